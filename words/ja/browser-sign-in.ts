const nobody = '誰もサインインしておらず、アカウントは何も変わっていません。';

/** Signing in at the pool's own page, in the person's browser. */
export const browserSignIn = {
  title: 'ブラウザーでサインイン',
  to: (poolName: string): string => `ブラウザーで ${poolName} にサインイン`,
  sentence:
    'Signet が、プール自身のサインインページをブラウザーで開きます。パスワードはここではなくそのページで入力し、終わると自動でここに戻ります。',
  steps: [
    'Signet が、普段使っているブラウザーでページを開きます。',
    'そこで、ページが求めるものに答えてサインインします。',
    'ブラウザーから Signet に戻り、返答がこのプールからあなたに宛てたものかどうかを Signet が確認します。',
  ],
  page: 'サインインページ',
  open: 'サインインページを開く',
  opening: '開いています…',
  waiting: 'ブラウザーを待っています',
  waitingSentence: '開いたページでサインインしてください。終わると、Signet が前面に出ます。',
  left: (length: string): string => `残り ${length}`,
  cancel: 'キャンセル',
  notOpened: 'ページが開きませんか？',
  notOpenedSentence:
    'ほかのウィンドウの後ろにブラウザーがないか見てください。なければ、もう一度ページを開いてください。前に開いたページは無効になります。',
  openAgain: 'もう一度開く',
  exchanging: '返答を確認しています',
  exchangingSentence: 'ブラウザーから戻りました。Signet がトークンを受け取り、検証しています。',
  tryAgain: 'もう一度試す',
  withPassword: '代わりにパスワードでサインイン',
  toPool: 'プールの設定を開く',
  forAdministrator: 'このプールの管理者の方へ',
  callbackSentence:
    'このページが戻れるのは、アプリクライアントに登録されたアドレスだけです。次の 2 つが、ここにあるとおりの形で、許可されているコールバック URL に含まれている必要があります：',
  callbacks: ['http://127.0.0.1:42813/callback', 'http://127.0.0.1:42814/callback'],
  callback: 'コールバックアドレス',
  grantSentence:
    'アプリクライアントには、認証コード付与（authorization code grant）と、スコープ openid、email、phone、profile、aws.cognito.signin.user.admin も必要です。',
  faults: {
    'no-page': {
      title: 'このプールのサインインページがわかりません',
      meaning: `ページのないプールもあり、そのアドレスは推測できません。${nobody}`,
      next: 'プールの管理者にアドレスを尋ね、プールの設定に入力してから、もう一度試してください。',
    },
    'no-browser': {
      title: 'ページを受け取るブラウザーがありませんでした',
      meaning: `このコンピューターにウェブページ用のプログラムが設定されていないか、起動しませんでした。${nobody}`,
      next: 'システムの設定で既定のブラウザーを選んでから、もう一度試してください。',
    },
    'too-late': {
      title: '5 分以内に戻りませんでした',
      meaning: `Signet は待つのをやめたため、まだ開いているページからは、もうどこにも戻れません。${nobody}`,
      next: 'そのページを閉じて、もう一度試してください。ページに “redirect_mismatch” と表示された場合は、下のコールバックアドレスが登録されていません。',
    },
    cancelled: {
      title: 'キャンセルしました',
      meaning: `Signet は待つのをやめました。${nobody}`,
      next: 'ブラウザーのページを閉じるか、もう一度試してください。',
    },
    'exchange-refused': {
      title: 'プールがコードを受け付けませんでした',
      meaning: `すでに使われたか、古すぎるか、このアプリクライアントのものではありません。${nobody}`,
      next: 'もう一度試してください。コードはサインインのたびに新しくなります。また起きる場合は、下のエラーを管理者に見せてください。',
    },
    clock: {
      title: '届いた時点で、トークンの期限が切れていました',
      meaning: `このコンピューターの時計がずれていると起こります。${nobody}`,
      next: 'このコンピューターの時計を合わせてから、もう一度試してください。',
    },
    'other-account': {
      title: '別のアカウントでした',
      meaning:
        'ページでサインインしたのは、対象の人とは別の人でした。どちらのアカウントも、何も変わっていません。',
      next: 'ページでサインアウトするか、プライベートウィンドウでページを開き、正しいアカウントでもう一度試してください。',
    },
    'secret-missing': {
      title: 'このアプリクライアントのシークレットが、このコンピューターにありません',
      meaning: `プールがこのアプリクライアントのトークンを渡すのは、そのシークレットを知っている相手だけです。${nobody}`,
      next: 'プールの設定にシークレットを入力してから、もう一度試してください。',
    },
    'practice-not-ready': {
      title: '練習用プールがまだ動いていません',
      meaning: nobody,
      next: '少し待ってから、もう一度試してください。変わらなければ、Signet を起動し直してください。',
    },
  },
  portsBusy: {
    title: '戻り道を別のプログラムが使っています',
    meaning: (ports: readonly number[]): string =>
      `Signet は、ブラウザーからの返答をこのコンピューターのポート ${ports.join(' または ')} で待ちますが、どちらも使われています。${nobody}`,
    next: '別のプログラム（多くは別のユーザーの Signet）を閉じてから、もう一度試してください。',
  },
  /** The page sent an error in place of a code. */
  refused: {
    denied: {
      title: 'サインインページで拒否されました',
      meaning: `そこで拒否したのは、ご自身かプールです。${nobody}`,
      next: 'もう一度試してください。ご自身で拒否していない場合は、プールの管理者に相談してください。',
    },
    scopes: {
      title: 'このアプリクライアントは、Signet の求めるものを許可していません',
      meaning: `Signet にはスコープ openid、email、phone、profile、aws.cognito.signin.user.admin が必要ですが、ここではその一部が許可されていません。${nobody}`,
      next: 'このアプリクライアントで許可するようプールの管理者に依頼するか、パスワードでサインインしてください。',
    },
    other: {
      title: 'サインインページがエラーを返しました',
      meaning: `サインインに使うコードは返されませんでした。${nobody}`,
      next: 'もう一度試してください。また起きる場合は、下のエラーをプールの管理者に見せてください。',
    },
  },
  forged: {
    title: 'トークンが本来のものではありません',
    meaning: (what: string): string =>
      `${what}Signet はトークンを破棄しました。誰もサインインしておらず、アカウントは元のままです。`,
    next: 'このサインインは続けないでください。プールの設定で、サインインページのアドレスを確認してください。正しければ、プールの管理者に知らせてください。',
  },
  said: 'ページからの返答',
  /** Shown in the browser. */
  reply: {
    title: 'このタブを閉じて、Signet に戻ってください',
    sentence: 'ここからは Signet が続け、結果をお知らせします。',
    foreignTitle: 'ここでは何も起きません',
    foreignSentence:
      'このアドレスは、Signet でのサインインに使うものです。サインインするつもりがなければ、このタブを閉じてください。',
  },
};
