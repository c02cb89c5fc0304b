/** The practice pool's card on the first screen. */
export const practice = {
  /** What the pool is called among the pools, and typed in the last step. */
  name: 'Practice',
  title: 'Pool de práctica',
  ready: 'Listo',
  starting: 'Iniciándose',
  startingSentence: 'Iniciando el pool de práctica en este equipo…',
  failed: 'Parado',
  sentence:
    'Un user pool dentro de Signet que responde como Amazon Cognito. Nada sale de este equipo, así que se puede probar todo, también eliminar la cuenta.',
  username: 'Nombre de usuario',
  password: 'Contraseña',
  /** In place of the demo owner's password, once it was changed. */
  ownPassword: 'la que elegiste',
  signInDemo: 'Iniciar sesión como Demo Owner…',
  signIn: 'Iniciar sesión…',
  signUp: 'Registrar una cuenta nueva…',
  demoGoneTitle: 'La cuenta de demostración fue eliminada',
  demoGone: 'Registra una cuenta nueva y sigue. El código llega aquí, al buzón.',
  failedTitle: 'El pool de práctica no está en marcha',
  failedNext:
    'Los pools reales funcionan como antes. Inicia Signet de nuevo para recuperarlo; las cuentas que hay en él se conservan.',
  failedDetail: 'Lo que dijo',
  pointTools: 'Usarlo con otras herramientas',
  pointSentence:
    'Otros clientes de este equipo pueden usar el pool de práctica: dales estos valores. Funcionan mientras Signet esté en marcha.',
  endpoint: 'Punto de enlace',
  region: 'Región',
  userPoolId: 'ID del user pool',
  clientId: (name: string): string => `Cliente de aplicación «${name}»`,
  noScope: 'sus tokens no permiten leer ni eliminar la cuenta',
};

/** The inbox of the practice pool. */
export const postOffice = {
  title: 'Buzón',
  sentence: 'Los correos y los SMS que el pool de práctica habría enviado.',
  panelSentence: 'El pool de práctica no envía nada fuera. Sus mensajes llegan aquí.',
  empty: 'Aún no hay correo',
  emptySentence: 'Cuando alguien se registra en el pool de práctica, el código llega aquí.',
  emptyPanel: 'El código llega aquí.',
  signUpSubject: 'Código para confirmar el registro',
  forgotPasswordSubject: 'Código para una contraseña nueva',
  verifyAttributeSubject: 'Código para verificar esta dirección',
  signInSubject: 'Código para iniciar sesión',
  temporaryPasswordSubject: 'Contraseña temporal',
  unfamiliarSignInSubject: 'Inicio de sesión desde un lugar nuevo',
  to: (address: string): string => `para ${address}`,
  code: 'Código',
  use: 'Usar este código',
  useNamed: (code: string): string => `Usar este código: ${code}`,
  unread: (count: number): string => (count === 1 ? '1 mensaje nuevo' : `${count} mensajes nuevos`),
  email: 'Correo',
  sms: 'SMS',
};
