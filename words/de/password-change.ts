import type { Catalogue } from '../catalogue.ts';

/** Changing the password from inside the account, and what passwords have to be. */
export const passwordChange: Catalogue['passwordChange'] = {
  title: 'Passwort ändern',
  firstTitle: 'Passwort setzen',
  act: 'Ändern…',
  actLabel: 'Passwort ändern',
  current: 'Jetziges Passwort',
  proposed: 'Neues Passwort',
  noneYet: 'Dieses Konto hat noch kein Passwort',
  noneYetHint:
    'Haken Sie dies an, wenn Sie sich bisher nur mit Codes, einem Passkey oder über einen anderen Anbieter angemeldet haben.',
  currentMissing: 'Geben Sie Ihr jetziges Passwort ein.',
  proposedMissing: 'Geben Sie ein neues Passwort ein.',
  same: 'Das ist Ihr jetziges Passwort. Wählen Sie ein anderes.',
  submit: 'Passwort ändern',
  submitFirst: 'Passwort setzen',
  submitting: 'Wird geändert…',
  cancel: 'Abbrechen',
  effect:
    'Von da an melden Sie sich mit dem neuen an. Alle Ihre Anmeldungen, hier und auf anderen Geräten, laufen weiter wie bisher.',
  done: 'Ihr Passwort wurde geändert. Alle Anmeldungen laufen weiter wie bisher.',
  doneFirst: 'Ihr Passwort wurde gesetzt. Alle Anmeldungen laufen weiter wie bisher.',
  endOthers:
    'Falls jemand anders das alte kennen könnte, melden Sie sich überall ab. Das beendet auch diese Anmeldung.',
  signOutEverywhere: 'Überall abmelden…',
  problems: {
    aboutCurrent: {
      'wrong-password':
        'Das ist nicht Ihr jetziges Passwort. Nach mehreren falschen müssen Sie warten.',
      'locked-out': 'Zu viele falsche Passwörter. Der Pool lässt Sie warten, bis zu 15 Minuten.',
    },
    aboutProposed: {
      'weak-password': 'Der Pool verlangt ein stärkeres Passwort. Es wurde nichts geändert.',
      'password-used-before':
        'Dieses Passwort hatten Sie schon einmal, und dieser Pool verlangt ein neues.',
      'limit-exceeded':
        'Der Pool nimmt etwa fünf Passwortänderungen pro Stunde an, und die sind verbraucht. Warten Sie, bis zu einer Stunde.',
    },
    needed: 'Dieses Konto hat ein Passwort. Geben Sie es zuerst ein.',
  },
  policy: {
    known: 'Dieser Pool verlangt:',
    usual: 'Das verlangen die meisten Pools; dieser verlangt vielleicht mehr:',
    length: (least) => (least === 1 ? 'mindestens 1 Zeichen' : `mindestens ${least} Zeichen`),
    lowercase: 'einen Kleinbuchstaben',
    uppercase: 'einen Großbuchstaben',
    number: 'eine Ziffer',
    symbol: 'ein Sonderzeichen, etwa ! oder -',
    edges: 'kein Leerzeichen am Anfang oder Ende',
    met: 'erfüllt',
    unmet: 'fehlt noch',
    summary: (met, all) =>
      met === all ? `Alle ${all} Regeln sind erfüllt.` : `${met} von ${all} Regeln erfüllt.`,
  },
};
