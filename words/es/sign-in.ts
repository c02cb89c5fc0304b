/** The first screen of a sign-in: a name, a password, and the other ways. */
export const signIn = {
  title: 'Iniciar sesión',
  to: (poolName: string): string => `Iniciar sesión en ${poolName}`,
  username: 'Nombre de usuario o correo',
  password: 'Contraseña',
  showPassword: 'Mostrar contraseña',
  hidePassword: 'Ocultar contraseña',
  submit: 'Iniciar sesión',
  submitting: 'Iniciando sesión…',
  forgot: '¿Olvidaste tu contraseña?',
  others: 'Otras formas de iniciar sesión',
  choice: 'Ver todas las formas que ofrece este pool',
  choiceAbout: 'Códigos, llaves de acceso, lo que tenga tu cuenta',
  custom: 'Responder a las preguntas propias del pool',
  customAbout: 'Con la contraseña de arriba, si escribiste una',
  browser: 'En tu navegador',
  browserAbout: 'En la página de inicio de sesión propia del pool',
  token: 'Con un token de acceso',
  tokenAbout: 'Uno que te dieron o que copiaste',
  newHere: '¿Es tu primera vez aquí?',
  noAccount: 'Crear una cuenta',
  haveCode: 'Confirmar con un código',
  giveSecret: 'Escribir el secreto',
  resetWanted:
    'El pool quiere una contraseña nueva para esta cuenta antes de dejar entrar a nadie. Puedes elegirla aquí.',
  usernameMissing: 'Escribe el nombre de usuario con el que inicias sesión.',
  passwordMissing: 'Escribe tu contraseña.',
  starting: 'El pool de práctica se está iniciando. Podrás iniciar sesión en cuanto esté listo.',
};

/** A further step the pool asks for, which cannot be taken yet. */
export const challenge = {
  title: 'Este pool quiere un paso más',
  meaning:
    'El nombre y la contraseña eran correctos, pero el pool pide un paso que esta versión de Signet aún no puede dar. No has iniciado sesión, y nada ha cambiado en tu cuenta.',
  next: 'Inicia sesión con la app propia de la empresa, o usa un cliente de aplicación que solo pida una contraseña.',
  asked: (name: string): string => `El pool pidió: ${name}`,
  names: {
    SMS_MFA: 'un código por SMS (SMS_MFA)',
    EMAIL_OTP: 'un código por correo (EMAIL_OTP)',
    SOFTWARE_TOKEN_MFA: 'un código de una app de autenticación (SOFTWARE_TOKEN_MFA)',
    SELECT_MFA_TYPE: 'elegir entre segundos factores (SELECT_MFA_TYPE)',
    MFA_SETUP: 'configurar un segundo factor (MFA_SETUP)',
    NEW_PASSWORD_REQUIRED: 'una contraseña nueva (NEW_PASSWORD_REQUIRED)',
    CUSTOM_CHALLENGE: 'una pregunta propia del pool (CUSTOM_CHALLENGE)',
    DEVICE_SRP_AUTH: 'la prueba de que este dispositivo es conocido (DEVICE_SRP_AUTH)',
    SELECT_CHALLENGE: 'elegir entre formas de iniciar sesión (SELECT_CHALLENGE)',
    SMS_OTP: 'un código por SMS (SMS_OTP)',
    WEB_AUTHN: 'una llave de acceso (WEB_AUTHN)',
  },
};

/** Answers to a form that are neither success nor an error of the pool. */
export const formProblems = {
  'no-such-profile': {
    title: 'Este pool ya no está en tu lista',
    meaning: 'No se ha enviado nada, y nada ha cambiado en tu cuenta.',
    next: 'Vuelve atrás y añade el pool de nuevo.',
  },
  'no-such-attempt': {
    title: 'Este inicio de sesión ha tardado demasiado',
    meaning: 'Signet ya no lo conserva, y no has iniciado sesión.',
    next: 'Inicia sesión otra vez desde el principio.',
  },
  'wrong-answer': {
    title: 'Eso no responde a lo que pidió el pool',
    meaning: 'No se ha enviado nada.',
    next: 'Responde al paso que está en pantalla, o inicia sesión otra vez desde el principio.',
  },
  'secret-missing': {
    title: 'El secreto de este cliente de aplicación no está en este equipo',
    meaning:
      'No se ha enviado nada. El pool rechaza las solicitudes de este cliente de aplicación sin su secreto.',
    next: 'Escribe el secreto en los ajustes del pool y luego inicia sesión otra vez.',
  },
  'practice-not-ready': {
    title: 'El pool de práctica aún no está en marcha',
    meaning: 'No se ha enviado nada.',
    next: 'Espera un momento y vuelve a intentarlo. Si sigue así, inicia Signet de nuevo.',
  },
};

/** Where the sign-in will be kept, said before and after signing in. */
export const storage = {
  memory: {
    'no-keyring':
      'Este equipo no tiene un llavero en el que Signet pueda confiar, así que no se guarda nada: tu sesión termina cuando sales de Signet.',
    'keyring-silent':
      'El llavero de este equipo no respondió, así que no se guarda nada: tu sesión termina cuando sales de Signet.',
  },
  memoryShort: 'Solo en memoria: la sesión se cierra cuando sales de Signet',
  keyringRow: 'Sellada por el llavero de este equipo',
  memoryRow: 'Solo en memoria, hasta que salgas de Signet',
};
