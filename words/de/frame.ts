import type { Catalogue } from '../catalogue.ts';

const signInToSee =
  'Falls Sie gerade ein Konto löschen wollten, melden Sie sich an, um zu sehen, ob es noch da ist.';

/** The sidebar and the bar that appears when something is off. */
export const frame: Catalogue['frame'] = {
  navigation: 'Bereiche',
  switcher: (accountName, poolName) => `${poolName} ${accountName}, Konto wechseln`,
  whoInPool: (accountName, poolName) => `${accountName}, ${poolName}`,
  people: 'Angemeldet',
  signInElse: 'Als jemand anders anmelden…',
  account: 'Konto',
  ways: 'Zugänge',
  tokens: 'Tokens',
  postOffice: 'Postamt',
  statusBar: 'Gut zu wissen',
  setAside: {
    pools: (name) =>
      `Ihre Liste der Pools konnte nicht gelesen werden. Sie wurde als ${name} aufbewahrt und eine leere Liste begonnen.`,
    'sign-ins': (name) =>
      `Die gespeicherten Anmeldungen konnten nicht gelesen werden. Sie wurden als ${name} aufbewahrt; melden Sie sich neu an.`,
    secrets: (name) =>
      `Gespeicherte Secrets von App-Clients und gemerkten Geräten konnten nicht gelesen werden. Sie wurden als ${name} aufbewahrt. Vielleicht werden Sie noch einmal nach einem zweiten Faktor oder einem Client-Secret gefragt.`,
    deletion: (name) =>
      `Die Notiz einer Löschung konnte nicht gelesen werden. Sie wurde als ${name} aufbewahrt. ${signInToSee}`,
  },
  deletionUnreadable: `Es gibt die Notiz einer Löschung, und sie lässt sich nicht lesen. ${signInToSee}`,
  offline:
    'Kein Netz: Nur Pools auf diesem Computer sind erreichbar. Was Sie sehen, ist der letzte bekannte Stand.',
  deviceName: (system) => `Signet auf ${system}`,
  practiceDown: 'Der Übungspool läuft nicht. Starten Sie Signet neu, um ihn zurückzuholen.',
  deletionOpen: (accountName) => `Die Löschung von ${accountName} ist noch offen`,
  deletionSettled: (accountName) =>
    `Was aus der Löschung von ${accountName} geworden ist, ist jetzt bekannt`,
  cleanUpLeft: (accountName) =>
    `Etwas von ${accountName} ist noch von diesem Computer zu entfernen`,
  showDeletion: 'Anzeigen',
};
