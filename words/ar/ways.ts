import { guard } from './ways-guard.ts';
import { isolate } from './isolate.ts';

const either = new Intl.ListFormat('ar', { type: 'disjunction' });

/** The ways into an account: what opens it, and what is left if one is lost. */
export const ways = {
  title: 'طرق دخولك',
  reading: 'جارٍ سؤال المجمّع عن طرق الدخول…',
  readAt: 'قُرئ من المجمّع',
  refresh: 'تحديث',
  tryAgain: 'المحاولة مرة أخرى',
  kept: (time: string): string => `هذا ما قاله المجمّع في ${isolate(time)}.`,
  notReadYet: 'لا يعرفه Signet بعد.',
  offline:
    'لا يستطيع Signet الوصول إلى المجمّع، فلا يمكن تغيير شيء هنا الآن. ويسأل من جديد عندما تعود الشبكة.',
  noScope:
    'ينقص جلسةَ الدخول هذه الإذنُ aws.cognito.signin.user.admin، فلا يقول المجمّع شيئًا عن طرق الدخول. يُرجى تسجيل الدخول بكلمة مرور لرؤيتها وتغييرها.',

  summary: {
    either: (ways: readonly string[]): string => either.format(ways),
    first: {
      password: 'كلمة المرور',
      passkey: 'مفتاح المرور',
      passkeys: 'أحد مفاتيح المرور',
      email: 'رمز بالبريد الإلكتروني',
      sms: 'رمز برسالة نصية',
    },
    second: {
      authenticator: 'تطبيق مصادقة',
      email: 'رمز بالبريد الإلكتروني',
      sms: 'رمز برسالة نصية',
    },
    getIn: (first: string): string => `يمكنك الدخول باستخدام ${first}.`,
    getInThen: (second: string): string => `يمكنك الدخول باستخدام كلمة المرور مع ${second}.`,
    getInThenOr: (second: string, others: string): string =>
      `يمكنك الدخول باستخدام كلمة المرور مع ${second}، أو باستخدام ${others}.`,
    none: 'لا يذكر المجمّع أي طريقة دخول خاصة بهذا الحساب. إن كنت تسجّل الدخول عن طريق مزوّد آخر، فتلك طريقة دخولك.',
    unknown: 'لا يذكر المجمّع ما يفتح هذا الحساب. قد تكون في الأقسام أدناه معلومات أكثر.',
    risk: {
      'password-alone': 'من يعرف كلمة المرور يدخل أيضًا: كان عامل ثانٍ سيمنعه.',
      'lost-authenticator': 'إن فُقد الهاتف الذي عليه التطبيق، فلا يبقى شيء آخر.',
      'lost-sms': 'إن فُقد رقم الهاتف، فلا يبقى شيء آخر.',
      'lost-email': 'إن فُقد صندوق البريد، فلا يبقى شيء آخر.',
      'lost-authenticator-device':
        'إن فُقد الهاتف الذي عليه التطبيق، فلا يبقى على الأكثر إلا جهاز محفوظ.',
      'lost-sms-device': 'إن فُقد رقم الهاتف، فلا يبقى على الأكثر إلا جهاز محفوظ.',
      'lost-email-device': 'إن فُقد صندوق البريد، فلا يبقى على الأكثر إلا جهاز محفوظ.',
      'spare-factor': 'إن فُقد أحد العوامل الثانية، يبقى غيره.',
      'lost-passkey': 'إن فُقد الجهاز الذي هو عليه، فلا يبقى شيء آخر.',
      'spare-passkey': 'إن فُقد أحدها، يبقى غيره.',
      several: 'إن فُقدت إحدى هذه الطرق، تبقى غيرها.',
    },
  },

  part: {
    notOffered: 'لا يتيح هذا المجمّع ذلك.',
    failed: (title: string): string => `لم يُقرأ: ${title}`,
  },

  password: {
    title: 'كلمة المرور',
    label: 'كلمة المرور',
    has: 'لهذا الحساب كلمة مرور',
    hasNone: 'ليس لهذا الحساب كلمة مرور',
    unknown: 'لا يذكر المجمّع ما إذا كانت هناك كلمة مرور',
    change: 'تغييرها في صفحة الحساب',
    set: 'تعيينها في صفحة الحساب',
  },

  factors: {
    title: 'العوامل الثانية',
    explains: 'تُطلَب بعد كلمة المرور.',
    names: {
      authenticator: 'تطبيق المصادقة',
      sms: 'رمز برسالة نصية',
      email: 'رمز بالبريد الإلكتروني',
    },
    on: 'مفعّل',
    off: 'معطَّل',
    switchOn: 'تفعيل',
    switchOnThis: (factor: string): string => `تفعيل: ${factor}`,
    switchOff: 'تعطيل',
    switchOffThis: (factor: string): string => `تعطيل: ${factor}`,
    switchingOn: 'جارٍ التفعيل…',
    switchingOff: 'جارٍ التعطيل…',
    setUp: 'إعداد…',
    setUpAnew: 'إعداد من جديد…',
    about: {
      authenticator: 'رمز من ستة أرقام من تطبيق على هاتفك.',
      smsTo: (phone: string): string => `يُرسَل إلى ${isolate(phone)}.`,
      emailTo: (email: string): string => `يُرسَل إلى ${isolate(email)}.`,
    },
    needs: {
      sms: 'يحتاج أولًا إلى رقم هاتف متحقَّق منه.',
      email: 'يحتاج أولًا إلى بريد إلكتروني متحقَّق منه.',
    },
    toAccount: 'إلى صفحة الحساب',
    preferred: 'يُطلَب أولًا',
    preferredLegend: 'ما يطلبه المجمّع أولًا',
    noPreference: 'لا شيء: الاختيار عند كل تسجيل دخول',
    changing: 'جارٍ التغيير…',
    done: {
      on: (factor: string): string => `أصبح مفعّلًا: ${factor}.`,
      off: (factor: string): string => `أصبح معطَّلًا: ${factor}.`,
      preferred: (factor: string): string => `يطلب المجمّع الآن هذا أولًا: ${factor}.`,
      noPreference: 'من الآن فصاعدًا يكون الاختيار لك عند كل تسجيل دخول.',
    },
    refused: {
      on: {
        title: 'لم يُفعَّل',
        meaning: 'لا يتيح المجمّع هذا العامل الثاني، أو ينقص هذا الحسابَ ما يلزم له. حسابك كما كان.',
        next: 'يُرجى قراءة ما قالته الخدمة. قد يعمل هنا عامل ثانٍ آخر.',
      },
      authenticator: {
        title: 'لم يُفعَّل',
        meaning: 'لا يعرف المجمّع لهذا الحساب تطبيق مصادقة يمكن تفعيله. حسابك كما كان.',
        next: 'يُرجى إعداد تطبيق أولًا.',
      },
      off: {
        title: 'لم يُعطَّل',
        meaning:
          'الأرجح أن هذا المجمّع يطلب عاملًا ثانيًا من الجميع، فيجب أن يبقى الأخير. حسابك كما كان.',
        next: 'يُرجى أولًا إعداد عامل ثانٍ آخر، ثم تعطيل هذا.',
      },
    },
  },

  authenticator: {
    title: 'إعداد تطبيق مصادقة',
    replaces: 'يعمل التطبيق الذي لديك الآن حتى يُؤكَّد الرمز؛ ثم يحلّ الجديد محلّه.',
    begin: 'جارٍ طلب سرّ من المجمّع…',
    deviceName: 'اسم الجهاز',
    deviceNameHint: 'يُعرَض عند طلب رمز، مثل «هاتفي». يمكن تركه فارغًا.',
    code: 'الرمز من التطبيق',
    codeHint: 'ستة أرقام؛ رمز جديد كل 30 ثانية.',
    codeShape: 'يُرجى كتابة الأرقام الستة التي يعرضها التطبيق.',
    confirm: 'تأكيد',
    confirming: 'جارٍ التأكيد…',
    notNow: 'ليس الآن',
    startAgain: 'المحاولة مرة أخرى',
    done: 'تطبيق المصادقة مُعَدّ ومفعّل. يُطلَب رمزه عند تسجيل الدخول التالي.',
    notSwitchedOn: {
      title: 'تطبيق المصادقة مُعَدّ، لكن قد لا يكون مفعّلًا',
      meaning: 'تسري رموزه من الآن. لم يقل المجمّع إنه مفعّل؛ والمفعّل مبيَّن أدناه.',
      next: 'إن كان معطَّلًا أدناه، فيُرجى تفعيله هناك.',
    },
    wrongCode:
      'ليس هذا هو الرمز. يُرجى انتظار الرمز التالي في التطبيق؛ وإن رُفِض مرة أخرى، فالتحقق من ساعة الهاتف.',
    usedCode: 'استُخدم هذا الرمز من قبل. يُرجى انتظار الرمز التالي في التطبيق.',
  },

  passkeys: {
    title: 'مفاتيح المرور',
    none: 'لا مفتاح مرور بعد. به يكون تسجيل دخولك دون كلمة مرور، ببصمة أو وجه أو مفتاح.',
    unnamed: 'مفتاح مرور بلا اسم',
    for: (relyingParty: string): string => `لـ ${isolate(relyingParty)}`,
    made: (time: string): string => `أُنشئ في ${isolate(time)}`,
    here: 'يحتفظ به Signet',
    add: 'إضافة مفتاح مرور',
    adding: 'جارٍ الإضافة…',
    addHere: 'هذا مجمّع تدريب: ينشئ Signet مفتاح المرور بنفسه ويحفظه على هذا الكمبيوتر.',
    addInBrowser: 'يفتح صفحة المجمّع نفسه في متصفحك، وتطلب تسجيل الدخول هناك أولًا.',
    addNowhere:
      'لا يمكن إضافة مفاتيح المرور لهذا المجمّع إلا في صفحة الدخول الخاصة به، ولا يعرف Signet عنوانًا لها. يُرجى إضافة العنوان إلى المجمّع، أو استخدام تطبيق الشركة.',
    remove: 'إزالة…',
    removeThis: (name: string): string => `إزالة مفتاح المرور ${isolate(name)}`,
    removing: 'جارٍ الإزالة…',
    done: {
      added: 'أُضيف مفتاح المرور.',
      removed: (name: string): string => `أُزيل ${isolate(name)}.`,
      opened:
        'الصفحة مفتوحة في متصفحك. وقد تنتهي عند الفراغ منها إلى عنوان لا يمكن الوصول إليه: لا بأس بذلك. يُرجى بعدها العودة إلى هنا والتحديث.',
    },
    notOpened: {
      title: 'تعذّر فتح الصفحة',
      meaning: 'لم يستقبل أي متصفح العنوان، فلم يُضَف مفتاح مرور.',
      next: 'يُرجى التحقق من المتصفح الذي يستخدمه هذا الكمبيوتر، ثم المحاولة مرة أخرى.',
    },
    alreadyHere: {
      title: 'هناك مفتاح هنا بالفعل',
      meaning: 'يحتفظ Signet بمفتاح مرور لهذا الحساب. ولن يضيف مفتاح ثانٍ هنا شيئًا.',
      next: 'يمكنك استخدامه عند تسجيل الدخول التالي، أو إزالته أولًا لإنشائه من جديد.',
    },
    notOffered: {
      title: 'لا يقبل هذا المجمّع مفاتيح المرور',
      meaning: 'هي معطَّلة، أو ليست جزءًا من خطته. لم يُضَف مفتاح مرور.',
      next: 'يُرجى سؤال مسؤول المجمّع عند الرغبة في تسجيل الدخول بواحد.',
    },
    full: {
      title: 'لا يقبل المجمّع مزيدًا من مفاتيح المرور',
      meaning: 'لا يمكن أن يكون للحساب إلا عدد محدود منها. لم يُضَف مفتاح مرور.',
      next: 'يُرجى إزالة واحد لم يعد مستخدَمًا، ثم المحاولة مرة أخرى.',
    },
  },

  devices: {
    title: 'الأجهزة',
    notOffered: 'لا يتتبّع هذا المجمّع الأجهزة.',
    none: 'لا يعرف المجمّع أي جهاز لك.',
    unnamed: 'جهاز بلا اسم',
    here: 'هذا الكمبيوتر',
    remembered: 'محفوظ',
    notRemembered: 'غير محفوظ',
    used: (time: string): string => `آخر استخدام: ${isolate(time)}`,
    from: (ipAddress: string): string => `من ${isolate(ipAddress)}`,
    explains: 'يمكن أن ينوب الجهاز المحفوظ عن العامل الثاني.',
    explainsUnsaid: 'يمكن أن ينوب الجهاز المحفوظ عن العامل الثاني. ولا يذكر المجمّع أيها محفوظ.',
    remember: 'حفظ',
    rememberThis: (name: string): string => `حفظ ${isolate(name)}`,
    remembering: 'جارٍ الحفظ…',
    unremember: 'إلغاء الحفظ',
    unrememberThis: (name: string): string => `إلغاء حفظ ${isolate(name)}`,
    unremembering: 'جارٍ التغيير…',
    forget: 'نسيان…',
    forgetThis: (name: string): string => `نسيان ${isolate(name)}`,
    forgetting: 'جارٍ النسيان…',
    done: {
      remembered: (name: string): string => `أصبح ${isolate(name)} محفوظًا.`,
      notRemembered: (name: string): string => `لم يعد ${isolate(name)} محفوظًا.`,
      forgotten: (name: string): string => `نُسي ${isolate(name)}.`,
    },
  },

  sessions: {
    title: 'أماكن تسجيل دخولك',
    notOffered:
      'لا يتتبّع هذا المجمّع جلسات الدخول. والأجهزة أعلاه تبيّن ما يعرفه. لإنهاء كل جلسات الدخول، ومنها هذه، يُرجى تسجيل الخروج من كل مكان.',
    everywhere: 'تسجيل الخروج من كل مكان…',
    none: 'لا يذكر المجمّع أي جلسة دخول. قد يتأخر ظهور الجديدة قليلًا.',
    unnamed: 'جهاز غير معروف',
    here: 'جلسة الدخول هذه',
    since: (time: string): string => `منذ ${isolate(time)}`,
    active: (time: string): string => `آخر نشاط ${isolate(time)}`,
    from: (ipAddress: string): string => `من ${isolate(ipAddress)}`,
    fromPlace: (ipAddress: string, place: string): string =>
      `من ${isolate(ipAddress)}، ${isolate(place)}`,
    throughClient: (clientId: string): string => `عبر عميل التطبيق ${isolate(clientId)}`,
    end: 'إنهاء…',
    endThis: (name: string): string => `إنهاء جلسة الدخول على ${isolate(name)}`,
    ending: 'جارٍ الإنهاء…',
    signOut: 'تسجيل الخروج…',
    done: {
      ended: (name: string): string => `أُنهيت جلسة الدخول على ${isolate(name)}.`,
    },
  },

  goneAlready: 'كان قد زال من قبل.',

  guard,
};
