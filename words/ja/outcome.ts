/** The page after the one request: the truth, as far as it is known. */
export const outcome = {
  deleted: {
    title: '削除し、確認しました',
    sentence: (accountName: string, poolName: string): string =>
      `${accountName} はもう ${poolName} に存在しません。サインアウトしました。`,
    /** The answer had left it open, so a look decided. */
    confirmed: (accountName: string, poolName: string, time: string): string =>
      `${accountName} はもう ${poolName} に存在しません（${time} に確認）。サインアウトしました。`,
    byLook:
      'リクエストへの返答だけでは決まらなかったため、アカウントを確認して結果を確定しました。',
  },
  'clean-up-left': {
    title: '削除しました（後片付けが残っています）',
    titleGone: 'すでに存在していませんでした（後片付けが残っています）',
    left: 'このコンピューターから取り除けなかったものがあります。',
    leftovers: {
      'stored-sign-in':
        '保存されたサインイン情報を、ディスクから取り除けませんでした。これでプールの何かを開くことは、もうできません。',
      journal:
        'この削除についての Signet 自身の覚え書きを、ディスクから取り除けませんでした。秘密の情報は含みません。',
    },
    again: 'もう一度試す',
    trying: '試しています…',
    nextStart: '次の起動時にも、Signet がもう一度試します。',
  },
  'already-gone': {
    title: 'アカウントはすでに存在していませんでした',
    sentence: (accountName: string, poolName: string): string =>
      `リクエストが届いたとき、${poolName} はもう ${accountName} を知りませんでした。したがって、このリクエストで削除されたのではありません。サインアウトしました。`,
  },
  refused: {
    title: '削除されていません',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} が拒否しました。このリクエストでは、${accountName} は削除されていません。`,
    why: '理由',
    yours: 'ご自身でできること',
    administrators: 'プールの管理者ができること',
  },
  'not-sent': {
    title: '送信していません',
    why: {
      'name-unknown':
        'アカウントには手を付けていません。プールの名前を引けなかったため、何も送信していません。',
      'no-connection':
        'アカウントには手を付けていません。このコンピューターからプールに接続できなかったため、何も送信していません。',
      untrusted:
        'アカウントには手を付けていません。応答した相手が、プールであることを示せなかったため、何も送信していません。',
      'no-journal':
        'アカウントには手を付けていません。先に書くべき覚え書きをこのコンピューターのディスクに書き込めなかったため、何も送信していません。',
      'token-unusable':
        'アカウントには手を付けていません。サインインを更新できなかったため、何も送信していません。',
      'signed-out':
        'アカウントには手を付けていません。何かを送信する前に、サインアウトされました。',
    },
    next: {
      'name-unknown':
        'ネットワーク接続とプールのリージョンを確認してください。アカウントの画面から、最初からやり直せます。',
      'no-connection':
        'ネットワーク接続を確認してください。アカウントの画面から、最初からやり直せます。',
      untrusted:
        '相手の証明書に問題があります。サインインを求めるネットワーク、プロキシ、またはこのコンピューターの時計のずれが原因かもしれません。信頼できるネットワークから、最初からやり直してください。',
      'no-journal': 'それが解決したら、アカウントの画面から、最初からやり直せます。',
      'token-unusable':
        'もう一度サインインしてください。アカウントの画面から、最初からやり直せます。',
      'signed-out': 'もう一度サインインしてください。アカウントの画面から、最初からやり直せます。',
    },
    fault: {
      'no-space': 'ディスクの空きがありません。',
      'no-permission':
        'このコンピューターでは、Signet は自身のフォルダーに書き込むことを許されていません。',
      failed: 'ディスクへの書き込みが受け付けられませんでした。',
    },
  },
  'still-there': {
    title: '削除されていません',
    sentence: (accountName: string, time: string): string =>
      `${accountName} は ${time} の時点でまだ存在しています。リクエストが終わった後に 2 回存在が確認されたため、リクエストの効果はありませんでした。`,
    next: 'これ以上、自動で何かが行われることはありません。まだ削除したい場合は、アカウントの画面から、最初からやり直せます。',
  },
  unknown: {
    title: 'まだわかりません',
    noAnswer: (time: string): string =>
      `リクエストは ${time} にこのコンピューターから出ましたが、完全な返答が届きませんでした。アカウントは削除された可能性も、されていない可能性もあります。`,
    unclear: (time: string): string =>
      `リクエストは ${time} にこのコンピューターから出ましたが、届いた返答からは何も断定できません。アカウントは削除された可能性も、されていない可能性もあります。`,
    accepted: (time: string): string =>
      `プールは ${time} にリクエストを受け付けましたが、アカウントがなくなったことは、まだどの確認でも示されていません。削除された可能性も、されていない可能性もあります。`,
    resumed: (time: string): string =>
      `${time} に始めたこの削除の途中で、Signet が閉じられました。アカウントは削除された可能性も、されていない可能性もあります。今、Signet が確かめています。`,
    resumedWaiting: (time: string): string =>
      `${time} に始めたこの削除の途中で、Signet が閉じられました。アカウントは削除された可能性も、されていない可能性もあります。`,
    whatCame: '届いた返答と、その意味',
    seen: (time: string): string =>
      `${time} に一度、アカウントの存在が確認されました。30 秒以上たってからの 2 回目の確認で決まります。`,
    next: (length: string): string => `次の確認まで ${length}`,
    nextNow: '確認しています…',
    checkNow: '今すぐ確認',
    cannotTell:
      'プールは、手元のサインインでは答えないため、判断できません。サインインして確かめてください。サインインできれば、アカウントは削除されていません。間違いのないはずのパスワードが拒否されたなら、おそらく削除されていますが、拒否だけでは証拠になりません。',
    noSecond:
      'Signet がリクエストを送り直すことはありません。ほかのことをしてもかまいません。確認は続きます。ウィンドウは閉じてもかまいません。次の起動時に、Signet が続きから再開します。',
    noSecondSignIn:
      'Signet がリクエストを送り直すことはありません。ほかのことをしても、ウィンドウを閉じてもかまいません。次の起動時に続きから再開します。',
    later: 'ほかのことをする',
    signIn: 'サインインして確かめる',
    stop: '確認をやめる…',
    stopTitle: '確認をやめますか？',
    stopSentence:
      'やめると、Signet はこの削除から手を離し、アカウントが削除されたかどうかは、この先もわからないままになります。サインインすればわかるかもしれませんが、Signet が問い合わせることはもうありません。',
    stopNow: '確認をやめる',
    keepLooking: '確認を続ける',
  },

  answers: {
    accepted: '受け付けられた',
    refused: (name: string): string => `拒否：${name}`,
    gone: (name: string): string => `該当するアカウントなし：${name}`,
    unclear: '何も断定できない',
    unclearNamed: (name: string): string => `何も断定できない：${name}`,
    none: '返答なし',
  },
  looks: {
    gone: 'アカウントはない',
    there: 'アカウントはある',
    'cannot-tell': 'プールは答えない',
    'no-answer': '返答なし',
  },
  facts: {
    title: '事実',
    more: 'すべての事実',
    account: 'アカウント',
    username: 'ユーザー名',
    sub: 'サブジェクト (sub)',
    pool: 'プール',
    userPoolId: 'ユーザープール ID',
    clientId: 'アプリクライアント ID',
    operation: '操作 ID',
    proof: '本人確認',
    proofs: {
      custom: (time: string): string => `プール独自の質問、${time}`,
      'email-code': (time: string): string => `メールのコード、${time}`,
      passkey: (time: string): string => `パスキー、${time}`,
      password: (time: string): string => `パスワード、${time}`,
      'sign-in': (time: string): string => `直前のサインイン、${time}`,
      'sms-code': (time: string): string => `SMS のコード、${time}`,
    },
    proofsAndMore: {
      custom: (time: string): string => `プール独自の質問と第 2 要素、${time}`,
      'email-code': (time: string): string => `メールのコードと第 2 要素、${time}`,
      passkey: (time: string): string => `パスキーと第 2 要素、${time}`,
      password: (time: string): string => `パスワードと第 2 要素、${time}`,
      'sign-in': (time: string): string => `直前のサインイン、${time}`,
      'sms-code': (time: string): string => `SMS のコードと第 2 要素、${time}`,
    },
    others: 'ほかのサインイン',
    othersEnded: (time: string): string => `${time} に終了`,
    othersStay: '事前には終了していない',
    asked: '承認',
    sent: 'リクエストの送信',
    answered: '返答',
    poolDate: 'プールの時計で',
    checked: '最後の確認',
    looks: '確認',
    allLooks: (count: number): string => `${count} 回の確認すべて`,
    resumed: '再開',
    resumedAfter: (time: string): string => `${time}（Signet が閉じられた後）`,
    requestId: 'リクエスト ID',
    notSent: '送信していない',
    sentUnsure: 'Signet が閉じられる前に記録されていない',
    noAnswer: '返答なし',
    notChecked: '確認していない',
    noRequestId: 'なし',
  },
  receipt: {
    save: '記録を保存…',
    json: 'JSON で',
    jsonLabel: '記録を JSON で保存',
    saving: '保存しています…',
    notNow: '何も保存していません。この削除はもう開いていません。',
  },
  toWelcome: '完了',
  toAccount: 'アカウントに戻る',
  signInAgain: 'もう一度サインイン',
  startOver: '最初からやり直す…',
  wait: (length: string): string => `あと ${length}`,
};
