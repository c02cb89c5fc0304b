import { at } from './when.ts';

/** The account page when the pool cannot be reached, or lets nothing be read. */
export const offline = {
  sentence: (time: string): string =>
    `No se puede llegar al pool. Abajo está el último estado conocido, tal como lo dijo el pool ${at(time)}.`,
  nothingYet:
    'No se puede llegar al pool, y no ha dicho nada de esta cuenta desde que se inició Signet.',
  acts: 'Para editar, para la contraseña y las formas de entrar, para cerrar sesión en todas partes y para eliminar hace falta el pool. Todo eso está desactivado hasta que responda.',
  tryAgain: 'Reintentar',
  lastKnown: 'Último estado conocido, de',
  /** Beside an act that is off. */
  needsPool: 'Hace falta el pool, y ahora no se puede llegar a él.',
  noScope: {
    title: 'Esta sesión no puede abrir tu cuenta',
    meaning:
      'A su token de acceso le falta el permiso aws.cognito.signin.user.admin, y sin él el pool ni muestra ni cambia nada de una cuenta. Tu cuenta está como estaba.',
    works:
      'Lo que funciona: leer tus tokens, renovarlos y cerrar sesión aquí. Lo que tu token de ID dice de ti está más abajo.',
    next: 'Para ver y cambiar tu cuenta, inicia sesión con una contraseña, o pide a quien administra el pool que dé este permiso al cliente de aplicación.',
    card: 'Lo que dice tu token de ID',
    nothing: 'En esta sesión no hay token de ID.',
  },
};
