import type { frame as english } from '../en/frame.ts';
import { isolate } from './isolate.ts';

/** The sidebar and the bar that appears when something is off. */
export const frame: typeof english = {
  navigation: 'الأقسام',
  switcher: (accountName, poolName) => `${isolate(poolName)} ${isolate(accountName)}، تبديل الحساب`,
  whoInPool: (accountName, poolName) => `${isolate(accountName)}، ${isolate(poolName)}`,
  people: 'المسجَّل دخولهم',
  signInElse: 'تسجيل الدخول بحساب آخر…',
  account: 'الحساب',
  ways: 'طرق الدخول',
  tokens: 'الرموز المميّزة',
  postOffice: 'مكتب البريد',
  statusBar: 'أمور جديرة بالعلم',
  setAside: {
    pools: (name) => `تعذّرت قراءة قائمة مجمّعاتك. حُفِظت باسم ${isolate(name)}، وبدأت قائمة فارغة.`,
    'sign-ins': (name) =>
      `تعذّرت قراءة جلسات الدخول المخزَّنة. حُفِظت باسم ${isolate(name)}؛ يُرجى تسجيل الدخول مرة أخرى.`,
    secrets: (name) =>
      `تعذّرت قراءة الأسرار المخزَّنة لعملاء التطبيقات والأجهزة المحفوظة. حُفِظت باسم ${isolate(name)}. قد يُطلَب منك مرة أخرى عامل ثانٍ أو سرّ عميل التطبيق.`,
    deletion: (name) =>
      `تعذّرت قراءة ملاحظة عن عملية حذف. حُفِظت باسم ${isolate(name)}. إن كنت بصدد حذف حساب، فيُرجى تسجيل الدخول لمعرفة ما إذا كان لا يزال موجودًا.`,
  },
  deletionUnreadable:
    'هناك ملاحظة عن عملية حذف لا يمكن قراءتها. إن كنت بصدد حذف حساب، فيُرجى تسجيل الدخول لمعرفة ما إذا كان لا يزال موجودًا.',
  offline: 'لا شبكة: لا يمكن الوصول إلا إلى مجمّع التدريب. المعروض هو آخر ما عُرف.',
  // Sent to the pool and kept there as a name: no invisible characters.
  deviceName: (system) => `Signet على ${system}`,
  practiceDown: 'مجمّع التدريب لا يعمل. يُرجى تشغيل Signet من جديد لإعادته.',
  deletionOpen: (accountName) => `حذف ${isolate(accountName)} لا يزال مفتوحًا`,
  deletionSettled: (accountName) => `عُرف ما آل إليه حذف ${isolate(accountName)}`,
  cleanUpLeft: (accountName) =>
    `لا يزال شيء من ${isolate(accountName)} ينتظر الإزالة من هذا الكمبيوتر`,
  showDeletion: 'عرض',
};
