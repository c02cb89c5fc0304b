import { at } from './when.ts';

/** Accounts that were begun on this computer and wait for their code. */
export const pendingSignUps = {
  title: 'Registros a medias',
  sentence: 'Estas cuentas esperan el código que se envió al crearlas.',
  inPool: (poolName: string): string => `en ${poolName}`,
  begun: (time: string): string => `comenzado ${at(time)}`,
  goOn: 'Continuar',
  goOnNamed: (username: string): string => `Continuar con ${username}`,
  drop: 'Quitar de la lista',
  dropNamed: (username: string): string => `Quitar ${username} de la lista`,
};
