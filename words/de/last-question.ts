import type { Catalogue } from '../catalogue.ts';

/** Whose deletion the native dialog asks about. */
type Subject = Parameters<Catalogue['lastQuestion']['detail']>[0];

const irreversible = ({ practice, rehearsal }: Subject): string => {
  if (rehearsal !== null)
    return `Dies ist ein Probelauf im Übungspool: ${rehearsal.ofAccountName} in ${rehearsal.ofPoolName} wird nicht angerührt.`;
  return practice
    ? 'Dies ist der Übungspool: Kein echtes Konto wird angerührt. Das Übungskonto lässt sich nicht zurückholen.'
    : 'Das lässt sich nicht rückgängig machen. Amazon Cognito behält keine Kopie, die es zurückgeben könnte.';
};

/** The native dialog that main opens before the one request. Cancel is its default. */
export const lastQuestion: Catalogue['lastQuestion'] = {
  title: 'Letzte Frage',
  message: ({ accountName, poolName }) => `${accountName} aus ${poolName} löschen?`,
  detail: (subject) =>
    [
      `Benutzername ${subject.username}, Benutzerpool ${subject.userPoolId}.`,
      irreversible(subject),
      'Wenn Sie bestätigen, wird eine Anfrage gesendet, und nie eine zweite.',
    ].join('\n\n'),
  confirm: ({ accountName, poolName }) => `${accountName} aus ${poolName} löschen`,
  keep: 'Mein Konto behalten',
};
