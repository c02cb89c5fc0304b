/** The practice pools that can be opened beside the first one. */
export const practiceKinds = {
  title: 'Más pools de práctica',
  sentence:
    'Los user pools se distinguen en cómo se entra. Cada uno de estos está configurado de otra manera, y solo en este equipo.',
  open: 'Abrir',
  openNamed: (name: string): string => `Abrir ${name}`,
  opening: 'Abriendo…',
  signIn: 'Iniciar sesión…',
  signInNamed: (name: string): string => `Iniciar sesión en ${name}`,
  failed: 'No se pudo crear el pool. Inicia Signet de nuevo y vuelve a intentarlo.',
  people: 'Personas que hay en él',
  withoutPassword: 'sin contraseña',
  authenticatorSecret: 'secreto de la app de autenticación',
  /** What each is called among the pools, and typed in the last step. */
  poolName: {
    'confidential-client': 'Practice client secret',
    'custom-challenge': 'Practice custom challenge',
    devices: 'Practice devices',
    'email-username': 'Practice e-mail',
    'lowered-limits': 'Practice low limits',
    'mfa-required': 'Practice MFA',
    passwordless: 'Practice passwordless',
    rotation: 'Practice rotation',
  },
  what: {
    'confidential-client':
      'El cliente de aplicación tiene un secreto; cada solicitud lleva su hash.',
    'custom-challenge': 'El pool hace preguntas propias en lugar de pedir una contraseña.',
    devices: 'Un equipo recordado no necesita un segundo factor la próxima vez.',
    'email-username':
      'La dirección de correo es el nombre de usuario; una dirección nueva vale cuando está verificada.',
    'lowered-limits':
      'Cada límite está a dos intentos: bloqueos, códigos caducados, sesiones cortas.',
    'mfa-required': 'Nadie entra sin un segundo factor, o tiene que configurar uno antes.',
    passwordless: 'Un código por correo o por SMS, una llave de acceso o una contraseña.',
    rotation: 'Los tokens de actualización se sustituyen con cada uso, y duran poco.',
  },
};
