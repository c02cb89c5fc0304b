import type { Catalogue } from '../catalogue.ts';

/** The list of commands, and what each is called. */
export const palette: Catalogue['palette'] = {
  title: 'Befehle',
  search: 'Was möchten Sie tun?',
  list: 'Befehle',
  nothing: (typed) => `Nichts hier heißt „${typed}“.`,
  found: (count) => (count === 1 ? 'Ein Befehl' : count === 0 ? 'Kein Befehl' : `${count} Befehle`),
  acts: {
    account: 'Zum Konto',
    'add-pool': 'Pool hinzufügen…',
    'cheat-sheet': 'Tastenkürzel',
    'delete-account': 'Mein Konto löschen…',
    palette: 'Befehle…',
    'post-office': 'Zum Postamt',
    'read-again': 'Neu lesen',
    'sign-in-else': 'Als jemand anders anmelden…',
    'sign-out': 'Abmelden…',
    switcher: 'Konto wechseln…',
    'token-sign-in': 'Mit einem Access-Token anmelden…',
    tokens: 'Zu den Tokens',
    ways: 'Zu den Zugängen',
  },
  switchTo: (accountName, poolName) => `Zu ${accountName} in ${poolName} wechseln`,
  signInTo: (poolName) => `Bei ${poolName} anmelden`,
  speak: (language) => `Sprache: ${language}`,
  speakSystem: 'Sprache: wie das System',
  notNow: {
    'nobody-signed-in': 'Melden Sie sich zuerst an.',
    'no-post-office': 'Nur der Übungspool hat ein Postamt.',
    'deletion-open': 'Beenden oder verlassen Sie zuerst die Seite der Löschung.',
    'nothing-to-read': 'Hier gibt es nichts neu zu lesen.',
    'in-front': 'Das sind Sie gerade.',
  },
};
