import type { postOffice as englishPostOffice, practice as english } from '../en/practice.ts';
import { isolate } from './isolate.ts';
import { counted } from './plural.ts';

/** The practice pool's card on the first screen. */
export const practice: typeof english = {
  // Typed by people and compared: the same in every language.
  name: 'Practice',
  title: 'مجمّع التدريب',
  ready: 'جاهز',
  starting: 'قيد التشغيل',
  startingSentence: 'جارٍ تشغيل مجمّع التدريب على هذا الكمبيوتر…',
  failed: 'لا يعمل',
  sentence:
    'مجمّع مستخدمين داخل Signet يجيب كما يجيب Amazon Cognito. لا شيء يغادر هذا الكمبيوتر، فيمكن تجربة كل شيء، حتى الحذف.',
  username: 'اسم المستخدم',
  password: 'كلمة المرور',
  ownPassword: 'التي اخترتها',
  signInDemo: 'تسجيل الدخول باسم Demo Owner…',
  signIn: 'تسجيل الدخول…',
  signUp: 'إنشاء حساب جديد…',
  demoGoneTitle: 'حُذِف الحساب التجريبي',
  demoGone: 'يمكنك إنشاء حساب جديد والمتابعة. يصل الرمز هنا، في مكتب البريد.',
  failedTitle: 'مجمّع التدريب لا يعمل',
  failedNext:
    'تعمل المجمّعات الحقيقية كالمعتاد. يُرجى تشغيل Signet من جديد لإعادته؛ الحسابات التي فيه محفوظة.',
  failedDetail: 'ما قاله',
  pointTools: 'توجيه أدوات أخرى إليه',
  pointSentence:
    'يمكن لبرامج أخرى على هذا الكمبيوتر استخدام مجمّع التدريب بهذه القيم. وتعمل ما دام Signet يعمل.',
  endpoint: 'نقطة النهاية',
  region: 'المنطقة',
  userPoolId: 'معرّف مجمّع المستخدمين',
  clientId: (name) => `عميل التطبيق «${isolate(name)}»`,
  noScope: 'لا تسمح رموزه المميّزة بقراءة الحساب ولا بحذفه',
};

/** The inbox of the practice pool. */
export const postOffice: typeof englishPostOffice = {
  title: 'مكتب البريد',
  sentence: 'رسائل البريد والرسائل النصية التي كان مجمّع التدريب سيرسلها.',
  panelSentence: 'لا يرسل مجمّع التدريب شيئًا إلى الخارج. تصل رسائله هنا.',
  empty: 'لا بريد بعد',
  emptySentence: 'عندما ينشئ أحد حسابًا في مجمّع التدريب، يصل الرمز هنا.',
  emptyPanel: 'يصل الرمز هنا.',
  signUpSubject: 'رمز لتأكيد إنشاء الحساب',
  forgotPasswordSubject: 'رمز لكلمة مرور جديدة',
  verifyAttributeSubject: 'رمز للتحقق من هذا العنوان',
  signInSubject: 'رمز لتسجيل الدخول',
  temporaryPasswordSubject: 'كلمة مرور مؤقتة',
  unfamiliarSignInSubject: 'تسجيل دخول من مكان جديد',
  to: (address) => `إلى ${isolate(address)}`,
  code: 'الرمز',
  use: 'استخدام هذا الرمز',
  useNamed: (code) => `استخدام هذا الرمز: ${isolate(code)}`,
  unread: (count) =>
    counted(count, {
      one: 'رسالة جديدة واحدة',
      two: 'رسالتان جديدتان',
      few: 'رسائل جديدة',
      many: 'رسالة جديدة',
      other: 'رسالة جديدة',
    }),
  email: 'بريد إلكتروني',
  sms: 'رسالة نصية',
};
