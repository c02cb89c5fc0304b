/** Whose deletion the native dialog asks about. */
interface Subject {
  readonly accountName: string;
  readonly username: string;
  readonly poolName: string;
  readonly userPoolId: string;
  readonly practice: boolean;
  /** The real account this one stands in for; null unless this is a rehearsal. */
  readonly rehearsal: { readonly ofAccountName: string; readonly ofPoolName: string } | null;
}

const irreversible = ({ practice, rehearsal }: Subject): string => {
  if (rehearsal !== null)
    return `これは練習用プールでのリハーサルです。${rehearsal.ofPoolName} の ${rehearsal.ofAccountName} には影響しません。`;
  return practice
    ? 'これは練習用プールです。実際のアカウントには影響しません。練習用のアカウントは元に戻せません。'
    : 'この操作は元に戻せません。Amazon Cognito には、元に戻すための控えは残りません。';
};

/** The native dialog that main opens before the one request. Cancel is its default. */
export const lastQuestion = {
  title: '最後の確認',
  message: ({ accountName, poolName }: Subject): string =>
    `${poolName} から ${accountName} を削除しますか？`,
  detail: (subject: Subject): string =>
    [
      `ユーザー名 ${subject.username}、ユーザープール ${subject.userPoolId}。`,
      irreversible(subject),
      '承認すると、リクエストを 1 回だけ送ります。二度目は決して送りません。',
    ].join('\n\n'),
  confirm: ({ accountName, poolName }: Subject): string => `${poolName} から ${accountName} を削除`,
  keep: 'アカウントを残す',
};
