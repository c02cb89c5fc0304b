/** The rail: the steps from the wish to the last question. */
export const deletion = {
  title: 'アカウントの削除',
  of: (accountName: string, poolName: string): string => `${poolName} の ${accountName}`,
  /** The window's title at a step. */
  at: (step: string): string => `アカウントの削除：${step}`,
  steps: '手順',
  keep: 'アカウントを残す',
  continue: '続ける',
  stepDone: '済み',
  /** Over the offer of a rehearsal. */
  tryTitle: '削除のリハーサル',
  /** Said where a second deletion was wished for while this one is open. */
  busy: '削除は一度に 1 件です。この削除はまだ終わっていません。先に、その結果を確かめます。',
  busyCleanUp:
    '削除は一度に 1 件です。先に、この削除で残ったものをこのコンピューターから取り除きます。',

  canItWork: {
    title: '実行できるか',
    examining:
      '実行できるかどうかをプールに確認しています。これによって何かが変わることはありません。',
    possible: '必要な 4 つの条件がすべて揃っています。ここまでは何も変更していません。',
    impossible: '今の状態では実行できません。アカウントには手を付けていません。',
    answer: 'はい。4 つの確認すべてを通りました',
    passed: '合格',
    failed: '不合格',
  },
  whatGoes: {
    title: '消えるもの、残るもの',
    sentence: 'プールにある今のアカウントの内容をもとに作成しました。',
    cannotUndo: 'この操作は元に戻せません。Amazon Cognito には、元に戻すための控えは残りません。',
    goes: '消えるもの',
    stays: '残るもの',
    answer: '読みました',
  },
  keepACopy: {
    title: '控えを取る',
    sentence:
      'アカウントを削除すると、プールはこの情報をもう一切表示できません。プールが今答える内容を保存するか、保存せずに先へ進んでください。',
    save: '控えを保存…',
    json: 'JSON で',
    jsonLabel: '控えを JSON で保存',
    saving: 'プールに問い合わせ、続いて保存先をお尋ねします…',
    personal:
      'どのブラウザーでも表示・印刷できるウェブページです。パスワードもトークンも含みません。',
    signInOver:
      'サインインが終了しているため、プールに問い合わせることができませんでした。何も保存していません。',
    answer: (name: string): string => `${name} として保存しました`,
    answerNone: '控えは保存していません',
    answerOthers: (answer: string): string => `${answer}（先にほかのサインインを終了します）`,
  },
  endOthers: {
    label: '先にほかのサインインをすべて終了する',
    why: 'サインインしている別のスマートフォンやブラウザーがあると、その間にアカウントを使ったり変更したりできてしまいます。プールがそれらをすべて終了させ、このウィンドウはパスワードで新たにサインインして続けます。',
    stillAccepted:
      'トークンを自ら検証するサービスは、それらのトークンを期限が切れるまで受け付けることがあります。',
  },
  prove: {
    title: '本人確認',
    sentence: (accountName: string): string =>
      `サインインから 5 分を過ぎています。${accountName} のパスワードをもう一度入力してください。`,
    sentenceOthers: (accountName: string): string =>
      `ほかのサインインを終了する前に、ご本人であることを確認します。${accountName} のパスワードをもう一度入力してください。`,
    fillIn: '自動で入力',
    password: 'パスワード',
    submit: 'パスワードを確認',
    /** For an account that is opened by a code, a passkey, or questions. */
    otherwise: '別の方法で確認',
    startOver: '本人確認をやり直す',
    signingInAnew:
      '本人であることが確認され、このアカウントのサインインは、ここのものを含めてすべて終了しました。続けるには、このコンピューターでもう一度サインインしてください。まだ何も削除していません。',
    elsewhere: {
      act: '改めてサインイン',
      browser: {
        title: 'ブラウザーでサインインしています',
        meaning:
          'この方法のサインインは、このページではやり直せません。何も削除しておらず、何も送信していません。',
        next: 'もう一度ブラウザーでサインインし、5 分以内に削除を最初から始めてください。',
      },
      token: {
        title: 'アクセストークンでサインインしています',
        meaning:
          'アクセストークンが示すのは、作られたときに誰であったかで、今ここにいるのが誰かではありません。何も削除しておらず、何も送信していません。',
        next: '改めてサインインし、5 分以内に削除を最初から始めてください。',
      },
    },
    submitting: '確認しています…',
    missing: 'パスワードを入力してください。',
    answer: '本人であることが確認されました',
    answerOthers: '本人であることが確認され、ほかのサインインを終了しました',
    answerFresh: '不要です（5 分以内にサインインしています）',
    othersStay: {
      title: 'ほかのサインインは終了されませんでした',
      meaning: (reason: string): string =>
        `本人であることは確認されましたが、プールは終了を行わなかったため、ほかのサインインは元のままです。理由：${reason}。何も削除していません。`,
      next: 'もう一度試すか、終了せずに先へ進んでください。',
      again: 'もう一度試す',
      goOn: '終了せずに先へ進む',
    },
    signedOut: (accountName: string): string =>
      `${accountName} のサインインはここのものを含めてすべて終了しましたが、続けて行うはずの新しいサインインができませんでした。何も削除しておらず、アカウントは元のままです。まだ削除したい場合は、もう一度サインインしてから、最初からやり直してください。`,
    otherAccount: {
      title: '別のアカウントが開きました',
      meaning:
        '本人確認はできましたが、画面のアカウントとは別のアカウントのものです。何も削除していません。',
      next: 'このアカウントを残し、サインアウトして、目的のアカウントの持ち主としてサインインしてください。',
    },
  },
  type: {
    title: '名前を入力',
    sentence: '2 つの名前を、ここにあるとおりに入力してください。大文字と小文字は区別されます。',
    accountName: 'アカウント',
    poolName: 'プール',
    toType: (name: string): string => `入力する名前：${name}`,
    matches: '一致しています',
    submit: (accountName: string, poolName: string): string =>
      `${poolName} から ${accountName} を削除…`,
    thenAsked: '送信する前に、最後にもう一度お尋ねします。',
    answer: '2 つの名前が一致しました',
    mismatch: '画面の名前と一致しません。何も送信していません。',
    declined: 'アカウントを残すことを選びました。何も送信していません。',
    noPermission:
      'リクエストを作る前に、許可の有効時間が切れていました。何も送信しておらず、アカウントは元のままです。まだ削除したい場合は、もう一度行ってください。',
    notNow: '削除はもうこの段階ではありませんでした。ここからは何も送信していません。',
  },
  lastQuestion: {
    title: '最後の確認',
    sentence:
      'Signet が専用のウィンドウでもう一度お尋ねします。そこで答えるまで、何も送信しません。',
  },
};

/** The four things that must hold for a deletion to work. */
export const checks = {
  'account-answers': {
    passed: 'プールが応答し、このアカウントを知っています',
    failed: 'このアカウントについて、プールから答えがありませんでした',
  },
  scope: {
    passed: 'このサインインでは削除が許可されています',
    failed: 'このサインインでは削除が許可されていません',
    why: 'aws.cognito.signin.user.admin の権限がありません。',
    next: 'パスワードでサインインするか、プールの管理者に許可を依頼してください。',
  },
  expiry: {
    passed: 'アクセストークンの有効期限が残っています',
    failed: 'アクセストークンの有効期限が切れています',
    why: '期限が切れ、更新もできませんでした。',
    next: 'もう一度サインインしてから、最初からやり直してください。',
  },
  'same-pool': {
    passed: 'このサインインは、このプールのこのアカウントのものです',
    failed: 'このサインインは、別のアカウントまたは別のプールのものです',
    why: 'このまま削除すると別のところが削除されるため、Signet は先へ進みません。',
    next: 'ここでサインアウトし、もう一度サインインしてください。',
  },
};

const listed = (items: readonly string[]): string => items.join('、');

/** What goes and what stays, found in this very account. */
export const consequences = {
  profileGoes: (attributes: number): string => `プールにあるプロフィール（属性 ${attributes} 件）`,
  passwordGoes: 'パスワード',
  waysInGo: (factors: readonly string[]): string => `パスワードと第 2 要素：${listed(factors)}`,
  groupsGo: (groups: readonly string[]): string => `グループへの所属：${listed(groups)}`,
  refreshEnds: 'すべてのデバイスのすべてのサインイン：どれも更新できなくなります',
  nameFree: (accountName: string): string =>
    `${accountName} という名前を使う権利：ほかの人が使えるようになります`,
  tokenStays: (time: string): string =>
    `トークンを自ら検証するサービスでの、このサインイン：${time} まで受け付けられることがあります`,
  providerStays: (providers: readonly string[]): string =>
    `${listed(providers)} で許可した内容：そちらで取り消してください`,
  companyDataStays:
    '会社がプールの外に持っている、あなたについてのデータ：会社に問い合わせてください',
};

/** While the one request is under way, or is being looked for after a restart. */
export const sending = {
  preparing: {
    title: 'これから送る内容を書き留めています',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} に ${accountName} の削除を求める前に、その覚え書きをこのコンピューターのディスクに書き込みます。これがあれば、途中で Signet が止まっても、結果を確かめることができます。`,
    more: 'このコンピューターからは、まだ何も送信していません。',
  },
  sending: {
    title: '1 回限りのリクエストを送っています',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} に ${accountName} の削除を求めています。`,
    more: 'Signet がこのリクエストを送るのは一度だけで、二度目は決してありません。',
  },
  checking: {
    title: 'アカウントがまだあるかどうかを確認しています',
    sentence: (accountName: string, poolName: string): string =>
      `リクエストは終わりました。今は ${poolName} に、${accountName} がまだあるかどうかを尋ねています。`,
    more: 'Signet はリクエストを一度送りました。二度目を送ることは決してありません。',
  },
  wiping: {
    title: 'ここに残ったものを取り除いています',
    sentence: (accountName: string, poolName: string): string =>
      `${accountName} はもう ${poolName} に存在しません。そのサインイン情報を、このコンピューターから取り除いています。`,
    more: '取り除けなかったものはお知らせし、次の起動時にもう一度試します。',
  },
  /** Before main has said how it stands. */
  resuming: {
    title: '削除の結果を調べています',
    sentence:
      '削除が終わらないうちに Signet が閉じられました。ほかのことより先に、その結果を確かめます。',
    more: 'Signet がリクエストを送り直すことはありません。',
  },
  elapsed: (length: string): string => `経過 ${length}`,
  closeWindow: 'ウィンドウは閉じてもかまいません。次の起動時に、Signet が続きから再開します。',
};
