import type { Catalogue } from '../catalogue.ts';
import { at } from './at.ts';

/** The steps of a sign-in that a pool asks for one after the other, and what they led to. */
export const steps: Catalogue['steps'] = {
  title: 'Noch ein Schritt',
  as: (username) => `Anmeldung als ${username}`,
  goOn: 'Weiter',
  checking: 'Wird geprüft…',
  asking: 'Der Pool wird gefragt…',
  another: 'Anderen Weg nehmen',
  start: 'Zurück zur Anmeldung',
  inBrowser: 'Im Browser anmelden',

  ways: {
    password: { name: 'Passwort', about: 'Geben Sie das Passwort dieses Kontos ein.' },
    'email-code': {
      name: 'Code per E-Mail',
      about: 'Der Pool sendet einen Code an Ihre E-Mail-Adresse.',
    },
    'sms-code': {
      name: 'Code per SMS',
      about: 'Der Pool sendet einen Code an Ihr Telefon.',
    },
    passkey: {
      name: 'Passkey',
      about: 'Ihr Gerät antwortet für Sie. Sie geben nichts ein.',
    },
    authenticator: {
      name: 'Authenticator-App',
      about: 'Geben Sie den Code ein, den Ihre App zeigt. Das geht ohne Netz.',
    },
    email: {
      name: 'Code per E-Mail',
      about: 'Der Pool sendet einen Code an Ihre E-Mail-Adresse.',
    },
    sms: { name: 'Code per SMS', about: 'Der Pool sendet einen Code an Ihr Telefon.' },
  },
  setUpWays: {
    authenticator: {
      name: 'Authenticator-App',
      about: 'Eine App auf Ihrem Telefon zeigt Codes. Das geht ohne Netz.',
    },
    email: {
      name: 'Code per E-Mail',
      about: 'Bei jeder Anmeldung geht ein Code an Ihre E-Mail-Adresse.',
    },
    sms: { name: 'Code per SMS', about: 'Bei jeder Anmeldung geht ein Code an Ihr Telefon.' },
  },

  firstFactor: {
    title: 'Wie möchten Sie sich anmelden?',
    sentence: 'Diese Wege bietet der Pool für dieses Konto an.',
  },
  secondFactor: {
    title: 'Zeigen Sie, dass Sie es sind',
    sentence:
      'Der erste Schritt war richtig. Dieses Konto verlangt einen zweiten; wählen Sie, welchen.',
  },
  password: {
    title: 'Geben Sie Ihr Passwort ein',
    label: 'Passwort',
    missing: 'Geben Sie Ihr Passwort ein.',
  },

  code: {
    title: 'Geben Sie den Code ein',
    label: 'Code',
    missing: 'Geben Sie den Code ein.',
    sent: {
      email: (where, time) => `Ein Code ging ${at(time)} an ${where}.`,
      sms: (where, time) => `Eine SMS mit einem Code ging ${at(time)} an ${where}.`,
    },
    sentSomewhere: {
      email: (time) => `Ein Code ging ${at(time)} an Ihre E-Mail-Adresse.`,
      sms: (time) => `Eine SMS mit einem Code ging ${at(time)} an Ihr Telefon.`,
    },
    authenticator:
      'Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den sie für dieses Konto zeigt.',
    authenticatorNamed: (name) =>
      `Öffnen Sie die Authenticator-App, die Sie „${name}“ genannt haben, und geben Sie den Code ein, den sie für dieses Konto zeigt.`,
    goodFor: (minutes) =>
      minutes === 1
        ? 'Gilt etwa eine Minute. Sie können die ganze Nachricht einfügen.'
        : `Gilt etwa ${minutes} Minuten. Sie können die ganze Nachricht einfügen.`,
    maybeOver:
      'Er ist inzwischen vielleicht zu alt. Wird er abgelehnt, lassen Sie einen neuen senden.',
    waits: (minutes) =>
      minutes === 1
        ? 'Er wechselt alle 30 Sekunden. Der Pool wartet etwa eine Minute.'
        : `Er wechselt alle 30 Sekunden. Der Pool wartet etwa ${minutes} Minuten.`,
    waitsNoMore: 'Vielleicht wartet der Pool nicht mehr. Lehnt er ab, melden Sie sich neu an.',
    resend: 'Neuen Code senden',
    resending: 'Wird gesendet…',
    resent: 'Ein neuer Code ist unterwegs. Der vorige gilt nicht mehr.',
    authenticatorMismatch: {
      title: 'Das ist nicht der Code',
      meaning: 'Der Pool erwartet den, den Ihre Authenticator-App in diesem Moment zeigt.',
      next: 'Warten Sie auf den nächsten Code und geben Sie den ein. Hilft das nicht, stellen Sie die Uhr Ihres Telefons auf automatisch.',
    },
  },

  newPassword: {
    title: 'Wählen Sie Ihr eigenes Passwort',
    sentence:
      'Das eben eingegebene haben Sie von jemand anderem bekommen. Von jetzt an gilt das, das Sie hier wählen.',
    label: 'Neues Passwort',
    missing: 'Wählen Sie ein Passwort.',
    needs: 'Außerdem möchte der Pool wissen:',
    attributeMissing: (label) => `Das braucht der Pool: ${label}.`,
    known: 'Was der Pool schon weiß',
    submit: 'Speichern und anmelden',
    submitting: 'Wird gespeichert…',
  },
  attributeHints: {
    birthdate: 'Jahr, Monat, Tag: 1990-12-31',
    phone_number: 'Mit der Ländervorwahl davor: +15555550100',
    zoneinfo: 'Zum Beispiel Europe/Berlin',
    locale: 'Zum Beispiel de-DE',
  },

  setUp: {
    title: 'Richten Sie einen zweiten Schritt ein',
    sentence:
      'Dieser Pool lässt niemanden mit nur einem Schritt hinein. Wählen Sie, welchen zweiten Sie nehmen möchten.',
  },
  authenticator: {
    title: 'Richten Sie Ihre Authenticator-App ein',
    scan: 'Scannen Sie dieses Bild mit Ihrer Authenticator-App.',
    picture: 'QR-Code für Ihre Authenticator-App; dasselbe wie der Schlüssel als Text daneben',
    key: 'Oder geben Sie dort diesen Schlüssel ein:',
    keyName: 'Schlüssel',
    once: 'Er wird nur dieses eine Mal gezeigt und in Signet nirgends aufbewahrt.',
    code: 'Code, den Ihre App zeigt',
    name: 'Name dieser Authenticator-App (optional)',
    nameHint: 'Um sie später von anderen zu unterscheiden, zum Beispiel: mein Telefon.',
    submit: 'Einschalten',
    submitting: 'Wird geprüft…',
  },
  address: {
    email: {
      title: 'Wohin sollen Codes gehen?',
      sentence: 'Bei jeder Anmeldung sendet der Pool einen Code an diese E-Mail-Adresse.',
      label: 'E-Mail-Adresse',
      missing: 'Geben Sie eine E-Mail-Adresse ein.',
    },
    sms: {
      title: 'Wohin sollen Codes gehen?',
      sentence: 'Bei jeder Anmeldung sendet der Pool eine SMS an diese Nummer.',
      label: 'Telefonnummer',
      missing: 'Geben Sie eine Telefonnummer ein.',
    },
    submit: 'Code dorthin senden',
    submitting: 'Wird gesendet…',
  },

  custom: {
    title: 'Eine eigene Frage des Pools',
    round: (round) => `Frage ${round}`,
    answer: 'Ihre Antwort',
    missing: 'Geben Sie eine Antwort ein.',
    hide: 'Antwort verbergen',
    show: 'Antwort anzeigen',
    submit: 'Antworten',
    submitting: 'Wird geprüft…',
  },

  passkey: {
    title: 'Mit Ihrem Passkey anmelden',
    here: (relyingParty) =>
      `Der Pool verlangt einen Passkey für ${relyingParty}. Signet bewahrt einen auf, zum Üben auf diesem Computer gemacht.`,
    use: 'Diesen Passkey verwenden',
    using: 'Der Passkey wird gefragt…',
    notHere: (relyingParty) =>
      `Der Pool verlangt einen Passkey für ${relyingParty}. Passkeys antworten nur einem Browser, der diese Adresse zeigt; Signet kann Ihren deshalb nicht fragen.`,
    notHereNext:
      'Melden Sie sich in Ihrem Browser auf der Seite des Pools an: Dort funktioniert Ihr Passkey.',
    noPage: 'Eine Anmeldeseite dieses Pools ist hier nicht bekannt. Nehmen Sie einen anderen Weg.',
  },

  unknown: {
    title: 'Signet kennt diesen Schritt nicht',
    meaning: (challenge) =>
      `Was Sie bisher angegeben haben, war richtig, aber der Pool verlangt einen Schritt, den diese Version von Signet nicht beherrscht: ${challenge}. Sie sind nicht angemeldet, und an Ihrem Konto hat sich nichts geändert.`,
    next: 'Melden Sie sich mit der App des Unternehmens an, oder in Ihrem Browser, falls der Pool dort eine Seite hat.',
  },

  how: {
    'password-srp': {
      name: 'Passwort, per Nachweis (SRP)',
      why: 'Ihr Passwort hat diesen Computer nicht verlassen: Der Pool hat einen Nachweis dafür geprüft.',
    },
    'password-plain': {
      name: 'Passwort, unverändert gesendet',
      why: 'Ihr Passwort selbst wurde an den Pool gesendet, über eine verschlüsselte Verbindung: Dieser App-Client bietet den Weg nicht an, bei dem es auf Ihrem Computer bleibt (SRP).',
    },
    'email-code': {
      name: 'Code per E-Mail',
      why: 'Sie haben einen Code eingegeben, den der Pool an Ihre E-Mail-Adresse gesendet hat.',
    },
    'sms-code': {
      name: 'Code per SMS',
      why: 'Sie haben einen Code eingegeben, den der Pool an Ihr Telefon gesendet hat.',
    },
    passkey: { name: 'Passkey', why: 'Ihr Passkey hat dem Pool geantwortet.' },
    custom: {
      name: 'Eigene Fragen des Pools',
      why: 'Sie haben Fragen beantwortet, die sich dieser Pool selbst ausgedacht hat.',
    },
    browser: {
      name: 'Im Browser',
      why: 'Sie haben sich auf der Seite des Pools angemeldet. Signet hat Ihr Passwort nie gesehen.',
    },
    token: {
      name: 'Access-Token',
      why: 'Sie haben ein Access-Token eingefügt. Es läuft von selbst ab und lässt sich nicht erneuern.',
    },
    'sign-up': {
      name: 'Neues Konto',
      why: 'Sie haben Ihr neues Konto bestätigt, und der Pool hat das als Anmeldung genommen.',
    },
  },
  second: {
    authenticator: 'Authenticator-App',
    email: 'Code per E-Mail',
    sms: 'Code per SMS',
    device: 'dieses gemerkte Gerät',
  },
  howWithSecond: (how, second) => `${how}, dann ${second}`,
  plainNote: (why) => `Sie sind angemeldet. ${why}`,

  device: {
    title: 'Diesen Computer merken?',
    sentence: (poolName) =>
      `${poolName} kann sich diesen Computer merken. Dann verlangt der Pool hier keinen zweiten Schritt mehr. Sagen Sie nur Ja, wenn niemand sonst ihn benutzt.`,
    remember: 'Merken',
    remembering: 'Wird gemerkt…',
    notNow: 'Jetzt nicht',
    failedTitle: 'Der Pool hat sich diesen Computer nicht gemerkt',
  },
};
