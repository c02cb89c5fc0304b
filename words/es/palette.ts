/** The list of commands, and what each is called. */
export const palette = {
  title: 'Comandos',
  search: 'Escribe lo que quieres hacer',
  list: 'Comandos',
  nothing: (typed: string): string => `Aquí nada se llama «${typed}».`,
  found: (count: number): string =>
    count === 1 ? 'Un comando' : count === 0 ? 'Ningún comando' : `${count} comandos`,
  /** By act. */
  acts: {
    account: 'Ir a Cuenta',
    'add-pool': 'Añadir un pool…',
    'cheat-sheet': 'Atajos de teclado',
    'delete-account': 'Eliminar mi cuenta…',
    palette: 'Comandos…',
    'post-office': 'Ir al Buzón',
    'read-again': 'Leer de nuevo',
    'sign-in-else': 'Iniciar sesión como otra persona…',
    'sign-out': 'Cerrar sesión…',
    switcher: 'Cambiar de cuenta…',
    'token-sign-in': 'Iniciar sesión con un token de acceso…',
    tokens: 'Ir a Tokens',
    ways: 'Ir a Formas de entrar',
  },
  switchTo: (accountName: string, poolName: string): string =>
    `Cambiar a ${accountName} en ${poolName}`,
  signInTo: (poolName: string): string => `Iniciar sesión en ${poolName}`,
  speak: (language: string): string => `Idioma: ${language}`,
  speakSystem: 'Idioma: el del sistema',
  /** Why an act cannot be had now. */
  notNow: {
    'nobody-signed-in': 'Inicia sesión primero.',
    'no-post-office': 'Solo el pool de práctica tiene un buzón.',
    'deletion-open': 'Termina o abandona primero la página de la eliminación.',
    'nothing-to-read': 'Aquí no hay nada que leer de nuevo.',
    'in-front': 'Es la cuenta en la que ya estás.',
  },
};
