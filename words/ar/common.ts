import type {
  common as englishCommon,
  saving as englishSaving,
  serviceWords as englishServiceWords,
} from '../en/common.ts';
import { isolate } from './isolate.ts';

/** What every screen may need. */
export const common: typeof englishCommon = {
  appName: 'Signet',
  windowTitle: (screen) => `${screen} · Signet`,
  copy: (what) => `نسخ ${what}`,
  copied: 'تم النسخ',
  copyFailed: 'تعذّر النسخ. يمكن تحديد النص ونسخه يدويًا.',
  back: 'رجوع',
  cancel: 'إلغاء',
  close: 'إغلاق',
  notSet: 'غير محدّد',
  unexpected:
    'وقع خطأ في Signet نفسه. قد لا يكون المعروض محدَّثًا؛ وللتأكد يُرجى تشغيل Signet من جديد.',
};

/** The service's own words, shown folded beside ours. */
export const serviceWords: typeof englishServiceWords = {
  title: 'ما قالته الخدمة',
  name: 'اسم الخطأ',
  message: 'الرسالة',
  requestId: 'معرّف الطلب',
  noName: 'لم يُذكَر',
  noMessage: 'لم تُذكَر',
  noRequestId: 'لم يُذكَر',
};

/** Saving a paper where the person says: a copy of the account, a receipt. */
export const saving: typeof englishSaving = {
  saved: (name) => `حُفِظ باسم ${isolate(name)}`,
  declined: 'لم يُحفَظ شيء: أُغلِقت النافذة دون اختيار مكان.',
  notWritten: {
    'no-space': 'لم يُحفَظ: القرص ممتلئ. يُرجى إخلاء مساحة أو اختيار مكان آخر.',
    'no-permission':
      'لم يُحفَظ: لا يسمح هذا الكمبيوتر لـ Signet بالكتابة هناك. يُرجى اختيار مكان آخر.',
    failed: 'لم يُحفَظ: تعذّرت كتابة الملف هناك. يُرجى اختيار مكان آخر.',
  },
};
