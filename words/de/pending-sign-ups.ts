import { at } from './at.ts';

/** Accounts that were begun on this computer and wait for their code. */
export const pendingSignUps = {
  title: 'Angefangene Registrierungen',
  sentence: 'Diese Konten warten auf den Code, der beim Anlegen gesendet wurde.',
  inPool: (poolName: string): string => `in ${poolName}`,
  begun: (time: string): string => `begonnen ${at(time)}`,
  goOn: 'Weiter',
  goOnNamed: (username: string): string => `Mit ${username} weitermachen`,
  drop: 'Aus der Liste nehmen',
  dropNamed: (username: string): string => `${username} aus der Liste nehmen`,
};
