import type { accountCopy as english } from '../en/account-copy.ts';
import { isolate } from './isolate.ts';
import { counted } from './plural.ts';

/** The copy of an account: what the pool told about its owner, on paper. */
export const accountCopy: typeof english = {
  name: 'نسخة من حساب',
  subtitle: (poolName) => `كما أفاد بها ${isolate(poolName)}`,

  summary: {
    complete: 'هذا كل ما أفاد به المجمّع Signet عن هذا الحساب حين سُئل بجلسة دخول صاحبه.',
    partial:
      'هذا ما أفاد به المجمّع Signet عن هذا الحساب حين سُئل بجلسة دخول صاحبه. وبعضه لم يُفِد به المجمّع؛ وفي كل مرة يُذكَر ذلك في موضعه.',
  },
  practice: 'هذا الحساب في مجمّع التدريب الموجود داخل Signet على كمبيوتر واحد.',

  account: {
    title: 'الحساب',
    accountName: 'الحساب',
    username: 'اسم المستخدم',
    sub: 'معرّف صاحب الحساب (sub)',
    poolName: 'المجمّع',
    region: 'المنطقة',
    userPoolId: 'معرّف مجمّع المستخدمين',
    clientId: 'معرّف عميل التطبيق',
    readAt: 'قُرئ من المجمّع',
  },

  attributes: {
    title: 'الملف الشخصي',
    labels: {
      sub: 'معرّف صاحب الحساب (sub)',
      email_verified: 'التحقق من البريد الإلكتروني',
      phone_number_verified: 'التحقق من الهاتف',
    },
    linked: (count) =>
      `${counted(count, {
        one: 'حساب واحد',
        two: 'حسابان',
        few: 'حسابات',
        many: 'حسابًا',
        other: 'حساب',
      })}، كما هو مبيَّن أدناه`,
  },

  linked: {
    title: 'حسابات الدخول المرتبطة',
    labels: {
      providerName: 'المزوّد',
      providerType: 'نوع المزوّد',
      userId: 'معرّف المستخدم هناك',
      issuer: 'جهة الإصدار',
      primary: 'رئيسي',
      dateCreated: 'وقت الربط',
    },
    unnamed: 'مزوّد بلا اسم',
    none: 'لا يوجد.',
  },

  ways: {
    title: 'طرق تسجيل الدخول',
    none: 'لم يذكر المجمّع أيًّا منها.',
    column: 'الطريقة',
    names: {
      PASSWORD: 'كلمة المرور',
      EMAIL_OTP: 'رمز بالبريد الإلكتروني',
      SMS_OTP: 'رمز برسالة نصية',
      WEB_AUTHN: 'مفتاح مرور',
      SOFTWARE_TOKEN: 'تطبيق المصادقة',
    },
  },

  secondFactors: {
    title: 'العوامل الثانية',
    factors: 'المُعَدّ منها',
    preferred: 'المفضّل',
    none: 'لا يوجد',
  },

  groups: {
    title: 'المجموعات والأذونات',
    groups: 'المجموعات',
    scopes: 'تسمح جلسة الدخول هذه بـ',
  },

  passkeys: {
    title: 'مفاتيح المرور',
    none: 'لا يعرف المجمّع أيًّا منها.',
    name: 'الاسم',
    id: 'معرّف بيانات الاعتماد',
    relyingParty: 'أُنشئ لـ',
    attachment: 'النوع',
    transports: 'طريقة الاتصال',
    createdAt: 'وقت الإنشاء',
    unnamed: 'مفتاح مرور بلا اسم',
  },

  devices: {
    title: 'الأجهزة المحفوظة',
    none: 'لا يتذكّر المجمّع أي جهاز.',
    name: 'الاسم',
    key: 'مفتاح الجهاز',
    status: 'الحالة',
    lastIp: 'آخر عنوان',
    createdAt: 'أول ظهور',
    changedAt: 'وقت التغيير',
    usedAt: 'آخر تسجيل دخول',
    more: 'المزيد',
    unnamed: 'جهاز بلا اسم',
  },

  sessions: {
    title: 'أماكن تسجيل الدخول',
    none: 'لا يذكر المجمّع أيًّا منها.',
    device: 'الجهاز',
    id: 'معرّف الجلسة',
    type: 'النوع',
    clientId: 'معرّف عميل التطبيق',
    ipAddress: 'آخر عنوان',
    place: 'آخر مكان',
    createdAt: 'وقت تسجيل الدخول',
    activeAt: 'آخر نشاط',
    originId: 'نشأت من الجلسة',
    current: 'جلسة هذه النسخة',
    unnamed: 'جهاز غير معروف',
  },

  claims: {
    access: 'ما يقوله رمز الوصول (access token)',
    id: 'ما يقوله رمز المعرّف (ID token)',
    sentence:
      'الخدمات التي تقبل هذا الرمز المميّز تستطيع قراءة كل هذا فيه. والرمز المميّز نفسه ليس في هذه الورقة.',
    labels: {
      sub: 'معرّف صاحب الحساب (sub)',
      iss: 'جهة الإصدار',
      aud: 'صادر لـ',
      client_id: 'معرّف عميل التطبيق',
      username: 'اسم المستخدم',
      'cognito:username': 'اسم المستخدم',
      'cognito:groups': 'المجموعات',
      'cognito:roles': 'الأدوار',
      'cognito:preferred_role': 'الدور المفضّل',
      token_use: 'نوع الرمز المميّز',
      scope: 'يسمح بـ',
      auth_time: 'وقت تسجيل الدخول',
      iat: 'وقت الإصدار',
      nbf: 'صالح من',
      exp: 'ينتهي في',
      jti: 'معرّف الرمز المميّز',
      origin_jti: 'معرّف جلسة الدخول',
      event_id: 'معرّف الحدث',
      device_key: 'مفتاح الجهاز',
      version: 'الإصدار',
      email_verified: 'التحقق من البريد الإلكتروني',
      phone_number_verified: 'التحقق من الهاتف',
    },
    unreadable: 'الرمز المميّز المتاح بصيغة لا يمكن قراءتها.',
  },

  missing: {
    notOffered: 'لا يتيح هذا المجمّع ذلك.',
    notAnswered: (title) => `لم يُجب المجمّع عن ذلك. ${title}.`,
  },
  incomplete: 'هذه القائمة غير كاملة: كان لدى المجمّع المزيد، أو توقّف عن الإجابة قبل نهايتها.',
  notGiven: 'لم يُذكَر',

  footnotes: {
    notIn:
      'ليس في هذه الورقة، لأن أي مجمّع لا يُفصح عنه: كلمة المرور، وسرّ تطبيق المصادقة، والجزء الخاص من مفتاح المرور. وليس فيها كذلك ما تحتفظ به الشركة عنك خارج المجمّع.',
    personal: 'في هذه الورقة بيانات شخصية. يُرجى حفظها حيث لا يستطيع قراءتها إلا من يُراد لهم ذلك.',
  },
};
