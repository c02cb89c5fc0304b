import type { cheatSheet as english } from '../en/cheat-sheet.ts';

/** The keys, and what they do. */
export const cheatSheet: typeof english = {
  title: 'اختصارات لوحة المفاتيح',
  close: 'إغلاق',
  anywhere: 'في أي مكان',
  inLists: 'في القوائم والنوافذ',
  move: 'التنقّل في قائمة',
  choose: 'اختيار',
  closeIt: 'الإغلاق، أو إبقاء الأمور كما هي',
  next: 'إلى العنصر التالي',
  question: 'هذه القائمة أيضًا',
  noDelete: 'ليس لحذف الحساب مفتاح. هو صفحة من خطوات تمرّ بها.',
};
