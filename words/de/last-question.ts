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
    return `Dies ist ein Probelauf im Übungspool: ${rehearsal.ofAccountName} in ${rehearsal.ofPoolName} wird nicht angerührt.`;
  return practice
    ? 'Dies ist der Übungspool: Kein echtes Konto wird angerührt. Das Übungskonto lässt sich nicht zurückholen.'
    : 'Das lässt sich nicht rückgängig machen. Amazon Cognito behält keine Kopie, die es zurückgeben könnte.';
};

/** The native dialog that main opens before the one request. Cancel is its default. */
export const lastQuestion = {
  title: 'Letzte Frage',
  message: ({ accountName, poolName }: Subject): string =>
    `${accountName} aus ${poolName} löschen?`,
  detail: (subject: Subject): string =>
    [
      `Benutzername ${subject.username}, Benutzerpool ${subject.userPoolId}.`,
      irreversible(subject),
      'Wenn Sie bestätigen, wird eine Anfrage gesendet, und nie eine zweite.',
    ].join('\n\n'),
  confirm: ({ accountName, poolName }: Subject): string => `${accountName} aus ${poolName} löschen`,
  keep: 'Mein Konto behalten',
};
