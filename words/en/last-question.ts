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
    return `This is a rehearsal in the practice pool: ${rehearsal.ofAccountName} in ${rehearsal.ofPoolName} is not touched.`;
  return practice
    ? 'This is the practice pool: no real account is touched. The practice account cannot be brought back.'
    : 'This cannot be undone. Amazon Cognito keeps no copy it could give back.';
};

/** The native dialog that main opens before the one request. Cancel is its default. */
export const lastQuestion = {
  title: 'Last question',
  message: ({ accountName, poolName }: Subject): string =>
    `Delete ${accountName} from ${poolName}?`,
  detail: (subject: Subject): string =>
    [
      `Username ${subject.username}, user pool ${subject.userPoolId}.`,
      irreversible(subject),
      'One request is sent when you confirm, and never a second one.',
    ].join('\n\n'),
  confirm: ({ accountName, poolName }: Subject): string => `Delete ${accountName} from ${poolName}`,
  keep: 'Keep my account',
};
