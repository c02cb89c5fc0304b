const either = new Intl.ListFormat('ja', { type: 'disjunction' });

/** The ways into an account: what opens it, and what is left if one is lost. */
export const ways = {
  title: 'サインインできる方法',
  reading: 'サインイン方法をプールに問い合わせています…',
  readAt: 'プールからの読み取り',
  refresh: '再読み込み',
  tryAgain: 'もう一度試す',
  kept: (time: string): string => `これは、${time} にプールが答えた内容です。`,
  notReadYet: 'Signet はまだ知りません。',
  offline:
    'Signet がプールに接続できないため、今はここで何も変更できません。ネットワークが戻ると、もう一度問い合わせます。',
  noScope:
    'このサインインには aws.cognito.signin.user.admin の権限がないため、プールはサインイン方法について何も答えません。表示や変更をするには、パスワードでサインインしてください。',

  /** One or two sentences on top of the page. */
  summary: {
    either: (ways: readonly string[]): string =>
      either.format(ways).replace(/または(?=[A-Za-z])/u, 'または '),
    first: {
      password: 'パスワード',
      passkey: 'パスキー',
      passkeys: 'どれか 1 つのパスキー',
      email: 'メールのコード',
      sms: 'SMS のコード',
    },
    second: {
      authenticator: '認証アプリ',
      email: 'メールのコード',
      sms: 'SMS のコード',
    },
    getIn: (first: string): string => `${first}でサインインできます。`,
    getInThen: (second: string): string => `パスワードと、${second}でサインインできます。`,
    getInThenOr: (second: string, others: string): string =>
      `パスワード＋${second}、または、${others}でサインインできます。`,
    none: 'プールは、このアカウント自身のサインイン方法を 1 つも挙げていません。ほかのプロバイダーからサインインしている場合は、それがサインイン方法です。',
    unknown:
      'このアカウントに何でサインインできるかを、プールは答えません。下の項目でわかるかもしれません。',
    risk: {
      'password-alone':
        'パスワードを知った人は、誰でもサインインできます。第 2 要素があれば防げます。',
      'lost-authenticator': 'アプリの入ったスマートフォンをなくすと、ほかに残る方法がありません。',
      'lost-sms': '電話番号を失うと、ほかに残る方法がありません。',
      'lost-email': 'メールを受信できなくなると、ほかに残る方法がありません。',
      'lost-authenticator-device':
        'アプリの入ったスマートフォンをなくすと、残るのは、せいぜい記憶されたデバイスだけです。',
      'lost-sms-device': '電話番号を失うと、残るのは、せいぜい記憶されたデバイスだけです。',
      'lost-email-device':
        'メールを受信できなくなると、残るのは、せいぜい記憶されたデバイスだけです。',
      'spare-factor': '第 2 要素の 1 つを失っても、別のものが残ります。',
      'lost-passkey': 'パスキーの入ったデバイスをなくすと、ほかに残る方法がありません。',
      'spare-passkey': '1 つを失っても、別のものが残ります。',
      several: 'どれか 1 つの方法を失っても、別の方法が残ります。',
    },
  },

  /** Of any part that has none of its own. */
  part: {
    notOffered: 'このプールは、これを提供していません。',
    failed: (title: string): string => `読み取れませんでした：${title}`,
  },

  password: {
    title: 'パスワード',
    label: 'パスワード',
    has: 'このアカウントにはパスワードがあります',
    hasNone: 'このアカウントにはパスワードがありません',
    unknown: 'パスワードがあるかどうかを、プールは答えません',
    change: 'アカウントの画面で変更',
    set: 'アカウントの画面で設定',
  },

  factors: {
    title: '第 2 要素',
    explains: 'パスワードの後に求められます。',
    names: {
      authenticator: '認証アプリ',
      sms: 'SMS のコード',
      email: 'メールのコード',
    },
    on: 'オン',
    off: 'オフ',
    switchOn: 'オンにする',
    switchOnThis: (factor: string): string => `オンにする：${factor}`,
    switchOff: 'オフにする',
    switchOffThis: (factor: string): string => `オフにする：${factor}`,
    switchingOn: 'オンにしています…',
    switchingOff: 'オフにしています…',
    setUp: '設定…',
    setUpAnew: '設定し直す…',
    about: {
      authenticator: 'スマートフォンのアプリに表示される 6 桁のコード。',
      smsTo: (phone: string): string => `${phone} に送られます。`,
      emailTo: (email: string): string => `${email} に送られます。`,
    },
    needs: {
      sms: '先に、検証済みの電話番号が必要です。',
      email: '先に、検証済みのメールアドレスが必要です。',
    },
    toAccount: 'アカウントの画面へ',
    preferred: '最初に求められる',
    preferredLegend: 'プールが最初に求めるもの',
    noPreference: 'なし：サインインのたびに選ぶ',
    changing: '変更しています…',
    done: {
      on: (factor: string): string => `${factor}をオンにしました。`,
      off: (factor: string): string => `${factor}をオフにしました。`,
      preferred: (factor: string): string => `プールはこれを最初に求めます：${factor}。`,
      noPreference: 'これからは、サインインのたびに選びます。',
    },
    refused: {
      on: {
        title: 'オンになりませんでした',
        meaning:
          'プールがこの第 2 要素を提供していないか、必要なものがこのアカウントにありません。アカウントは元のままです。',
        next: 'サービスからの返答を読んでください。別の第 2 要素なら使えるかもしれません。',
      },
      authenticator: {
        title: 'オンになりませんでした',
        meaning:
          'このアカウントでオンにできる認証アプリを、プールは知りません。アカウントは元のままです。',
        next: '先に設定してください。',
      },
      off: {
        title: 'オフになりませんでした',
        meaning:
          'このプールはおそらく全員に第 2 要素を求めているため、最後の 1 つは残す必要があります。アカウントは元のままです。',
        next: '先に別の第 2 要素を設定してから、これをオフにしてください。',
      },
    },
  },

  authenticator: {
    title: '認証アプリの設定',
    replaces:
      '今の認証アプリは、コードを確認するまで使えます。確認すると、新しいものに替わります。',
    begin: 'プールにシークレットを求めています…',
    deviceName: 'デバイスの名前',
    deviceNameHint:
      'コードを求められるときに表示されます。例：「わたしのスマホ」。空のままでもかまいません。',
    code: 'アプリのコード',
    codeHint: '6 桁の数字。30 秒ごとに変わります。',
    codeShape: 'アプリに表示される 6 桁の数字を入力してください。',
    confirm: '確認',
    confirming: '確認しています…',
    notNow: '今はしない',
    startAgain: 'もう一度試す',
    done: '認証アプリを設定し、オンにしました。次のサインインからコードを求められます。',
    notSwitchedOn: {
      title: '認証アプリは設定できましたが、オンになっていない可能性があります',
      meaning:
        'そのコードは、これから有効です。プールは、オンになったとは答えませんでした。何がオンになっているかは、下に示しています。',
      next: '下でオフになっていたら、そこでオンにしてください。',
    },
    wrongCode:
      'コードが違います。アプリの次のコードを待ってください。また拒否されたら、スマートフォンの時計を確認してください。',
    usedCode: 'このコードはすでに使われています。アプリの次のコードを待ってください。',
  },

  passkeys: {
    title: 'パスキー',
    none: 'パスキーはまだありません。パスキーがあれば、指紋、顔、セキュリティキーを使い、パスワードなしでサインインできます。',
    unnamed: '名前のないパスキー',
    for: (relyingParty: string): string => `${relyingParty} 用`,
    made: (time: string): string => `${time} に作成`,
    here: 'Signet が保管',
    add: 'パスキーを追加',
    adding: '追加しています…',
    addHere: 'これは練習用プールです。Signet がパスキーを作り、このコンピューターに保管します。',
    addInBrowser: 'プール自身のページをブラウザーで開きます。まずそこでサインインを求められます。',
    addNowhere:
      'このプールのパスキーは、プール自身のサインインページでしか追加できませんが、Signet はそのアドレスを知りません。プールにアドレスを追加するか、会社のアプリを使ってください。',
    remove: '削除…',
    removeThis: (name: string): string => `パスキー ${name} を削除`,
    removing: '削除しています…',
    done: {
      added: 'パスキーを追加しました。',
      removed: (name: string): string => `${name} を削除しました。`,
      opened:
        'ページをブラウザーで開きました。終わったときに、接続できないアドレスが表示されることがありますが、問題ありません。ここに戻って、再読み込みしてください。',
    },
    notOpened: {
      title: 'ページを開けませんでした',
      meaning: 'アドレスを受け取るブラウザーがなかったため、パスキーは追加されていません。',
      next: 'このコンピューターで使うブラウザーを確認してから、もう一度試してください。',
    },
    alreadyHere: {
      title: 'ここにはすでに 1 つあります',
      meaning:
        'Signet は、このアカウントのパスキーを 1 つ保管しています。ここでもう 1 つ作っても、増えるものはありません。',
      next: '次のサインインで使うか、先に削除してから作り直してください。',
    },
    notOffered: {
      title: 'このプールはパスキーを受け付けません',
      meaning: '無効になっているか、プランに含まれていません。パスキーは追加されていません。',
      next: 'パスキーでサインインしたい場合は、プールの管理者に相談してください。',
    },
    full: {
      title: 'これ以上パスキーを追加できません',
      meaning: '1 つのアカウントが持てる数には上限があります。パスキーは追加されていません。',
      next: '使わなくなったものを削除してから、もう一度試してください。',
    },
  },

  devices: {
    title: 'デバイス',
    notOffered: 'このプールは、デバイスを記録していません。',
    none: 'プールが知っているデバイスはありません。',
    unnamed: '名前のないデバイス',
    here: 'このコンピューター',
    remembered: '記憶されている',
    notRemembered: '記憶されていない',
    used: (time: string): string => `最後の使用 ${time}`,
    from: (ipAddress: string): string => `${ipAddress} から`,
    explains: '記憶されたデバイスは、第 2 要素の代わりになります。',
    explainsUnsaid:
      '記憶されたデバイスは、第 2 要素の代わりになります。どれが記憶されているかを、プールは答えません。',
    remember: '記憶する',
    rememberThis: (name: string): string => `${name} を記憶する`,
    remembering: '記憶しています…',
    unremember: '記憶をやめる',
    unrememberThis: (name: string): string => `${name} の記憶をやめる`,
    unremembering: '変更しています…',
    forget: '削除…',
    forgetThis: (name: string): string => `${name} を削除`,
    forgetting: '削除しています…',
    done: {
      remembered: (name: string): string => `${name} を記憶しました。`,
      notRemembered: (name: string): string => `${name} の記憶をやめました。`,
      forgotten: (name: string): string => `${name} を削除しました。`,
    },
  },

  sessions: {
    title: 'サインインしている場所',
    notOffered:
      'このプールは、サインインを記録していません。プールの知っていることは、上のデバイスに示されています。ここを含むすべてのサインインを終了するには、すべての場所からサインアウトしてください。',
    everywhere: 'すべての場所からサインアウト…',
    none: 'プールの一覧にサインインはありません。新しいものは、表示されるまで少しかかることがあります。',
    unnamed: '不明なデバイス',
    here: 'このサインイン',
    since: (time: string): string => `${time} から`,
    active: (time: string): string => `最後の操作 ${time}`,
    from: (ipAddress: string): string => `${ipAddress} から`,
    fromPlace: (ipAddress: string, place: string): string => `${ipAddress}、${place} から`,
    throughClient: (clientId: string): string => `アプリクライアント ${clientId} 経由`,
    end: '終了…',
    endThis: (name: string): string => `${name} でのサインインを終了`,
    ending: '終了しています…',
    signOut: 'サインアウト…',
    done: {
      ended: (name: string): string => `${name} でのサインインを終了しました。`,
    },
  },

  /** It was not there any more when the act reached the pool. */
  goneAlready: 'すでになくなっていました。',

  /** Asked before something is taken away. */
  guard: {
    keep: '残す',
    stay: 'そのままにする',
    'last-factor': {
      title: 'ただ 1 つの第 2 要素をオフにしますか？',
      meaning:
        'これからは、パスワードだけでこのアカウントにサインインできます。ご自身も、パスワードを知った人も同じです。',
      act: 'オフにする',
      acting: 'オフにしています…',
    },
    'last-way': {
      title: 'ただ 1 つのサインイン方法を削除しますか？',
      meaning:
        'このアカウントにはパスワードがなく、ほかにサインインできる方法も知られていません。このサインインが終わると、二度とサインインできなくなる可能性があります。',
      act: 'それでも削除',
      acting: '削除しています…',
    },
    'perhaps-last-way': {
      title: 'ただ 1 つかもしれないサインイン方法を削除しますか？',
      meaning:
        'ほかの方法でこのアカウントにサインインできるかどうかを、プールははっきりとは答えていません。このサインインが終わると、サインインできなくなる可能性があります。',
      act: 'それでも削除',
      acting: '削除しています…',
    },
    'last-passkey-codes': {
      title: 'ただ 1 つのパスキーを削除しますか？',
      meaning:
        'このアカウントにはパスワードがありません。削除すると、送られてくるコードでしかサインインできなくなります。',
      act: '削除',
      acting: '削除しています…',
    },
    'last-passkey': {
      title: 'ただ 1 つのパスキーを削除しますか？',
      meaning: 'これからは、パスワードでサインインします。',
      act: '削除',
      acting: '削除しています…',
    },
    passkey: {
      title: 'このパスキーを削除しますか？',
      meaning:
        'このパスキーではサインインできなくなります。ほかのパスキーは使えます。元に戻すことはできず、作り直すことだけができます。',
      act: '削除',
      acting: '削除しています…',
    },
    'this-device': {
      title: 'このコンピューターをプールから削除しますか？',
      meaning:
        'Signet のサインインはこのデバイスに結び付いているため、削除すると更新できなくなり、アクセストークンの期限とともに終わります。ここでの次のサインインでは、再び第 2 要素を求められます。',
      act: '削除',
      acting: '削除しています…',
    },
    'other-device': {
      title: 'このデバイスを削除しますか？',
      meaning:
        'そのデバイスでのサインインは、更新できなくなります。次のサインインでは、再び第 2 要素を求められます。',
      act: '削除',
      acting: '削除しています…',
    },
    'this-session': {
      title: 'このサインインを終了しますか？',
      meaning:
        'これは今使っているサインインです。Signet は、このコンピューターからサインアウトします。',
      act: 'ここでサインアウト',
      acting: 'サインアウトしています…',
    },
    'other-session': {
      title: 'このサインインを終了しますか？',
      meaning:
        '更新できなくなり、プールはそのアクセストークンを受け付けなくなります。ほかのサービスは、そのトークンを期限が切れるまで受け付けることがあります。',
      act: '終了',
      acting: '終了しています…',
    },
    passkeyHere: '秘密鍵は Signet が保管しており、一緒に削除されます。',
    elsewhereKept: '作成したデバイスに表示が残ることがあります。そちらでも削除してください。',
  },
};
