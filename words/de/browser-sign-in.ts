import type { Catalogue } from '../catalogue.ts';

const nobody = 'Es wurde niemand angemeldet, und an Ihrem Konto hat sich nichts geändert.';

/** Signing in at the pool's own page, in the person's browser. */
export const browserSignIn: Catalogue['browserSignIn'] = {
  title: 'Mit Ihrem Browser anmelden',
  to: (poolName) => `Mit Ihrem Browser bei ${poolName} anmelden`,
  sentence:
    'Signet öffnet die Anmeldeseite des Pools in Ihrem Browser. Ihr Passwort geben Sie dort ein und nicht hier, und Sie kommen von selbst zurück.',
  steps: [
    'Signet öffnet die Seite in dem Browser, den Sie sonst auch benutzen.',
    'Dort melden Sie sich an, mit allem, was die Seite verlangt.',
    'Der Browser kommt zu Signet zurück, und Signet prüft, ob die Antwort von diesem Pool und für Sie ist.',
  ],
  page: 'Anmeldeseite',
  open: 'Anmeldeseite öffnen',
  opening: 'Wird geöffnet…',
  waiting: 'Warten auf Ihren Browser',
  waitingSentence:
    'Melden Sie sich auf der geöffneten Seite an. Wenn Sie fertig sind, kommt Signet nach vorn.',
  left: (length) => `noch ${length}`,
  cancel: 'Abbrechen',
  notOpened: 'Keine Seite geöffnet?',
  notOpenedSentence:
    'Suchen Sie Ihren Browser hinter anderen Fenstern. Ist er nicht da, öffnen Sie die Seite noch einmal: Die vorige gilt dann nicht mehr.',
  openAgain: 'Noch einmal öffnen',
  exchanging: 'Die Antwort wird geprüft',
  exchangingSentence: 'Der Browser ist zurückgekommen. Signet holt Ihre Tokens und prüft sie.',
  tryAgain: 'Noch einmal versuchen',
  withPassword: 'Lieber mit Passwort anmelden',
  toPool: 'Einstellungen des Pools öffnen',
  forAdministrator: 'Für die Administration dieses Pools',
  callbackSentence:
    'Die Seite führt nur zu Adressen zurück, die beim App-Client eingetragen sind. Diese beiden müssen unter seinen zulässigen Callback-URLs stehen, genau so, wie sie hier stehen:',
  callbacks: ['http://127.0.0.1:42813/callback', 'http://127.0.0.1:42814/callback'],
  callback: 'Callback-Adresse',
  grantSentence:
    'Außerdem braucht der App-Client den Authorization Code Grant und die Scopes openid, email, phone, profile und aws.cognito.signin.user.admin.',
  faults: {
    'no-page': {
      title: 'Für diesen Pool ist keine Anmeldeseite bekannt',
      meaning: `Nicht jeder Pool hat eine, und ihre Adresse lässt sich nicht erraten. ${nobody}`,
      next: 'Fragen Sie die Administration des Pools nach der Adresse, tragen Sie sie in den Einstellungen des Pools ein und versuchen Sie es noch einmal.',
    },
    'no-browser': {
      title: 'Kein Browser hat die Seite angenommen',
      meaning: `Auf diesem Computer ist kein Programm für Webseiten festgelegt, oder es ist nicht gestartet. ${nobody}`,
      next: 'Wählen Sie in den Systemeinstellungen einen Standardbrowser und versuchen Sie es dann noch einmal.',
    },
    'too-late': {
      title: 'Innerhalb von fünf Minuten kam niemand zurück',
      meaning: `Signet hört nicht mehr zu, die noch offene Seite führt also nirgendwohin. ${nobody}`,
      next: 'Schließen Sie jene Seite und versuchen Sie es noch einmal. Zeigte sie „redirect_mismatch“, sind die Callback-Adressen unten nicht eingetragen.',
    },
    cancelled: {
      title: 'Abgebrochen',
      meaning: `Signet hört nicht mehr zu. ${nobody}`,
      next: 'Schließen Sie die Seite in Ihrem Browser, oder versuchen Sie es noch einmal.',
    },
    'exchange-refused': {
      title: 'Der Pool hat den Code nicht angenommen',
      meaning: `Er wurde schon benutzt, ist zu alt oder nicht für diesen App-Client. ${nobody}`,
      next: 'Versuchen Sie es noch einmal: Jede Anmeldung bekommt ihren eigenen Code. Geschieht es wieder, zeigen Sie der Administration den Fehler unten.',
    },
    clock: {
      title: 'Die Tokens waren bei der Ankunft schon abgelaufen',
      meaning: `Das kommt vor, wenn die Uhr dieses Computers falsch geht. ${nobody}`,
      next: 'Stellen Sie die Uhr dieses Computers und versuchen Sie es dann noch einmal.',
    },
    'other-account': {
      title: 'Das war ein anderes Konto',
      meaning:
        'Sie haben sich auf der Seite als jemand anders angemeldet als die Person, um die es hier geht. An keinem der beiden Konten hat sich etwas geändert.',
      next: 'Melden Sie sich auf der Seite ab, oder öffnen Sie sie in einem privaten Fenster, und versuchen Sie es noch einmal mit dem richtigen Konto.',
    },
    'secret-missing': {
      title: 'Das Secret dieses App-Clients ist nicht auf diesem Computer',
      meaning: `Tokens dieses App-Clients gibt der Pool nur dem, der das Secret kennt. ${nobody}`,
      next: 'Tragen Sie das Secret in den Einstellungen des Pools ein und versuchen Sie es dann noch einmal.',
    },
    'practice-not-ready': {
      title: 'Der Übungspool läuft noch nicht',
      meaning: nobody,
      next: 'Warten Sie einen Moment und versuchen Sie es noch einmal. Bleibt es so, starten Sie Signet neu.',
    },
  },
  portsBusy: {
    title: 'Ein anderes Programm belegt den Rückweg',
    meaning: (ports) =>
      `Signet wartet an Port ${ports.join(' oder ')} dieses Computers auf Ihren Browser, und beide sind belegt. ${nobody}`,
    next: 'Schließen Sie das andere Programm, oft ein zweites Signet eines anderen Benutzerkontos, und versuchen Sie es dann noch einmal.',
  },
  refused: {
    denied: {
      title: 'Die Anmeldeseite hat abgelehnt',
      meaning: `Sie haben dort abgelehnt, oder der Pool hat es getan. ${nobody}`,
      next: 'Versuchen Sie es noch einmal. Haben Sie nicht abgelehnt, wenden Sie sich an die Administration des Pools.',
    },
    scopes: {
      title: 'Dieser App-Client erlaubt nicht, worum Signet bittet',
      meaning: `Signet braucht die Scopes openid, email, phone, profile und aws.cognito.signin.user.admin, und hier sind nicht alle erlaubt. ${nobody}`,
      next: 'Bitten Sie die Administration des Pools, sie für diesen App-Client zu erlauben, oder melden Sie sich mit einem Passwort an.',
    },
    other: {
      title: 'Die Anmeldeseite hat mit einem Fehler geantwortet',
      meaning: `Sie hat keinen Code zum Anmelden gegeben. ${nobody}`,
      next: 'Versuchen Sie es noch einmal. Geschieht es wieder, zeigen Sie der Administration des Pools den Fehler unten.',
    },
  },
  forged: {
    title: 'Die Tokens sind nicht, was sie sein sollten',
    meaning: (what) =>
      `${what} Signet hat sie verworfen. Es wurde niemand angemeldet, und Ihr Konto ist, wie es war.`,
    next: 'Machen Sie mit dieser Anmeldung nicht weiter. Prüfen Sie die Adresse der Anmeldeseite in den Einstellungen des Pools; stimmt sie, sagen Sie es der Administration des Pools.',
  },
  said: 'Was die Seite gesagt hat',
  reply: {
    title: 'Sie können diesen Tab schließen und zu Signet zurückgehen',
    sentence: 'Signet macht von hier aus weiter und sagt, wie es ausgegangen ist.',
    foreignTitle: 'Hier geschieht nichts',
    foreignSentence:
      'Diese Adresse dient der Anmeldung mit Signet. Wollten Sie sich nicht anmelden, schließen Sie diesen Tab.',
  },
};
