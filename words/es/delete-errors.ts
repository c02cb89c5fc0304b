import { commonErrors } from './common-errors.ts';
import {
  limits,
  noWait,
  open,
  otherNetwork,
  refused,
  signInAgain,
  signetLooks,
  waitAMinute,
} from './delete-error-phrases.ts';

/*
 * What is said about an answer to the one request that is no success, or about none: what
 * happened, what that means for the account, what the person can do, what only the pool's
 * administrator can do, and how long to wait before it makes sense to start over.
 */

/** The errors that DeleteUser declares. */
const declared = {
  ForbiddenException: {
    ...refused,
    title: 'Un firewall delante del pool dijo que no',
    happened:
      'AWS WAF, el firewall de este pool, detuvo la solicitud antes de que el pool la viera.',
    yours: otherNetwork,
    administrators:
      'Busca la solicitud en el registro de AWS WAF y permítela en la ACL web del pool.',
  },
  InternalErrorException: {
    ...open,
    title: 'El pool ha tenido un error propio',
    happened: 'Amazon Cognito respondió que falló algo dentro de él. No dice en qué momento.',
    administrators: 'Consulta a AWS Support, con el ID de solicitud y la hora.',
  },
  InvalidParameterException: {
    ...refused,
    title: 'El pool encontró la solicitud mal formada',
    happened: 'La sesión que se envió no tiene la forma que espera el pool.',
    yours: 'Cierra sesión aquí, inicia sesión otra vez y luego empieza de nuevo.',
    administrators:
      'Lee lo que dijo el servicio. La protección contra eliminación no es el motivo: protege el pool entero, no las cuentas que hay en él.',
  },
  NotAuthorizedException: {
    ...refused,
    title: 'El pool dijo que no',
    happened:
      'El pool no acepta esta sesión para eliminar la cuenta. Dio un motivo para el que Signet no tiene palabras.',
    yours: `Lee lo que dijo el servicio. ${signInAgain}`,
    administrators: 'Revisa la cuenta en el pool: ¿está habilitada?, ¿se cerraron sus sesiones?',
  },
  OperationNotEnabledException: {
    ...refused,
    title: 'Esta región no puede eliminar cuentas',
    happened:
      'El pool no ofrece la eliminación en esta región. Lo más probable es que sea una región secundaria, que tiene una copia del pool que nadie puede cambiar.',
    yours: 'Añade el pool con su región principal, inicia sesión ahí y luego empieza de nuevo.',
    administrators: 'Indica cuál es la región principal del pool.',
  },
  PasswordResetRequiredException: {
    ...refused,
    title: 'Primero hay que restablecer la contraseña',
    happened:
      'Alguien de administración pidió una contraseña nueva. Hasta que la haya, el pool se niega.',
    yours:
      'Restablece la contraseña en la app propia de la empresa, inicia sesión y luego empieza de nuevo.',
    administrators: 'Asigna una contraseña nueva a la cuenta, o elimina la cuenta.',
  },
  ResourceNotFoundException: {
    ...noWait,
    title: 'El pool o su cliente de aplicación ya no existe',
    happened:
      'Amazon Cognito no conoce el pool o el cliente de aplicación del que procede esta sesión.',
    meaning:
      'Esta solicitud no eliminó tu cuenta. Si lo que se eliminó fue el pool mismo, la cuenta se fue con él.',
    yours: 'Comprueba la región y los ID del pool. Si son correctos, pregunta qué fue del pool.',
    administrators: 'Indica qué fue del pool, o nombra un cliente de aplicación que aún exista.',
  },
  TooManyRequestsException: {
    ...waitAMinute,
    title: 'El pool está ocupado',
    happened: `Llegaron demasiadas solicitudes a la vez. ${limits}`,
  },
  UserNotConfirmedException: {
    ...refused,
    title: 'Esta cuenta no está confirmada',
    happened:
      'La cuenta espera su código de confirmación. Hasta entonces no puede eliminarse a sí misma.',
    yours: 'Confírmala con el código, inicia sesión y luego empieza de nuevo.',
    administrators: 'Confirma la cuenta, o elimínala.',
  },
  UserNotFoundException: {
    ...noWait,
    title: 'El pool no conoce esta cuenta',
    happened: 'Cuando llegó la solicitud, esa cuenta ya no estaba en el pool.',
    meaning: 'Tu cuenta ya no existe. Había desaparecido antes de esta solicitud.',
    yours: 'No queda nada por hacer. Si no lo esperabas, pregunta quién la eliminó.',
    administrators: 'Busca en los registros de la cuenta de AWS quién la eliminó, y cuándo.',
  },
};

/** What the known texts behind NotAuthorizedException mean. */
const notAuthorized = {
  'scope-missing': {
    ...refused,
    title: 'Tu sesión no permite eliminar la cuenta',
    happened: 'A la sesión le falta el permiso aws.cognito.signin.user.admin.',
    yours: 'Inicia sesión con una contraseña y luego empieza de nuevo.',
    administrators:
      'Permite el ámbito aws.cognito.signin.user.admin para el cliente de aplicación.',
  },
  'token-expired': {
    ...refused,
    title: 'Tu sesión terminó por el camino',
    happened: 'El tiempo del token de acceso se había acabado cuando llegó la solicitud.',
    yours: signInAgain,
    administrators: null,
  },
  'token-invalid': {
    ...refused,
    title: 'El pool no acepta esta sesión',
    happened: 'El token que se envió está dañado, es de otro tipo o es de otro pool.',
    yours: 'Cierra sesión aquí, inicia sesión otra vez y luego empieza de nuevo.',
    administrators: null,
  },
  'token-revoked': {
    ...refused,
    title: 'Alguien terminó esta sesión',
    happened:
      'Alguien cerró sesión en todas partes con esta cuenta, o alguien de administración la terminó.',
    yours: signInAgain,
    administrators: null,
  },
  'token-signature': {
    ...refused,
    title: 'El pool no puede verificar esta sesión',
    happened: 'La firma del token que se envió no es una que haya hecho el pool.',
    yours:
      'Cierra sesión aquí, comprueba la región y los ID del pool, inicia sesión otra vez y luego empieza de nuevo.',
    administrators: null,
  },
  'user-disabled': {
    ...refused,
    title: 'Esta cuenta está deshabilitada',
    happened:
      'Alguien de administración deshabilitó la cuenta. Mientras siga así, no puede eliminarse a sí misma.',
    yours: 'Pregunta a quien administra el pool.',
    administrators: 'Habilita la cuenta, o elimínala.',
  },
};

/** What proves nothing and has no name in the service. */
const nameless = {
  'no-answer': {
    ...open,
    title: 'No llegó ninguna respuesta completa',
    happened:
      'Puede que la solicitud haya salido de este equipo. Después la conexión se cortó, o se quedó en silencio.',
    administrators: null,
  },
  'strange-answer': {
    ...open,
    title: 'Una respuesta que no parece del pool',
    happened:
      'Puede que en lugar del pool haya respondido un proxy, o una red que quiere que inicies sesión. O que la respuesta se haya dañado por el camino.',
    yours: `Abre una página web para ver si tu red quiere que inicies sesión. ${signetLooks}`,
    administrators: null,
  },
  'unknown-error': {
    ...open,
    title: 'Un error que no se conoce en las eliminaciones',
    happened: 'El servicio dijo que no con un nombre en el que Signet no puede confiar.',
    administrators: 'Consulta el nombre del error, con el ID de solicitud.',
  },
};

/**
 * Everything a deletion can be answered with instead of a success. Where nothing is known,
 * nothing here says that the account is still there.
 */
export const deleteErrors = { ...declared, ...commonErrors, ...notAuthorized, ...nameless };
