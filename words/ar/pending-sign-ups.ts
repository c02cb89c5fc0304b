import { isolate } from './isolate.ts';

/** Accounts that were begun on this computer and wait for their code. */
export const pendingSignUps = {
  title: 'حسابات لم يكتمل إنشاؤها',
  sentence: 'تنتظر هذه الحسابات الرمز الذي أُرسل عند إنشائها.',
  inPool: (poolName: string): string => `في ${isolate(poolName)}`,
  begun: (time: string): string => `بدأ في ${isolate(time)}`,
  goOn: 'متابعة',
  goOnNamed: (username: string): string => `متابعة ${isolate(username)}`,
  drop: 'إزالة من القائمة',
  dropNamed: (username: string): string => `إزالة ${isolate(username)} من القائمة`,
};
