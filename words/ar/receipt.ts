import type { receipt as english } from '../en/receipt.ts';
import { isolate } from './isolate.ts';

/** The receipt of a deletion: a paper that may be read years later, by somebody else. */
export const receipt: typeof english = {
  name: 'إيصال عملية حذف',
  title: {
    deleted: 'حُذِف وتم التحقق',
    'clean-up-left': 'حُذِف، وبقي ما يلزم تنظيفه',
    'already-gone': 'كان الحساب قد زال من قبل',
    refused: 'رُفِض: لم يحذف هذا الطلب شيئًا',
    'not-sent': 'لم يُرسَل',
    'still-there': 'لم يُحذَف',
    unknown: 'لا يُعرَف بعد',
  },
  subtitle: (accountName, poolName) => `${isolate(accountName)} في ${isolate(poolName)}`,

  summary: {
    noLonger: (accountName, poolName) =>
      `لم يعد ${isolate(accountName)} موجودًا في ${isolate(poolName)}.`,
    looked: 'بعد الطلب سُئل المجمّع عمّا إذا كان الحساب موجودًا، ولم يعد يعرفه.',
    lookedUnsure:
      'أُغلِق Signet قبل أن يدوّن ما إذا كان الطلب قد غادر هذا الكمبيوتر. وسأل المجمّعَ عند تشغيل لاحق، ولم يعد المجمّع يعرف الحساب.',
    alreadyGone: (accountName, poolName) =>
      `عند وصول الطلب قال المجمّع ${isolate(poolName)} إنه لا يعرف حسابًا مثل ${isolate(accountName)}. فلم يُحذَف الحساب بهذا الطلب؛ بل كان قد زال قبله.`,
    leftovers: 'تعذّرت إزالة شيء منه من الكمبيوتر الذي كان Signet يعمل عليه.',
    refused: (poolName) => `رفض المجمّع ${isolate(poolName)} الطلب الوحيد. ولم يحذف شيئًا.`,
    untouched: (accountName) =>
      `لم يغادر أي جزء من الطلب الكمبيوتر الذي كان Signet يعمل عليه. لم يُمَسّ ${isolate(accountName)}.`,
    stillThere: (accountName, poolName) =>
      `بعد الطلب كان المجمّع ${isolate(poolName)} لا يزال يعرف ${isolate(accountName)}. وقد شوهد مرتين تفصل بينهما 30 ثانية على الأقل، فلم يكن للطلب أثر.`,
    unknown: (accountName, poolName) =>
      `عند كتابة هذه الورقة لم يكن أحد يعرف ما إذا كان ${isolate(accountName)} لا يزال موجودًا في ${isolate(poolName)}. ولا تثبت هذه الورقة أيًّا من الأمرين.`,
    unknownSeen:
      'شوهد الحساب مرة واحدة بعد الطلب. وفحص واحد لا يحسم شيئًا: فقد يأتي من جزء متأخر من المجمّع.',
    unknownWaiting: 'يواصل Signet سؤال المجمّع.',
    unknownSignIn:
      'لا يفصح المجمّع بجلسة الدخول المتاحة. وتسجيل دخول جديد ينجح يُظهر أن الحساب موجود؛ أما المرفوض فلا يثبت شيئًا.',
  },

  notSent: {
    'name-unknown': 'تعذّر العثور على عنوان المجمّع باسمه.',
    'no-connection': 'تعذّر إنشاء اتصال بالمجمّع.',
    untrusted: 'ما أجاب مكانَ المجمّع لم يستطع أن يثبت أنه المجمّع.',
    'no-journal': 'تعذّرت كتابة الملاحظة التي يجب أن تكون على القرص قبل إرسال أي شيء.',
    'token-unusable': 'تعذّر تجديد جلسة الدخول، أو كانت تخصّ حسابًا أو مجمّعًا آخر.',
    'signed-out': 'سُجّل خروج صاحب الحساب قبل إرسال أي شيء.',
  },

  remarks: {
    practice:
      'كان هذا مجمّع التدريب الموجود داخل Signet على كمبيوتر واحد. لم يُحذَف أي حساب لدى شركة.',
    rehearsal: (accountName, poolName) =>
      `كانت هذه تجربة للحذف. الحساب المذكور في هذه الورقة توأم مموَّه في مجمّع التدريب؛ ناب عن ${isolate(accountName)} في ${isolate(poolName)}، ولم يُرسَل إلى ذلك المجمّع شيء.`,
  },

  account: {
    title: 'الحساب',
    accountName: 'الحساب',
    username: 'اسم المستخدم',
    sub: 'معرّف صاحب الحساب (sub)',
    poolName: 'المجمّع',
    userPoolId: 'معرّف مجمّع المستخدمين',
    clientId: 'معرّف عميل التطبيق',
    practice: 'مجمّع التدريب',
    stoodInFor: 'ناب عن',
    stoodInForPool: 'مجمّعه',
  },

  decision: {
    title: 'القرار',
    proof: 'الإثبات المقدَّم',
    proofs: {
      password: 'كُتبت كلمة المرور مرة أخرى',
      'sign-in': 'كان تسجيل الدخول نفسه حديثًا',
    },
    provedAt: 'وقت الإثبات',
    others: 'إنهاء جلسات الدخول الأخرى',
    othersStay: 'لم تُنهَ قبل ذلك',
    askedAt: 'السؤال الأخير: نعم',
  },

  request: {
    title: 'الطلب الوحيد',
    sentAt: 'أُرسل',
    notSent: 'لم يُرسَل',
    why: 'سبب عدم الإرسال',
    fault: 'موضع الخلل',
    faults: {
      'no-space': 'كان القرص ممتلئًا',
      'no-permission': 'لم يُسمَح لـ Signet بالكتابة هناك',
      failed: 'لم يقبل القرص الكتابة',
    },
    sentUnsure: 'لم يُدوَّن قبل إغلاق Signet',
    resumedAt: 'استؤنف',
    answeredAt: 'وصلت الإجابة',
    noAnswer: 'لا إجابة',
    poolDate: 'بحسب ساعة المجمّع نفسه',
    noPoolDate: 'لم يُذكَر',
    requestId: 'معرّف الطلب',
    noRequestId: 'لا يوجد',
    answer: 'الإجابة',
    answers: {
      accepted: 'قُبِل، مع كل ما يصحب النجاح',
      gone: 'لا يوجد حساب كهذا',
      refused: 'رُفِض',
      unclear: 'لا تثبت أيًّا من الأمرين',
      none: 'لا إجابة',
    },
    cause: 'السبب',
    operationId: 'معرّف العملية',
  },

  looks: {
    title: 'فحوص الحساب بعد ذلك',
    many: 'تُذكَر آخر عشرين منها.',
    at: 'الوقت',
    found: 'ما أظهره المجمّع',
    finding: {
      gone: 'لم يعد يعرف الحساب',
      there: 'يعرف الحساب',
      'cannot-tell': 'لا يفصح بجلسة الدخول هذه',
      'no-answer': 'لا إجابة',
    },
    none: 'لا فحوص: لم تكن هناك حاجة إليها.',
    noneYet: 'لا فحوص بعد.',
  },

  tokens: {
    title: 'ما قد تظل خدمات أخرى تقبله',
    sentence:
      'لا يستردّ حذف الحساب أي رمز مميّز. والخدمات التي تتحقّق من الرموز المميّزة بنفسها دون سؤال المجمّع قد تقبل آخر رموز جلسة الدخول هذه حتى تنتهي.',
    until: 'حتى',
    over: 'كان آخرها قد انتهى عند كتابة هذه الورقة.',
  },

  leftovers: {
    title: 'ما تعذّرت إزالته من الكمبيوتر',
    what: 'الشيء',
    kinds: {
      'stored-sign-in': 'جلسة الدخول المخزَّنة. لم تعد تفتح شيئًا في المجمّع.',
      journal: 'ملاحظة Signet عن هذا الحذف. ليس فيها أي سرّ.',
    },
  },

  cleanUp: {
    title: 'ما يبقى بعد الحساب',
    titleOpen: 'ما يبقى بعد الحساب، إن كان قد زال',
    sentence: 'لا يصل الحذف إلى هذه الأمور. والعلامات وضعها صاحب الحساب، لا Signet.',
    none: 'لا يُعرَف شيء من ذلك.',
    items: {
      'hosted-sign-in': 'ملف تعريف الارتباط (cookie) لصفحة تسجيل الدخول الخاصة بالمجمّع، في المتصفح',
      provider: 'ما سُمح به لدى مزوّد كان الحساب مرتبطًا به',
      tokens: 'الرموز المميّزة الصادرة من قبل؛ تنتهي من تلقاء نفسها',
      'company-data': 'ما تحتفظ به الشركة خارج المجمّع؛ ويجب طلبه منها',
      'name-free': 'الاسم: قد ينشئ شخص آخر حسابًا به',
    },
  },

  footnotes: {
    source:
      'تذكر هذه الورقة ما أرسله Signet وما أُجيب به. الأوقات هي أوقات الكمبيوتر الذي كان يعمل عليه، ما لم يُذكَر أنها أوقات المجمّع.',
    secrets: 'ليس في هذه الورقة كلمة مرور ولا رمز مميّز.',
  },
};
