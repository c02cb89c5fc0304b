/** Whose deletion the native dialog asks about. */
interface Subject {
  readonly accountName: string;
  readonly username: string;
  readonly poolName: string;
  readonly userPoolId: string;
  readonly practice: boolean;
}

/** The native dialog that main opens before the one request. Cancel is its default. */
export const lastQuestion = {
  title: 'Last question',
  message: ({ accountName, poolName }: Subject): string =>
    `Delete ${accountName} from ${poolName}?`,
  detail: ({ username, userPoolId, practice }: Subject): string =>
    [
      `Username ${username}, user pool ${userPoolId}.`,
      practice
        ? 'This is the practice pool: no real account is touched. The practice account cannot be brought back.'
        : 'This cannot be undone. Amazon Cognito keeps no copy it could give back.',
      'One request is sent when you confirm, and never a second one.',
    ].join('\n\n'),
  confirm: ({ accountName, poolName }: Subject): string => `Delete ${accountName} from ${poolName}`,
  keep: 'Keep my account',
};
