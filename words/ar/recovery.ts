import type { recovery as english } from '../en/recovery.ts';
import { isolate } from './isolate.ts';

/** A new password for somebody who does not know the old one. */
export const recovery: typeof english = {
  title: 'كلمة مرور منسية',
  to: (poolName) => `كلمة مرور منسية في ${isolate(poolName)}`,
  sentence:
    'يرسل المجمّع رمزًا إلى البريد الإلكتروني أو الهاتف المسجَّل في حسابك. وبه يمكنك اختيار كلمة مرور جديدة.',
  username: 'اسم المستخدم أو البريد الإلكتروني',
  usernameMissing: 'يُرجى كتابة اسم المستخدم الذي تسجّل به الدخول.',
  ask: 'إرسال رمز إليّ',
  asking: 'جارٍ الإرسال…',
  haveCode: 'لديّ رمز بالفعل',

  resetTitle: 'اختيار كلمة مرور جديدة',
  sentTo: (destination) => `أرسل المجمّع رمزًا إلى ${isolate(destination)}.`,
  sentSomewhere: 'يُرجى كتابة الرمز الذي أرسله المجمّع إلى بريدك الإلكتروني أو هاتفك.',
  noMessage:
    'ألم تصل رسالة بعد بضع دقائق؟ يقول المجمّع الشيء نفسه لاسم لا يعرفه. يُرجى التحقق من الاسم.',
  code: 'الرمز',
  codeHint: 'صالح لساعة واحدة. يمكنك لصق الرسالة كلها.',
  codeMissing: 'يُرجى كتابة الرمز.',
  password: 'كلمة المرور الجديدة',
  passwordMissing: 'يُرجى اختيار كلمة مرور.',
  submit: 'تعيين كلمة المرور الجديدة',
  submitting: 'جارٍ الحفظ…',
  resend: 'إرسال رمز جديد',
  resent: (destination) => `أُرسل رمز جديد إلى ${isolate(destination)}. لم يعد الرمز السابق صالحًا.`,
  resentSomewhere: 'أُرسل رمز جديد. لم يعد الرمز السابق صالحًا.',
  otherName: 'استخدام اسم آخر',
  done: (username) => `تم تغيير كلمة مرور ${isolate(username)}. يُرجى تسجيل الدخول بالكلمة الجديدة.`,
  backToSignIn: 'العودة إلى تسجيل الدخول',
};
