import type { pendingSignUps as english } from '../en/pending-sign-ups.ts';
import { isolate } from './isolate.ts';

/** Accounts that were begun on this computer and wait for their code. */
export const pendingSignUps: typeof english = {
  title: 'حسابات لم يكتمل إنشاؤها',
  sentence: 'تنتظر هذه الحسابات الرمز الذي أُرسل عند إنشائها.',
  inPool: (poolName) => `في ${isolate(poolName)}`,
  begun: (time) => `بدأ في ${isolate(time)}`,
  goOn: 'متابعة',
  goOnNamed: (username) => `متابعة ${isolate(username)}`,
  drop: 'إزالة من القائمة',
  dropNamed: (username) => `إزالة ${isolate(username)} من القائمة`,
};
