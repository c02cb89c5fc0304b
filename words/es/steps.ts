import { at } from './when.ts';

/** The steps of a sign-in that a pool asks for one after the other, and what they led to. */
export const steps = {
  title: 'Un paso más',
  /** Whose sign-in it is, on every step. */
  as: (username: string): string => `Iniciando sesión como ${username}`,
  goOn: 'Continuar',
  checking: 'Comprobando…',
  asking: 'Preguntando al pool…',
  another: 'Usar otra forma',
  start: 'Volver al inicio de sesión',
  inBrowser: 'Iniciar sesión en el navegador',

  /** What can be chosen, wherever there is a choice. */
  ways: {
    password: { name: 'Contraseña', about: 'Escribe la contraseña de esta cuenta.' },
    'email-code': {
      name: 'Código por correo',
      about: 'El pool envía un código a tu correo electrónico.',
    },
    'sms-code': { name: 'Código por SMS', about: 'El pool envía un código a tu teléfono.' },
    passkey: {
      name: 'Llave de acceso',
      about: 'Tu dispositivo responde por ti. No se escribe nada.',
    },
    authenticator: {
      name: 'App de autenticación',
      about: 'Escribe el código que muestra tu app. Funciona sin red.',
    },
    email: {
      name: 'Código por correo',
      about: 'El pool envía un código a tu correo electrónico.',
    },
    sms: { name: 'Código por SMS', about: 'El pool envía un código a tu teléfono.' },
  },
  setUpWays: {
    authenticator: {
      name: 'App de autenticación',
      about: 'Una app en tu teléfono muestra códigos. Funciona sin red.',
    },
    email: {
      name: 'Código por correo',
      about: 'En cada inicio de sesión se envía un código a tu correo.',
    },
    sms: {
      name: 'Código por SMS',
      about: 'En cada inicio de sesión se envía un código a tu teléfono.',
    },
  },

  firstFactor: {
    title: '¿Cómo quieres iniciar sesión?',
    sentence: 'Este pool ofrece estas formas para esta cuenta.',
  },
  secondFactor: {
    title: 'Muestra que eres tú',
    sentence: 'El primer paso fue correcto. Esta cuenta pide un segundo; elige cuál.',
  },
  password: {
    title: 'Escribe tu contraseña',
    label: 'Contraseña',
    missing: 'Escribe tu contraseña.',
  },

  code: {
    title: 'Escribe el código',
    label: 'Código',
    missing: 'Escribe el código.',
    sent: {
      email: (where: string, time: string): string => `Se envió un código a ${where} ${at(time)}.`,
      sms: (where: string, time: string): string =>
        `Se envió un SMS con un código a ${where} ${at(time)}.`,
    },
    sentSomewhere: {
      email: (time: string): string => `Se envió un código a tu correo ${at(time)}.`,
      sms: (time: string): string => `Se envió un SMS con un código a tu teléfono ${at(time)}.`,
    },
    authenticator: 'Abre tu app de autenticación y escribe el código que muestra para esta cuenta.',
    authenticatorNamed: (name: string): string =>
      `Abre la app de autenticación que llamaste «${name}» y escribe el código que muestra para esta cuenta.`,
    /** At least so long: a pool may give a code more time. */
    goodFor: (minutes: number): string =>
      minutes === 1
        ? 'Sirve durante cerca de un minuto. Puedes pegar el mensaje entero.'
        : `Sirve durante unos ${minutes} minutos. Puedes pegar el mensaje entero.`,
    maybeOver: 'Puede que ya sea demasiado antiguo. Si se rechaza, envía uno nuevo.',
    waits: (minutes: number): string =>
      minutes === 1
        ? 'Cambia cada 30 segundos. El pool espera cerca de un minuto.'
        : `Cambia cada 30 segundos. El pool espera unos ${minutes} minutos.`,
    waitsNoMore: 'Puede que el pool haya dejado de esperar. Si lo rechaza, inicia sesión otra vez.',
    resend: 'Enviar un código nuevo',
    resending: 'Enviando…',
    resent: 'Hay un código nuevo en camino. El anterior ya no sirve.',
    /** In place of the words for a wrong code where an app shows it. */
    authenticatorMismatch: {
      title: 'Ese no es el código',
      meaning: 'El pool espera el que tu app de autenticación muestra en este momento.',
      next: 'Espera al siguiente código y escríbelo. Si sigue pasando, pon el reloj de tu teléfono en automático.',
    },
  },

  newPassword: {
    title: 'Elige tu propia contraseña',
    sentence:
      'La que escribiste te la dio otra persona. A partir de ahora cuenta la que elijas aquí.',
    label: 'Contraseña nueva',
    missing: 'Elige una contraseña.',
    needs: 'El pool también quiere saber:',
    attributeMissing: (label: string): string => `El pool necesita esto: ${label}.`,
    known: 'Lo que el pool ya sabe',
    submit: 'Guardar e iniciar sesión',
    submitting: 'Guardando…',
  },
  attributeHints: {
    birthdate: 'Año, mes, día: 1990-12-31',
    phone_number: 'Con el prefijo del país delante: +15555550100',
    zoneinfo: 'Por ejemplo, Europe/Madrid',
    locale: 'Por ejemplo, es-ES',
  },

  setUp: {
    title: 'Configura un segundo paso',
    sentence: 'Este pool no deja entrar a nadie con un solo paso. Elige el que quieras usar.',
  },
  authenticator: {
    title: 'Configura tu app de autenticación',
    scan: 'Escanea esta imagen con tu app de autenticación.',
    picture:
      'Código QR para tu app de autenticación; es lo mismo que la clave en texto que está al lado',
    key: 'O escribe esta clave en ella:',
    keyName: 'clave',
    once: 'Se muestra esta única vez y no se guarda en ningún lugar de Signet.',
    code: 'Código que muestra tu app',
    name: 'Nombre de esta app de autenticación (opcional)',
    nameHint: 'Para distinguirla de otras más adelante; por ejemplo: mi teléfono.',
    submit: 'Activarla',
    submitting: 'Comprobando…',
  },
  address: {
    email: {
      title: '¿Adónde deben ir los códigos?',
      sentence: 'En cada inicio de sesión, el pool enviará un código a este correo.',
      label: 'Correo electrónico',
      missing: 'Escribe una dirección de correo.',
    },
    sms: {
      title: '¿Adónde deben ir los códigos?',
      sentence: 'En cada inicio de sesión, el pool enviará un SMS a este número.',
      label: 'Teléfono',
      missing: 'Escribe un número de teléfono.',
    },
    submit: 'Enviar ahí un código',
    submitting: 'Enviando…',
  },

  custom: {
    title: 'Una pregunta propia del pool',
    round: (round: number): string => `Pregunta ${round}`,
    answer: 'Tu respuesta',
    missing: 'Escribe una respuesta.',
    hide: 'Ocultar la respuesta',
    show: 'Mostrar la respuesta',
    submit: 'Responder',
    submitting: 'Comprobando…',
  },

  passkey: {
    title: 'Inicia sesión con tu llave de acceso',
    here: (relyingParty: string): string =>
      `El pool pide una llave de acceso de ${relyingParty}. Signet guarda una, creada para practicar en este equipo.`,
    use: 'Usar esta llave de acceso',
    using: 'Preguntando a la llave de acceso…',
    notHere: (relyingParty: string): string =>
      `El pool pide una llave de acceso de ${relyingParty}. Las llaves de acceso solo responden a un navegador que muestre esa dirección, así que Signet no puede preguntar a la tuya.`,
    notHereNext:
      'Inicia sesión en la página propia del pool, en tu navegador: allí funciona tu llave de acceso.',
    noPage: 'Aquí no se conoce ninguna página de inicio de sesión de este pool. Usa otra forma.',
  },

  /** A challenge by a name that this version does not know: an honest dead end. */
  unknown: {
    title: 'Signet no conoce este paso',
    meaning: (challenge: string): string =>
      `Lo que diste hasta ahora era correcto, pero el pool pide un paso que esta versión de Signet no puede dar: ${challenge}. No has iniciado sesión, y nada ha cambiado en tu cuenta.`,
    next: 'Inicia sesión con la app propia de la empresa, o en tu navegador si el pool tiene una página.',
  },

  /** Which way it was, and why it matters: `why` is a sentence, `name` a value in a row. */
  how: {
    'password-srp': {
      name: 'Contraseña, mediante prueba (SRP)',
      why: 'Tu contraseña no salió de este equipo: el pool comprobó una prueba de ella.',
    },
    'password-plain': {
      name: 'Contraseña, enviada tal cual',
      why: 'Se envió al pool tu contraseña misma, por una conexión cifrada: este cliente de aplicación no ofrece la forma que la mantiene en tu equipo (SRP).',
    },
    'email-code': {
      name: 'Código por correo',
      why: 'Escribiste un código que el pool envió a tu correo.',
    },
    'sms-code': {
      name: 'Código por SMS',
      why: 'Escribiste un código que el pool envió a tu teléfono.',
    },
    passkey: { name: 'Llave de acceso', why: 'Tu llave de acceso respondió al pool.' },
    custom: {
      name: 'Preguntas propias del pool',
      why: 'Respondiste a preguntas que este pool ideó por su cuenta.',
    },
    browser: {
      name: 'En el navegador',
      why: 'Iniciaste sesión en la página propia del pool. Signet no vio nunca tu contraseña.',
    },
    token: {
      name: 'Token de acceso',
      why: 'Pegaste un token de acceso. Caduca por sí solo y no se puede renovar.',
    },
    'sign-up': {
      name: 'Cuenta nueva',
      why: 'Confirmaste tu cuenta nueva, y el pool lo tomó como inicio de sesión.',
    },
  },
  /** The second factor, as a value in a row. */
  second: {
    authenticator: 'App de autenticación',
    email: 'Código por correo',
    sms: 'Código por SMS',
    device: 'Este dispositivo recordado',
  },
  howWithSecond: (how: string, second: string): string => `${how}; después, ${second}`,
  /** On top of the account, after such a sign-in. */
  plainNote: (why: string): string => `Has iniciado sesión. ${why}`,

  /** The pool asks whether to remember this computer. */
  device: {
    title: '¿Recordar este equipo?',
    sentence: (poolName: string): string =>
      `${poolName} puede recordar este equipo. Entonces no pide aquí un segundo paso. Di que sí solo si nadie más lo usa.`,
    remember: 'Recordar',
    remembering: 'Recordando…',
    notNow: 'Ahora no',
    failedTitle: 'El pool no recordó este equipo',
  },
};
