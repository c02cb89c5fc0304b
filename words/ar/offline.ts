import type { offline as english } from '../en/offline.ts';
import { isolate } from './isolate.ts';

/** The account page when the pool cannot be reached, or lets nothing be read. */
export const offline: typeof english = {
  title: 'دون اتصال',
  sentence: (time) =>
    `لا يمكن الوصول إلى المجمّع. أدناه آخر حالة معروفة، كما أفاد بها المجمّع في ${isolate(time)}.`,
  nothingYet: 'لا يمكن الوصول إلى المجمّع، ولم يُفِد بشيء عن هذا الحساب منذ تشغيل Signet.',
  acts: 'التعديل وكلمة المرور وطرق الدخول وتسجيل الخروج من كل مكان والحذف تحتاج إلى المجمّع. وهي معطَّلة حتى يجيب.',
  tryAgain: 'المحاولة مرة أخرى',
  lastKnown: 'آخر حالة معروفة:',
  needsPool: 'يحتاج إلى المجمّع، ولا يمكن الوصول إليه الآن.',
  noScope: {
    title: 'لا تستطيع جلسة الدخول هذه فتح حسابك',
    meaning:
      'ينقص رمزَ وصولها الإذنُ aws.cognito.signin.user.admin، ودونه لا يعرض المجمّع شيئًا من حساب ولا يغيّره. حسابك كما كان.',
    works:
      'ما يعمل: قراءة رموزك المميّزة، وتجديدها، وتسجيل الخروج هنا. وما يقوله عنك رمز المعرّف (ID token) مذكور أدناه.',
    next: 'لرؤية حسابك وتغييره يُرجى تسجيل الدخول بكلمة مرور، أو سؤال مسؤول المجمّع أن يسمح بهذا الإذن لعميل التطبيق.',
    card: 'ما يقوله عنك رمز المعرّف (ID token)',
    nothing: 'ليس في جلسة الدخول هذه رمز معرّف (ID token).',
  },
};
