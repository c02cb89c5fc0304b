import type { Catalogue } from '../catalogue.ts';

/** The practice pool's card on the first screen. */
export const practice: Catalogue['practice'] = {
  // As in English: this is typed by people, and compared.
  name: 'Practice',
  title: 'Übungspool',
  ready: 'Bereit',
  starting: 'Startet',
  startingSentence: 'Der Übungspool startet auf diesem Computer…',
  failed: 'Läuft nicht',
  sentence:
    'Ein Benutzerpool in Signet, der antwortet, wie Amazon Cognito es tut. Nichts verlässt diesen Computer; Sie können also alles ausprobieren, auch das Löschen.',
  username: 'Benutzername',
  password: 'Passwort',
  ownPassword: 'das von Ihnen gewählte',
  signInDemo: 'Als Demo Owner anmelden…',
  signIn: 'Anmelden…',
  signUp: 'Neues Konto registrieren…',
  demoGoneTitle: 'Das Demokonto wurde gelöscht',
  demoGone:
    'Registrieren Sie ein neues Konto und machen Sie weiter. Der Code kommt hier an, im Postamt.',
  failedTitle: 'Der Übungspool läuft nicht',
  failedNext:
    'Echte Pools funktionieren wie zuvor. Starten Sie Signet neu, um ihn zurückzuholen; die Konten darin bleiben erhalten.',
  failedDetail: 'Was er gesagt hat',
  pointTools: 'Andere Werkzeuge darauf richten',
  pointSentence:
    'Andere Clients auf diesem Computer können den Übungspool benutzen: Geben Sie ihnen diese Werte. Sie gelten, solange Signet läuft.',
  endpoint: 'Endpunkt',
  region: 'Region',
  userPoolId: 'Benutzerpool-ID',
  clientId: (name) => `App-Client „${name}“`,
  noScope: 'seine Tokens erlauben nicht, das Konto zu lesen oder zu löschen',
};

/** The inbox of the practice pool. */
export const postOffice: Catalogue['postOffice'] = {
  title: 'Postamt',
  sentence: 'E-Mails und SMS, die der Übungspool gesendet hätte.',
  panelSentence: 'Der Übungspool sendet nichts nach außen. Seine Nachrichten kommen hier an.',
  empty: 'Noch keine Post',
  emptySentence: 'Registriert sich jemand im Übungspool, kommt der Code hier an.',
  emptyPanel: 'Der Code kommt hier an.',
  signUpSubject: 'Code zum Bestätigen der Registrierung',
  forgotPasswordSubject: 'Code für ein neues Passwort',
  verifyAttributeSubject: 'Code zum Verifizieren dieser Adresse',
  signInSubject: 'Code zum Anmelden',
  temporaryPasswordSubject: 'Vorläufiges Passwort',
  unfamiliarSignInSubject: 'Anmeldung von einem neuen Ort',
  to: (address) => `an ${address}`,
  code: 'Code',
  use: 'Diesen Code verwenden',
  useNamed: (code) => `Diesen Code verwenden: ${code}`,
  unread: (count) => (count === 1 ? '1 neue Nachricht' : `${count} neue Nachrichten`),
  email: 'E-Mail',
  sms: 'SMS',
};
