/** The first screen. */
export const welcome = {
  title: 'Te damos la bienvenida',
  sentence:
    'Inicia sesión en un user pool de Cognito, mira tu cuenta y, cuando así lo decidas, elimínala.',
  promise:
    'Sin cuenta con nosotros, sin telemetría. Signet solo habla con los pools que tú eliges.',
  backTo: (accountName: string): string => `Volver a ${accountName}`,
};

/** The list of pools, and removing one of them. */
export const pools = {
  title: 'Tus pools',
  none: 'Aún no hay otros pools. Añade aquel en el que está tu cuenta.',
  add: 'Añadir un pool…',
  signIn: 'Iniciar sesión…',
  signInTo: (name: string): string => `Iniciar sesión en ${name}`,
  removeNamed: (name: string): string => `Quitar ${name} de la lista`,
  removeTitle: (name: string): string => `¿Quitar ${name} de la lista?`,
  removeMeaning: 'Signet olvida cómo llegar a este pool. Nada cambia en el pool ni en tu cuenta.',
  remove: 'Quitar de la lista',
  keep: 'Mantenerlo',
  inUse:
    'Alguien tiene todavía una sesión iniciada a través de este pool. Cierra primero la sesión y luego quítalo.',
  notSaved:
    'No se pudo guardar la lista: el disco se negó. El pool sigue ahí. Libera espacio y vuelve a intentarlo.',
  practiceStays: 'El pool de práctica es parte de Signet y se queda en la lista.',
  practiceKind: 'Dentro de Signet: nada sale de este equipo',
  realKind: 'Amazon Cognito',
  localKind: 'En este equipo',
};
