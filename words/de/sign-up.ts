import type { Catalogue } from '../catalogue.ts';

/** Making an account. */
export const signUp: Catalogue['signUp'] = {
  title: 'Konto anlegen',
  to: (poolName) => `Konto in ${poolName} anlegen`,
  username: 'Benutzername',
  usernameHint: 'Manche Pools möchten hier Ihre E-Mail-Adresse.',
  email: 'E-Mail-Adresse',
  emailHint: 'Dorthin geht ein Code, der Ihr Konto bestätigt.',
  emailHintPractice: 'Jede Adresse ist recht: Der Code kommt nebenan im Postamt an.',
  password: 'Passwort',
  more: 'Dieser Pool möchte mehr',
  moreSentence: 'Füllen Sie aus, was der Pool braucht. Was leer bleibt, wird nicht gesendet.',
  addField: 'Weiteres Feld',
  chooseField: 'Wählen…',
  submit: 'Konto anlegen',
  submitting: 'Wird angelegt…',
  usernameMissing: 'Wählen Sie einen Benutzernamen.',
  emailMissing:
    'Geben Sie eine E-Mail-Adresse ein: Dorthin geht der Code, der Ihr Konto bestätigt.',
  emailShape: 'Eine E-Mail-Adresse sieht aus wie name@example.com.',
  phoneShape: 'Eine Telefonnummer beginnt mit + und der Ländervorwahl: +15555550100.',
  passwordMissing: 'Wählen Sie ein Passwort.',
  wanted: 'Das braucht der Pool.',
  wantsEmailName: 'In diesem Pool ist der Benutzername Ihre E-Mail-Adresse.',
  wantsPhoneName: 'In diesem Pool ist der Benutzername Ihre Telefonnummer, mit + am Anfang.',
  wantsAddressName: 'In diesem Pool ist der Benutzername Ihre E-Mail-Adresse oder Telefonnummer.',
  noEmailName:
    'In diesem Pool ist der Benutzername keine E-Mail-Adresse. Wählen Sie einen anderen.',
  wantsMore: {
    title: 'Dieser Pool möchte mehr wissen',
    meaning: 'Es wurde noch kein Konto angelegt.',
    next: 'Füllen Sie die markierten Felder aus und legen Sie das Konto dann an.',
  },
  haveAccount: 'Stattdessen anmelden',
  confirmedAtOnce: (username) =>
    `Das Konto ${username} besteht und braucht keinen Code. Melden Sie sich jetzt damit an.`,
};

/** Confirming a new account with the code that was sent. */
export const confirmSignUp: Catalogue['confirmSignUp'] = {
  title: 'Konto bestätigen',
  sentTo: (destination) => `Ein Code wurde an ${destination} gesendet.`,
  sentSomewhere:
    'Geben Sie den Code ein, den der Pool an Ihre E-Mail-Adresse oder Ihr Telefon gesendet hat.',
  username: 'Benutzername',
  code: 'Code',
  codeHint: 'Gilt 24 Stunden. Sie können die ganze Nachricht einfügen.',
  submit: 'Bestätigen',
  submitting: 'Wird bestätigt…',
  resend: 'Code noch einmal senden',
  resending: 'Wird gesendet…',
  resent: (destination) =>
    `Ein neuer Code wurde an ${destination} gesendet. Der vorige gilt nicht mehr.`,
  resentSomewhere: 'Ein neuer Code wurde gesendet. Der vorige gilt nicht mehr.',
  confirmed: (username) => `${username} ist bestätigt. Melden Sie sich jetzt damit an.`,
  signedIn: (username) => `${username} ist bestätigt, und Sie sind angemeldet.`,
  usernameMissing: 'Geben Sie den Benutzernamen ein, mit dem Sie sich registriert haben.',
  codeMissing: 'Geben Sie den Code ein.',
  backToSignIn: 'Zurück zur Anmeldung',
};
