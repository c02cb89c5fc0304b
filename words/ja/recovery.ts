/** A new password for somebody who does not know the old one. */
export const recovery = {
  title: 'パスワードをお忘れの場合',
  to: (poolName: string): string => `${poolName} のパスワードをお忘れの場合`,
  sentence:
    'プールが、アカウントのメールアドレスまたは電話番号にコードを送ります。そのコードで新しいパスワードを決めます。',
  username: 'ユーザー名またはメールアドレス',
  usernameMissing: 'サインインに使うユーザー名を入力してください。',
  ask: 'コードを送る',
  asking: '送っています…',
  haveCode: 'コードをすでに持っている',

  resetTitle: '新しいパスワードを決める',
  sentTo: (destination: string): string => `プールが ${destination} にコードを送りました。`,
  sentSomewhere: 'プールがメールまたは電話に送ったコードを入力してください。',
  /** Pools give the same answer for names they do not know. */
  noMessage:
    '数分たってもメッセージが届きませんか？プールは、知らない名前にも同じように答えます。名前を確認してください。',
  code: 'コード',
  codeHint: '1 時間有効です。メッセージをまるごと貼り付けてもかまいません。',
  codeMissing: 'コードを入力してください。',
  password: '新しいパスワード',
  passwordMissing: 'パスワードを決めてください。',
  submit: '新しいパスワードを設定',
  submitting: '保存しています…',
  resend: '新しいコードを送る',
  resent: (destination: string): string =>
    `${destination} に新しいコードを送りました。前のコードはもう使えません。`,
  resentSomewhere: '新しいコードを送りました。前のコードはもう使えません。',
  otherName: '別の名前を使う',
  done: (username: string): string =>
    `${username} のパスワードを変更しました。新しいパスワードでサインインしてください。`,
  backToSignIn: 'サインインに戻る',
};
