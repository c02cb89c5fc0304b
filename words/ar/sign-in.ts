import type {
  challenge as englishChallenge,
  formProblems as englishFormProblems,
  signIn as englishSignIn,
  storage as englishStorage,
} from '../en/sign-in.ts';
import { isolate } from './isolate.ts';

/** The first screen of a sign-in: a name, a password, and the other ways. */
export const signIn: typeof englishSignIn = {
  title: 'تسجيل الدخول',
  to: (poolName) => `تسجيل الدخول إلى ${isolate(poolName)}`,
  username: 'اسم المستخدم أو البريد الإلكتروني',
  password: 'كلمة المرور',
  showPassword: 'إظهار كلمة المرور',
  hidePassword: 'إخفاء كلمة المرور',
  submit: 'تسجيل الدخول',
  submitting: 'جارٍ تسجيل الدخول…',
  forgot: 'هل نسيت كلمة المرور؟',
  others: 'طرق أخرى لتسجيل الدخول',
  choice: 'عرض كل طريقة يتيحها هذا المجمّع',
  choiceAbout: 'رموز أو مفاتيح مرور أو أي طريقة في حسابك',
  custom: 'الإجابة عن أسئلة المجمّع الخاصة',
  customAbout: 'مع كلمة المرور أعلاه، إن كُتبت',
  browser: 'في متصفحك',
  browserAbout: 'في صفحة تسجيل الدخول الخاصة بالمجمّع',
  token: 'باستخدام رمز وصول (access token)',
  tokenAbout: 'رمز أُعطي لك أو نسخته',
  newHere: 'هل هذه أول مرة؟',
  noAccount: 'إنشاء حساب',
  haveCode: 'التأكيد برمز',
  giveSecret: 'كتابة السرّ',
  resetWanted: 'يطلب المجمّع كلمة مرور جديدة لهذا الحساب قبل أن يُدخل أحدًا. يمكنك اختيار واحدة هنا.',
  usernameMissing: 'يُرجى كتابة اسم المستخدم الذي تسجّل به الدخول.',
  passwordMissing: 'يُرجى كتابة كلمة المرور.',
  starting: 'مجمّع التدريب قيد التشغيل. يمكنك تسجيل الدخول حالما يصبح جاهزًا.',
};

/** A further step the pool asks for, which cannot be taken yet. */
export const challenge: typeof englishChallenge = {
  title: 'يطلب هذا المجمّع خطوة أخرى',
  meaning:
    'الاسم وكلمة المرور صحيحان، لكن المجمّع يطلب خطوة لا يستطيع هذا الإصدار من Signet تنفيذها بعد. لم يُسجَّل دخولك، ولم يتغيّر شيء في حسابك.',
  next: 'يُرجى تسجيل الدخول في تطبيق الشركة نفسها، أو استخدام عميل تطبيق يطلب كلمة مرور فقط.',
  asked: (name) => `طلب المجمّع: ${isolate(name)}`,
  names: {
    SMS_MFA: 'رمزًا برسالة نصية (SMS_MFA)',
    EMAIL_OTP: 'رمزًا بالبريد الإلكتروني (EMAIL_OTP)',
    SOFTWARE_TOKEN_MFA: 'رمزًا من تطبيق مصادقة (SOFTWARE_TOKEN_MFA)',
    SELECT_MFA_TYPE: 'الاختيار بين العوامل الثانية (SELECT_MFA_TYPE)',
    MFA_SETUP: 'إعداد عامل ثانٍ (MFA_SETUP)',
    NEW_PASSWORD_REQUIRED: 'كلمة مرور جديدة (NEW_PASSWORD_REQUIRED)',
    CUSTOM_CHALLENGE: 'سؤالًا من أسئلة المجمّع الخاصة (CUSTOM_CHALLENGE)',
    DEVICE_SRP_AUTH: 'إثبات أن هذا الجهاز معروف (DEVICE_SRP_AUTH)',
    SELECT_CHALLENGE: 'الاختيار بين طرق تسجيل الدخول (SELECT_CHALLENGE)',
    SMS_OTP: 'رمزًا برسالة نصية (SMS_OTP)',
    WEB_AUTHN: 'مفتاح مرور (WEB_AUTHN)',
  },
};

/** Answers to a form that are neither success nor an error of the pool. */
export const formProblems: typeof englishFormProblems = {
  'no-such-profile': {
    title: 'لم يعد هذا المجمّع في قائمتك',
    meaning: 'لم يُرسَل شيء، ولم يتغيّر شيء في حسابك.',
    next: 'يُرجى الرجوع وإضافة المجمّع من جديد.',
  },
  'no-such-attempt': {
    title: 'استغرق تسجيل الدخول هذا وقتًا طويلًا',
    meaning: 'لم يعد Signet محتفظًا به، ولم يُسجَّل دخولك.',
    next: 'يُرجى تسجيل الدخول من البداية.',
  },
  'wrong-answer': {
    title: 'هذا لا يجيب عمّا سأل عنه المجمّع',
    meaning: 'لم يُرسَل شيء.',
    next: 'يُرجى الإجابة عن الخطوة المعروضة، أو تسجيل الدخول من البداية.',
  },
  'secret-missing': {
    title: 'سرّ عميل التطبيق هذا ليس على هذا الكمبيوتر',
    meaning: 'لم يُرسَل شيء. يرفض المجمّع طلبات عميل التطبيق هذا دون سرّه.',
    next: 'يُرجى كتابة السرّ في إعدادات المجمّع، ثم تسجيل الدخول مرة أخرى.',
  },
  'practice-not-ready': {
    title: 'مجمّع التدريب لا يعمل بعد',
    meaning: 'لم يُرسَل شيء.',
    next: 'يُرجى الانتظار قليلًا والمحاولة مرة أخرى. وإن بقي الأمر كذلك، فتشغيل Signet من جديد.',
  },
};

/** Where the sign-in will be kept, said before and after signing in. */
export const storage: typeof englishStorage = {
  memory: {
    'no-keyring':
      'ليس في هذا الكمبيوتر سلسلة مفاتيح يستطيع Signet الوثوق بها، فلا يُخزَّن شيء: تنتهي جلسة دخولك عند إنهاء Signet.',
    'keyring-silent':
      'لم تستجب سلسلة مفاتيح هذا الكمبيوتر، فلا يُخزَّن شيء: تنتهي جلسة دخولك عند إنهاء Signet.',
  },
  memoryShort: 'محفوظة في الذاكرة فقط: يُسجَّل خروجك عند إنهاء Signet',
  keyringRow: 'مختومة بسلسلة مفاتيح هذا الكمبيوتر',
  memoryRow: 'في الذاكرة فقط، حتى إنهاء Signet',
};
