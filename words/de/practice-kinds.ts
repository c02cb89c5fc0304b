import type { Catalogue } from '../catalogue.ts';

/** The practice pools that can be opened beside the first one. */
export const practiceKinds: Catalogue['practiceKinds'] = {
  title: 'Weitere Übungspools',
  sentence:
    'Benutzerpools unterscheiden sich darin, wie man hineinkommt. Jeder von diesen ist anders eingerichtet, allein auf diesem Computer.',
  open: 'Öffnen',
  openNamed: (name) => `${name} öffnen`,
  opening: 'Wird geöffnet…',
  signIn: 'Anmelden…',
  signInNamed: (name) => `Bei ${name} anmelden`,
  failed:
    'Der Pool konnte nicht angelegt werden. Starten Sie Signet neu und versuchen Sie es dann noch einmal.',
  people: 'Personen darin',
  withoutPassword: 'kein Passwort',
  authenticatorSecret: 'Authenticator-Geheimnis',
  // As in English: these are typed by people, and compared.
  poolName: {
    'confidential-client': 'Practice client secret',
    'custom-challenge': 'Practice custom challenge',
    devices: 'Practice devices',
    'email-username': 'Practice e-mail',
    'lowered-limits': 'Practice low limits',
    'mfa-required': 'Practice MFA',
    passwordless: 'Practice passwordless',
    rotation: 'Practice rotation',
  },
  what: {
    'confidential-client': 'Der App-Client hat ein Secret; jede Anfrage trägt dessen Hash.',
    'custom-challenge': 'Der Pool stellt eigene Fragen, statt nach einem Passwort zu fragen.',
    devices: 'Ein gemerkter Computer braucht beim nächsten Mal keinen zweiten Faktor.',
    'email-username':
      'Die E-Mail-Adresse ist der Benutzername; eine neue gilt, sobald sie verifiziert ist.',
    'lowered-limits':
      'Jede Grenze ist zwei Versuche entfernt: Sperren, abgelaufene Codes, kurze Sitzungen.',
    'mfa-required':
      'Ohne zweiten Faktor kommt niemand hinein; wer keinen hat, muss erst einen einrichten.',
    passwordless: 'Ein Code per E-Mail oder SMS, ein Passkey oder ein Passwort.',
    rotation: 'Refresh-Tokens werden bei jeder Benutzung ersetzt und leben nur kurz.',
  },
};
