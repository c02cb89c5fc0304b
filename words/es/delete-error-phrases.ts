/** What the words for several answers to a deletion have in common. */

export const notDeleted = 'Esta solicitud no eliminó tu cuenta.';
export const mayBeEither =
  'Puede que tu cuenta esté eliminada o puede que no. Nadie puede saberlo todavía.';

export const signInAgain = 'Inicia sesión otra vez y luego empieza de nuevo.';
export const otherNetwork = 'Empieza de nuevo desde otra red, sin proxy ni VPN.';
export const signetLooks =
  'Signet comprueba si la cuenta sigue ahí. No vuelve a enviar la solicitud.';

export const notOurSignature =
  'La solicitud de Signet no lleva ninguna firma de AWS, así que puede que algo entre este equipo y el pool haya añadido una.';

/** The same for both names a limit has. */
export const waitAMinute = {
  meaning: notDeleted,
  yours: 'Espera un minuto y luego empieza de nuevo. Signet no repite la solicitud por su cuenta.',
  administrators: 'Busca qué está haciendo tantos cambios a la vez. AWS no aumenta estos límites.',
  waitSeconds: 60,
};
export const limits =
  'Todas las personas de la cuenta de AWS de la empresa comparten 25 solicitudes de este tipo por segundo en esta región, y una misma cuenta puede hacer 10 cambios por segundo.';

export const noWait = { waitSeconds: null };
export const refused = { meaning: notDeleted, ...noWait };
export const open = { meaning: mayBeEither, yours: signetLooks, ...noWait };
