/** Whose data is to be erased, and what is known of the deletion. */
interface LetterFacts {
  readonly accountName: string;
  readonly username: string;
  readonly sub: string;
  readonly poolName: string;
  readonly userPoolId: string;
  /** A date as the person writes it; null where it is not known. */
  readonly whenDeleted: string | null;
  readonly outcome: 'deleted' | 'already-gone' | 'unknown';
}

const whatHappened = ({ outcome, whenDeleted }: LetterFacts): string => {
  switch (outcome) {
    case 'deleted':
      return whenDeleted === null
        ? '私は、貴社の自分のユーザーアカウントを削除しました。アカウントがもう存在しないことは、サインインのサービスで確認されています。'
        : `私は ${whenDeleted} に、貴社の自分のユーザーアカウントを削除しました。アカウントがもう存在しないことは、サインインのサービスで確認されています。`;
    case 'already-gone':
      return whenDeleted === null
        ? '貴社の私のユーザーアカウントは、もう存在しません。サインインのサービスから、そのように回答がありました。'
        : `貴社の私のユーザーアカウントは、もう存在しません。${whenDeleted} に、サインインのサービスから、そのように回答がありました。`;
    case 'unknown':
      return whenDeleted === null
        ? '私は、貴社のサインインのサービスに自分のユーザーアカウントの削除を求めましたが、明確な返答がありませんでした。アカウントがまだ存在する場合は、あわせて削除してください。'
        : `私は ${whenDeleted} に、貴社のサインインのサービスに自分のユーザーアカウントの削除を求めましたが、明確な返答がありませんでした。アカウントがまだ存在する場合は、あわせて削除してください。`;
  }
};

/** The letter to the company, as plain text: its sender fills in name and address. */
const letter = (facts: LetterFacts): string =>
  `氏名：
住所：


個人データの消去のお願い

ご担当者様

${whatHappened(facts)}

該当するアカウントは次のとおりです。

  アカウント：        ${facts.accountName}
  ユーザー名：        ${facts.username}
  サブジェクト (sub)：${facts.sub}
  ユーザープール：    ${facts.poolName} (${facts.userPoolId})

このアカウントの削除でなくなるのは、サインインの情報だけです。貴社がお持ちの私に関するその他の個人データも、すべてのシステムから消去してください。処理の委託先やその他の提供先に渡したデータも対象とし、提供先にも消去を求めてください。これは、消去に関する私の権利に基づくお願いです（例えば、適用される場合は GDPR 第 17 条）。また、私のデータの利用について貴社に与えた同意を、すべて撤回します。

消去が済みましたら、法律の定める期間内に、書面でお知らせください。一部のデータを保持する必要がある場合は、どのデータを、どのような法的根拠で、いつまで保持するのかをお知らせください。私のデータを探すのに、上記の識別子以外の情報は必要ありません。

よろしくお願いいたします。


`;

/** The list of what outlives the account, with what can be done about each. */
export const cleanUp = {
  title: 'アカウントを削除しても残るもの',
  sentence: '次のものには、アカウントの削除は及びません。済んだものに印を付けてください。',
  done: (done: number, all: number): string => `${all} 件中 ${done} 件が完了`,
  tick: '完了',

  hostedSignIn: {
    title: 'ブラウザーのサインインページ',
    sentence: (host: string): string =>
      `ブラウザーで ${host} からサインインしたことがある場合、その Cookie が最長 1 時間残り、新しいサインアップの妨げになることがあります。サインアウトページを開くと、そのブラウザーからサインアウトできます。`,
    act: 'サインアウトページを開く',
  },
  provider: {
    title: (provider: string): string => `${provider} で許可した内容`,
    sentence: (provider: string): string =>
      `アカウントは ${provider} と連携していました。その許可はプールではなく ${provider} に残っています。${provider} で取り消してください。`,
    act: {
      'amazon-grants': 'Amazon のページを開く',
      'apple-grants': 'Apple のページを開く',
      'facebook-grants': 'Facebook のページを開く',
      'google-grants': 'Google のページを開く',
    },
    where: {
      'amazon-grants':
        'Amazon でサインインした先が一覧になっています。会社の項目を削除してください。',
      'apple-grants':
        'ページで「Apple でサインイン」を探し、会社のアプリを選んで使用を停止してください。',
      'facebook-grants': 'アプリとウェブサイトが一覧になっています。会社の項目を削除してください。',
      'google-grants':
        'つながりが一覧になっています。会社の項目を選び、つながりを削除してください。',
    },
    noPage:
      'Signet はそのページを知りません。そちらのアカウントで、連携しているアプリを探してください。',
  },
  tokens: {
    title: 'すでに発行されたトークン',
    sentence: (time: string): string =>
      `トークンを自ら検証するサービスは、最後のトークンを ${time} まで受け付けることがあります。呼び戻すことは誰にもできませんが、期限が来れば無効になります。`,
    over: '最後のトークンの期限が切れました。受け付けるサービスはもうありません。',
  },
  companyData: {
    title: '会社がほかの場所に持っているもの',
    sentence:
      '注文、メッセージ、ファイル、バックアップは、ユーザープールの外にあります。会社に消去を求める手紙を用意しました。氏名を書き入れて、会社に送ってください。',
    act: '手紙をコピー',
    copied: '手紙をコピーしました',
    show: '手紙を読む',
    letter,
  },
  nameFree: {
    title: '名前が空きました',
    sentence: (accountName: string): string =>
      `今後は、ほかの人が ${accountName} としてサインアップできます。それは別のアカウントで、あなたのデータは何も入っていません。`,
  },
  opened: 'ブラウザーで開きました。',
  notOpened: 'アドレスを受け取るブラウザーがありませんでした。何も開いていません。',
};
