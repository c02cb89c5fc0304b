const untouched = 'لم يتغيّر شيء.';

/** What happened is open: these never say that nothing was done. */
export const open = {
  'internal-error': {
    title: 'وقع خطأ في المجمّع نفسه',
    meaning: 'ربما نفّذ ما طُلب منه، وربما لم ينفّذه.',
    next: 'يُرجى الانتظار قليلًا والتحقق من جديد قبل تكرار الطلب.',
  },
  'no-answer': {
    title: 'لم تصل إجابة',
    meaning: 'ربما وصل الطلب، وربما لم يصل.',
    next: 'يُرجى التحقق من اتصال الشبكة، ثم التحقق من الحال من جديد قبل تكرار الطلب.',
  },
  'strange-answer': {
    title: 'أجاب شيء آخر مكانَ المجمّع',
    meaning: 'ربما يقف في الطريق خادم وكيل أو صفحة دخول لإحدى الشبكات. ولا يُعرَف ما فعله المجمّع.',
    next: 'يُرجى فتح صفحة ويب لمعرفة ما إذا كانت شبكتك تطلب تسجيل الدخول، ثم التحقق من الحال من جديد.',
  },
};

/** The same three where asking again can do no harm: reading, signing in, proving who one is. */
export const harmlessErrors = {
  'internal-error': {
    title: 'وقع خطأ في المجمّع نفسه',
    meaning: untouched,
    next: 'يُرجى الانتظار قليلًا، ثم المحاولة مرة أخرى.',
  },
  'no-answer': {
    title: 'لم تصل إجابة',
    meaning: untouched,
    next: 'يُرجى التحقق من اتصال الشبكة، ثم المحاولة مرة أخرى.',
  },
  'strange-answer': {
    title: 'أجاب شيء آخر مكانَ المجمّع',
    meaning: `ربما يقف في الطريق خادم وكيل أو صفحة دخول لإحدى الشبكات. ${untouched}`,
    next: 'يُرجى فتح صفحة ويب لمعرفة ما إذا كانت شبكتك تطلب تسجيل الدخول، ثم المحاولة مرة أخرى.',
  },
};
