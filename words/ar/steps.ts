import { isolate } from './isolate.ts';
import { counted } from './plural.ts';

/** After “for about”. */
const aboutMinutes = (minutes: number): string =>
  counted(minutes, {
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: 'دقائق',
    many: 'دقيقة',
    other: 'دقيقة',
  });

/** The steps of a sign-in that a pool asks for one after the other, and what they led to. */
export const steps = {
  title: 'خطوة أخرى',
  as: (username: string): string => `تسجيل الدخول باسم ${isolate(username)}`,
  goOn: 'متابعة',
  checking: 'جارٍ التحقق…',
  asking: 'جارٍ سؤال المجمّع…',
  another: 'استخدام طريقة أخرى',
  start: 'العودة إلى تسجيل الدخول',
  inBrowser: 'تسجيل الدخول في متصفحك',

  ways: {
    password: { name: 'كلمة المرور', about: 'كتابة كلمة مرور هذا الحساب.' },
    'email-code': {
      name: 'رمز بالبريد الإلكتروني',
      about: 'يرسل المجمّع رمزًا إلى بريدك الإلكتروني.',
    },
    'sms-code': { name: 'رمز برسالة نصية', about: 'يرسل المجمّع رمزًا إلى هاتفك.' },
    passkey: { name: 'مفتاح مرور', about: 'يجيب جهازك عنك. لا يُكتَب شيء.' },
    authenticator: {
      name: 'تطبيق المصادقة',
      about: 'كتابة الرمز الذي يعرضه تطبيقك. يعمل دون شبكة.',
    },
    email: { name: 'رمز بالبريد الإلكتروني', about: 'يرسل المجمّع رمزًا إلى بريدك الإلكتروني.' },
    sms: { name: 'رمز برسالة نصية', about: 'يرسل المجمّع رمزًا إلى هاتفك.' },
  },
  setUpWays: {
    authenticator: {
      name: 'تطبيق المصادقة',
      about: 'تطبيق على هاتفك يعرض رموزًا. يعمل دون شبكة.',
    },
    email: {
      name: 'رمز بالبريد الإلكتروني',
      about: 'عند كل تسجيل دخول يصل رمز إلى بريدك الإلكتروني.',
    },
    sms: { name: 'رمز برسالة نصية', about: 'عند كل تسجيل دخول يصل رمز إلى هاتفك.' },
  },

  firstFactor: {
    title: 'بأي طريقة تودّ تسجيل الدخول؟',
    sentence: 'يتيح هذا المجمّع هذه الطرق لهذا الحساب.',
  },
  secondFactor: {
    title: 'إثبات هويتك',
    sentence: 'كانت الخطوة الأولى صحيحة. يطلب هذا الحساب خطوة ثانية؛ يُرجى اختيارها.',
  },
  password: {
    title: 'كتابة كلمة المرور',
    label: 'كلمة المرور',
    missing: 'يُرجى كتابة كلمة المرور.',
  },

  code: {
    title: 'كتابة الرمز',
    label: 'الرمز',
    missing: 'يُرجى كتابة الرمز.',
    sent: {
      email: (where: string, time: string): string =>
        `أُرسل رمز إلى ${isolate(where)} في ${isolate(time)}.`,
      sms: (where: string, time: string): string =>
        `أُرسلت رسالة نصية فيها رمز إلى ${isolate(where)} في ${isolate(time)}.`,
    },
    sentSomewhere: {
      email: (time: string): string => `أُرسل رمز إلى بريدك الإلكتروني في ${isolate(time)}.`,
      sms: (time: string): string => `أُرسلت رسالة نصية فيها رمز إلى هاتفك في ${isolate(time)}.`,
    },
    authenticator: 'يُرجى فتح تطبيق المصادقة وكتابة الرمز الذي يعرضه لهذا الحساب.',
    authenticatorNamed: (name: string): string =>
      `يُرجى فتح تطبيق المصادقة الذي سمّيته «${isolate(name)}» وكتابة الرمز الذي يعرضه لهذا الحساب.`,
    goodFor: (minutes: number): string =>
      `صالح لنحو ${aboutMinutes(minutes)}. يمكنك لصق الرسالة كلها.`,
    maybeOver: 'ربما مضى عليه الآن وقت طويل. وإن رُفِض، فيمكن إرسال رمز جديد.',
    waits: (minutes: number): string =>
      `يتغيّر كل 30 ثانية. ينتظر المجمّع لنحو ${aboutMinutes(minutes)}.`,
    waitsNoMore: 'ربما توقّف المجمّع عن الانتظار. وإن رفض، فيُرجى تسجيل الدخول مرة أخرى.',
    resend: 'إرسال رمز جديد',
    resending: 'جارٍ الإرسال…',
    resent: 'هناك رمز جديد في الطريق. لم يعد الرمز السابق صالحًا.',
    authenticatorMismatch: {
      title: 'ليس هذا هو الرمز',
      meaning: 'يتوقّع المجمّع الرمز الذي يعرضه تطبيق المصادقة في هذه اللحظة.',
      next: 'يُرجى انتظار الرمز التالي وكتابته. وإن تكرّر ذلك، فضبط ساعة هاتفك على الوضع التلقائي.',
    },
  },

  newPassword: {
    title: 'اختيار كلمة مرور خاصة بك',
    sentence: 'كلمة المرور التي كتبتها أعطاها لك شخص آخر. من الآن فصاعدًا تسري التي تختارها هنا.',
    label: 'كلمة المرور الجديدة',
    missing: 'يُرجى اختيار كلمة مرور.',
    needs: 'يريد المجمّع أيضًا معرفة:',
    attributeMissing: (label: string): string => `يحتاج المجمّع إلى هذا: ${isolate(label)}.`,
    known: 'ما يعرفه المجمّع من قبل',
    submit: 'حفظ وتسجيل الدخول',
    submitting: 'جارٍ الحفظ…',
  },
  attributeHints: {
    birthdate: `السنة ثم الشهر ثم اليوم: ${isolate('1990-12-31')}`,
    phone_number: `مع رقم البلد في أوله: ${isolate('+15555550100')}`,
    zoneinfo: 'مثل Europe/Berlin',
    locale: 'مثل en-GB',
  },

  setUp: {
    title: 'إعداد خطوة ثانية',
    sentence: 'لا يُدخل هذا المجمّع أحدًا بخطوة واحدة فقط. يُرجى اختيار ما تودّ استخدامه.',
  },
  authenticator: {
    title: 'إعداد تطبيق المصادقة',
    scan: 'يُرجى مسح هذه الصورة بتطبيق المصادقة.',
    picture: 'رمز QR لتطبيق المصادقة؛ وهو المفتاح نفسه المكتوب نصًّا بجانبه',
    key: 'أو كتابة هذا المفتاح فيه:',
    keyName: 'المفتاح',
    once: 'يُعرَض هذه المرة فقط ولا يُحفَظ في أي مكان في Signet.',
    code: 'الرمز الذي يعرضه تطبيقك',
    name: 'اسم تطبيق المصادقة هذا (اختياري)',
    nameHint: 'لتمييزه عن غيره لاحقًا، مثل: هاتفي.',
    submit: 'تفعيله',
    submitting: 'جارٍ التحقق…',
  },
  address: {
    email: {
      title: 'إلى أين تُرسَل الرموز؟',
      sentence: 'عند كل تسجيل دخول يرسل المجمّع رمزًا إلى هذا البريد الإلكتروني.',
      label: 'البريد الإلكتروني',
      missing: 'يُرجى كتابة عنوان بريد إلكتروني.',
    },
    sms: {
      title: 'إلى أين تُرسَل الرموز؟',
      sentence: 'عند كل تسجيل دخول يرسل المجمّع رسالة نصية إلى هذا الرقم.',
      label: 'الهاتف',
      missing: 'يُرجى كتابة رقم هاتف.',
    },
    submit: 'إرسال رمز إلى هناك',
    submitting: 'جارٍ الإرسال…',
  },

  custom: {
    title: 'سؤال من أسئلة المجمّع الخاصة',
    round: (round: number): string => `السؤال ${round}`,
    answer: 'إجابتك',
    missing: 'يُرجى كتابة إجابة.',
    hide: 'إخفاء الإجابة',
    show: 'إظهار الإجابة',
    submit: 'إجابة',
    submitting: 'جارٍ التحقق…',
  },

  passkey: {
    title: 'تسجيل الدخول بمفتاح المرور',
    here: (relyingParty: string): string =>
      `يطلب المجمّع مفتاح مرور لـ ${isolate(relyingParty)}. يحتفظ Signet بواحد أُنشئ للتدريب على هذا الكمبيوتر.`,
    use: 'استخدام مفتاح المرور هذا',
    using: 'جارٍ سؤال مفتاح المرور…',
    notHere: (relyingParty: string): string =>
      `يطلب المجمّع مفتاح مرور لـ ${isolate(relyingParty)}. ولا تجيب مفاتيح المرور إلا متصفحًا يعرض ذلك العنوان، فلا يستطيع Signet سؤال مفتاحك.`,
    notHereNext: 'يُرجى تسجيل الدخول في صفحة المجمّع نفسه في متصفحك: هناك يعمل مفتاح مرورك.',
    noPage: 'لا تُعرَف هنا صفحة دخول لهذا المجمّع. يُرجى استخدام طريقة أخرى.',
  },

  unknown: {
    title: 'لا يعرف Signet هذه الخطوة',
    meaning: (challenge: string): string =>
      `ما قدّمته حتى الآن صحيح، لكن المجمّع يطلب خطوة لا يستطيع هذا الإصدار من Signet تنفيذها: ${isolate(challenge)}. لم يُسجَّل دخولك، ولم يتغيّر شيء في حسابك.`,
    next: 'يُرجى تسجيل الدخول في تطبيق الشركة نفسها، أو في متصفحك حيث يكون للمجمّع صفحة.',
  },

  how: {
    'password-srp': {
      name: 'كلمة المرور، بالإثبات (SRP)',
      why: 'لم تغادر كلمة مرورك هذا الكمبيوتر قط: تحقّق المجمّع من إثبات لها.',
    },
    'password-plain': {
      name: 'كلمة المرور، مرسَلة كما هي',
      why: 'أُرسلت كلمة مرورك نفسها إلى المجمّع عبر اتصال مشفَّر: لا يتيح عميل التطبيق هذا الطريقة التي تُبقيها على جهازك (SRP).',
    },
    'email-code': {
      name: 'رمز بالبريد الإلكتروني',
      why: 'كتبت رمزًا أرسله المجمّع إلى بريدك الإلكتروني.',
    },
    'sms-code': {
      name: 'رمز برسالة نصية',
      why: 'كتبت رمزًا أرسله المجمّع إلى هاتفك.',
    },
    passkey: { name: 'مفتاح مرور', why: 'أجاب مفتاح مرورك المجمّع.' },
    custom: {
      name: 'أسئلة المجمّع الخاصة',
      why: 'أجبت عن أسئلة وضعها هذا المجمّع بنفسه.',
    },
    browser: {
      name: 'في المتصفح',
      why: 'سجّلت الدخول في صفحة المجمّع نفسه. لم يرَ Signet كلمة مرورك قط.',
    },
    token: {
      name: 'رمز وصول',
      why: 'لصقت رمز وصول. ينتهي من تلقاء نفسه ولا يمكن تجديده.',
    },
    'sign-up': {
      name: 'حساب جديد',
      why: 'أكّدت حسابك الجديد، وعدّ المجمّع ذلك تسجيلًا للدخول.',
    },
  },
  second: {
    authenticator: 'تطبيق المصادقة',
    email: 'رمز بالبريد الإلكتروني',
    sms: 'رمز برسالة نصية',
    device: 'هذا الجهاز المحفوظ',
  },
  howWithSecond: (how: string, second: string): string => `${how}، ثم ${second}`,
  plainNote: (why: string): string => `تم تسجيل دخولك. ${why}`,

  device: {
    title: 'هل يُحفَظ هذا الكمبيوتر؟',
    sentence: (poolName: string): string =>
      `يستطيع ${isolate(poolName)} أن يتذكّر هذا الكمبيوتر، فلا يطلب بعدها خطوة ثانية هنا. يُرجى الموافقة فقط إن لم يكن أحد غيرك يستخدمه.`,
    remember: 'حفظ',
    remembering: 'جارٍ الحفظ…',
    notNow: 'ليس الآن',
    failedTitle: 'لم يحفظ المجمّع هذا الكمبيوتر',
  },
};
