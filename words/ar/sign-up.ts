import type { confirmSignUp as englishConfirmSignUp, signUp as english } from '../en/sign-up.ts';
import { isolate } from './isolate.ts';

/** Making an account. */
export const signUp: typeof english = {
  title: 'إنشاء حساب',
  to: (poolName) => `إنشاء حساب في ${isolate(poolName)}`,
  username: 'اسم المستخدم',
  usernameHint: 'بعض المجمّعات تريد بريدك الإلكتروني هنا.',
  email: 'البريد الإلكتروني',
  emailHint: 'يُرسَل إليه رمز لتأكيد حسابك.',
  emailHintPractice: 'يكفي أي عنوان: يصل الرمز في مكتب البريد المجاور.',
  password: 'كلمة المرور',
  more: 'يريد هذا المجمّع المزيد',
  moreSentence: 'يُرجى ملء ما يحتاج إليه المجمّع. ما يُترَك فارغًا لا يُرسَل.',
  addField: 'إضافة حقل آخر',
  chooseField: 'اختيار…',
  submit: 'إنشاء الحساب',
  submitting: 'جارٍ الإنشاء…',
  usernameMissing: 'يُرجى اختيار اسم مستخدم.',
  emailMissing: 'يُرجى كتابة عنوان بريد إلكتروني: يُرسَل إليه رمز لتأكيد حسابك.',
  emailShape: 'يكون عنوان البريد الإلكتروني على شكل name@example.com.',
  phoneShape: `يبدأ رقم الهاتف بـ + ورقم البلد: ${isolate('+15555550100')}.`,
  passwordMissing: 'يُرجى اختيار كلمة مرور.',
  wanted: 'يحتاج المجمّع إلى هذا.',
  wantsEmailName: 'في هذا المجمّع اسم المستخدم هو بريدك الإلكتروني.',
  wantsPhoneName: 'في هذا المجمّع اسم المستخدم هو رقم هاتفك، مبدوءًا بـ +.',
  wantsAddressName: 'في هذا المجمّع اسم المستخدم هو بريدك الإلكتروني أو رقم هاتفك.',
  noEmailName: 'في هذا المجمّع لا يكون اسم المستخدم بريدًا إلكترونيًا. يُرجى اختيار غيره.',
  wantsMore: {
    title: 'يريد هذا المجمّع معرفة المزيد',
    meaning: 'لم يُنشأ حساب بعد.',
    next: 'يُرجى ملء الحقول المعلَّمة، ثم إنشاء الحساب.',
  },
  haveAccount: 'تسجيل الدخول بدلًا من ذلك',
  confirmedAtOnce: (username) =>
    `الحساب ${isolate(username)} موجود ولا يحتاج إلى رمز. يمكنك تسجيل الدخول به الآن.`,
};

/** Confirming a new account with the code that was sent. */
export const confirmSignUp: typeof englishConfirmSignUp = {
  title: 'تأكيد حسابك',
  sentTo: (destination) => `أُرسل رمز إلى ${isolate(destination)}.`,
  sentSomewhere: 'يُرجى كتابة الرمز الذي أرسله المجمّع إلى بريدك الإلكتروني أو هاتفك.',
  username: 'اسم المستخدم',
  code: 'الرمز',
  codeHint: 'صالح لمدة 24 ساعة. يمكنك لصق الرسالة كلها.',
  submit: 'تأكيد',
  submitting: 'جارٍ التأكيد…',
  resend: 'إرسال الرمز مرة أخرى',
  resending: 'جارٍ الإرسال…',
  resent: (destination) => `أُرسل رمز جديد إلى ${isolate(destination)}. لم يعد الرمز السابق صالحًا.`,
  resentSomewhere: 'أُرسل رمز جديد. لم يعد الرمز السابق صالحًا.',
  confirmed: (username) => `تم تأكيد ${isolate(username)}. يمكنك تسجيل الدخول به الآن.`,
  signedIn: (username) => `تم تأكيد ${isolate(username)}، وتم تسجيل دخولك.`,
  usernameMissing: 'يُرجى كتابة اسم المستخدم الذي أنشأت به الحساب.',
  codeMissing: 'يُرجى كتابة الرمز.',
  backToSignIn: 'العودة إلى تسجيل الدخول',
};
