/** The list of commands, and what each is called. */
export const palette = {
  title: 'コマンド',
  search: 'したいことを入力',
  list: 'コマンド',
  nothing: (typed: string): string => `「${typed}」に当てはまるものはありません。`,
  found: (count: number): string => (count === 0 ? 'コマンドなし' : `コマンド ${count} 件`),
  /** By act. */
  acts: {
    account: 'アカウントへ移動',
    'add-pool': 'プールを追加…',
    'cheat-sheet': 'キーボードショートカット',
    'delete-account': 'アカウントを削除…',
    palette: 'コマンド…',
    'post-office': '郵便受けへ移動',
    'read-again': '再読み込み',
    'sign-in-else': '別の人としてサインイン…',
    'sign-out': 'サインアウト…',
    switcher: 'アカウントを切り替え…',
    'token-sign-in': 'アクセストークンでサインイン…',
    tokens: 'トークンへ移動',
    ways: 'サインイン方法へ移動',
  },
  switchTo: (accountName: string, poolName: string): string =>
    `${poolName} の ${accountName} に切り替え`,
  signInTo: (poolName: string): string => `${poolName} にサインイン`,
  speak: (language: string): string => `言語：${language}`,
  speakSystem: '言語：システムに合わせる',
  /** Why an act cannot be had now. */
  notNow: {
    'nobody-signed-in': '先にサインインしてください。',
    'no-post-office': '郵便受けがあるのは練習用プールだけです。',
    'deletion-open': '先に、削除のページを終えるか離れてください。',
    'nothing-to-read': 'ここには読み込み直すものがありません。',
    'in-front': '今のアカウントです。',
  },
};
