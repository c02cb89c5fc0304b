/** What the words for several answers to a deletion have in common. */

export const notDeleted = 'لم يُحذَف حسابك بهذا الطلب.';
export const mayBeEither = 'قد يكون حسابك قد حُذِف، وقد لا يكون. لا أحد يستطيع الجزم بعد.';

export const signInAgain = 'تسجيل الدخول مرة أخرى، ثم البدء من جديد.';
export const otherNetwork = 'البدء من جديد من شبكة أخرى، دون خادم وكيل أو VPN.';
export const signetLooks =
  'يتحقّق Signet مما إذا كان الحساب لا يزال موجودًا. ولا يرسل الطلب مرة ثانية.';

export const notOurSignature =
  'لا يحمل طلب Signet أي توقيع من AWS، فربما أضاف شيءٌ ما بين هنا والمجمّع توقيعًا إليه.';

/** The same for both names a limit has. */
export const waitAMinute = {
  meaning: notDeleted,
  yours: 'الانتظار دقيقة، ثم البدء من جديد. لا يكرّر Signet الطلب من تلقاء نفسه.',
  administrators: 'البحث عمّا يُجري هذا العدد من التغييرات دفعةً واحدة. لا ترفع AWS هذه الحدود.',
  waitSeconds: 60,
};
export const limits =
  'يتقاسم جميع مستخدمي حساب AWS الخاص بالشركة 25 طلبًا من هذا النوع في الثانية في هذه المنطقة، ويُسمَح للحساب الواحد بـ 10 تغييرات في الثانية.';

export const noWait = { waitSeconds: null };
export const refused = { meaning: notDeleted, ...noWait };
export const open = { meaning: mayBeEither, yours: signetLooks, ...noWait };
