/** Making an account. */
export const signUp = {
  title: 'アカウントの作成',
  to: (poolName: string): string => `${poolName} でアカウントを作成`,
  username: 'ユーザー名',
  usernameHint: 'ここにメールアドレスを求めるプールもあります。',
  email: 'メールアドレス',
  emailHint: 'アカウントを確認するコードが届きます。',
  emailHintPractice: 'どんなアドレスでもかまいません。コードは隣の郵便受けに届きます。',
  password: 'パスワード',
  more: 'このプールに必要な項目',
  moreSentence: 'プールに必要なものを入力してください。空のままの項目は送信しません。',
  addField: '別の項目を追加',
  chooseField: '選択…',
  submit: 'アカウントを作成',
  submitting: '作成しています…',
  usernameMissing: 'ユーザー名を決めてください。',
  emailMissing: 'メールアドレスを入力してください。アカウントを確認するコードが届きます。',
  emailShape: 'メールアドレスは name@example.com のような形です。',
  phoneShape: '電話番号は + と国番号で始まります：+15555550100。',
  passwordMissing: 'パスワードを決めてください。',
  /** At a field the pool asked for. */
  wanted: 'プールに必要な項目です。',
  wantsEmailName: 'このプールでは、メールアドレスがユーザー名です。',
  wantsPhoneName: 'このプールでは、+ で始まる電話番号がユーザー名です。',
  wantsAddressName: 'このプールでは、メールアドレスまたは電話番号がユーザー名です。',
  noEmailName: 'このプールでは、メールアドレスをユーザー名にできません。別のものを選んでください。',
  wantsMore: {
    title: 'このプールには、ほかにも必要な項目があります',
    meaning: 'アカウントはまだ作成されていません。',
    next: '印の付いた項目を入力してから、アカウントを作成してください。',
  },
  haveAccount: '代わりにサインイン',
  confirmedAtOnce: (username: string): string =>
    `アカウント ${username} ができました。コードは必要ありません。このままサインインしてください。`,
};

/** Confirming a new account with the code that was sent. */
export const confirmSignUp = {
  title: 'アカウントの確認',
  sentTo: (destination: string): string => `${destination} にコードを送りました。`,
  sentSomewhere: 'プールがメールまたは電話に送ったコードを入力してください。',
  username: 'ユーザー名',
  code: 'コード',
  codeHint: '24 時間有効です。メッセージをまるごと貼り付けてもかまいません。',
  submit: '確認',
  submitting: '確認しています…',
  resend: 'コードを送り直す',
  resending: '送っています…',
  resent: (destination: string): string =>
    `${destination} に新しいコードを送りました。前のコードはもう使えません。`,
  resentSomewhere: '新しいコードを送りました。前のコードはもう使えません。',
  confirmed: (username: string): string =>
    `${username} を確認しました。このままサインインしてください。`,
  signedIn: (username: string): string => `${username} を確認し、サインインしました。`,
  usernameMissing: 'サインアップしたときのユーザー名を入力してください。',
  codeMissing: 'コードを入力してください。',
  backToSignIn: 'サインインに戻る',
};
