/** The form that adds a pool. */
export const addPool = {
  title: 'プールを追加',
  sentence: 'アカウントのあるユーザープールと、サインインに使うアプリクライアントです。',
  byHand: 'プール',
  name: '名前',
  nameHint: '好きな呼び名を付けてください。',
  namePlaceholder: 'Acme staging',
  userPoolId: 'ユーザープール ID',
  userPoolIdPlaceholder: 'eu-central-1_Ab12Cd34E',
  region: 'リージョン',
  regionHint: 'ユーザープール ID から自動で入ります。',
  regionPlaceholder: 'eu-central-1',
  clientId: 'アプリクライアント ID',
  clientIdHint:
    'これらの ID は、プールを運用しているチームが知っています。秘密の情報ではありません。',
  clientIdPlaceholder: '4q8k1v9m2c7example0b5n3x6z',
  clientSecret: 'アプリクライアントのシークレット',
  clientSecretHint:
    'シークレットのないアプリクライアントでは、空のままにしてください。暗号化して保管します。',
  showSecret: 'シークレットを表示',
  hideSecret: 'シークレットを隠す',
  hosted: 'プールのサインインページ（任意）',
  hostedSentence:
    'プール自身のサインインページがある場合、そのページはブラウザーに Cookie を残します。ドメインがわかれば、そこでサインインできます。サインアウト URL がわかれば、削除の後に Signet からサインアウトページを開けます。ページのないプールでは、どちらも空のままにしてください。',
  hostedDomain: 'サインインページのドメイン',
  hostedDomainHint:
    'サインインするときにアドレスバーに表示されます。アドレス全体を貼り付けてもかまいません。',
  hostedDomainPlaceholder: 'example.auth.eu-central-1.amazoncognito.com',
  signOutUrl: 'サインアウト URL',
  signOutUrlHint:
    'アプリクライアントの「許可されているサインアウト URL」の 1 つを、一字一句そのまま入力します。サインアウトの後、ページはそこに移動します。',
  signOutUrlPlaceholder: 'https://www.example.com/signed-out',
  advanced: '詳細',
  endpoint: 'このコンピューターのエンドポイント',
  endpointHint:
    'このコンピューターで動く Cognito のエミュレーター専用です。実際のプールでは空のままにしてください。',
  endpointPlaceholder: 'http://127.0.0.1:9229',
  add: 'プールを追加',
  adding: '追加しています…',
  notSaved:
    'プールを保存できませんでした。ディスクに書き込めません。何も追加されていません。空きを作ってから、もう一度試してください。',
};

/** One sentence for each thing that can be wrong in a field of that form. */
export const profileProblems = {
  empty: '入力してください。',
  'too-long': 'この値として長すぎます。',
  'name-taken': '一覧にある別のプールがこの名前です。ほかの名前を選んでください。',
  'region-shape': 'リージョンは eu-central-1 のような形です。',
  'pool-id-shape': 'ユーザープール ID は eu-central-1_Ab12Cd34E のような形です。',
  'region-mismatch': 'ユーザープール ID の先頭が別のリージョンです。両者を合わせてください。',
  'client-id-shape': 'アプリクライアント ID に使えるのは、英数字と「_」「+」だけです。',
  'endpoint-shape': 'エンドポイントは http://127.0.0.1:9229 のような形で、パスは付きません。',
  'endpoint-not-loopback':
    'Amazon Cognito の代わりにできるのは、127.0.0.1 など、このコンピューターのアドレスだけです。',
  'already-there': 'このプールとアプリクライアントは、すでに一覧にあります。',
  'hosted-domain-shape':
    'ドメインは example.auth.eu-central-1.amazoncognito.com や login.example.com のような形です。',
  'hosted-domain-missing':
    'サインインページのドメインも入力するか、どちらも空のままにしてください。',
  'sign-out-url-shape':
    'サインアウト URL は https:// で始まります（このコンピューターの場合は http://localhost）。「#」は使えません。',
  'client-secret-shape': 'アプリクライアントのシークレットは、24～64 文字の英数字だけです。',
};
