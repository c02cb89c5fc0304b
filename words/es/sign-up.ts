/** Making an account. */
export const signUp = {
  title: 'Crear una cuenta',
  to: (poolName: string): string => `Crear una cuenta en ${poolName}`,
  username: 'Nombre de usuario',
  usernameHint: 'Algunos pools quieren aquí tu dirección de correo.',
  email: 'Correo electrónico',
  emailHint: 'Ahí se envía un código para confirmar tu cuenta.',
  emailHintPractice: 'Vale cualquier dirección: el código llega al buzón de al lado.',
  password: 'Contraseña',
  more: 'Este pool quiere más datos',
  moreSentence: 'Rellena lo que el pool necesita. Lo que dejes vacío no se envía.',
  addField: 'Añadir otro campo',
  chooseField: 'Elegir…',
  submit: 'Crear cuenta',
  submitting: 'Creando…',
  usernameMissing: 'Elige un nombre de usuario.',
  emailMissing: 'Escribe una dirección de correo: ahí se envía el código para confirmar tu cuenta.',
  emailShape: 'Una dirección de correo es algo como nombre@example.com.',
  phoneShape: 'Un número de teléfono empieza con + y el prefijo del país: +15555550100.',
  passwordMissing: 'Elige una contraseña.',
  /** At a field the pool asked for. */
  wanted: 'El pool necesita este dato.',
  wantsEmailName: 'En este pool, el nombre de usuario es tu dirección de correo.',
  wantsPhoneName: 'En este pool, el nombre de usuario es tu número de teléfono, empezando con +.',
  wantsAddressName:
    'En este pool, el nombre de usuario es tu dirección de correo o tu número de teléfono.',
  noEmailName: 'En este pool, el nombre de usuario no es una dirección de correo. Elige otro.',
  wantsMore: {
    title: 'Este pool quiere saber más',
    meaning: 'Aún no se ha creado ninguna cuenta.',
    next: 'Rellena los campos marcados y luego crea la cuenta.',
  },
  haveAccount: 'Iniciar sesión con una cuenta que ya tengo',
  confirmedAtOnce: (username: string): string =>
    `La cuenta ${username} existe y no necesita ningún código. Ya puedes iniciar sesión con ella.`,
};

/** Confirming a new account with the code that was sent. */
export const confirmSignUp = {
  title: 'Confirma tu cuenta',
  sentTo: (destination: string): string => `Se envió un código a ${destination}.`,
  sentSomewhere: 'Escribe el código que el pool envió a tu correo o a tu teléfono.',
  username: 'Nombre de usuario',
  code: 'Código',
  codeHint: 'Sirve durante 24 horas. Puedes pegar el mensaje entero.',
  submit: 'Confirmar',
  submitting: 'Confirmando…',
  resend: 'Enviar otra vez el código',
  resending: 'Enviando…',
  resent: (destination: string): string =>
    `Se envió un código nuevo a ${destination}. El anterior ya no sirve.`,
  resentSomewhere: 'Se envió un código nuevo. El anterior ya no sirve.',
  confirmed: (username: string): string =>
    `La cuenta ${username} está confirmada. Ya puedes iniciar sesión con ella.`,
  signedIn: (username: string): string =>
    `La cuenta ${username} está confirmada, y has iniciado sesión.`,
  usernameMissing: 'Escribe el nombre de usuario con el que te registraste.',
  codeMissing: 'Escribe el código.',
  backToSignIn: 'Volver al inicio de sesión',
};
