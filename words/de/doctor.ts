import type { Catalogue } from '../catalogue.ts';
import { at } from './at.ts';

/** What a look at a pool from outside shows, and no more. */
export const doctor: Catalogue['doctor'] = {
  title: 'Was hier geht',
  sentence:
    'Signet fragt den Pool nach einem Namen, den niemand hat. Es wird keine Nachricht gesendet und kein Konto angerührt.',
  look: 'Noch einmal nachsehen',
  looking: 'Wird nachgesehen…',
  lookedAt: (when) => `Nachgesehen ${at(when)}`,
  notReady: 'Der Übungspool läuft noch nicht. Sehen Sie gleich noch einmal nach.',
  gone: 'Dieser Pool steht nicht mehr in Ihrer Liste.',
  found: {
    works: 'In Ordnung',
    'not-allowed': 'Nicht erlaubt',
    missing: 'Fehlt',
    'cannot-tell': 'Unklar',
    'not-tried': 'Nicht versucht',
  },
  deletable: {
    yes: 'Hier können Sie Ihr Konto löschen. Eine Anmeldung, die hier gelingt, hat normalerweise die Berechtigung dafür; Signet prüft Ihre, bevor etwas gelöscht wird.',
    'no-way-in':
      'Hier können Sie Ihr Konto mit Signet nicht löschen: Dieser App-Client erlaubt keine Anmeldung, die Signet beherrscht. Die Administration müsste einen der Wege unten erlauben.',
    'cannot-tell':
      'Ob Sie Ihr Konto hier löschen können, lässt sich von außen nicht sagen. Es zeigt sich, wenn Sie angemeldet sind.',
  },
  names: {
    reachable: 'Die Adresse des Pools antwortet',
    pool: 'Den Pool gibt es',
    client: 'Den App-Client gibt es',
    'password-srp': 'Passwort, ohne es zu senden (SRP)',
    'password-plain': 'Passwort, über TLS gesendet',
    choice: 'Mehrere Wege zur Wahl: Codes, Passkeys, Passwort',
    custom: 'Eigene Fragen des Pools',
    browser: 'Die Anmeldeseite des Pools',
    'sign-up': 'Registrieren',
    'forgotten-password': 'Ein vergessenes Passwort zurücksetzen',
  },
  works: {
    reachable: '',
    pool: 'Seine öffentlichen Schlüssel lassen sich lesen.',
    client:
      'In dieser Region antwortet ein App-Client mit dieser ID. Dass er zu diesem Pool gehört, zeigt sich bei der ersten Anmeldung.',
    'password-srp': 'Der Pool beginnt eine solche Anmeldung.',
    'password-plain': 'Der Pool nimmt eine solche Anmeldung an.',
    choice: 'Der Pool beginnt eine solche Anmeldung. Was zur Wahl steht, hängt vom Konto ab.',
    custom: 'Der Pool beginnt eine solche Anmeldung.',
    browser: 'Sie kennt diesen App-Client und schickt Menschen zu Signet zurück.',
    'sign-up': 'Der Pool hat das Registrieren als solches nicht abgelehnt.',
    'forgotten-password':
      'Der Pool nimmt die Anfrage an. Ein Code geht nur an eine verifizierte Adresse des Kontos.',
  },
  notAllowed: {
    flow: (setting) =>
      `Der App-Client erlaubt es nicht. Die Administration müsste ${setting} zu seinen Authentifizierungsabläufen hinzufügen.`,
    choice:
      'Der App-Client oder der Tarif des Pools erlaubt es nicht. Die Administration müsste ALLOW_USER_AUTH zu seinen Authentifizierungsabläufen hinzufügen.',
    custom:
      'Der App-Client erlaubt es nicht, oder der Pool hat keine eigenen Fragen. Die meisten Pools haben keine.',
    signUp: 'In diesem Pool kann nur die Administration Konten anlegen.',
    forgotten: 'In diesem Pool kann nur die Administration Passwörter zurücksetzen.',
    callback: (address) =>
      `Die Seite schickt niemanden zu Signet zurück. Die Administration müsste ${address} zu den zulässigen Callback-URLs des App-Clients hinzufügen.`,
    scope:
      'Die Seite gibt die Berechtigung nicht, das Konto zu verwalten. Die Administration müsste den Scope aws.cognito.signin.user.admin erlauben.',
    page: (said) =>
      `Die Seite lehnt diesen App-Client ab (${said}). Die Administration müsste den Authorization Code Grant für ihn erlauben.`,
  },
  missing: {
    pool: 'In dieser Region gibt es keinen Benutzerpool mit dieser ID. Vergleichen Sie sie mit der, die Ihre Administration kennt.',
    client:
      'Es gibt keinen App-Client mit dieser ID. Vergleichen Sie sie mit der, die Ihre Administration kennt.',
    secret:
      'Der App-Client hat ein Secret, und hier ist keines aufbewahrt. Bitten Sie die Administration darum und tragen Sie es unten ein, oder bitten Sie um einen App-Client ohne Secret.',
    wrongSecret:
      'Das hier aufbewahrte Secret ist nicht das des App-Clients. Bitten Sie die Administration um das richtige und ersetzen Sie es unten.',
    page: 'Unter dieser Adresse wurde keine Anmeldeseite gefunden. Vergleichen Sie die Domain unten mit der in Ihrem Browser.',
  },
  cannotTell: {
    offline:
      'Dieser Computer konnte ihn nicht erreichen. Prüfen Sie die Verbindung und die Region des Pools und sehen Sie dann noch einmal nach.',
    noAnswer: 'Es kam nicht rechtzeitig eine Antwort. Sehen Sie später noch einmal nach.',
    strange: 'Was geantwortet hat, spricht nicht so, wie Amazon Cognito es tut.',
    busy: 'Der Pool ist ausgelastet oder hatte einen eigenen Fehler. Sehen Sie gleich noch einmal nach.',
    trigger:
      'Ein eigenes Programm des Pools hat den erfundenen Namen abgelehnt. Mit einem echten ist es vielleicht anders.',
    firewall: 'Eine Firewall vor dem Pool hat die Frage abgelehnt.',
    other: 'Die Antwort sagt weder das eine noch das andere.',
  },
  notTried: {
    browser:
      'Es ist keine Anmeldeseite angegeben. Tragen Sie unten ihre Domain ein, damit nachgesehen wird.',
    other: 'Nicht gefragt, wegen dem, was oben gefunden wurde.',
  },
};
