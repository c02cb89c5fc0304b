import type { deleteErrors as english } from '../en/delete-errors.ts';
import { commonErrors } from './common-errors.ts';
import {
  limits,
  noWait,
  open,
  otherNetwork,
  refused,
  signInAgain,
  signetLooks,
  waitAMinute,
} from './delete-error-phrases.ts';

/** The errors that DeleteUser declares. */
const declared = {
  ForbiddenException: {
    ...refused,
    title: 'رفض جدارُ حماية أمام المجمّع الطلب',
    happened: 'أوقف AWS WAF، وهو جدار حماية هذا المجمّع، الطلبَ قبل أن يراه المجمّع.',
    yours: otherNetwork,
    administrators: 'البحث عن الطلب في سجل AWS WAF، والسماح به في web ACL الخاصة بالمجمّع.',
  },
  InternalErrorException: {
    ...open,
    title: 'وقع خطأ في المجمّع نفسه',
    happened: 'أجاب Amazon Cognito بأن شيئًا فشل داخله، ولم يذكر في أي لحظة.',
    administrators: 'سؤال دعم AWS، مع ذكر معرّف الطلب والوقت.',
  },
  InvalidParameterException: {
    ...refused,
    title: 'وجد المجمّع أن صيغة الطلب غير سليمة',
    happened: 'جلسة الدخول التي أُرسلت ليست بالصيغة التي يتوقّعها المجمّع.',
    yours: 'تسجيل الخروج هنا، وتسجيل الدخول مرة أخرى، ثم البدء من جديد.',
    administrators:
      'قراءة ما قالته الخدمة. ليست الحماية من الحذف هي السبب: فهي تحمي المجمّع كله، لا الحسابات التي فيه.',
  },
  NotAuthorizedException: {
    ...refused,
    title: 'رفض المجمّع',
    happened: 'لا يقبل المجمّع جلسة الدخول هذه للحذف. وذكر سببًا ليس لدى Signet شرح له.',
    yours: `قراءة ما قالته الخدمة. ${signInAgain}`,
    administrators: 'فحص الحساب في المجمّع: هل هو مفعّل، وهل سُجّل خروجه؟',
  },
  OperationNotEnabledException: {
    ...refused,
    title: 'لا يمكن حذف الحسابات في هذه المنطقة',
    happened:
      'لا يتيح المجمّع الحذف في هذه المنطقة. الأرجح أنها منطقة ثانوية فيها نسخة من المجمّع لا يستطيع أحد تغييرها.',
    yours: 'إضافة المجمّع بمنطقته الرئيسية، وتسجيل الدخول هناك، ثم البدء من جديد.',
    administrators: 'ذكر المنطقة الرئيسية للمجمّع.',
  },
  PasswordResetRequiredException: {
    ...refused,
    title: 'يجب أولًا تعيين كلمة مرور جديدة',
    happened: 'طلب أحد المسؤولين كلمة مرور جديدة. وما دامت غير موجودة يرفض المجمّع.',
    yours: 'إعادة تعيين كلمة المرور في تطبيق الشركة نفسها، وتسجيل الدخول، ثم البدء من جديد.',
    administrators: 'تعيين كلمة مرور جديدة للحساب، أو حذف الحساب.',
  },
  ResourceNotFoundException: {
    ...noWait,
    title: 'المجمّع أو عميل التطبيق لم يعد موجودًا',
    happened: 'لا يعرف Amazon Cognito المجمّع أو عميل التطبيق الذي جاءت منه جلسة الدخول هذه.',
    meaning: 'لم يُحذَف حسابك بهذا الطلب. وإن كان المجمّع نفسه قد أُزيل، فقد زال الحساب معه.',
    yours: 'التحقق من منطقة المجمّع ومعرّفاته. فإن كانت صحيحة، فالسؤال عمّا حدث للمجمّع.',
    administrators: 'توضيح ما حدث للمجمّع، أو ذكر عميل تطبيق لا يزال موجودًا.',
  },
  TooManyRequestsException: {
    ...waitAMinute,
    title: 'المجمّع مشغول',
    happened: `وصلت طلبات كثيرة دفعةً واحدة. ${limits}`,
  },
  UserNotConfirmedException: {
    ...refused,
    title: 'هذا الحساب غير مؤكَّد',
    happened: 'ينتظر الحساب رمز تأكيده. ولا يمكنه حذف نفسه قبل ذلك.',
    yours: 'تأكيده بالرمز، وتسجيل الدخول، ثم البدء من جديد.',
    administrators: 'تأكيد الحساب، أو حذفه.',
  },
  UserNotFoundException: {
    ...noWait,
    title: 'لا يعرف المجمّع هذا الحساب',
    happened: 'عند وصول الطلب لم يعد في المجمّع حساب كهذا.',
    meaning: 'لم يعد حسابك موجودًا. وكان قد زال قبل هذا الطلب.',
    yours: 'لم يبقَ شيء يلزم فعله. وإن كان ذلك غير متوقَّع، فالسؤال عمّن أزاله.',
    administrators: 'البحث في سجلات حساب AWS عمّن حذفه ومتى.',
  },
};

/** What the known texts behind NotAuthorizedException mean. */
const notAuthorized = {
  'scope-missing': {
    ...refused,
    title: 'لا تسمح جلسة دخولك بالحذف',
    happened: 'ينقص جلسةَ الدخول الإذنُ aws.cognito.signin.user.admin.',
    yours: 'تسجيل الدخول بكلمة مرور، ثم البدء من جديد.',
    administrators: 'السماح بالنطاق aws.cognito.signin.user.admin لعميل التطبيق.',
  },
  'token-expired': {
    ...refused,
    title: 'انتهت جلسة دخولك في الطريق',
    happened: 'كانت مدة رمز الوصول قد انتهت عند وصول الطلب.',
    yours: signInAgain,
    administrators: null,
  },
  'token-invalid': {
    ...refused,
    title: 'لا يقبل المجمّع جلسة الدخول هذه',
    happened: 'الرمز المميّز الذي أُرسل تالف، أو من نوع آخر، أو من مجمّع آخر.',
    yours: 'تسجيل الخروج هنا، وتسجيل الدخول مرة أخرى، ثم البدء من جديد.',
    administrators: null,
  },
  'token-revoked': {
    ...refused,
    title: 'أُنهيت جلسة الدخول هذه',
    happened: 'سجّل شخص ما الخروج من كل مكان بهذا الحساب، أو أنهاها أحد المسؤولين.',
    yours: signInAgain,
    administrators: null,
  },
  'token-signature': {
    ...refused,
    title: 'لا يستطيع المجمّع التحقق من جلسة الدخول هذه',
    happened: 'توقيع الرمز المميّز الذي أُرسل ليس من صنع المجمّع.',
    yours:
      'تسجيل الخروج هنا، والتحقق من منطقة المجمّع ومعرّفاته، وتسجيل الدخول مرة أخرى، ثم البدء من جديد.',
    administrators: null,
  },
  'user-disabled': {
    ...refused,
    title: 'هذا الحساب معطَّل',
    happened: 'عطّل أحد المسؤولين الحساب. ولا يمكنه حذف نفسه ما دام معطَّلًا.',
    yours: 'سؤال مسؤول المجمّع.',
    administrators: 'تفعيل الحساب، أو حذفه.',
  },
};

/** What proves nothing and has no name in the service. */
const nameless = {
  'no-answer': {
    ...open,
    title: 'لم تصل إجابة كاملة',
    happened: 'ربما غادر الطلب هذا الكمبيوتر. ثم انقطع الاتصال، أو بقي صامتًا.',
    administrators: null,
  },
  'strange-answer': {
    ...open,
    title: 'إجابة لا تشبه إجابات المجمّع',
    happened:
      'ربما أجاب مكانَ المجمّع خادمٌ وكيل أو شبكةٌ تطلب تسجيل الدخول. أو ربما تلفت الإجابة في الطريق.',
    yours: `فتح صفحة ويب لمعرفة ما إذا كانت شبكتك تطلب تسجيل الدخول. ${signetLooks}`,
    administrators: null,
  },
  'unknown-error': {
    ...open,
    title: 'خطأ غير معروف في عمليات الحذف',
    happened: 'رفضت الخدمة باسمِ خطأٍ لا يستطيع Signet الاعتماد عليه.',
    administrators: 'البحث عن اسم الخطأ، مع معرّف الطلب.',
  },
};

/**
 * Everything a deletion can be answered with instead of a success. Where nothing is known,
 * nothing here says that the account is still there.
 */
export const deleteErrors: typeof english = {
  ...declared,
  ...commonErrors,
  ...notAuthorized,
  ...nameless,
};
