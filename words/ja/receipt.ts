/** The receipt of a deletion: a paper that may be read years later, by somebody else. */
export const receipt = {
  name: '削除の記録',
  title: {
    deleted: '削除し、確認しました',
    'clean-up-left': '削除しました（後片付けが残っています）',
    'already-gone': 'アカウントはすでに存在していませんでした',
    refused: '拒否：このリクエストでは何も削除されていません',
    'not-sent': '送信していません',
    'still-there': '削除されていません',
    unknown: 'まだ判明していません',
  },
  subtitle: (accountName: string, poolName: string): string => `${poolName} の ${accountName}`,

  summary: {
    noLonger: (accountName: string, poolName: string): string =>
      `${accountName} はもう ${poolName} に存在しません。`,
    looked:
      'リクエストの後、アカウントがあるかどうかをプールに尋ねたところ、プールはもうアカウントを知りませんでした。',
    lookedUnsure:
      'リクエストがこのコンピューターから出たかどうかを記録する前に、Signet が閉じられました。後の起動時に Signet がプールに尋ねたところ、プールはもうアカウントを知りませんでした。',
    alreadyGone: (accountName: string, poolName: string): string =>
      `リクエストが届いたとき、${poolName} は ${accountName} というアカウントを知らないと答えました。したがって、アカウントはこのリクエストで削除されたのではなく、それより前になくなっていました。`,
    leftovers:
      'アカウントに関するもののうち、Signet を実行したコンピューターから取り除けなかったものがあります。',
    refused: (poolName: string): string =>
      `${poolName} は、1 回限りのリクエストを拒否しました。このリクエストでは何も削除されていません。`,
    untouched: (accountName: string): string =>
      `リクエストは、その一部も、Signet を実行したコンピューターから出ていません。${accountName} には手を付けていません。`,
    stillThere: (accountName: string, poolName: string): string =>
      `リクエストの後も、${poolName} は ${accountName} を知っていました。30 秒以上の間をおいて 2 回存在が確認されたため、リクエストの効果はありませんでした。`,
    unknown: (accountName: string, poolName: string): string =>
      `これが書かれた時点では、${accountName} がまだ ${poolName} に存在するかどうかは、誰にもわかっていませんでした。この文書は、どちらの証明にもなりません。`,
    unknownSeen:
      'リクエストの後、アカウントの存在が一度確認されました。1 回の確認では何も決まりません。プールの中の、反映が遅れている部分による答えかもしれないためです。',
    unknownWaiting: 'Signet はプールへの問い合わせを続けます。',
    unknownSignIn:
      'プールは、手元のサインインでは答えません。新しいサインインが成功すれば、アカウントがあるとわかります。拒否された場合は、何の証明にもなりません。',
  },

  notSent: {
    'name-unknown': 'プールの名前を引けませんでした。',
    'no-connection': 'プールに接続できませんでした。',
    untrusted: 'プールの代わりに応答した相手が、プールであることを示せませんでした。',
    'no-journal': '何かを送信する前にディスクに書くべき覚え書きを、書き込めませんでした。',
    'token-unusable':
      'サインインを更新できなかったか、サインインが別のアカウントまたは別のプールのものでした。',
    'signed-out': '何かを送信する前に、本人がサインアウトした状態になりました。',
  },

  remarks: {
    practice:
      'これは、1 台のコンピューターの Signet の中にある練習用プールでの記録です。会社にあるアカウントは削除されていません。',
    rehearsal: (accountName: string, poolName: string): string =>
      `これはリハーサルの記録です。この文書のアカウントは、練習用プールに作られたマスク済みの複製で、${poolName} の ${accountName} の代わりを務めました。${poolName} の ${accountName} に対しては、何も送信していません。`,
  },

  account: {
    title: 'アカウント',
    accountName: 'アカウント',
    username: 'ユーザー名',
    sub: 'サブジェクト (sub)',
    poolName: 'プール',
    userPoolId: 'ユーザープール ID',
    clientId: 'アプリクライアント ID',
    practice: '練習用プール',
    stoodInFor: '代わりを務めた対象',
    stoodInForPool: '対象のプール',
  },

  decision: {
    title: '決定',
    proof: '本人確認',
    proofs: {
      custom: 'プール独自の質問に、もう一度答えた',
      'email-code': 'メールのコードが入力された',
      passkey: 'パスキーが使われた',
      password: 'パスワードがもう一度入力された',
      'sign-in': 'サインインした直後だった',
      'sms-code': 'SMS のコードが入力された',
    },
    secondFactor: 'あわせて使われたもの',
    secondFactors: {
      authenticator: '認証アプリのコード',
      device: 'プールが記憶している、このコンピューター',
      email: 'メールのコード',
      sms: 'SMS のコード',
    },
    provedAt: '本人確認の時刻',
    others: 'ほかのサインインの終了',
    othersStay: '事前には終了していない',
    askedAt: '最後の確認で承認',
  },

  request: {
    title: '1 回限りのリクエスト',
    sentAt: '送信',
    notSent: '送信していない',
    why: '送信しなかった理由',
    fault: '問題の内容',
    faults: {
      'no-space': 'ディスクの空きがなかった',
      'no-permission': 'Signet に、その場所への書き込みが許されていなかった',
      failed: 'ディスクへの書き込みが受け付けられなかった',
    },
    sentUnsure: 'Signet が閉じられる前に記録されていない',
    resumedAt: '再開',
    answeredAt: '返答の時刻',
    noAnswer: '返答なし',
    poolDate: 'プール自身の時計で',
    noPoolDate: '記載なし',
    requestId: 'リクエスト ID',
    noRequestId: 'なし',
    answer: '返答',
    answers: {
      accepted: '受け付けられた（成功の返答として必要なものがすべて揃っている）',
      gone: '該当するアカウントはない',
      refused: '拒否',
      unclear: 'どちらとも断定できない',
      none: 'なし',
    },
    cause: '原因',
    operationId: '操作 ID',
  },

  looks: {
    title: 'その後のアカウントの確認',
    many: '最後の 20 回を示します。',
    at: '時刻',
    found: 'プールの示したこと',
    finding: {
      gone: 'アカウントをもう知らない',
      there: 'アカウントを知っている',
      'cannot-tell': 'このサインインでは答えない',
      'no-answer': '返答なし',
    },
    none: 'なし：確認する必要がありませんでした。',
    noneYet: 'まだありません。',
  },

  tokens: {
    title: 'ほかのサービスがまだ受け付ける可能性のあるもの',
    sentence:
      'アカウントを削除しても、トークンは呼び戻されません。プールに問い合わせずにトークンを自ら検証するサービスは、このサインインの最後のトークンを、期限が切れるまで受け付けることがあります。',
    until: '期限',
    over: 'これが書かれた時点で、最後のトークンの期限は切れていました。',
  },

  leftovers: {
    title: 'コンピューターから取り除けなかったもの',
    what: '内容',
    kinds: {
      'stored-sign-in':
        '保存されたサインイン情報。これでプールの何かを開くことは、もうできません。',
      journal: 'この削除についての Signet 自身の覚え書き。秘密の情報は含みません。',
    },
  },

  cleanUp: {
    title: 'アカウントを削除しても残るもの',
    titleOpen: 'アカウントがなくなっていた場合に残るもの',
    sentence: '次のものには、削除は及びません。印は Signet ではなく、本人が付けたものです。',
    none: 'わかっているものはありません。',
    items: {
      'hosted-sign-in': 'プール自身のサインインページの、ブラウザーにある Cookie',
      provider: 'アカウントが連携していたプロバイダーで許可した内容',
      tokens: 'すでに発行されたトークン。期限が来れば無効になります',
      'company-data': '会社がプールの外に持っているもの。会社に求める必要があります',
      'name-free': '名前。ほかの人がその名前でサインアップできます',
    },
  },

  footnotes: {
    source:
      'この文書は、Signet が送ったものと、それに対する返答を記したものです。時刻は、プールのものと書かれている場合を除き、Signet を実行したコンピューターの時計によります。',
    secrets: 'この文書には、パスワードもトークンも含まれていません。',
  },
};
