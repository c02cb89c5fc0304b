/** Signing in with an access token that the person pastes. */
export const tokenSignIn = {
  title: 'Iniciar sesión con un token de acceso',
  sentence:
    'Para quien ya tiene un token: de herramientas de desarrollo, de la línea de comandos o de una app propia.',
  warningTitle: 'No pegues nunca un token porque alguien te lo haya pedido',
  warning:
    'Quien tiene tu token de acceso puede actuar como tú hasta que caduque, y puede eliminar tu cuenta. Nadie que quiera ayudarte lo necesita. Signet lo envía al pool que lo emitió, y a ningún otro lugar.',
  token: 'Token de acceso',
  placeholder: 'eyJraWQiOi…',
  hint: 'Empieza con «eyJ» y tiene dos puntos (.) dentro.',
  says: 'Lo que dice este token',
  notChecked: 'Aún no se ha comprobado. La firma del pool se verifica cuando inicias sesión.',
  pool: 'User pool',
  known: (poolName: string): string => `Lo tienes como ${poolName}`,
  unknown: 'Se añadirá a tus pools',
  region: 'Región',
  client: 'ID del cliente de aplicación',
  username: 'Nombre de usuario',
  sub: 'ID de la cuenta (sub)',
  ends: 'Caduca',
  endsAt: (time: string, left: string): string => `${time}, en ${left}`,
  endedAt: (time: string): string => `${time}, caducado`,
  allows: 'Lo que permite',
  noRenewal: 'No se puede renovar: esta sesión termina con el token.',
  fullAccount: 'Todo lo que Signet ofrece para tu cuenta, también eliminarla.',
  noAccount:
    'Ni leer ni cambiar ni eliminar la cuenta: le falta aws.cognito.signin.user.admin. Puedes iniciar sesión y mirar el token, y eso es todo.',
  keep: 'Guardarlo en este equipo hasta que caduque',
  keepAbout:
    'Sellado por el llavero de este equipo. Si no, está solo en memoria y desaparece cuando sales de Signet.',
  keepImpossible:
    'No es posible: en este equipo no hay ningún llavero que lo proteja. Está solo en memoria y desaparece cuando sales de Signet.',
  submit: 'Iniciar sesión',
  submitting: 'Verificando…',
  empty: 'Pega un token de acceso.',
  problems: {
    'id-token': {
      title: 'Esto es un token de ID',
      meaning: 'Dice quién es alguien, y no abre nada. No se ha enviado nada.',
      next: 'Pega el token de acceso: suele estar al lado, como access_token o AccessToken.',
    },
    'refresh-token': {
      title: 'Esto es un token de actualización',
      meaning:
        'Está sellado para el pool, y vale mucho más tiempo que un token de acceso. No se ha enviado nada.',
      next: 'Pega en su lugar el token de acceso, y ten cuidado con este: vacía tu portapapeles.',
    },
    expired: {
      title: 'Este token ha caducado',
      meaning: 'El pool lo rechazaría. Tu cuenta está como estaba.',
      next: 'Consigue un token nuevo allí de donde vino este, o inicia sesión con tu contraseña.',
    },
    'other-issuer': {
      title: 'Este token no es de Amazon Cognito',
      meaning:
        'Lo emitió otro servicio, y Signet solo habla con user pools. No se ha enviado nada.',
      next: 'Pega un token de acceso de un user pool.',
    },
    'not-a-token': {
      title: 'Esto no es un token de acceso de una persona',
      meaning:
        'Puede que falte una parte, o que sea otra cosa: una clave de API, o el token de una máquina. No se ha enviado nada.',
      next: 'Cópialo otra vez entero, desde el primer carácter hasta el último.',
    },
    'not-saved': {
      title: 'No se pudo añadir el pool a tu lista',
      meaning: 'El disco se negó. No has iniciado sesión, y el token no se ha guardado.',
      next: 'Libera espacio en el disco y vuelve a intentarlo.',
    },
    'practice-not-ready': {
      title: 'El pool de práctica aún no está en marcha',
      meaning: 'No se ha enviado nada.',
      next: 'Espera un momento y vuelve a intentarlo. Si sigue así, inicia Signet de nuevo.',
    },
  },
  forged: {
    title: 'Este token no es auténtico',
    meaning: (what: string): string =>
      `${what} No se ha iniciado ninguna sesión, y el token no se envió a nadie.`,
    next: 'No te fíes del lugar del que vino. Si lo copiaste tú, cópialo otra vez entero.',
  },
};
