import type { commonErrors as english } from '../en/common-errors.ts';
import {
  limits,
  notOurSignature,
  open,
  otherNetwork,
  refused,
  signInAgain,
  waitAMinute,
} from './delete-error-phrases.ts';

/** The errors that every AWS service may answer with. */
export const commonErrors: typeof english = {
  AccessDeniedException: {
    ...refused,
    title: 'رفضت AWS الوصول',
    happened:
      'تقول AWS إن هناك إذنًا ناقصًا. حذف المرء حسابه لا يحتاج إلى أي إذن من AWS، فربما قال ذلك شيءٌ يقف أمام المجمّع.',
    yours: otherNetwork,
    administrators: 'فحص ما يقف أمام المجمّع: بوابة أو خادم وكيل أو جدار حماية.',
  },
  ExpiredTokenException: {
    ...refused,
    title: 'انتهت صلاحية بيانات اعتماد AWS في الطريق',
    happened: `تقول AWS إن صلاحية بيانات اعتماد خاصة بـ AWS قد انتهت. لا يتعلّق ذلك بجلسة دخولك. ${notOurSignature}`,
    yours: otherNetwork,
    administrators: 'تجديد بيانات اعتماد AWS في البوابة أو الخادم الوكيل أمام المجمّع.',
  },
  IncompleteSignature: {
    ...refused,
    title: 'وجدت AWS توقيعًا غير سليم',
    happened: `تقول AWS إن توقيع الطلب غير مكتمل. ${notOurSignature}`,
    yours: otherNetwork,
    administrators: 'فحص البوابة أو الخادم الوكيل أمام المجمّع: توقيعه غير سليم.',
  },
  InternalFailure: {
    ...open,
    title: 'وقع خطأ في AWS نفسها',
    happened: 'أجابت AWS بأن الطلب فشل داخلها، ولم تذكر في أي لحظة.',
    administrators: 'سؤال دعم AWS، مع ذكر معرّف الطلب والوقت.',
  },
  MalformedHttpRequestException: {
    ...refused,
    title: 'وصل الطلب تالفًا',
    happened: 'لم تستطع AWS قراءة الطلب. ربما غيّره شيءٌ ما في الطريق.',
    yours: otherNetwork,
    administrators: null,
  },
  NotAuthorized: {
    ...refused,
    title: 'لم تسمح AWS بذلك',
    happened:
      'تقول AWS إن ذلك غير مسموح به. ليس هذا هو الخطأ الذي يعطيه المجمّع بشأن جلسة دخولك، فربما قال ذلك شيءٌ يقف أمام المجمّع.',
    yours: otherNetwork,
    administrators: 'فحص ما يقف أمام المجمّع: بوابة أو خادم وكيل أو جدار حماية.',
  },
  OptInRequired: {
    ...refused,
    title: 'حساب AWS الخاص بالشركة غير مهيّأ لذلك',
    happened: 'تقول AWS إن هناك اشتراكًا ناقصًا في حساب AWS.',
    yours: 'سؤال مسؤول المجمّع، ثم البدء من جديد.',
    administrators: 'التحقق من أن حساب AWS نشط وأن الخدمة مفعّلة في هذه المنطقة.',
  },
  RequestAbortedException: {
    ...open,
    title: 'انقطع الطلب',
    happened: 'تقول AWS إن الاتصال أُغلِق قبل أن تتمكّن من الإجابة.',
    administrators: null,
  },
  RequestEntityTooLargeException: {
    ...refused,
    title: 'كان الطلب أكبر من اللازم',
    happened:
      'تقول AWS إن الطلب أكبر من اللازم. لا يحوي الطلب سوى جلسة دخولك، وهي تكبر بعدد المجموعات التي تنتمي إليها.',
    yours: signInAgain,
    administrators: 'تصغير رمز الوصول (access token): مجموعات أقل ومطالبات مضافة أقل.',
  },
  RequestExpired: {
    ...refused,
    title: 'قد تكون ساعة هذا الكمبيوتر غير صحيحة',
    happened: 'تقول AWS إن تاريخ الطلب يبعد عن ساعتها أكثر من 15 دقيقة.',
    yours: 'ضبط ساعة هذا الكمبيوتر، ثم البدء من جديد.',
    administrators: null,
  },
  RequestTimeoutException: {
    ...open,
    title: 'وصل الطلب ببطء شديد',
    happened: 'انتظرت AWS الطلب ثم توقّفت عن الانتظار.',
    administrators: null,
  },
  SerializationException: {
    ...refused,
    title: 'لم تستطع AWS قراءة الطلب',
    happened: 'ما وصل ليس بالصيغة التي تقرؤها الخدمة.',
    yours: `${otherNetwork} وإن تكرّر ذلك هناك، فالبحث عن إصدار أحدث من Signet.`,
    administrators: null,
  },
  ServiceUnavailable: {
    ...open,
    title: 'الخدمة غير متاحة',
    happened: 'أجابت AWS بأنها لا تستطيع استقبال الطلبات في الوقت الحالي.',
    administrators: 'الاطلاع على AWS Health Dashboard لهذه المنطقة.',
  },
  ThrottlingException: {
    ...waitAMinute,
    title: 'أبطأت AWS الطلبات',
    happened: `وصلت طلبات أكثر مما تقبله AWS. ${limits}`,
  },
  UnknownOperationException: {
    ...refused,
    title: 'ما أجاب لا يستطيع حذف الحسابات',
    happened: 'الخدمة التي على هذا العنوان لا تعرف الطلب.',
    yours: 'التحقق من منطقة المجمّع وعنوانه. فإن كانا صحيحين، فالبحث عن إصدار أحدث من Signet.',
    administrators: 'ذكر العنوان الذي يمكن الوصول إلى المجمّع عليه.',
  },
  UnrecognizedClientException: {
    ...refused,
    title: 'لا تعرف AWS بيانات الاعتماد التي عُرضت عليها',
    happened: `عُرضت على AWS بيانات اعتماد خاصة بـ AWS لا تعرفها. لا يتعلّق ذلك بجلسة دخولك. ${notOurSignature}`,
    yours: otherNetwork,
    administrators: 'تجديد بيانات اعتماد AWS في البوابة أو الخادم الوكيل أمام المجمّع.',
  },
  ValidationError: {
    ...refused,
    title: 'يخالف الطلب إحدى قواعد الخدمة',
    happened: 'تقول AWS إن إحدى القيم في الطلب غير مسموح بها.',
    yours: 'تسجيل الخروج هنا، وتسجيل الدخول مرة أخرى، ثم البدء من جديد.',
    administrators: null,
  },
};
