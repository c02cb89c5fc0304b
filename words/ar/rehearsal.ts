import type { rehearsal as english } from '../en/rehearsal.ts';
import { isolate } from './isolate.ts';

/** Trying a deletion on a masked twin of a real account, in the practice pool. */
export const rehearsal: typeof english = {
  act: 'تجربة آمنة أولًا',
  title: 'تجربة الحذف',
  explanation:
    'ينشئ Signet توأمًا مموَّهًا لهذا الحساب في مجمّع التدريب على هذا الكمبيوتر، ويمرّ بك معه على كل خطوة: الشاشات نفسها والطلب نفسه. أما مجمّعك فلا يُسأل إلا عمّا في حسابك.',
  masked:
    'تُستبدل الأسماء والعناوين والأرقام قبل تخزين أي شيء؛ ولا تُنسخ العوامل الثانية. ثم يُزال التوأم بعد ذلك.',
  starting: 'جارٍ إنشاء التوأم…',
  banner: (accountName, poolName) =>
    `تجربة: هذا توأم مموَّه للحساب ${isolate(accountName)} في مجمّع التدريب. حسابك الحقيقي في ${isolate(poolName)} لا يُمَسّ.`,
  practicePassword: 'كلمة مرور التدريب لهذا التوأم',
  outcome: (accountName, poolName) =>
    `كانت هذه تجربة على توأم في مجمّع التدريب. الحساب ${isolate(accountName)} في ${isolate(poolName)} كما كان: لم يُرسَل شيء إلى هناك.`,
  back: 'العودة إلى حسابي الحقيقي',

  failed: {
    'no-such-session': {
      title: 'جلسة دخولك لم تعد قائمة',
      meaning: 'لم يُنشأ توأم، ولم يُرسَل شيء. حسابك كما كان.',
      next: 'يُرجى تسجيل الدخول مرة أخرى، ثم المحاولة من جديد.',
    },
    'practice-already': {
      title: 'هذا حساب تدريب',
      meaning: 'يمكن حذفه دون تجربة: لا يعتمد عليه شيء حقيقي.',
      next: 'يمكنك المتابعة باختيار «حذف حسابي».',
    },
    'practice-not-ready': {
      title: 'مجمّع التدريب غير جاهز',
      meaning: 'تعذّر إنشاء التوأم. حسابك كما كان.',
      next: 'يُرجى المحاولة مرة أخرى بعد قليل. وإن كان مجمّع التدريب لا يعمل، فتشغيل Signet من جديد.',
    },
    busy: {
      title: 'هناك حذف آخر مفتوح',
      meaning: 'لم يُنشأ توأم. يجري Signet حذفًا واحدًا في كل مرة، ويعرف نهايته أولًا.',
      next: 'يُرجى إتمام ذلك الحذف أو تركه، ثم المحاولة من جديد.',
    },
    ended: {
      title: 'انتهت جلسة دخولك',
      meaning: 'تعذّر سؤال المجمّع عمّا في الحساب، فلم يُنشأ توأم. حسابك كما كان.',
      next: 'يُرجى تسجيل الدخول مرة أخرى، ثم المحاولة من جديد.',
    },
  },
};
