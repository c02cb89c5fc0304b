import type {
  addPool as english,
  profileProblems as englishProfileProblems,
} from '../en/add-pool.ts';

/** The form that adds a pool. */
export const addPool: typeof english = {
  title: 'إضافة مجمّع',
  sentence: 'مجمّع المستخدمين الذي فيه حسابك، وعميل التطبيق الذي تسجّل الدخول عن طريقه.',
  byHand: 'المجمّع',
  name: 'الاسم',
  nameHint: 'الاسم الذي تودّ تسميته به.',
  namePlaceholder: 'Acme staging',
  userPoolId: 'معرّف مجمّع المستخدمين',
  userPoolIdPlaceholder: 'eu-central-1_Ab12Cd34E',
  region: 'المنطقة',
  regionHint: 'تُملأ من معرّف مجمّع المستخدمين.',
  regionPlaceholder: 'eu-central-1',
  clientId: 'معرّف عميل التطبيق',
  clientIdHint: 'يعرف هذه المعرّفات الفريقُ الذي يدير المجمّع. وهي ليست سرّية.',
  clientIdPlaceholder: '4q8k1v9m2c7example0b5n3x6z',
  clientSecret: 'سرّ عميل التطبيق',
  clientSecretHint: 'يُترَك فارغًا لعميل تطبيق بلا سرّ. يُحفَظ مختومًا.',
  showSecret: 'إظهار السرّ',
  hideSecret: 'إخفاء السرّ',
  hosted: 'صفحة دخول مستضافة (اختياري)',
  hostedSentence:
    'لبعض المجمّعات صفحة دخول خاصة بها، تترك ملف تعريف ارتباط (cookie) في متصفحك. بنطاقها يمكنك تسجيل الدخول هناك؛ وبعنوان URL لتسجيل الخروج يستطيع Signet أن ينقلك إلى صفحة تسجيل الخروج الخاصة بها بعد الحذف. يُترَك الحقلان فارغين لمجمّع ليست له صفحة.',
  hostedDomain: 'نطاق صفحة الدخول',
  hostedDomainHint: 'يظهر في شريط العنوان أثناء تسجيل الدخول. يمكنك لصق العنوان كله.',
  hostedDomainPlaceholder: 'example.auth.eu-central-1.amazoncognito.com',
  signOutUrl: 'عنوان URL لتسجيل الخروج',
  signOutUrlHint:
    'أحد «عناوين URL المسموح بها لتسجيل الخروج» لعميل التطبيق، حرفًا بحرف. تنتقل الصفحة إليه بعد تسجيل الخروج.',
  signOutUrlPlaceholder: 'https://www.example.com/signed-out',
  advanced: 'خيارات متقدمة',
  endpoint: 'نقطة نهاية على هذا الكمبيوتر',
  endpointHint: 'فقط لمحاكٍ لخدمة Cognito على هذا الكمبيوتر. يُترَك فارغًا لمجمّع حقيقي.',
  endpointPlaceholder: 'http://127.0.0.1:9229',
  add: 'إضافة المجمّع',
  adding: 'جارٍ الإضافة…',
  notSaved: 'تعذّر حفظ المجمّع: رفض القرص. لم يُضَف شيء. يُرجى إخلاء مساحة والمحاولة مرة أخرى.',
};

/** One sentence for each thing that can be wrong in a field of that form. */
export const profileProblems: typeof englishProfileProblems = {
  empty: 'يُرجى ملء هذا الحقل.',
  'too-long': 'هذا أطول مما يمكن أن تكون عليه قيمة كهذه.',
  'name-taken': 'لمجمّع آخر في قائمتك هذا الاسم. يُرجى اختيار اسم مختلف.',
  'region-shape': 'تكون المنطقة على شكل eu-central-1.',
  'pool-id-shape': 'يكون معرّف مجمّع المستخدمين على شكل eu-central-1_Ab12Cd34E.',
  'region-mismatch': 'يبدأ معرّف مجمّع المستخدمين بمنطقة أخرى. يُرجى التوفيق بينهما.',
  'client-id-shape': 'ليس في معرّف عميل التطبيق سوى حروف وأرقام و«_» و«+».',
  'endpoint-shape': 'تكون نقطة النهاية على شكل http://127.0.0.1:9229، دون مسار.',
  'endpoint-not-loopback':
    'لا يجوز أن يقوم مقام Amazon Cognito إلا عنوان على هذا الكمبيوتر، مثل \u2068127.0.0.1\u2069.',
  'already-there': 'هذا المجمّع وعميل التطبيق في قائمتك بالفعل.',
  'hosted-domain-shape':
    'يكون النطاق على شكل example.auth.eu-central-1.amazoncognito.com أو login.example.com.',
  'hosted-domain-missing': 'يُرجى ملء نطاق صفحة الدخول أيضًا، أو ترك الحقلين فارغين.',
  'sign-out-url-shape':
    'يبدأ عنوان URL لتسجيل الخروج بـ \u2068https://\u2069، أو بـ \u2068http://localhost\u2069 لهذا الكمبيوتر، وليس فيه «#».',
  'client-secret-shape': 'سرّ عميل التطبيق من 24 إلى 64 حرفًا ورقمًا، ولا شيء غيرها.',
};
