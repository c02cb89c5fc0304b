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
    return `Esto es un ensayo en el pool de práctica: no se toca ${rehearsal.ofAccountName} en ${rehearsal.ofPoolName}.`;
  return practice
    ? 'Este es el pool de práctica: no se toca ninguna cuenta real. La cuenta de práctica no se puede recuperar.'
    : 'Esto no se puede deshacer. Amazon Cognito no guarda ninguna copia que pudiera devolver.';
};

/** The native dialog that main opens before the one request. Cancel is its default. */
export const lastQuestion = {
  title: 'Última pregunta',
  message: ({ accountName, poolName }: Subject): string =>
    `¿Eliminar ${accountName} de ${poolName}?`,
  detail: (subject: Subject): string =>
    [
      `Nombre de usuario ${subject.username}, user pool ${subject.userPoolId}.`,
      irreversible(subject),
      'Si confirmas, se envía una sola solicitud, y nunca una segunda.',
    ].join('\n\n'),
  confirm: ({ accountName, poolName }: Subject): string => `Eliminar ${accountName} de ${poolName}`,
  keep: 'Conservar mi cuenta',
};
