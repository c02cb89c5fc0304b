import { at } from './when.ts';

/** What a look at a pool from outside shows, and no more. */
export const doctor = {
  title: 'Qué funciona aquí',
  sentence:
    'Signet pregunta al pool por un nombre que nadie tiene. No se envía ningún mensaje, y no se toca ninguna cuenta.',
  look: 'Mirar de nuevo',
  looking: 'Mirando…',
  lookedAt: (when: string): string => `Se miró ${at(when)}`,
  notReady: 'El pool de práctica aún no está en marcha. Mira de nuevo en un momento.',
  gone: 'Este pool ya no está en tu lista.',
  found: {
    works: 'Funciona',
    'not-allowed': 'No permitido',
    missing: 'Falta',
    'cannot-tell': 'No se sabe',
    'not-tried': 'Sin probar',
  },
  deletable: {
    yes: 'Aquí puedes eliminar tu cuenta. Un inicio de sesión que funciona aquí suele tener el permiso para ello; Signet comprueba el tuyo antes de eliminar nada.',
    'no-way-in':
      'Aquí no puedes eliminar tu cuenta con Signet: este cliente de aplicación no permite ningún inicio de sesión que Signet pueda hacer. Quien administra el pool tendría que permitir una de las formas de abajo.',
    'cannot-tell':
      'Desde fuera no se puede saber si aquí puedes eliminar tu cuenta. Se ve una vez iniciada la sesión.',
  },
  names: {
    reachable: 'La dirección del pool responde',
    pool: 'El pool está ahí',
    client: 'El cliente de aplicación está ahí',
    'password-srp': 'Contraseña, sin enviarla (SRP)',
    'password-plain': 'Contraseña, enviada por TLS',
    choice: 'Una elección de formas: códigos, llaves de acceso, contraseña',
    custom: 'Preguntas propias del pool',
    browser: 'La página de inicio de sesión propia del pool',
    'sign-up': 'Registrarse',
    'forgotten-password': 'Restablecer una contraseña olvidada',
  },
  works: {
    reachable: '',
    pool: 'Se pueden leer sus claves públicas.',
    client:
      'En esta región responde un cliente de aplicación con este ID. Que pertenece a este pool se ve con el primer inicio de sesión.',
    'password-srp': 'El pool comienza un inicio de sesión así.',
    'password-plain': 'El pool acepta un inicio de sesión así.',
    choice: 'El pool comienza un inicio de sesión así. Qué se puede elegir depende de la cuenta.',
    custom: 'El pool comienza un inicio de sesión así.',
    browser: 'Conoce este cliente de aplicación y envía a la gente de vuelta a Signet.',
    'sign-up': 'El pool no rechazó el registro como tal.',
    'forgotten-password':
      'El pool acepta la petición. Un código solo se envía a una dirección verificada de la cuenta.',
  },
  notAllowed: {
    flow: (setting: string): string =>
      `El cliente de aplicación no lo permite. Quien administra el pool tendría que añadir ${setting} a sus flujos de autenticación.`,
    choice:
      'El cliente de aplicación o el plan del pool no lo permite. Quien administra el pool tendría que añadir ALLOW_USER_AUTH a sus flujos de autenticación.',
    custom:
      'El cliente de aplicación no lo permite, o el pool no tiene preguntas propias. La mayoría de los pools no tienen ninguna.',
    signUp: 'Solo quien administra este pool puede crear cuentas en él.',
    forgotten: 'Solo quien administra este pool puede restablecer contraseñas en él.',
    callback: (address: string): string =>
      `La página no envía a la gente de vuelta a Signet. Quien administra el pool tendría que añadir ${address} a las URL de devolución de llamada permitidas del cliente de aplicación.`,
    scope:
      'La página no da el permiso para gestionar la cuenta. Quien administra el pool tendría que permitir el ámbito aws.cognito.signin.user.admin.',
    page: (said: string): string =>
      `La página rechaza este cliente de aplicación (${said}). Quien administra el pool tendría que permitirle la concesión de código de autorización (authorization code grant).`,
  },
  missing: {
    pool: 'En esta región no hay ningún user pool con este ID. Compara el ID con el que conoce quien administra el pool.',
    client:
      'No hay ningún cliente de aplicación con este ID. Compáralo con el que conoce quien administra el pool.',
    secret:
      'El cliente de aplicación tiene un secreto, y aquí no se guarda ninguno. Pídelo a quien administra el pool y añádelo abajo, o pide un cliente de aplicación sin secreto.',
    wrongSecret:
      'El secreto que se guarda aquí no es el del cliente de aplicación. Pide el correcto a quien administra el pool y sustitúyelo abajo.',
    page: 'En esa dirección no se encontró ninguna página de inicio de sesión. Compara el dominio de abajo con el de tu navegador.',
  },
  cannotTell: {
    offline:
      'Este equipo no pudo llegar. Comprueba la conexión y la región del pool, y mira de nuevo.',
    noAnswer: 'No llegó ninguna respuesta a tiempo. Mira de nuevo más tarde.',
    strange: 'Lo que respondió no habla como Amazon Cognito.',
    busy: 'El pool está ocupado o ha tenido un error propio. Mira de nuevo en un momento.',
    trigger:
      'Un programa propio del pool rechazó el nombre inventado. Con uno real puede ser distinto.',
    firewall: 'Un firewall delante del pool rechazó la pregunta.',
    other: 'La respuesta no dice ni lo uno ni lo otro.',
  },
  notTried: {
    browser:
      'No se indicó ninguna página de inicio de sesión. Añade abajo su dominio para que se mire.',
    other: 'No se preguntó, por lo que se encontró más arriba.',
  },
};
