/** A claim: what it is called in words, and what it means. */
interface ClaimWords {
  readonly label: string;
  readonly meaning: string;
}

/** A scope: what a token with it lets its holder do. */
interface ScopeWords {
  readonly label: string;
  readonly meaning: string;
}

/** The page of the tokens of a sign-in. */
export const tokens = {
  title: 'トークン',
  sentence:
    'このサインインが持っているものです。トークンは持っている人なら誰でも読めるため、Signet はその内容だけを表示し、トークンそのものは決して表示しません。',
  reading: '読み取り、検証しています…',
  ended: {
    title: 'このサインインは終わりました',
    meaning: 'そのトークンは、ここではもう使えません。',
    next: 'アカウントの画面で理由を確認し、もう一度サインインしてください。',
  },
  retry: 'もう一度試す',
  clock: 'それぞれの期限',
  accessEnds: 'アクセストークン',
  idEnds: 'ID トークン',
  refreshEnds: 'リフレッシュトークン',
  signedIn: 'サインイン',
  others: 'ほかのサービス',
  endsIn: (time: string, left: string): string => `期限 ${time}、あと ${left}`,
  endedAt: (time: string): string => `${time} に期限切れ`,
  refreshKept:
    'ほかのトークンを更新するために保管しています。期限は書かれていません。プールが別に定めていなければ、サインインから 30 日です。',
  refreshNone:
    '渡されていません。このサインインはアクセストークンの期限とともに終わり、更新できません。',
  othersUntil: (time: string): string =>
    `サインアウトした後や、アカウントを削除した後でも、${time} までこれらのトークンを受け付けることがあります。日付と署名だけを確かめるサービスが多いためです。`,
  othersOver: 'これらのトークンは期限切れです。もう誰も受け付けないはずです。',
  renew: '今すぐ更新',
  renewing: '更新しています…',
  renewed:
    '更新しました。表示しているのは新しいトークンです。前のトークンは、期限が切れるまでほかの場所で有効です。',
  allows: '許可されていること',
  noScopes: 'スコープは書かれていません。',
  scopes: {
    'aws.cognito.signin.user.admin': {
      label: '自分のアカウントの管理',
      meaning:
        '属性、パスワード、第 2 要素、デバイスを読み取り・変更し、アカウントを削除できます。',
    },
    openid: {
      label: '誰であるかを知る',
      meaning: 'ID トークンが渡され、持つ人はユーザー情報をプールに尋ねられます。',
    },
    email: {
      label: 'メールアドレスを読む',
      meaning: 'アドレスと、検証済みかどうかが、ID トークンとユーザー情報に加わります。',
    },
    phone: {
      label: '電話番号を読む',
      meaning: '番号と、検証済みかどうかが、ID トークンとユーザー情報に加わります。',
    },
    profile: {
      label: 'プロフィールを読む',
      meaning: '名前など、読み取りのできるほかの属性が、ID トークンに加わります。',
    },
  } as Readonly<Record<string, ScopeWords>>,
  otherScope: {
    label: 'プール独自の権限',
    meaning: '何ができるかは、名前に示されたサービスが知っています。Signet は知りません。',
  },
  lacksAccount:
    'アカウントの管理はできません。スコープに aws.cognito.signin.user.admin がありません。',
  access: 'アクセストークン',
  accessAbout: '何かを開くためのものです。サービスは、持つ人に、スコープの示すことを認めます。',
  id: 'ID トークン',
  idAbout:
    '誰であるかを示します。サインインに使ったアプリのためのもので、何かを開くことはできません。',
  idNone: 'このサインインで渡されたのはアクセストークンだけで、ID トークンはありません。',
  header: 'ヘッダー',
  headerAbout: 'トークンの署名のしかたです。トークンの内容の一部ではありません。',
  verified: '検証済み',
  verifiedAbout: (keyId: string): string =>
    `プールが鍵 ${keyId} で署名したもので、このアプリクライアントに宛てられ、期限内です。`,
  expired: '本物、期限切れ',
  expiredAbout: (keyId: string): string =>
    `プールが鍵 ${keyId} で署名したものです。期限が切れているため、もう受け付けられません。`,
  forged: '本物ではない',
  cannotTell: '未検証',
  cannotTellAbout:
    'プールの鍵を読み取れなかったため、署名を確認できませんでした。書かれている内容をそのまま表示しています。',
  faults: {
    'not-a-token': 'トークンとして読み取れません。',
    algorithm: 'プールの使う方式 (RS256) で署名されていません。',
    'unknown-key': 'このプールのものではない鍵で署名されています。',
    signature: '署名が正しくありません。変更されたか、別の誰かが作ったものです。',
    issuer: '発行者として別のプールが書かれています。',
    client: '別のアプリクライアントに向けて発行されたものです。',
    use: 'ここで必要なものとは別の種類のトークンです。',
    nonce: 'このサインインのために作られたものではありません。',
    subject: '別のアカウントについてのものです。',
  },
  claims: {
    sub: {
      label: 'アカウント ID',
      meaning: 'このプールでのアカウント固有の ID です。名前が変わっても変わりません。',
    },
    username: { label: 'ユーザー名', meaning: 'プールでのアカウントの呼び名です。' },
    'cognito:username': { label: 'ユーザー名', meaning: 'プールでのアカウントの呼び名です。' },
    iss: { label: '発行者', meaning: 'このトークンを作り、署名したプールです。' },
    client_id: { label: 'アプリクライアント', meaning: 'サインインに使ったアプリです。' },
    aud: { label: '対象', meaning: 'このトークンの宛先のアプリです。' },
    token_use: { label: '種類', meaning: '何かを開くものか、誰であるかを示すものか。' },
    scope: { label: 'スコープ', meaning: '持つ人に許可されていることです。' },
    auth_time: {
      label: 'サインイン',
      meaning: '最後に本人であることを示した時刻です。トークンを更新しても変わりません。',
    },
    iat: { label: '発行', meaning: 'このトークンが作られた時刻です。' },
    exp: { label: '有効期限', meaning: 'これ以降は、誰も受け付けないはずです。' },
    nbf: { label: '有効の開始', meaning: 'これより前は、誰も受け付けないはずです。' },
    jti: { label: 'トークン ID', meaning: 'このトークン固有の ID です。' },
    origin_jti: {
      label: 'サインイン ID',
      meaning: '1 回のサインインのすべてのトークンで同じです。これを使って、まとめて失効させます。',
    },
    event_id: { label: 'イベント ID', meaning: 'プールの記録の中で、このサインインを示します。' },
    device_key: {
      label: 'デバイス',
      meaning: 'このサインインに結び付いた、記憶されたデバイスです。',
    },
    version: { label: 'バージョン', meaning: 'トークンの形式です。' },
    nonce: {
      label: 'ノンス',
      meaning: 'トークンを、それが作られたサインインに結び付ける乱数です。',
    },
    at_hash: {
      label: 'アクセストークンのハッシュ',
      meaning: 'このトークンを、対になるアクセストークンに結び付けます。',
    },
    'cognito:groups': { label: 'グループ', meaning: 'プールで所属しているグループです。' },
    'cognito:roles': {
      label: 'ロール',
      meaning: 'グループによって使えるようになる AWS のロールです。',
    },
    'cognito:preferred_role': {
      label: '優先ロール',
      meaning: '最も優先されるグループの AWS ロールです。',
    },
    identities: {
      label: '連携しているサインイン',
      meaning: 'このアカウントにつながる、ほかのプロバイダーのアカウントです。',
    },
    email: { label: 'メールアドレス', meaning: 'あなたのメールアドレスです。' },
    email_verified: {
      label: 'メールアドレスの検証',
      meaning: 'アドレスが本人のものと示されたかどうか。',
    },
    phone_number: { label: '電話番号', meaning: 'あなたの電話番号です。' },
    phone_number_verified: {
      label: '電話番号の検証',
      meaning: '番号が本人のものと示されたかどうか。',
    },
    name: { label: '名前', meaning: 'あなたの氏名です。' },
    given_name: { label: '名', meaning: 'あなたの名です。' },
    family_name: { label: '姓', meaning: 'あなたの姓です。' },
    nickname: { label: 'ニックネーム', meaning: '呼んでほしい名前です。' },
    preferred_username: {
      label: '優先ユーザー名',
      meaning: 'プールによっては、この名前でもサインインできます。',
    },
    birthdate: { label: '生年月日', meaning: 'ご自分で登録したものです。' },
    gender: { label: '性別', meaning: 'ご自分で登録したものです。' },
    address: { label: '住所', meaning: 'あなたの住所です。' },
    locale: { label: '言語', meaning: '希望する言語です。' },
    zoneinfo: { label: 'タイムゾーン', meaning: '普段いる場所です。' },
    picture: { label: '画像', meaning: 'あなたの画像のアドレスです。読み込みません。' },
    profile: { label: 'プロフィールページ', meaning: 'あなたについてのページのアドレスです。' },
    website: { label: 'ウェブサイト', meaning: 'あなたのウェブサイトのアドレスです。' },
    updated_at: { label: '変更', meaning: '属性が最後に変更された時刻です。' },
    kid: { label: '鍵 ID', meaning: '署名に使われたプールの鍵です。' },
    alg: { label: 'アルゴリズム', meaning: '署名の方式です。プールは RS256 を使います。' },
  } as Readonly<Record<string, ClaimWords>>,
  custom: { label: 'プール独自', meaning: 'このプールが追加した属性です。' },
  otherClaim: { label: 'その他', meaning: 'Signet が説明の言葉を持たないものです。' },
};
