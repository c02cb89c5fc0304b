import type { Catalogue } from '../catalogue.ts';

/** The first screen of a sign-in: a name, a password, and the other ways. */
export const signIn: Catalogue['signIn'] = {
  title: 'Anmelden',
  to: (poolName) => `Bei ${poolName} anmelden`,
  username: 'Benutzername oder E-Mail-Adresse',
  password: 'Passwort',
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  submit: 'Anmelden',
  submitting: 'Wird angemeldet…',
  forgot: 'Passwort vergessen?',
  others: 'Andere Anmeldewege',
  choice: 'Alle Wege dieses Pools zeigen',
  choiceAbout: 'Codes, Passkeys, was immer Ihr Konto hat',
  custom: 'Eigene Fragen des Pools beantworten',
  customAbout: 'Mit dem Passwort oben, falls Sie eines eingegeben haben',
  browser: 'In Ihrem Browser',
  browserAbout: 'Auf der Anmeldeseite des Pools',
  token: 'Mit einem Access-Token',
  tokenAbout: 'Einem, das Sie bekommen oder kopiert haben',
  newHere: 'Neu hier?',
  noAccount: 'Konto anlegen',
  haveCode: 'Mit Code bestätigen',
  giveSecret: 'Secret eingeben',
  resetWanted:
    'Der Pool verlangt für dieses Konto ein neues Passwort, bevor er jemanden hineinlässt. Sie können es hier wählen.',
  usernameMissing: 'Geben Sie den Benutzernamen ein, mit dem Sie sich anmelden.',
  passwordMissing: 'Geben Sie Ihr Passwort ein.',
  starting: 'Der Übungspool startet. Sobald er bereit ist, können Sie sich anmelden.',
};

/** Answers to a form that are neither success nor an error of the pool. */
export const formProblems: Catalogue['formProblems'] = {
  'no-such-profile': {
    title: 'Dieser Pool steht nicht mehr in Ihrer Liste',
    meaning: 'Es wurde nichts gesendet, und an Ihrem Konto hat sich nichts geändert.',
    next: 'Gehen Sie zurück und fügen Sie den Pool neu hinzu.',
  },
  'no-such-attempt': {
    title: 'Diese Anmeldung hat zu lange gedauert',
    meaning: 'Signet hat sie nicht mehr, und Sie sind nicht angemeldet.',
    next: 'Beginnen Sie die Anmeldung von vorn.',
  },
  'wrong-answer': {
    title: 'Das ist keine Antwort auf das, was der Pool gefragt hat',
    meaning: 'Es wurde nichts gesendet.',
    next: 'Beantworten Sie den Schritt auf dem Bildschirm, oder beginnen Sie die Anmeldung von vorn.',
  },
  'secret-missing': {
    title: 'Das Secret dieses App-Clients ist nicht auf diesem Computer',
    meaning:
      'Es wurde nichts gesendet. Ohne das Secret lehnt der Pool Anfragen dieses App-Clients ab.',
    next: 'Tragen Sie das Secret in den Einstellungen des Pools ein und melden Sie sich dann neu an.',
  },
  'practice-not-ready': {
    title: 'Der Übungspool läuft noch nicht',
    meaning: 'Es wurde nichts gesendet.',
    next: 'Warten Sie einen Moment und versuchen Sie es noch einmal. Bleibt es so, starten Sie Signet neu.',
  },
};

/** Where the sign-in will be kept, said before and after signing in. */
export const storage: Catalogue['storage'] = {
  memory: {
    'no-keyring':
      'Dieser Computer hat keinen Schlüsselbund, dem Signet vertrauen kann, deshalb wird nichts gespeichert: Ihre Anmeldung endet, wenn Sie Signet beenden.',
    'keyring-silent':
      'Der Schlüsselbund dieses Computers hat nicht geantwortet, deshalb wird nichts gespeichert: Ihre Anmeldung endet, wenn Sie Signet beenden.',
  },
  memoryShort: 'Nur im Arbeitsspeicher: abgemeldet, sobald Sie Signet beenden',
  keyringRow: 'Versiegelt vom Schlüsselbund dieses Computers',
  memoryRow: 'Nur im Arbeitsspeicher, bis Sie Signet beenden',
};
