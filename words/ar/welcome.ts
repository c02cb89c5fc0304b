import type { pools as englishPools, welcome as englishWelcome } from '../en/welcome.ts';
import { isolate } from './isolate.ts';

/** The first screen. */
export const welcome: typeof englishWelcome = {
  title: 'مرحبًا',
  sentence:
    'هنا يمكنك تسجيل الدخول إلى مجمّع مستخدمين في Cognito، والاطلاع على حسابك، وحذفه متى قرّرت ذلك.',
  promise: 'لا حساب لدينا ولا تتبّع للاستخدام. لا يتصل Signet إلا بالمجمّعات التي تختارها.',
  backTo: (accountName) => `العودة إلى ${isolate(accountName)}`,
};

/** The list of pools, and removing one of them. */
export const pools: typeof englishPools = {
  title: 'مجمّعاتك',
  none: 'لا مجمّعات أخرى بعد. يمكنك إضافة المجمّع الذي فيه حسابك.',
  add: 'إضافة مجمّع…',
  signIn: 'تسجيل الدخول…',
  signInTo: (name) => `تسجيل الدخول إلى ${isolate(name)}`,
  removeNamed: (name) => `إزالة ${isolate(name)} من القائمة`,
  removeTitle: (name) => `هل تودّ إزالة ${isolate(name)} من القائمة؟`,
  removeMeaning: 'ينسى Signet كيفية الوصول إلى هذا المجمّع. لا يتغيّر شيء في المجمّع ولا في حسابك.',
  remove: 'إزالة من القائمة',
  keep: 'الإبقاء عليه',
  inUse: 'لا يزال هناك من هو مسجَّل الدخول عبر هذا المجمّع. يُرجى تسجيل الخروج أولًا، ثم إزالته.',
  notSaved:
    'تعذّر حفظ القائمة: رفض القرص. لا يزال المجمّع فيها. يُرجى إخلاء مساحة والمحاولة مرة أخرى.',
  practiceStays: 'مجمّع التدريب جزء من Signet ويبقى في القائمة.',
  practiceKind: 'داخل Signet: لا شيء يغادر هذا الكمبيوتر',
  realKind: 'Amazon Cognito',
  localKind: 'على هذا الكمبيوتر',
};
