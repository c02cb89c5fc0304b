/** Accounts that were begun on this computer and wait for their code. */
export const pendingSignUps = {
  title: '途中のサインアップ',
  sentence: '次のアカウントは、作成時に送られたコードを待っています。',
  inPool: (poolName: string): string => `プール ${poolName}`,
  begun: (time: string): string => `${time} に開始`,
  goOn: '続ける',
  goOnNamed: (username: string): string => `${username} のサインアップを続ける`,
  drop: '一覧から外す',
  dropNamed: (username: string): string => `${username} を一覧から外す`,
};
