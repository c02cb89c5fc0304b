/** The sidebar and the bar that appears when something is off. */
export const frame = {
  navigation: 'セクション',
  switcher: (accountName: string, poolName: string): string =>
    `${poolName} ${accountName}、アカウントを切り替え`,
  whoInPool: (accountName: string, poolName: string): string => `${accountName}、${poolName}`,
  people: 'サインイン中',
  signInElse: '別の人としてサインイン…',
  account: 'アカウント',
  ways: 'サインイン方法',
  tokens: 'トークン',
  postOffice: '郵便受け',
  statusBar: 'お知らせ',
  setAside: {
    pools: (name: string): string =>
      `プールの一覧を読み取れませんでした。元のファイルは ${name} として残し、空の一覧を作りました。`,
    'sign-ins': (name: string): string =>
      `保存されたサインイン情報を読み取れませんでした。${name} として残してあります。もう一度サインインしてください。`,
    secrets: (name: string): string =>
      `保存されたアプリクライアントのシークレットと記憶されたデバイスの情報を読み取れませんでした。${name} として残してあります。第 2 要素やクライアントシークレットを、もう一度求められることがあります。`,
    deletion: (name: string): string =>
      `削除の覚え書きを読み取れませんでした。${name} として残してあります。アカウントを削除していた場合は、サインインして、まだあるかどうかを確かめてください。`,
  },
  deletionUnreadable:
    '削除の覚え書きがありますが、読み取れません。アカウントを削除していた場合は、サインインして、まだあるかどうかを確かめてください。',
  offline:
    'ネットワークがありません。接続できるのは、このコンピューターにあるプールだけです。表示しているのは、最後にわかった内容です。',
  /** What this computer is called in a pool that remembers devices. */
  deviceName: (system: string): string => `${system} の Signet`,
  practiceDown: '練習用プールが動いていません。Signet を起動し直すと、元に戻ります。',
  deletionOpen: (accountName: string): string => `${accountName} の削除は、まだ終わっていません`,
  deletionSettled: (accountName: string): string => `${accountName} の削除の結果がわかりました`,
  cleanUpLeft: (accountName: string): string =>
    `${accountName} に関するもので、まだこのコンピューターから取り除いていないものがあります`,
  showDeletion: '表示',
};
