/** The copy of an account: what the pool told about its owner, on paper. */
export const accountCopy = {
  name: 'アカウントの控え',
  subtitle: (poolName: string): string => `${poolName} から得た内容`,

  summary: {
    complete:
      '持ち主自身のサインインで尋ねたときに、このアカウントについてプールが Signet に答えたすべての内容です。',
    partial:
      '持ち主自身のサインインで尋ねたときに、このアカウントについてプールが Signet に答えた内容です。プールが答えなかったものもあり、それぞれの箇所にその旨を記しています。',
  },
  practice: 'このアカウントは、1 台のコンピューターの Signet の中にある練習用プールのものです。',

  account: {
    title: 'アカウント',
    accountName: 'アカウント',
    username: 'ユーザー名',
    sub: 'サブジェクト (sub)',
    poolName: 'プール',
    region: 'リージョン',
    userPoolId: 'ユーザープール ID',
    clientId: 'アプリクライアント ID',
    readAt: 'プールからの読み取り',
  },

  attributes: {
    title: 'プロフィール',
    labels: {
      sub: 'サブジェクト (sub)',
      email_verified: 'メールアドレスの検証',
      phone_number_verified: '電話番号の検証',
    } as Readonly<Record<string, string>>,
    linked: (count: number): string => `${count} 件（下に記載）`,
  },

  linked: {
    title: '連携しているサインイン',
    labels: {
      providerName: 'プロバイダー',
      providerType: 'プロバイダーの種類',
      userId: 'そこでのユーザー ID',
      issuer: '発行者',
      primary: 'プライマリ',
      dateCreated: '連携した日時',
    } as Readonly<Record<string, string>>,
    unnamed: '名前のないプロバイダー',
    none: 'なし。',
  },

  ways: {
    title: 'サインイン方法',
    none: 'プールは何も挙げませんでした。',
    column: '方法',
    names: {
      PASSWORD: 'パスワード',
      EMAIL_OTP: 'メールのコード',
      SMS_OTP: 'SMS のコード',
      WEB_AUTHN: 'パスキー',
      SOFTWARE_TOKEN: '認証アプリ',
    } as Readonly<Record<string, string>>,
  },

  secondFactors: {
    title: '第 2 要素',
    factors: '設定済み',
    preferred: '優先',
    none: 'なし',
  },

  groups: {
    title: 'グループと権限',
    groups: 'グループ',
    scopes: 'このサインインで許可されていること',
  },

  passkeys: {
    title: 'パスキー',
    none: 'プールが知っているものはありません。',
    name: '名前',
    id: '認証情報 ID',
    relyingParty: '対象のサイト',
    attachment: '種類',
    transports: '接続方式',
    createdAt: '作成',
    unnamed: '名前のないパスキー',
  },

  devices: {
    title: '記憶されたデバイス',
    none: 'プールが記憶しているものはありません。',
    name: '名前',
    key: 'デバイスキー',
    status: '状態',
    lastIp: '最後のアドレス',
    createdAt: '最初の記録',
    changedAt: '変更',
    usedAt: '最後のサインイン',
    more: 'その他',
    unnamed: '名前のないデバイス',
  },

  sessions: {
    title: 'サインインしている場所',
    none: 'プールの一覧には何もありません。',
    device: 'デバイス',
    id: 'セッション ID',
    type: '種類',
    clientId: 'アプリクライアント ID',
    ipAddress: '最後のアドレス',
    place: '最後の場所',
    createdAt: 'サインイン',
    activeAt: '最後の操作',
    originId: '元のセッション',
    current: 'この控えを取ったもの',
    unnamed: '不明なデバイス',
  },

  claims: {
    access: 'アクセストークンの内容',
    id: 'ID トークンの内容',
    sentence:
      'このトークンを受け付けるサービスは、その中のこれらの内容をすべて読めます。トークンそのものは、この文書に含まれていません。',
    labels: {
      sub: 'サブジェクト (sub)',
      iss: '発行者',
      aud: '発行先',
      client_id: 'アプリクライアント ID',
      username: 'ユーザー名',
      'cognito:username': 'ユーザー名',
      'cognito:groups': 'グループ',
      'cognito:roles': 'ロール',
      'cognito:preferred_role': '優先ロール',
      token_use: 'トークンの種類',
      scope: '許可',
      auth_time: 'サインイン',
      iat: '発行',
      nbf: '有効の開始',
      exp: '有効期限',
      jti: 'トークン ID',
      origin_jti: 'サインイン ID',
      event_id: 'イベント ID',
      device_key: 'デバイスキー',
      version: 'バージョン',
      email_verified: 'メールアドレスの検証',
      phone_number_verified: '電話番号の検証',
    } as Readonly<Record<string, string>>,
    unreadable: '手元のトークンは、読み取れない形式です。',
  },

  missing: {
    notOffered: 'このプールは、これを提供していません。',
    notAnswered: (title: string): string => `プールはこれに答えませんでした。${title}。`,
  },
  incomplete:
    'この一覧は完全ではありません。プールにはまだ続きがあったか、プールが最後まで答えませんでした。',
  notGiven: '記載なし',

  footnotes: {
    notIn:
      'パスワード、認証アプリのシークレット、パスキーの秘密鍵は、どのプールも渡さないため、この文書には含まれていません。会社がプールの外に持っている、あなたについてのデータも含まれていません。',
    personal:
      'この文書には個人データが含まれています。読んでもよい人だけが読める場所に保管してください。',
  },
};
