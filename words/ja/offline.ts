/** The account page when the pool cannot be reached, or lets nothing be read. */
export const offline = {
  sentence: (time: string): string =>
    `プールに接続できません。下は、${time} にプールが答えた、最後にわかっている状態です。`,
  nothingYet:
    'プールに接続できません。Signet を起動してから、このアカウントについてプールからまだ何も得ていません。',
  acts: '編集、パスワード、サインイン方法、すべての場所からのサインアウト、削除には、プールが必要です。プールが応答するまで使えません。',
  tryAgain: 'もう一度試す',
  lastKnown: '最後にわかっている状態：',
  /** Beside an act that is off. */
  needsPool: 'プールが必要ですが、今は接続できません。',
  noScope: {
    title: 'このサインインではアカウントを開けません',
    meaning:
      'アクセストークンに aws.cognito.signin.user.admin の権限がありません。これがないと、プールはアカウントについて何も見せず、何も変更しません。アカウントは元のままです。',
    works:
      'できること：トークンの内容を見る、トークンを更新する、ここでサインアウトする。ID トークンに書かれている内容は、下に示しています。',
    next: 'アカウントを表示・変更するには、パスワードでサインインするか、アプリクライアントにこの権限を許可するようプールの管理者に依頼してください。',
    card: 'ID トークンの内容',
    nothing: 'このサインインには ID トークンがありません。',
  },
};
