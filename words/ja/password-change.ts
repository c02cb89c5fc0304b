/** Changing the password from inside the account, and what passwords have to be. */
export const passwordChange = {
  title: 'パスワードの変更',
  firstTitle: 'パスワードの設定',
  act: '変更…',
  actLabel: 'パスワードを変更',
  current: '現在のパスワード',
  proposed: '新しいパスワード',
  noneYet: 'このアカウントにはまだパスワードがない',
  noneYetHint:
    'これまでコード、パスキー、ほかのプロバイダーだけでサインインしてきた場合に、チェックを入れてください。',
  currentMissing: '現在のパスワードを入力してください。',
  proposedMissing: '新しいパスワードを入力してください。',
  same: '現在のパスワードと同じです。別のものを選んでください。',
  submit: 'パスワードを変更',
  submitFirst: 'パスワードを設定',
  submitting: '変更しています…',
  cancel: 'キャンセル',
  /** What it does and what it does not. */
  effect:
    'これからは新しいパスワードでサインインします。ここやほかのデバイスでのサインインは、すべてそのまま続きます。',
  done: 'パスワードを変更しました。すべてのサインインは、そのまま続きます。',
  doneFirst: 'パスワードを設定しました。すべてのサインインは、そのまま続きます。',
  /** Said with the act beside it. */
  endOthers:
    '前のパスワードをほかの人が知っているかもしれない場合は、すべての場所からサインアウトしてください。このサインインも終了します。',
  signOutEverywhere: 'すべての場所からサインアウト…',
  problems: {
    aboutCurrent: {
      'wrong-password': '現在のパスワードと一致しません。誤りが何度か続くと、待つ必要があります。',
      'locked-out': '誤ったパスワードが続きました。プールはしばらく受け付けません（最長 15 分）。',
    },
    aboutProposed: {
      'weak-password': 'プールはより強いパスワードを求めています。何も変更されていません。',
      'password-used-before':
        'このパスワードは以前に使われています。このプールは新しいものを求めています。',
      'limit-exceeded':
        'プールが受け付けるパスワードの変更は 1 時間に約 5 回で、その上限に達しました。最長 1 時間待ってください。',
    },
    needed: 'このアカウントにはパスワードがあります。先にそれを入力してください。',
  },
  /** The rules of a password policy, ticked as one types. */
  policy: {
    known: 'このプールの条件：',
    usual: 'ほとんどのプールの条件です（このプールにはほかにもあるかもしれません）：',
    length: (least: number): string => `${least} 文字以上`,
    lowercase: '英小文字',
    uppercase: '英大文字',
    number: '数字',
    symbol: '記号（! や - など）',
    edges: '先頭と末尾に空白がない',
    met: '済み',
    unmet: 'まだ足りません',
    /** Read out as one types. */
    summary: (met: number, all: number): string =>
      met === all
        ? `${all} 個の条件をすべて満たしています。`
        : `${all} 個の条件のうち ${met} 個を満たしています。`,
  },
};
