import { at, until } from './when.ts';

/** The account as the pool holds it. */
export const account = {
  title: 'Cuenta',
  reading: 'Leyendo tu cuenta del pool…',
  refresh: 'Actualizar',
  signedInAt: (time: string): string => `Sesión iniciada ${at(time)}`,
  tokenLeft: (length: string): string => `Tiempo restante de este token de acceso: ${length}`,
  tokenOver: 'Este token de acceso ha caducado',
  renewed: 'Se renueva cuando hace falta',
  notRenewed: 'No se puede renovar: tendrás que iniciar sesión otra vez',
  profile: 'Perfil',
  verified: 'Verificado',
  notVerified: 'Sin verificar',
  signingIn: 'Formas de iniciar sesión',
  password: 'Contraseña',
  passwordKept: 'Nunca se muestra, y Signet nunca la guarda',
  waysIn: 'Ver todas las formas de entrar…',
  secondFactor: 'Segundo factor',
  noSecondFactor: 'Ninguno configurado',
  preferred: (factor: string): string => `${factor} (preferido)`,
  factors: {
    SMS_MFA: 'Código por SMS',
    SOFTWARE_TOKEN_MFA: 'App de autenticación',
    EMAIL_OTP: 'Código por correo',
  },
  groups: 'Grupos',
  noGroups: 'Ninguno',
  names: 'Cómo te llama el pool',
  username: 'Nombre de usuario',
  sub: 'Sujeto (sub)',
  userPoolId: 'ID del user pool',
  clientId: 'ID del cliente de aplicación',
  signedIn: 'Sesión iniciada',
  signedInHow: (how: string, time: string): string => `${how}, ${time}`,
  seeTokens: 'Ver tus tokens…',
  accessToken: 'Token de acceso',
  endsAt: (time: string, left: string): string => `Válido ${until(time)}; tiempo restante: ${left}`,
  endedAt: (time: string): string => `Caducó ${at(time)}`,
  keptIn: 'Se guarda',
  scopes: 'Permite',
  noScopes: 'No se nombra nada',
  readAt: 'Leída del pool',
  signOut: 'Cerrar sesión…',
  deleteIt: 'Eliminar mi cuenta…',
  readFailedKept: (time: string): string => `Abajo está lo que dijo el pool ${at(time)}.`,
  tryAgain: 'Reintentar',
  again: 'Se vuelve a mirar en cuanto haya red.',
};

/** A sign-in that is over without the person having signed out. */
export const farewell = {
  gone: {
    title: 'Esta cuenta ya no existe',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} dice que la cuenta ${accountName} fue eliminada. También se ha quitado de este equipo.`,
  },
  expired: {
    title: 'Tu sesión ha terminado',
    sentence: (accountName: string, poolName: string): string =>
      `Se ha acabado el tiempo durante el que ${poolName} dejaba que la sesión de ${accountName} siguiera iniciada.`,
  },
  revoked: {
    title: 'Tu sesión se cerró en otro lugar',
    sentence: (accountName: string, poolName: string): string =>
      `La sesión de ${accountName} fue revocada en ${poolName}: alguien eligió cerrar sesión en todas partes, o alguien de administración la terminó.`,
  },
  ended: {
    title: 'Tu sesión ha terminado',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} ya no acepta la sesión de ${accountName}. Signet la ha quitado de este equipo.`,
  },
  signInAgain: 'Iniciar sesión otra vez',
};

/** Signing out, here or everywhere. */
export const signOut = {
  title: 'Cerrar sesión',
  who: (accountName: string, poolName: string): string => `${accountName} en ${poolName}`,
  here: 'Cerrar sesión aquí',
  hereDoes:
    'Quita la sesión de este equipo y pide al pool que la revoque. Los demás dispositivos siguen con la sesión iniciada.',
  hereOffline:
    'No se puede llegar al pool: no se enteraría, y la sesión seguiría siendo válida allí.',
  everywhereOffline: 'Para esto hace falta el pool, y ahora no se puede llegar a él.',
  everywhereNoScope: 'Esta sesión no lo permite: a su token de acceso le falta el permiso.',
  staysAlive: 'Lo que sigue vivo',
  tokensUntil: (time: string): string =>
    `Los servicios que comprueban los tokens por su cuenta pueden aceptar los tuyos ${until(time)}. Nadie puede retirar los tokens.`,
  cookie:
    'Viniste por la página propia del pool: tu navegador puede seguir con la sesión iniciada allí durante un máximo de una hora.',
  device:
    'Si el pool recuerda este equipo como uno de tus dispositivos, seguirá siendo así. Olvídalo antes en Formas de entrar.',
  everywhere: 'Cerrar en todas partes',
  everywhereDoes:
    'Termina todas las sesiones de esta cuenta, en todos los dispositivos y en todas las apps de este pool. En cada uno hay que iniciar sesión otra vez.',
  signingOut: 'Cerrando sesión…',
  stay: 'Mantener la sesión',
  done: (accountName: string): string => `Se ha cerrado la sesión de ${accountName}.`,
  doneEverywhere: (accountName: string): string =>
    `Se ha cerrado la sesión de ${accountName} en todas partes.`,
  notRevoked:
    'No se pudo avisar al pool, así que el token de actualización de esta sesión sigue siendo válido allí hasta que caduque por sí solo.',
  notWiped:
    'Algo de la sesión no se pudo quitar del disco. Inicia Signet de nuevo: lo intenta otra vez.',
  stillSignedIn: 'Tu sesión sigue iniciada.',
  noSuchSession: 'La sesión de esta persona ya estaba cerrada.',
  deletionOpen:
    'Hay una eliminación de esta cuenta aún abierta. Hace falta su sesión para averiguar la verdad, así que hasta entonces sigue iniciada.',
};
