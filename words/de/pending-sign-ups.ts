import type { Catalogue } from '../catalogue.ts';
import { at } from './at.ts';

/** Accounts that were begun on this computer and wait for their code. */
export const pendingSignUps: Catalogue['pendingSignUps'] = {
  title: 'Angefangene Registrierungen',
  sentence: 'Diese Konten warten auf den Code, der beim Anlegen gesendet wurde.',
  inPool: (poolName) => `in ${poolName}`,
  begun: (time) => `begonnen ${at(time)}`,
  goOn: 'Weiter',
  goOnNamed: (username) => `Mit ${username} weitermachen`,
  drop: 'Aus der Liste nehmen',
  dropNamed: (username) => `${username} aus der Liste nehmen`,
};
