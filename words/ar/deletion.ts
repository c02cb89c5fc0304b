import type {
  checks as englishChecks,
  consequences as englishConsequences,
  deletion as englishDeletion,
  sending as englishSending,
} from '../en/deletion.ts';
import { isolate, isolatedList } from './isolate.ts';
import { counted } from './plural.ts';

/** The rail: the steps from the wish to the last question. */
export const deletion: typeof englishDeletion = {
  title: 'حذف حسابي',
  of: (accountName, poolName) => `${isolate(accountName)} في ${isolate(poolName)}`,
  at: (step) => `حذف حسابي: ${step}`,
  steps: 'الخطوات',
  keep: 'الإبقاء على حسابي',
  continue: 'متابعة',
  stepDone: 'تمّت',
  tryTitle: 'تجربة الحذف',
  busy: 'حذف واحد في كل مرة: هذا الحذف لا يزال مفتوحًا. يجب أولًا معرفة ما آل إليه.',
  busyCleanUp: 'حذف واحد في كل مرة: يُزال أولًا من هذا الكمبيوتر ما بقي من هذا الحذف.',

  canItWork: {
    title: 'هل يمكن أن ينجح؟',
    examining: 'يجري سؤال المجمّع عمّا إذا كان الحذف ممكنًا. لا يتغيّر شيء بذلك.',
    possible: 'الشروط الأربعة اللازمة متحقّقة كلها. لم يتغيّر شيء حتى الآن.',
    impossible: 'لا يمكن أن ينجح الحذف في الوضع الحالي. لم يُمَسّ حسابك.',
    answer: 'نعم، نجحت الفحوص الأربعة كلها',
    passed: 'نجح',
    failed: 'لم ينجح',
  },
  whatGoes: {
    title: 'ما يزول وما يبقى',
    sentence: 'أُعدّ هذا من هذا الحساب، كما هو لدى المجمّع الآن.',
    cannotUndo: 'لا يمكن التراجع عن ذلك. لا يحتفظ Amazon Cognito بنسخة يمكنه إعادتها.',
    goes: 'ما يزول',
    stays: 'ما يبقى',
    answer: 'قُرئ',
  },
  keepACopy: {
    title: 'الاحتفاظ بنسخة',
    sentence:
      'بعد حذف الحساب لا يعود بإمكان المجمّع أن يعرض لك شيئًا من هذا. يمكنك الآن حفظ ما يقوله المجمّع عنك، أو المتابعة دون ذلك.',
    save: 'حفظ نسخة…',
    json: 'بصيغة JSON',
    jsonLabel: 'حفظ نسخة بصيغة JSON',
    saving: 'يُسأل المجمّع أولًا، ثم تُسأل عن مكان الحفظ…',
    personal: 'صفحة ويب يعرضها ويطبعها أي متصفح. ليس فيها كلمة مرور ولا رمز مميّز.',
    signInOver: 'انتهت جلسة دخولك، فلم يمكن سؤال المجمّع. لم يُحفَظ شيء.',
    answer: (name) => `حُفِظت باسم ${isolate(name)}`,
    answerNone: 'لم تُحفَظ نسخة',
    answerOthers: (answer) => `${answer}؛ وتُنهى جلسات الدخول الأخرى أولًا`,
  },
  endOthers: {
    label: 'إنهاء جميع جلسات الدخول الأخرى أولًا',
    why: 'قد يستمر هاتف أو متصفح آخر مسجَّل الدخول في استخدام الحساب أو تغييره في هذه الأثناء. يُنهي المجمّع جميع الجلسات؛ ثم تسجّل هذه النافذة الدخول من جديد بكلمة مرورك وتتابع.',
    stillAccepted:
      'الخدمات التي تتحقّق من الرموز المميّزة بنفسها قد تظل تقبل رموز تلك الجلسات حتى تنتهي.',
  },
  prove: {
    title: 'إثبات هويتك',
    sentence: (accountName) =>
      `مضى على تسجيل دخولك أكثر من خمس دقائق. يُرجى كتابة كلمة مرور ${isolate(accountName)} مرة أخرى.`,
    sentenceOthers: (accountName) =>
      `قبل إنهاء جلسات الدخول الأخرى يتحقّق Signet من هويتك. يُرجى كتابة كلمة مرور ${isolate(accountName)} مرة أخرى.`,
    fillIn: 'ملء الحقل',
    password: 'كلمة المرور',
    submit: 'التحقق من كلمة المرور',
    submitting: 'جارٍ التحقق…',
    missing: 'يُرجى كتابة كلمة المرور.',
    answer: 'كانت كلمة المرور صحيحة',
    answerOthers: 'كانت كلمة المرور صحيحة، وأُنهيت جلسات الدخول الأخرى',
    answerFresh: 'غير لازم، فقد سجّلت الدخول خلال الدقائق الخمس الأخيرة',
    othersStay: {
      title: 'لم تُنهَ جلسات الدخول الأخرى',
      meaning: (reason) =>
        `كلمة مرورك صحيحة، لكن المجمّع لم ينفّذ ذلك، فبقيت تلك الجلسات كما كانت. ${reason}. لم يُحذَف شيء.`,
      next: 'يمكنك المحاولة مرة أخرى، أو المتابعة دون إنهائها.',
      again: 'المحاولة مرة أخرى',
      goOn: 'المتابعة دون إنهائها',
    },
    signedOut: (accountName) =>
      `أُنهيت جميع جلسات دخول ${isolate(accountName)}، ومنها هذه الجلسة، وفشل تسجيل الدخول الجديد الذي كان يُفترض أن يتبعها. لم يُحذَف شيء، وحسابك كما كان. يُرجى تسجيل الدخول مرة أخرى، ثم البدء من جديد إن بقيت الرغبة في ذلك.`,
    otherAccount: {
      title: 'فتحت كلمة المرور هذه حسابًا آخر',
      meaning: 'كلمة المرور صحيحة، لكن لحساب غير المعروض على الشاشة. لم يُحذَف شيء.',
      next: 'يُرجى الإبقاء على هذا الحساب، وتسجيل الخروج، ثم تسجيل الدخول بالحساب المقصود.',
    },
  },
  type: {
    title: 'كتابة الاسمين',
    sentence: 'يُرجى كتابة الاسمين كما هما هنا تمامًا، مع مراعاة الأحرف الكبيرة والصغيرة.',
    accountName: 'الحساب',
    poolName: 'المجمّع',
    toType: (name) => `الاسم المطلوب كتابته: ${isolate(name)}`,
    matches: 'مطابق',
    submit: (accountName, poolName) => `حذف ${isolate(accountName)} من ${isolate(poolName)}…`,
    thenAsked: 'ستُسأل مرة أخيرة قبل إرسال أي شيء.',
    answer: 'الاسمان مطابقان',
    mismatch: 'ليس هذا هو الاسم المعروض على الشاشة. لم يُرسَل شيء.',
    declined: 'أبقيت على حسابك. لم يُرسَل شيء.',
    noPermission:
      'انتهت مدة الإذن قبل إرسال الطلب. لم يُرسَل شيء، وحسابك كما كان. يمكنك الطلب مرة أخرى إن بقيت الرغبة في ذلك.',
    notNow: 'لم يعد الحذف عند هذه الخطوة. لم يُرسَل شيء من هنا.',
  },
  lastQuestion: {
    title: 'السؤال الأخير',
    sentence: 'يسأل Signet مرة أخيرة في نافذة خاصة به. لا يُرسَل شيء قبل إجابتك هناك.',
  },
};

/** The four things that must hold for a deletion to work. */
export const checks: typeof englishChecks = {
  'account-answers': {
    passed: 'المجمّع يجيب ويعرف هذا الحساب',
    failed: 'لم يُعطِ المجمّع إجابة بشأن هذا الحساب',
  },
  scope: {
    passed: 'جلسة دخولك تسمح بالحذف',
    failed: 'جلسة دخولك لا تسمح بالحذف',
    why: 'ينقصها الإذن aws.cognito.signin.user.admin.',
    next: 'يُرجى تسجيل الدخول بكلمة مرور، أو سؤال مسؤول المجمّع أن يسمح بذلك.',
  },
  expiry: {
    passed: 'لا يزال في مدة رمز الوصول متّسع',
    failed: 'انتهت مدة رمز الوصول',
    why: 'انتهى، وتعذّر تجديده.',
    next: 'يُرجى تسجيل الدخول مرة أخرى، ثم البدء من جديد.',
  },
  'same-pool': {
    passed: 'جلسة دخولك تخصّ هذا الحساب في هذا المجمّع',
    failed: 'جلسة دخولك تخصّ حسابًا أو مجمّعًا آخر',
    why: 'الحذف بها كان سيحذف في مكان آخر، ولذلك لا يتابع Signet.',
    next: 'يُرجى تسجيل الخروج هنا ثم تسجيل الدخول مرة أخرى.',
  },
};

/** What goes and what stays, found in this very account. */
export const consequences: typeof englishConsequences = {
  profileGoes: (attributes) =>
    `ملفك الشخصي في المجمّع، وفيه ${counted(attributes, {
      one: 'سمة واحدة',
      two: 'سمتان',
      few: 'سمات',
      many: 'سمةً',
      other: 'سمة',
    })}`,
  passwordGoes: 'كلمة مرورك',
  waysInGo: (factors) => `كلمة مرورك والعوامل الثانية: ${isolatedList(factors)}`,
  groupsGo: (groups) =>
    groups.length === 1
      ? `عضويتك في المجموعة ${isolatedList(groups)}`
      : `عضويتك في المجموعات ${isolatedList(groups)}`,
  refreshEnds: 'جميع جلسات الدخول على كل الأجهزة: لا يمكن بعد ذلك تجديد أي منها',
  nameFree: (accountName) => `حجزك للاسم ${isolate(accountName)}: قد يأخذه شخص آخر`,
  tokenStays: (time) =>
    `جلسة الدخول هذه لدى الخدمات التي تتحقّق من الرموز المميّزة بنفسها: قد تقبلها حتى ${isolate(time)}`,
  providerStays: (providers) => `ما سمحت به لدى ${isolatedList(providers)}: سحبه يكون هناك`,
  companyDataStays: 'ما تحتفظ به الشركة عنك خارج المجمّع: يُطلَب منها ذلك',
};

/** While the one request is under way, or is being looked for after a restart. */
export const sending: typeof englishSending = {
  preparing: {
    title: 'تدوين ما هو على وشك الإرسال',
    sentence: (accountName, poolName) =>
      `قبل أن يُطلَب من المجمّع ${isolate(poolName)} حذف ${isolate(accountName)}، تُكتَب ملاحظة بذلك على قرص هذا الكمبيوتر. وبها يمكن معرفة الحقيقة حتى لو توقّف Signet في منتصف العملية.`,
    more: 'لم يغادر هذا الكمبيوتر شيء بعد.',
  },
  sending: {
    title: 'إرسال الطلب الوحيد',
    sentence: (accountName, poolName) =>
      `يُطلَب الآن من المجمّع ${isolate(poolName)} حذف ${isolate(accountName)}.`,
    more: 'يرسل Signet هذا الطلب مرة واحدة، ولا يرسله مرة ثانية أبدًا.',
  },
  checking: {
    title: 'التحقق مما إذا كان الحساب لا يزال موجودًا',
    sentence: (accountName, poolName) =>
      `انتهى الطلب. ويُسأل المجمّع ${isolate(poolName)} الآن عمّا إذا كان ${isolate(accountName)} لا يزال موجودًا.`,
    more: 'أرسل Signet الطلب مرة واحدة، ولا يرسل طلبًا ثانيًا أبدًا.',
  },
  wiping: {
    title: 'إزالة ما بقي هنا',
    sentence: (accountName, poolName) =>
      `لم يعد ${isolate(accountName)} موجودًا في ${isolate(poolName)}. وتجري إزالة جلسة دخوله من هذا الكمبيوتر.`,
    more: 'ما لا يمكن إزالته يُذكَر، وتُعاد المحاولة عند التشغيل التالي.',
  },
  resuming: {
    title: 'البحث عمّا آل إليه الحذف',
    sentence: 'أُغلِق Signet وهناك حذف مفتوح. وقبل أي شيء آخر تُعرَف النتيجة التي آل إليها.',
    more: 'لا يرسل Signet الطلب مرة أخرى.',
  },
  elapsed: (length) => `المدة حتى الآن: ${length}`,
  closeWindow: 'يمكنك إغلاق النافذة: يستأنف Signet الأمر عند التشغيل التالي.',
};
