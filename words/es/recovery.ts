/** A new password for somebody who does not know the old one. */
export const recovery = {
  title: 'Contraseña olvidada',
  to: (poolName: string): string => `Contraseña olvidada en ${poolName}`,
  sentence:
    'El pool envía un código al correo o al teléfono de tu cuenta. Con él eliges una contraseña nueva.',
  username: 'Nombre de usuario o correo',
  usernameMissing: 'Escribe el nombre de usuario con el que inicias sesión.',
  ask: 'Enviarme un código',
  asking: 'Enviando…',
  haveCode: 'Ya tengo un código',

  resetTitle: 'Elige una contraseña nueva',
  sentTo: (destination: string): string => `El pool envió un código a ${destination}.`,
  sentSomewhere: 'Escribe el código que el pool envió a tu correo o a tu teléfono.',
  /** Pools give the same answer for names they do not know. */
  noMessage:
    '¿Ningún mensaje después de unos minutos? Un pool dice lo mismo de un nombre que no conoce. Revisa el nombre.',
  code: 'Código',
  codeHint: 'Sirve durante una hora. Puedes pegar el mensaje entero.',
  codeMissing: 'Escribe el código.',
  password: 'Contraseña nueva',
  passwordMissing: 'Elige una contraseña.',
  submit: 'Poner la contraseña nueva',
  submitting: 'Guardando…',
  resend: 'Enviar un código nuevo',
  resent: (destination: string): string =>
    `Se envió un código nuevo a ${destination}. El anterior ya no sirve.`,
  resentSomewhere: 'Se envió un código nuevo. El anterior ya no sirve.',
  otherName: 'Usar otro nombre',
  done: (username: string): string =>
    `La contraseña de ${username} se ha cambiado. Inicia sesión con la nueva.`,
  backToSignIn: 'Volver al inicio de sesión',
};
