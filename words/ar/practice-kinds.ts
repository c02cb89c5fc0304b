import type { practiceKinds as english } from '../en/practice-kinds.ts';
import { isolate } from './isolate.ts';

/** The practice pools that can be opened beside the first one. */
export const practiceKinds: typeof english = {
  title: 'مجمّعات تدريب أخرى',
  sentence:
    'تختلف مجمّعات المستخدمين في كيفية الدخول إليها. كل من هذه مُعَدّ بطريقة أخرى، على هذا الكمبيوتر وحده.',
  open: 'فتح',
  openNamed: (name) => `فتح ${isolate(name)}`,
  opening: 'جارٍ الفتح…',
  signIn: 'تسجيل الدخول…',
  signInNamed: (name) => `تسجيل الدخول إلى ${isolate(name)}`,
  failed: 'تعذّر إنشاء المجمّع. يُرجى تشغيل Signet من جديد، ثم المحاولة مرة أخرى.',
  people: 'من فيه',
  withoutPassword: 'بلا كلمة مرور',
  authenticatorSecret: 'سرّ تطبيق المصادقة',
  // Typed by people and compared: the same in every language.
  poolName: {
    'confidential-client': 'Practice client secret',
    'custom-challenge': 'Practice custom challenge',
    devices: 'Practice devices',
    'email-username': 'Practice e-mail',
    'lowered-limits': 'Practice low limits',
    'mfa-required': 'Practice MFA',
    passwordless: 'Practice passwordless',
    rotation: 'Practice rotation',
  },
  what: {
    'confidential-client': 'لعميل التطبيق سرّ؛ ويحمل كل طلب بصمته (hash).',
    'custom-challenge': 'يطرح المجمّع أسئلة خاصة به بدلًا من كلمة المرور.',
    devices: 'لا يحتاج كمبيوتر محفوظ إلى عامل ثانٍ في المرة التالية.',
    'email-username': 'البريد الإلكتروني هو اسم المستخدم؛ والجديد يسري بعد التحقق منه.',
    'lowered-limits': 'كل حدّ على بُعد محاولتين: منع الدخول، ورموز منتهية، وجلسات قصيرة.',
    'mfa-required': 'لا يدخل أحد دون عامل ثانٍ، أو يلزمه إعداده أولًا.',
    passwordless: 'رمز بالبريد الإلكتروني أو برسالة نصية، أو مفتاح مرور، أو كلمة مرور.',
    rotation: 'تُستبدل رموز التحديث (refresh tokens) عند كل استخدام، وعمرها قصير.',
  },
};
