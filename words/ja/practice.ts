/** The practice pool's card on the first screen. */
export const practice = {
  /** What the pool is called among the pools, and typed in the last step. */
  name: 'Practice',
  title: '練習用プール',
  ready: '準備完了',
  starting: '起動中',
  startingSentence: 'このコンピューターで練習用プールを起動しています…',
  failed: '停止中',
  sentence:
    'Signet の中にある、Amazon Cognito と同じように答えるユーザープールです。このコンピューターの外には何も出ないので、削除も含めて何でも試せます。',
  username: 'ユーザー名',
  password: 'パスワード',
  /** In place of the demo owner's password, once it was changed. */
  ownPassword: 'ご自分で決めたもの',
  signInDemo: 'Demo Owner としてサインイン…',
  signIn: 'サインイン…',
  signUp: '新しいアカウントでサインアップ…',
  demoGoneTitle: 'デモアカウントは削除されました',
  demoGone: '新しいアカウントでサインアップして続けられます。コードはここの郵便受けに届きます。',
  failedTitle: '練習用プールが動いていません',
  failedNext:
    '実際のプールは、これまでどおり使えます。Signet を起動し直すと、元に戻ります。中のアカウントは残っています。',
  failedDetail: '練習用プールからの出力',
  pointTools: 'ほかのツールから使う',
  pointSentence:
    'このコンピューターのほかのクライアントも、練習用プールを使えます。次の値を指定してください。Signet が動いている間、有効です。',
  endpoint: 'エンドポイント',
  region: 'リージョン',
  userPoolId: 'ユーザープール ID',
  clientId: (name: string): string => `アプリクライアント「${name}」`,
  noScope: 'このトークンでは、アカウントの読み取りも削除もできません',
};

/** The inbox of the practice pool. */
export const postOffice = {
  title: '郵便受け',
  sentence: '練習用プールが送ったはずのメールと SMS です。',
  panelSentence: '練習用プールは、外には何も送りません。メッセージはここに届きます。',
  empty: 'まだ何も届いていません',
  emptySentence: '誰かが練習用プールでサインアップすると、コードがここに届きます。',
  emptyPanel: 'コードはここに届きます。',
  signUpSubject: 'サインアップを確認するコード',
  forgotPasswordSubject: '新しいパスワードのためのコード',
  verifyAttributeSubject: 'このアドレスを検証するコード',
  signInSubject: 'サインインのコード',
  temporaryPasswordSubject: '一時パスワード',
  unfamiliarSignInSubject: '新しい場所からのサインイン',
  to: (address: string): string => `宛先 ${address}`,
  code: 'コード',
  use: 'このコードを使う',
  useNamed: (code: string): string => `このコードを使う：${code}`,
  unread: (count: number): string => `新しいメッセージ ${count} 件`,
  email: 'メール',
  sms: 'SMS',
};
