/** The steps of a sign-in that a pool asks for one after the other, and what they led to. */
export const steps = {
  title: '次の手順',
  /** Whose sign-in it is, on every step. */
  as: (username: string): string => `${username} としてサインイン中`,
  goOn: '続ける',
  checking: '確認しています…',
  asking: 'プールに問い合わせています…',
  another: '別の方法を使う',
  start: 'サインインに戻る',
  inBrowser: 'ブラウザーでサインイン',

  /** What can be chosen, wherever there is a choice. */
  ways: {
    password: { name: 'パスワード', about: 'このアカウントのパスワードを入力します。' },
    'email-code': { name: 'メールのコード', about: 'プールがメールでコードを送ります。' },
    'sms-code': { name: 'SMS のコード', about: 'プールが電話にコードを送ります。' },
    passkey: {
      name: 'パスキー',
      about: 'デバイスが代わりに答えます。入力するものはありません。',
    },
    authenticator: {
      name: '認証アプリ',
      about: 'アプリに表示されるコードを入力します。ネットワークがなくても使えます。',
    },
    email: { name: 'メールのコード', about: 'プールがメールでコードを送ります。' },
    sms: { name: 'SMS のコード', about: 'プールが電話にコードを送ります。' },
  },
  setUpWays: {
    authenticator: {
      name: '認証アプリ',
      about: 'スマートフォンのアプリがコードを表示します。ネットワークがなくても使えます。',
    },
    email: { name: 'メールのコード', about: 'サインインのたびに、メールでコードが届きます。' },
    sms: { name: 'SMS のコード', about: 'サインインのたびに、電話にコードが届きます。' },
  },

  firstFactor: {
    title: 'どの方法でサインインしますか？',
    sentence: 'このアカウントについて、プールは次の方法を提供しています。',
  },
  secondFactor: {
    title: 'ご本人であることの確認',
    sentence:
      '最初の手順は正しいものでした。このアカウントには第 2 の手順が必要です。方法を選んでください。',
  },
  password: {
    title: 'パスワードの入力',
    label: 'パスワード',
    missing: 'パスワードを入力してください。',
  },

  code: {
    title: 'コードの入力',
    label: 'コード',
    missing: 'コードを入力してください。',
    sent: {
      email: (where: string, time: string): string => `${time} に、${where} へコードを送りました。`,
      sms: (where: string, time: string): string =>
        `${time} に、${where} へ SMS でコードを送りました。`,
    },
    sentSomewhere: {
      email: (time: string): string => `${time} に、メールでコードを送りました。`,
      sms: (time: string): string => `${time} に、SMS でコードを送りました。`,
    },
    authenticator: '認証アプリを開き、このアカウントに表示されるコードを入力してください。',
    authenticatorNamed: (name: string): string =>
      `「${name}」と名付けた認証アプリを開き、このアカウントに表示されるコードを入力してください。`,
    /** At least so long: a pool may give a code more time. */
    goodFor: (minutes: number): string =>
      `約 ${minutes} 分間有効です。メッセージをまるごと貼り付けてもかまいません。`,
    maybeOver: '古くなっているかもしれません。拒否されたら、新しいコードを送ってください。',
    waits: (minutes: number): string =>
      `30 秒ごとに変わります。プールは約 ${minutes} 分間待ちます。`,
    waitsNoMore:
      'プールは待つのをやめているかもしれません。拒否されたら、もう一度サインインしてください。',
    resend: '新しいコードを送る',
    resending: '送っています…',
    resent: '新しいコードを送りました。前のコードはもう使えません。',
    /** In place of the words for a wrong code where an app shows it. */
    authenticatorMismatch: {
      title: 'コードが違います',
      meaning: 'プールが待っているのは、認証アプリが今表示しているコードです。',
      next: '次のコードを待って、それを入力してください。続くようなら、電話の時刻設定を自動にしてください。',
    },
  },

  newPassword: {
    title: '自分のパスワードを決める',
    sentence:
      '今入力したのは、ほかの人から渡されたパスワードです。これからは、ここで決めるパスワードを使います。',
    label: '新しいパスワード',
    missing: 'パスワードを決めてください。',
    needs: 'プールは次のことも尋ねています：',
    attributeMissing: (label: string): string => `プールに必要な項目です：${label}。`,
    known: 'プールがすでに知っていること',
    submit: '保存してサインイン',
    submitting: '保存しています…',
  },
  attributeHints: {
    birthdate: '年、月、日：1990-12-31',
    phone_number: '先頭に国番号を付けます：+15555550100',
    zoneinfo: '例：Asia/Tokyo',
    locale: '例：ja-JP',
  } as Readonly<Record<string, string>>,

  setUp: {
    title: '第 2 の手順の設定',
    sentence:
      'このプールでは、1 つの手順だけではサインインできません。使いたいものを選んでください。',
  },
  authenticator: {
    title: '認証アプリの設定',
    scan: '認証アプリでこの画像を読み取ってください。',
    picture: '認証アプリ用の QR コード。隣の文字のキーと同じ内容です',
    key: 'または、このキーをアプリに入力してください：',
    keyName: 'キー',
    once: '表示されるのは今回だけで、Signet のどこにも保存されません。',
    code: 'アプリに表示されるコード',
    name: 'この認証アプリの名前（任意）',
    nameHint: '後で区別するためのものです。例：わたしのスマホ。',
    submit: '有効にする',
    submitting: '確認しています…',
  },
  address: {
    email: {
      title: 'コードをどこに送りますか？',
      sentence: 'プールは、サインインのたびにこのメールアドレスへコードを送ります。',
      label: 'メールアドレス',
      missing: 'メールアドレスを入力してください。',
    },
    sms: {
      title: 'コードをどこに送りますか？',
      sentence: 'プールは、サインインのたびにこの番号へ SMS を送ります。',
      label: '電話番号',
      missing: '電話番号を入力してください。',
    },
    submit: 'そこにコードを送る',
    submitting: '送っています…',
  },

  custom: {
    title: 'プール独自の質問',
    round: (round: number): string => `質問 ${round}`,
    answer: '答え',
    missing: '答えを入力してください。',
    hide: '答えを隠す',
    show: '答えを表示',
    submit: '答える',
    submitting: '確認しています…',
  },

  passkey: {
    title: 'パスキーでサインイン',
    here: (relyingParty: string): string =>
      `プールが ${relyingParty} のパスキーを求めています。このコンピューターでの練習用に作ったものを、Signet が保管しています。`,
    use: 'このパスキーを使う',
    using: 'パスキーに問い合わせています…',
    notHere: (relyingParty: string): string =>
      `プールが ${relyingParty} のパスキーを求めています。パスキーは、そのアドレスを表示しているブラウザーにだけ答えるため、Signet からは使えません。`,
    notHereNext:
      'ブラウザーで、プール自身のページからサインインしてください。そこではパスキーを使えます。',
    noPage: 'このプールのサインインページは、ここでは知られていません。別の方法を使ってください。',
  },

  /** A challenge by a name that this version does not know: an honest dead end. */
  unknown: {
    title: 'Signet の知らない手順です',
    meaning: (challenge: string): string =>
      `これまでの答えは正しいものでしたが、このバージョンの Signet が対応していない手順をプールが求めています：${challenge}。サインインはしておらず、アカウントは何も変わっていません。`,
    next: '会社のアプリでサインインするか、プールのページがあればブラウザーでサインインしてください。',
  },

  /** Which way it was, and why it matters: `why` is a sentence, `name` a value in a row. */
  how: {
    'password-srp': {
      name: 'パスワード（証明による、SRP）',
      why: 'パスワードはこのコンピューターから出ていません。プールが確かめたのは、パスワードを知っているという証明です。',
    },
    'password-plain': {
      name: 'パスワード（そのまま送信）',
      why: 'パスワードそのものを、暗号化された接続でプールに送りました。このアプリクライアントは、パスワードをコンピューターから出さない方法 (SRP) を提供していません。',
    },
    'email-code': {
      name: 'メールのコード',
      why: 'プールがメールで送ったコードを入力しました。',
    },
    'sms-code': {
      name: 'SMS のコード',
      why: 'プールが電話に送ったコードを入力しました。',
    },
    passkey: { name: 'パスキー', why: 'パスキーがプールに答えました。' },
    custom: {
      name: 'プール独自の質問',
      why: 'このプールが独自に設けた質問に答えました。',
    },
    browser: {
      name: 'ブラウザー',
      why: 'プール自身のページでサインインしました。Signet はパスワードを見ていません。',
    },
    token: {
      name: 'アクセストークン',
      why: 'アクセストークンを貼り付けました。期限が来れば無効になり、更新はできません。',
    },
    'sign-up': {
      name: '新しいアカウント',
      why: '新しいアカウントを確認し、プールがそれをサインインとして扱いました。',
    },
  },
  /** The second factor, as a value in a row. */
  second: {
    authenticator: '認証アプリ',
    email: 'メールのコード',
    sms: 'SMS のコード',
    device: '記憶されたこのデバイス',
  },
  howWithSecond: (how: string, second: string): string => `${how}、続いて ${second}`,
  /** On top of the account, after such a sign-in. */
  plainNote: (why: string): string => `サインインしました。${why}`,

  /** The pool asks whether to remember this computer. */
  device: {
    title: 'このコンピューターを記憶しますか？',
    sentence: (poolName: string): string =>
      `${poolName} はこのコンピューターを記憶できます。記憶すると、ここでは第 2 の手順を求めなくなります。ほかに誰も使わないコンピューターの場合だけ、記憶してください。`,
    remember: '記憶する',
    remembering: '記憶しています…',
    notNow: '今はしない',
    failedTitle: 'プールはこのコンピューターを記憶しませんでした',
  },
};
