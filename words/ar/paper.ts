import type { paper as english } from '../en/paper.ts';
import { isolate } from './isolate.ts';

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** What every paper has that Signet writes: the receipt of a deletion, the copy of an account. */
export const paper: typeof english = {
  language: 'ar',
  day: (day, month, year) => `${day} ${months[month] ?? ''} ${year}`,
  forms: { html: 'صفحة ويب', json: 'JSON' },
  notSettled: 'لم يُحسَم',
  toDo: 'لم يُنجَز بعد',
  done: 'أُنجز',
  yes: 'نعم',
  no: 'لا',
  none: 'لا يوجد',
  notKnown: 'غير معروف',
  serviceName: 'اسم الخطأ',
  serviceMessage: 'الرسالة',
  requestId: 'معرّف الطلب',
  noName: 'لم يُذكَر',
  noMessage: 'لم تُذكَر',
  noRequestId: 'لا يوجد',
  paper: 'هذه الورقة',
  version: 'كتبها',
  signet: (version) => `Signet ${version}`,
  written: 'كُتبت في',
  notes: 'ملاحظات',
  hash: 'بصمة المحتوى (hash)',
  hashMeaning:
    'تُظهر البصمة أن هذا الملف لم يتغيّر منذ كتابة بصمته. وليست توقيعًا: فهي لا تبيّن من كتب الملف، ومن يغيّر الملف يستطيع كتابة بصمة جديدة أيضًا.',
  hashCheck: (command) =>
    `للتحقق منها يُشغَّل ${isolate(command)} في نسخة من شفرة Signet المصدرية، أو يدويًا: توضع 64 صفرًا مكان الأرقام التي تلي «sha256» والنقطتين بعدها، ثم يُحسَب SHA-256 للملف.`,
};
