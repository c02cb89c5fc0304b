import type { palette as english } from '../en/palette.ts';
import { isolate } from './isolate.ts';
import { counted } from './plural.ts';

/** The list of commands, and what each is called. */
export const palette: typeof english = {
  title: 'الأوامر',
  search: 'ماذا تودّ أن تفعل؟',
  list: 'الأوامر',
  nothing: (typed) => `لا شيء هنا باسم «${isolate(typed)}».`,
  found: (count) =>
    count === 0
      ? 'لا أوامر'
      : counted(count, {
          one: 'أمر واحد',
          two: 'أمران',
          few: 'أوامر',
          many: 'أمرًا',
          other: 'أمر',
        }),
  acts: {
    account: 'الانتقال إلى الحساب',
    'add-pool': 'إضافة مجمّع…',
    'cheat-sheet': 'اختصارات لوحة المفاتيح',
    'delete-account': 'حذف حسابي…',
    palette: 'الأوامر…',
    'post-office': 'الانتقال إلى مكتب البريد',
    'read-again': 'القراءة من جديد',
    'sign-in-else': 'تسجيل الدخول بحساب آخر…',
    'sign-out': 'تسجيل الخروج…',
    switcher: 'تبديل الحساب…',
    'token-sign-in': 'تسجيل الدخول برمز وصول…',
    tokens: 'الانتقال إلى الرموز المميّزة',
    ways: 'الانتقال إلى طرق الدخول',
  },
  switchTo: (accountName, poolName) =>
    `التبديل إلى ${isolate(accountName)} في ${isolate(poolName)}`,
  signInTo: (poolName) => `تسجيل الدخول إلى ${isolate(poolName)}`,
  speak: (language) => `اللغة: ${isolate(language)}`,
  speakSystem: 'اللغة: لغة النظام',
  notNow: {
    'nobody-signed-in': 'يُرجى تسجيل الدخول أولًا.',
    'no-post-office': 'لا مكتب بريد إلا لمجمّع التدريب.',
    'deletion-open': 'يُرجى أولًا إتمام صفحة الحذف أو مغادرتها.',
    'nothing-to-read': 'ليس هنا ما يُقرأ من جديد.',
    'in-front': 'هذا هو حسابك الحالي.',
  },
};
