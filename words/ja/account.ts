/** The account as the pool holds it. */
export const account = {
  title: 'アカウント',
  reading: 'プールからアカウントを読み取っています…',
  refresh: '再読み込み',
  signedInAt: (time: string): string => `サインイン ${time}`,
  tokenLeft: (length: string): string => `このアクセストークンは残り ${length}`,
  tokenOver: 'このアクセストークンは期限切れです',
  renewed: '必要に応じて更新されます',
  notRenewed: '更新できません。期限が来たら、サインインし直す必要があります',
  profile: 'プロフィール',
  verified: '検証済み',
  notVerified: '未検証',
  signingIn: 'サインイン方法',
  password: 'パスワード',
  passwordKept: '表示されることも、Signet が保存することもありません',
  waysIn: 'すべての方法を見る…',
  secondFactor: '第 2 要素',
  noSecondFactor: '設定されていません',
  preferred: (factor: string): string => `${factor}（優先）`,
  factors: {
    SMS_MFA: 'SMS のコード',
    SOFTWARE_TOKEN_MFA: '認証アプリ',
    EMAIL_OTP: 'メールのコード',
  } as Readonly<Record<string, string>>,
  groups: 'グループ',
  noGroups: 'なし',
  names: 'プールでの識別子',
  username: 'ユーザー名',
  sub: 'サブジェクト (sub)',
  userPoolId: 'ユーザープール ID',
  clientId: 'アプリクライアント ID',
  signedIn: 'サインイン',
  signedInHow: (how: string, time: string): string => `${how}、${time}`,
  seeTokens: 'トークンを見る…',
  accessToken: 'アクセストークン',
  endsAt: (time: string, left: string): string => `${time} まで、残り ${left}`,
  endedAt: (time: string): string => `${time} に期限切れ`,
  keptIn: '保管',
  scopes: '許可',
  noScopes: '何も記されていません',
  readAt: 'プールからの読み取り',
  signOut: 'サインアウト…',
  deleteIt: 'アカウントを削除…',
  readFailedKept: (time: string): string => `下は、${time} にプールが答えた内容です。`,
  tryAgain: 'もう一度試す',
  again: 'ネットワークが戻りしだい、もう一度確認します。',
};

/** A sign-in that is over without the person having signed out. */
export const farewell = {
  gone: {
    title: 'このアカウントはもう存在しません',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} は、${accountName} は削除されたと答えています。このコンピューターからも取り除きました。`,
  },
  expired: {
    title: 'サインインの期限が切れました',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} が ${accountName} のサインインを認める期間が過ぎました。`,
  },
  revoked: {
    title: 'ほかの場所でサインアウトされました',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} で ${accountName} のサインインが失効しました。誰かがすべての場所からサインアウトしたか、管理者が終了させました。`,
  },
  ended: {
    title: 'サインインが終了しました',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} は、${accountName} のサインインをもう受け付けません。Signet はそれをこのコンピューターから取り除きました。`,
  },
  signInAgain: 'もう一度サインイン',
};

/** Signing out, here or everywhere. */
export const signOut = {
  title: 'サインアウト',
  who: (accountName: string, poolName: string): string => `${poolName} の ${accountName}`,
  here: 'ここでサインアウト',
  hereDoes:
    'このコンピューターからサインイン情報を取り除き、プールに失効を求めます。ほかのデバイスはサインインしたままです。',
  hereOffline:
    'プールに接続できません。サインアウトはプールに伝わらず、サインインはプールでは有効なままになります。',
  everywhereOffline: 'これにはプールが必要ですが、今は接続できません。',
  everywhereNoScope: 'このサインインでは許可されていません。アクセストークンに権限がありません。',
  staysAlive: '有効なまま残るもの',
  tokensUntil: (time: string): string =>
    `トークンを自ら検証するサービスは、あなたのトークンを ${time} まで受け付けることがあります。トークンを呼び戻すことは誰にもできません。`,
  cookie:
    'プール自身のページからサインインしたため、ブラウザーではそこに最長 1 時間サインインしたままになることがあります。',
  device:
    'プールがこのコンピューターをデバイスとして記憶している場合、それは残ります。先に「サインイン方法」で削除してください。',
  everywhere: 'すべての場所からサインアウト',
  everywhereDoes:
    'すべてのデバイスと、このプールのすべてのアプリで、このアカウントのサインインを終了します。それぞれサインインし直す必要があります。',
  signingOut: 'サインアウトしています…',
  stay: 'サインインしたままにする',
  done: (accountName: string): string => `${accountName} はサインアウトしました。`,
  doneEverywhere: (accountName: string): string =>
    `${accountName} はすべての場所からサインアウトしました。`,
  notRevoked:
    'プールに伝えられなかったため、このサインインのリフレッシュトークンは、期限が来るまでプールで有効なままです。',
  notWiped:
    'サインイン情報の一部を、ディスクから取り除けませんでした。Signet を起動し直すと、もう一度試します。',
  stillSignedIn: 'まだサインインしています。',
  noSuchSession: 'この人はすでにサインアウトしています。',
  deletionOpen:
    'このアカウントの削除がまだ終わっていません。結果を確かめるのにこのサインインが必要なため、それまではサインインしたままになります。',
};
