/** The sidebar and the bar that appears when something is off. */
export const frame = {
  navigation: 'Secciones',
  switcher: (accountName: string, poolName: string): string =>
    `${poolName} ${accountName}, cambiar de cuenta`,
  whoInPool: (accountName: string, poolName: string): string => `${accountName}, ${poolName}`,
  people: 'Con sesión iniciada',
  signInElse: 'Iniciar sesión como otra persona…',
  account: 'Cuenta',
  ways: 'Formas de entrar',
  tokens: 'Tokens',
  postOffice: 'Buzón',
  statusBar: 'Conviene saber',
  setAside: {
    pools: (name: string): string =>
      `No se pudo leer tu lista de pools. Se conservó como ${name} y se empezó una lista vacía.`,
    'sign-ins': (name: string): string =>
      `No se pudieron leer las sesiones guardadas. Se conservaron como ${name}; inicia sesión otra vez.`,
    secrets: (name: string): string =>
      `No se pudieron leer los secretos guardados de clientes de aplicación y de dispositivos recordados. Se conservaron como ${name}. Puede que se te pida otra vez un segundo factor o un secreto de cliente.`,
    deletion: (name: string): string =>
      `No se pudo leer la nota de una eliminación. Se conservó como ${name}. Si estabas eliminando una cuenta, inicia sesión para ver si sigue ahí.`,
  },
  deletionUnreadable:
    'Hay una nota de una eliminación y no se puede leer. Si estabas eliminando una cuenta, inicia sesión para ver si sigue ahí.',
  offline:
    'Sin red: solo se puede llegar al pool de práctica. Lo que ves es lo último que se sabe.',
  /** What this computer is called in a pool that remembers devices. */
  deviceName: (system: string): string => `Signet en ${system}`,
  practiceDown: 'El pool de práctica no está en marcha. Inicia Signet de nuevo para recuperarlo.',
  deletionOpen: (accountName: string): string => `La eliminación de ${accountName} sigue abierta`,
  deletionSettled: (accountName: string): string =>
    `Ya se sabe qué fue de la eliminación de ${accountName}`,
  cleanUpLeft: (accountName: string): string =>
    `Algo de ${accountName} está aún por quitar de este equipo`,
  showDeletion: 'Mostrar',
};
