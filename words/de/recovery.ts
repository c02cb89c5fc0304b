import type { Catalogue } from '../catalogue.ts';

/** A new password for somebody who does not know the old one. */
export const recovery: Catalogue['recovery'] = {
  title: 'Passwort vergessen',
  to: (poolName) => `Passwort in ${poolName} vergessen`,
  sentence:
    'Der Pool sendet einen Code an die E-Mail-Adresse oder das Telefon Ihres Kontos. Mit ihm wählen Sie ein neues Passwort.',
  username: 'Benutzername oder E-Mail-Adresse',
  usernameMissing: 'Geben Sie den Benutzernamen ein, mit dem Sie sich anmelden.',
  ask: 'Code senden',
  asking: 'Wird gesendet…',
  haveCode: 'Ich habe schon einen Code',

  resetTitle: 'Neues Passwort wählen',
  sentTo: (destination) => `Der Pool hat einen Code an ${destination} gesendet.`,
  sentSomewhere:
    'Geben Sie den Code ein, den der Pool an Ihre E-Mail-Adresse oder Ihr Telefon gesendet hat.',
  noMessage:
    'Nach einigen Minuten keine Nachricht? Ein Pool sagt bei einem Namen, den er nicht kennt, dasselbe. Prüfen Sie den Namen.',
  code: 'Code',
  codeHint: 'Gilt eine Stunde. Sie können die ganze Nachricht einfügen.',
  codeMissing: 'Geben Sie den Code ein.',
  password: 'Neues Passwort',
  passwordMissing: 'Wählen Sie ein Passwort.',
  submit: 'Neues Passwort setzen',
  submitting: 'Wird gespeichert…',
  resend: 'Neuen Code senden',
  resent: (destination) =>
    `Ein neuer Code wurde an ${destination} gesendet. Der vorige gilt nicht mehr.`,
  resentSomewhere: 'Ein neuer Code wurde gesendet. Der vorige gilt nicht mehr.',
  otherName: 'Anderen Namen nehmen',
  done: (username) =>
    `Das Passwort von ${username} ist geändert. Melden Sie sich mit dem neuen an.`,
  backToSignIn: 'Zurück zur Anmeldung',
};
