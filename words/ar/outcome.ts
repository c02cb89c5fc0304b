import type { outcome as english } from '../en/outcome.ts';
import { isolate } from './isolate.ts';

/** The page after the one request: the truth, as far as it is known. */
export const outcome: typeof english = {
  deleted: {
    title: 'حُذِف وتم التحقق',
    sentence: (accountName, poolName) =>
      `لم يعد ${isolate(accountName)} موجودًا في ${isolate(poolName)}. وقد سُجّل خروجك.`,
    confirmed: (accountName, poolName, time) =>
      `لم يعد ${isolate(accountName)} موجودًا في ${isolate(poolName)}، وتأكّد ذلك في ${isolate(time)}. وقد سُجّل خروجك.`,
    byLook: 'تركت الإجابة عن الطلب الأمر مفتوحًا؛ وحسمه فحصٌ للحساب.',
  },
  'clean-up-left': {
    title: 'حُذِف، وبقي ما يلزم تنظيفه',
    titleGone: 'كان قد زال، وبقي ما يلزم تنظيفه',
    left: 'تعذّرت إزالة شيء من هذا الكمبيوتر.',
    leftovers: {
      'stored-sign-in': 'تعذّرت إزالة جلسة الدخول المخزَّنة من القرص. ولم تعد تفتح شيئًا في المجمّع.',
      journal: 'تعذّرت إزالة ملاحظة Signet عن هذا الحذف من القرص. وليس فيها أي سرّ.',
    },
    again: 'المحاولة مرة أخرى',
    trying: 'جارٍ المحاولة…',
    nextStart: 'ويحاول Signet أيضًا مرة أخرى عند التشغيل التالي.',
  },
  'already-gone': {
    title: 'كان الحساب قد زال من قبل',
    sentence: (accountName, poolName) =>
      `عند وصول الطلب لم يعد المجمّع ${isolate(poolName)} يعرف ${isolate(accountName)}، فلم يُحذَف بهذا الطلب. وقد سُجّل خروجك.`,
  },
  refused: {
    title: 'لم يُحذَف',
    sentence: (accountName, poolName) =>
      `رفض المجمّع ${isolate(poolName)}. لم يُحذَف ${isolate(accountName)} بهذا الطلب.`,
    why: 'السبب',
    yours: 'ما يمكنك فعله',
    administrators: 'ما يمكن لمسؤول المجمّع فعله',
  },
  'not-sent': {
    title: 'لم يُرسَل',
    why: {
      'name-unknown': 'لم يُمَسّ حسابك: تعذّر العثور على عنوان المجمّع باسمه، فلم يُرسَل شيء.',
      'no-connection': 'لم يُمَسّ حسابك: لم يستطع هذا الكمبيوتر الوصول إلى المجمّع، فلم يُرسَل شيء.',
      untrusted: 'لم يُمَسّ حسابك: لم يستطع ما أجاب أن يثبت أنه المجمّع، فلم يُرسَل شيء.',
      'no-journal':
        'لم يُمَسّ حسابك: تعذّرت كتابة الملاحظة الواجب تدوينها أولًا على قرص هذا الكمبيوتر، فلم يُرسَل شيء.',
      'token-unusable': 'لم يُمَسّ حسابك: تعذّر تجديد جلسة الدخول، فلم يُرسَل شيء.',
      'signed-out': 'لم يُمَسّ حسابك: سُجّل خروجك قبل إرسال أي شيء.',
    },
    next: {
      'name-unknown':
        'يُرجى التحقق من اتصال الشبكة ومن منطقة المجمّع. يمكنك البدء من جديد من صفحة حسابك.',
      'no-connection': 'يُرجى التحقق من اتصال الشبكة. يمكنك البدء من جديد من صفحة حسابك.',
      untrusted:
        'شهادته غير سليمة. قد يكون السبب شبكة تطلب تسجيل الدخول، أو خادمًا وكيلًا، أو ساعة غير صحيحة على هذا الكمبيوتر. يُرجى البدء من جديد من شبكة موثوقة.',
      'no-journal': 'يمكنك البدء من جديد من صفحة حسابك بعد إصلاح ذلك.',
      'token-unusable': 'يُرجى تسجيل الدخول مرة أخرى. يمكنك البدء من جديد من صفحة حسابك.',
      'signed-out': 'يُرجى تسجيل الدخول مرة أخرى. يمكنك البدء من جديد من صفحة حسابك.',
    },
    fault: {
      'no-space': 'القرص ممتلئ.',
      'no-permission': 'لا يسمح هذا الكمبيوتر لـ Signet بالكتابة في مجلده الخاص.',
      failed: 'لم يقبل القرص الكتابة.',
    },
  },
  'still-there': {
    title: 'لم يُحذَف',
    sentence: (accountName, time) =>
      `كان ${isolate(accountName)} لا يزال موجودًا في ${isolate(time)}. وقد شوهد مرتين بعد انتهاء الطلب، فلم يكن للطلب أثر.`,
    next: 'لن يحدث شيء آخر من تلقاء نفسه. يمكنك البدء من جديد من صفحة حسابك إن بقيت الرغبة في ذلك.',
  },
  unknown: {
    title: 'لا نعرف بعد',
    noAnswer: (time) =>
      `غادر الطلب هذا الكمبيوتر في ${isolate(time)} ولم تصل إجابة كاملة. قد يكون الحساب قد حُذِف، وقد لا يكون.`,
    unclear: (time) =>
      `غادر الطلب هذا الكمبيوتر في ${isolate(time)}، وما وصل ردًّا عليه لا يثبت شيئًا. قد يكون الحساب قد حُذِف، وقد لا يكون.`,
    accepted: (time) =>
      `قبِل المجمّع الطلب في ${isolate(time)}، لكن لم يُظهر أي فحص بعدُ أن الحساب قد زال. ولذلك قد يكون قد حُذِف، وقد لا يكون.`,
    resumed: (time) =>
      `أُغلِق Signet في منتصف هذا الحذف الذي بدأ في ${isolate(time)}. قد يكون الحساب قد حُذِف، وقد لا يكون. ويعمل Signet على معرفة ذلك.`,
    resumedWaiting: (time) =>
      `أُغلِق Signet في منتصف هذا الحذف الذي بدأ في ${isolate(time)}. قد يكون الحساب قد حُذِف، وقد لا يكون.`,
    whatCame: 'ما وصل، وما يعنيه',
    seen: (time) =>
      `شوهد الحساب مرة واحدة، في ${isolate(time)}. ويحسم الأمرَ فحصٌ ثانٍ بعد 30 ثانية على الأقل.`,
    next: (length) => `يبقى على الفحص التالي ${length}`,
    nextNow: 'جارٍ الفحص الآن…',
    checkNow: 'الفحص الآن',
    cannotTell:
      'لا يجيب المجمّع بجلسة الدخول المتاحة، فلا يمكن معرفة الأمر منها. يمكنك تسجيل الدخول للتأكد: إن نجح ذلك، فالحساب لم يُحذَف. وإن رفض المجمّع كلمة مرور لا شك لديك في صحتها، فالأرجح أنه حُذِف، لكن الرفض وحده ليس دليلًا.',
    noSecond:
      'لا يرسل Signet الطلب مرة أخرى. يمكنك متابعة أمور أخرى: الفحوص مستمرة. ويمكنك إغلاق النافذة: يستأنف Signet الأمر عند التشغيل التالي.',
    noSecondSignIn:
      'لا يرسل Signet الطلب مرة أخرى. يمكنك متابعة أمور أخرى، أو إغلاق النافذة: يُستأنف الأمر عند التشغيل التالي.',
    later: 'متابعة أمور أخرى',
    signIn: 'تسجيل الدخول للتأكد',
    stop: 'التوقف عن البحث…',
    stopTitle: 'هل تودّ التوقف عن البحث؟',
    stopSentence:
      'عندئذ يترك Signet أمر هذا الحذف، ولن يُعرَف أبدًا ما إذا كان الحساب قد حُذِف. قد يكشف لك تسجيل الدخول ذلك؛ أما Signet فلن يسأل بعد ذلك.',
    stopNow: 'التوقف عن البحث',
    keepLooking: 'إبقاؤه مفتوحًا',
  },

  answers: {
    accepted: 'قُبِل',
    refused: (name) => `رُفِض: ${isolate(name)}`,
    gone: (name) => `لا يوجد حساب كهذا: ${isolate(name)}`,
    unclear: 'لا تثبت شيئًا',
    unclearNamed: (name) => `لا تثبت شيئًا: ${isolate(name)}`,
    none: 'لا إجابة',
  },
  looks: {
    gone: 'الحساب زال',
    there: 'الحساب موجود',
    'cannot-tell': 'المجمّع لا يفصح',
    'no-answer': 'لا إجابة',
  },
  facts: {
    title: 'الوقائع',
    more: 'جميع الوقائع',
    account: 'الحساب',
    username: 'اسم المستخدم',
    sub: 'معرّف صاحب الحساب (sub)',
    pool: 'المجمّع',
    userPoolId: 'معرّف مجمّع المستخدمين',
    clientId: 'معرّف عميل التطبيق',
    operation: 'معرّف العملية',
    proof: 'الإثبات المقدَّم',
    proofPassword: (time) => `كلمة المرور، ${isolate(time)}`,
    proofSignIn: (time) => `تسجيل دخول حديث، ${isolate(time)}`,
    others: 'جلسات الدخول الأخرى',
    othersEnded: (time) => `أُنهيت في ${isolate(time)}`,
    othersStay: 'لم تُنهَ قبل ذلك',
    asked: 'أجبت بنعم',
    sent: 'أُرسل الطلب',
    answered: 'الإجابة',
    poolDate: 'بحسب ساعة المجمّع',
    checked: 'آخر فحص',
    looks: 'الفحوص',
    allLooks: (count) => `كل الفحوص (${count})`,
    resumed: 'استؤنف',
    resumedAfter: (time) => `${isolate(time)}، بعد أن كان Signet مغلقًا`,
    requestId: 'معرّف الطلب',
    notSent: 'لم يُرسَل',
    sentUnsure: 'لم يُدوَّن قبل إغلاق Signet',
    noAnswer: 'لا إجابة',
    notChecked: 'لم يُفحَص',
    noRequestId: 'لا يوجد',
  },
  receipt: {
    save: 'حفظ الإيصال…',
    json: 'بصيغة JSON',
    jsonLabel: 'حفظ الإيصال بصيغة JSON',
    saving: 'جارٍ الحفظ…',
    notNow: 'لم يُحفَظ شيء: لم يعد هذا الحذف مفتوحًا.',
  },
  toWelcome: 'تم',
  toAccount: 'العودة إلى حسابي',
  signInAgain: 'تسجيل الدخول مرة أخرى',
  startOver: 'البدء من جديد…',
  wait: (length) => `مدة الانتظار: ${length}`,
};
