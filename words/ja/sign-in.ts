/** The first screen of a sign-in: a name, a password, and the other ways. */
export const signIn = {
  title: 'サインイン',
  to: (poolName: string): string => `${poolName} にサインイン`,
  username: 'ユーザー名またはメールアドレス',
  password: 'パスワード',
  showPassword: 'パスワードを表示',
  hidePassword: 'パスワードを隠す',
  submit: 'サインイン',
  submitting: 'サインインしています…',
  forgot: 'パスワードをお忘れの場合',
  others: 'ほかのサインイン方法',
  choice: 'このプールのすべての方法を見る',
  choiceAbout: 'コード、パスキーなど、アカウントにあるもの',
  custom: 'プール独自の質問に答える',
  customAbout: '上にパスワードを入力した場合は、それも使います',
  browser: 'ブラウザーで',
  browserAbout: 'プール自身のサインインページで',
  token: 'アクセストークンで',
  tokenAbout: '受け取ったもの、コピーしたもの',
  newHere: 'はじめての方',
  noAccount: 'アカウントを作成',
  haveCode: 'コードで確認',
  giveSecret: 'シークレットを入力',
  resetWanted:
    'プールは、サインインの前に、このアカウントの新しいパスワードを求めています。ここで決められます。',
  usernameMissing: 'サインインに使うユーザー名を入力してください。',
  passwordMissing: 'パスワードを入力してください。',
  starting: '練習用プールを起動しています。準備ができしだい、サインインできます。',
};

/** Answers to a form that are neither success nor an error of the pool. */
export const formProblems = {
  'no-such-profile': {
    title: 'このプールは、もう一覧にありません',
    meaning: '何も送信しておらず、アカウントは何も変わっていません。',
    next: '戻って、プールを追加し直してください。',
  },
  'no-such-attempt': {
    title: 'このサインインに時間がかかりすぎました',
    meaning: 'Signet はもうこのサインインを保持しておらず、サインインはしていません。',
    next: '最初からサインインし直してください。',
  },
  'wrong-answer': {
    title: 'プールが求めたものへの答えになっていません',
    meaning: '何も送信していません。',
    next: '画面の手順に答えるか、最初からサインインし直してください。',
  },
  'secret-missing': {
    title: 'このアプリクライアントのシークレットが、このコンピューターにありません',
    meaning:
      '何も送信していません。シークレットがないと、プールはこのアプリクライアントのリクエストを拒否します。',
    next: 'プールの設定にシークレットを入力してから、もう一度サインインしてください。',
  },
  'practice-not-ready': {
    title: '練習用プールがまだ動いていません',
    meaning: '何も送信していません。',
    next: '少し待ってから、もう一度試してください。変わらなければ、Signet を起動し直してください。',
  },
};

/** Where the sign-in will be kept, said before and after signing in. */
export const storage = {
  memory: {
    'no-keyring':
      'このコンピューターには Signet が信頼できるキーリングがないため、何も保存しません。サインインは、Signet を終了すると終わります。',
    'keyring-silent':
      'このコンピューターのキーリングが応答しなかったため、何も保存しません。サインインは、Signet を終了すると終わります。',
  },
  memoryShort: 'メモリにだけ保持：Signet を終了するとサインアウトします',
  keyringRow: 'このコンピューターのキーリングで暗号化',
  memoryRow: 'メモリにだけ（Signet を終了するまで）',
};
