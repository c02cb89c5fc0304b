/** The first screen. */
export const welcome = {
  title: 'ようこそ',
  sentence:
    'Cognito のユーザープールにサインインし、アカウントを確認し、必要と決めたときには削除できます。',
  promise:
    '当方のアカウントは不要で、利用状況の収集もしません。Signet が通信するのは、あなたが選んだプールだけです。',
  backTo: (accountName: string): string => `${accountName} に戻る`,
};

/** The list of pools, and removing one of them. */
export const pools = {
  title: 'プール',
  none: 'ほかにはまだありません。お使いのプールを追加してください。',
  add: 'プールを追加…',
  signIn: 'サインイン…',
  signInTo: (name: string): string => `${name} にサインイン`,
  removeNamed: (name: string): string => `${name} を一覧から外す`,
  removeTitle: (name: string): string => `${name} を一覧から外しますか？`,
  removeMeaning:
    'Signet は、このプールへの接続方法を忘れます。プールもアカウントも、何も変わりません。',
  remove: '一覧から外す',
  keep: '残す',
  inUse:
    'このプールにはまだサインイン中の人がいます。サインアウトしてから、一覧から外してください。',
  notSaved:
    '一覧を保存できませんでした。ディスクに書き込めません。プールはまだ一覧にあります。空きを作ってから、もう一度試してください。',
  practiceStays: '練習用プールは Signet の一部なので、一覧に残ります。',
  practiceKind: 'Signet の中：このコンピューターの外には何も出ません',
  realKind: 'Amazon Cognito',
  localKind: 'このコンピューター',
};
