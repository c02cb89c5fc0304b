import { isolate } from './isolate.ts';

/** Whose data is to be erased, and what is known of the deletion. */
interface LetterFacts {
  readonly accountName: string;
  readonly username: string;
  readonly sub: string;
  readonly poolName: string;
  readonly userPoolId: string;
  /** A date as the person writes it; null where it is not known. */
  readonly whenDeleted: string | null;
  readonly outcome: 'deleted' | 'already-gone' | 'unknown';
}

const whatHappened = ({ outcome, whenDeleted }: LetterFacts): string => {
  const on = whenDeleted === null ? '' : ` بتاريخ ${isolate(whenDeleted)}`;
  switch (outcome) {
    case 'deleted':
      return `لقد حذفتُ حساب المستخدم الخاص بي لديكم${on}. وأكّدت خدمة تسجيل الدخول أن الحساب لم يعد موجودًا.`;
    case 'already-gone':
      return `لم يعد حساب المستخدم الخاص بي لديكم موجودًا: هذا ما أبلغتني به خدمة تسجيل الدخول${on}.`;
    case 'unknown':
      return `لقد طلبتُ من خدمة تسجيل الدخول لديكم حذف حساب المستخدم الخاص بي${on}، ولم أتلقَّ إجابة واضحة. فإن كان الحساب لا يزال موجودًا، فأرجو حذفه أيضًا.`;
  }
};

/** The letter to the company, as plain text: its sender fills in name and address. */
const letter = (facts: LetterFacts): string =>
  `الاسم:
العنوان:


الموضوع: طلب محو بياناتي الشخصية

السادة الكرام،

تحية طيبة وبعد،

${whatHappened(facts)}

بيانات الحساب:

  الحساب: ${isolate(facts.accountName)}
  اسم المستخدم: ${isolate(facts.username)}
  معرّف صاحب الحساب (sub): ${isolate(facts.sub)}
  مجمّع المستخدمين: ${isolate(facts.poolName)} (${isolate(facts.userPoolId)})

لا يزيل حذف ذلك الحساب إلا تسجيل الدخول. لذا أرجو محو جميع البيانات الشخصية الأخرى التي تحتفظون بها عني، في كل الأنظمة، ومعها ما نقلتموه إلى الجهات المعالِجة وسائر الجهات المتلقّية، وأن تطلبوا من تلك الجهات محوها أيضًا. وأستند في ذلك إلى حقي في محو البيانات، ومن ذلك المادة 17 من اللائحة العامة لحماية البيانات (GDPR) حيثما تنطبق. كما أسحب كل موافقة منحتكم إياها على استخدام بياناتي.

وأرجو تأكيد تنفيذ ذلك كتابةً خلال المهلة التي يحدّدها القانون. وإن كان عليكم الاحتفاظ ببعضها، فأرجو إبلاغي بماهية تلك البيانات والأساس القانوني لذلك والمدة التي ستُحفظ خلالها. ولا تحتاجون للعثور على بياناتي إلى أي بيانات أخرى غير المعرّفات الواردة أعلاه.

وتفضّلوا بقبول فائق الاحترام،


`;

/** The list of what outlives the account, with what can be done about each. */
export const cleanUp = {
  title: 'ما يبقى بعد الحساب',
  sentence: 'لا يصل حذف الحساب إلى هذه الأمور. يمكنك وضع علامة عند ما أنجزته.',
  done: (done: number, all: number): string => `أُنجز ${done} من ${all}`,
  tick: 'أُنجز',

  hostedSignIn: {
    title: 'صفحة تسجيل الدخول في متصفحك',
    sentence: (host: string): string =>
      `إن كنت قد سجّلت الدخول على ${isolate(host)} في متصفح، فملف تعريف الارتباط (cookie) الخاص بها يبقى هناك مدةً تصل إلى ساعة، وقد يعيق إنشاء حساب جديد. الصفحة تسجّل خروج ذلك المتصفح.`,
    act: 'فتح صفحة تسجيل الخروج',
  },
  provider: {
    title: (provider: string): string => `ما سمحت به لدى ${isolate(provider)}`,
    sentence: (provider: string): string =>
      `كان حسابك مرتبطًا بـ ${isolate(provider)}. وذلك الإذن محفوظ هناك لا في المجمّع: يُسحَب لدى ${isolate(provider)}.`,
    act: {
      'amazon-grants': 'فتح صفحة Amazon',
      'apple-grants': 'فتح صفحة Apple',
      'facebook-grants': 'فتح صفحة Facebook',
      'google-grants': 'فتح صفحة Google',
    },
    where: {
      'amazon-grants':
        'تعرض الصفحة ما سجّلت الدخول إليه بواسطة Amazon. يُرجى إزالة المدخل الخاص بالشركة.',
      'apple-grants':
        'يُرجى البحث في الصفحة عن «تسجيل الدخول باستخدام Apple»، واختيار تطبيق الشركة، وإيقاف استخدامه.',
      'facebook-grants': 'تعرض الصفحة التطبيقات والمواقع. يُرجى إزالة المدخل الخاص بالشركة.',
      'google-grants': 'تعرض الصفحة اتصالاتك. يُرجى اختيار المدخل الخاص بالشركة وحذف الاتصال.',
    },
    noPage: 'لا يعرف Signet صفحته. يُرجى البحث عن التطبيقات المرتبطة في حسابك هناك.',
  },
  tokens: {
    title: 'الرموز المميّزة الصادرة من قبل',
    sentence: (time: string): string =>
      `الخدمات التي تتحقّق من الرموز المميّزة بنفسها قد تقبل آخرها حتى ${isolate(time)}. لا يستطيع أحد استردادها؛ فهي تنتهي من تلقاء نفسها.`,
    over: 'انتهى آخرها: لم تعد أي خدمة تقبلها.',
  },
  companyData: {
    title: 'ما تحتفظ به الشركة في أماكن أخرى',
    sentence:
      'الطلبات والرسائل والملفات والنسخ الاحتياطية تقع خارج مجمّع المستخدمين. هناك رسالة جاهزة تطلب من الشركة محوها: يُضاف إليها اسمك وتُرسَل إلى الشركة.',
    act: 'نسخ الرسالة',
    copied: 'نُسخت الرسالة',
    show: 'قراءة الرسالة',
    letter,
  },
  nameFree: {
    title: 'الاسم أصبح متاحًا',
    sentence: (accountName: string): string =>
      `قد ينشئ شخص آخر الآن حسابًا باسم ${isolate(accountName)}. وسيكون حسابًا آخر ليس فيه شيء يخصّك.`,
  },
  opened: 'فُتحت في متصفحك.',
  notOpened: 'لم يستقبل أي متصفح العنوان. لم يُفتَح شيء.',
};
