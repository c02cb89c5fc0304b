import type { lastQuestion as english } from '../en/last-question.ts';
import { isolate } from './isolate.ts';

type Subject = Parameters<typeof english.detail>[0];

const irreversible = ({ practice, rehearsal }: Subject): string => {
  if (rehearsal !== null)
    return `هذه تجربة للحذف في مجمّع التدريب: الحساب ${isolate(rehearsal.ofAccountName)} في ${isolate(rehearsal.ofPoolName)} لا يُمَسّ.`;
  return practice
    ? 'هذا مجمّع التدريب: لا يُمَسّ أي حساب حقيقي. ولا يمكن استرجاع حساب التدريب.'
    : 'لا يمكن التراجع عن ذلك. لا يحتفظ Amazon Cognito بنسخة يمكنه إعادتها.';
};

/** The native dialog that main opens before the one request. Cancel is its default. */
export const lastQuestion: typeof english = {
  title: 'السؤال الأخير',
  message: ({ accountName, poolName }) =>
    `هل تودّ حذف ${isolate(accountName)} من ${isolate(poolName)}؟`,
  detail: (subject) =>
    [
      `اسم المستخدم ${isolate(subject.username)}، مجمّع المستخدمين ${isolate(subject.userPoolId)}.`,
      irreversible(subject),
      'عند التأكيد يُرسَل طلب واحد، ولا يُرسَل طلب ثانٍ أبدًا.',
    ].join('\n\n'),
  confirm: ({ accountName, poolName }) => `حذف ${isolate(accountName)} من ${isolate(poolName)}`,
  keep: 'الإبقاء على حسابي',
};
