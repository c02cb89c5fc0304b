/** The practice pools that can be opened beside the first one. */
export const practiceKinds = {
  title: 'ほかの練習用プール',
  sentence:
    'サインインのしかたは、ユーザープールによって違います。次のプールは、それぞれ違う設定で、このコンピューターの中だけにあります。',
  open: '開く',
  openNamed: (name: string): string => `${name} を開く`,
  opening: '開いています…',
  signIn: 'サインイン…',
  signInNamed: (name: string): string => `${name} にサインイン`,
  failed: 'プールを作れませんでした。Signet を起動し直してから、もう一度試してください。',
  people: '登録されている人',
  withoutPassword: 'パスワードなし',
  authenticatorSecret: '認証アプリのシークレット',
  /** What each is called among the pools, and typed in the last step. */
  poolName: {
    'confidential-client': 'Practice client secret',
    'custom-challenge': 'Practice custom challenge',
    devices: 'Practice devices',
    'email-username': 'Practice e-mail',
    'lowered-limits': 'Practice low limits',
    'mfa-required': 'Practice MFA',
    passwordless: 'Practice passwordless',
    rotation: 'Practice rotation',
  },
  what: {
    'confidential-client':
      'アプリクライアントにシークレットがあり、すべてのリクエストにそのハッシュが付きます。',
    'custom-challenge': 'パスワードの代わりに、プールが独自の質問をします。',
    devices: '記憶されたコンピューターでは、次から第 2 要素が不要です。',
    'email-username': 'メールアドレスがユーザー名です。新しいアドレスは、検証すると使われます。',
    'lowered-limits': 'どの上限にも 2 回で達します。ロック、コードの期限切れ、短いセッション。',
    'mfa-required': '第 2 要素がないとサインインできません。なければ、先に設定する必要があります。',
    passwordless: 'メールまたは SMS のコード、パスキー、パスワードのどれか。',
    rotation: 'リフレッシュトークンは使うたびに置き換えられ、有効期間も短くなっています。',
  },
};
