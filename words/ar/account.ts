import type {
  account as englishAccount,
  farewell as englishFarewell,
  signOut as englishSignOut,
} from '../en/account.ts';
import { isolate } from './isolate.ts';

/** The account as the pool holds it. */
export const account: typeof englishAccount = {
  title: 'الحساب',
  reading: 'جارٍ قراءة حسابك من المجمّع…',
  refresh: 'تحديث',
  signedInAt: (time) => `تسجيل الدخول: ${isolate(time)}`,
  tokenLeft: (length) => `يبقى لرمز الوصول هذا ${isolate(length)}`,
  tokenOver: 'انتهى رمز الوصول هذا',
  renewed: 'يُجدَّد عند الحاجة',
  notRenewed: 'لا يمكن تجديده: سيلزم تسجيل الدخول مرة أخرى',
  profile: 'الملف الشخصي',
  verified: 'متحقَّق منه',
  notVerified: 'غير متحقَّق منه',
  signingIn: 'طرق تسجيل الدخول',
  password: 'كلمة المرور',
  passwordKept: 'لا تُعرَض أبدًا، ولا يحتفظ بها Signet أبدًا',
  waysIn: 'عرض كل طرق الدخول…',
  secondFactor: 'العامل الثاني',
  noSecondFactor: 'لم يُعَدّ أي منها',
  preferred: (factor) => `${factor} (المفضّل)`,
  factors: {
    SMS_MFA: 'رمز برسالة نصية',
    SOFTWARE_TOKEN_MFA: 'تطبيق المصادقة',
    EMAIL_OTP: 'رمز بالبريد الإلكتروني',
  },
  groups: 'المجموعات',
  noGroups: 'لا يوجد',
  names: 'ما يسمّيك به المجمّع',
  username: 'اسم المستخدم',
  sub: 'معرّف صاحب الحساب (sub)',
  userPoolId: 'معرّف مجمّع المستخدمين',
  clientId: 'معرّف عميل التطبيق',
  signedIn: 'تسجيل الدخول',
  signedInHow: (how, time) => `${how}، ${isolate(time)}`,
  seeTokens: 'عرض رموزك المميّزة…',
  accessToken: 'رمز الوصول (access token)',
  endsAt: (time, left) => `حتى ${isolate(time)}، ويبقى ${isolate(left)}`,
  endedAt: (time) => `انتهى في ${isolate(time)}`,
  keptIn: 'مكان الحفظ',
  scopes: 'يسمح بـ',
  noScopes: 'لم يُذكَر شيء',
  readAt: 'قُرئ من المجمّع',
  signOut: 'تسجيل الخروج…',
  deleteIt: 'حذف حسابي…',
  readFailedKept: (time) => `أدناه ما قاله المجمّع في ${isolate(time)}.`,
  tryAgain: 'المحاولة مرة أخرى',
  again: 'يُعاد الاطلاع عليه حالما تعود الشبكة.',
};

/** A sign-in that is over without the person having signed out. */
export const farewell: typeof englishFarewell = {
  gone: {
    title: 'لم يعد هذا الحساب موجودًا',
    sentence: (accountName, poolName) =>
      `يقول المجمّع ${isolate(poolName)} إن ${isolate(accountName)} قد حُذِف. وأُزيل من هذا الكمبيوتر أيضًا.`,
  },
  expired: {
    title: 'انتهت جلسة دخولك',
    sentence: (accountName, poolName) =>
      `انتهت المدة التي يسمح فيها المجمّع ${isolate(poolName)} ببقاء ${isolate(accountName)} مسجَّل الدخول.`,
  },
  revoked: {
    title: 'سُجّل خروجك من مكان آخر',
    sentence: (accountName, poolName) =>
      `أُلغيت جلسة دخول ${isolate(accountName)} في ${isolate(poolName)}: اختار شخص ما تسجيل الخروج من كل مكان، أو أنهاها أحد المسؤولين.`,
  },
  ended: {
    title: 'انتهت جلسة دخولك',
    sentence: (accountName, poolName) =>
      `لم يعد المجمّع ${isolate(poolName)} يقبل جلسة دخول ${isolate(accountName)}. وأزالها Signet من هذا الكمبيوتر.`,
  },
  signInAgain: 'تسجيل الدخول مرة أخرى',
};

/** Signing out, here or everywhere. */
export const signOut: typeof englishSignOut = {
  title: 'تسجيل الخروج',
  who: (accountName, poolName) => `${isolate(accountName)} في ${isolate(poolName)}`,
  here: 'تسجيل الخروج هنا',
  hereDoes:
    'يزيل جلسة الدخول من هذا الكمبيوتر ويطلب من المجمّع إلغاءها. وتبقى الأجهزة الأخرى مسجَّلة الدخول.',
  hereOffline: 'لا يمكن الوصول إلى المجمّع: فلن يعلم بالأمر، وستبقى جلسة الدخول صالحة هناك.',
  everywhereOffline: 'يحتاج ذلك إلى المجمّع، ولا يمكن الوصول إليه الآن.',
  everywhereNoScope: 'لا تسمح جلسة الدخول هذه بذلك: ينقص رمزَ وصولها الإذنُ.',
  staysAlive: 'ما يبقى ساريًا',
  tokensUntil: (time) =>
    `الخدمات التي تفحص الرموز المميّزة بنفسها قد تقبل رموزك حتى ${isolate(time)}. لا يستطيع أحد استرداد الرموز المميّزة.`,
  cookie: 'دخلت عن طريق صفحة المجمّع نفسه: قد يبقى متصفحك مسجَّل الدخول هناك مدةً تصل إلى ساعة.',
  device:
    'إن كان المجمّع يتذكّر هذا الكمبيوتر بوصفه أحد أجهزتك، فسيبقى كذلك. يمكن نسيانه أولًا من «طرق الدخول».',
  everywhere: 'تسجيل الخروج من كل مكان',
  everywhereDoes:
    'يُنهي كل جلسات دخول هذا الحساب، على كل جهاز وفي كل تطبيق من تطبيقات هذا المجمّع. ويلزم في كل منها تسجيل الدخول مرة أخرى.',
  signingOut: 'جارٍ تسجيل الخروج…',
  stay: 'إبقاء جلسة الدخول',
  done: (accountName) => `سُجّل خروج ${isolate(accountName)}.`,
  doneEverywhere: (accountName) => `سُجّل خروج ${isolate(accountName)} من كل مكان.`,
  notRevoked:
    'تعذّر إبلاغ المجمّع، فيبقى رمز التحديث (refresh token) لجلسة الدخول هذه صالحًا هناك حتى ينتهي من تلقاء نفسه.',
  notWiped: 'تعذّرت إزالة شيء من جلسة الدخول من القرص. يُرجى تشغيل Signet من جديد: سيحاول مرة أخرى.',
  stillSignedIn: 'لا تزال جلسة دخولك قائمة.',
  noSuchSession: 'سبق تسجيل خروج هذا الشخص.',
  deletionOpen:
    'لا يزال هناك حذف مفتوح لهذا الحساب. جلسة دخوله لازمة لمعرفة الحقيقة، فتبقى قائمة حتى ذلك الحين.',
};
