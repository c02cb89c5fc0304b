import type { Catalogue } from '../catalogue.ts';

/** Changing the attributes of an account, and proving that an address is one's own. */
export const attributeEdit: Catalogue['attributeEdit'] = {
  title: 'Bearbeiten',
  edit: 'Bearbeiten',
  editNamed: (what) => `${what} bearbeiten`,
  add: 'Hinzufügen',
  addNamed: (what) => `${what} hinzufügen`,
  addAnother: 'Angabe hinzufügen…',
  whichOne: 'Was hinzufügen?',
  custom: 'Eine andere, mit ihrem Namen im Pool…',
  customName: 'Name im Pool',
  customNameHint:
    'Etwa custom:tier. Diesen Namen hat die Administration des Pools vergeben.',
  value: 'Wert',
  valueMissing: 'Geben Sie einen Wert ein.',
  customNameMissing: 'Geben Sie den Namen des Attributs ein.',
  save: 'Speichern',
  saving: 'Wird gespeichert…',
  cancel: 'Abbrechen',
  remove: 'Entfernen…',
  removeNamed: (what) => `${what} entfernen`,
  removeTitle: (what) => `${what} aus Ihrem Konto entfernen?`,
  removeSentence: (value) =>
    `Der Pool vergisst „${value}“. Sie können es später wieder hinzufügen.`,
  removeIt: 'Entfernen',
  removing: 'Wird entfernt…',
  keepIt: 'Behalten',
  emptyRemoves: 'Ein leeres Feld entfernt dies aus Ihrem Konto.',
  stays: (value) => `Das Konto behält „${value}“.`,
  staysEmpty: 'Das Konto behält, was es hat.',
  saved: 'Gespeichert.',
  removed: 'Entfernt.',
  verified: 'Verifiziert.',
  unchanged: 'Es ist dasselbe wie vorher, deshalb wurde nichts gesendet.',
  useHere: (value) => `${value} verwenden`,
  hints: {
    email:
      'Eine E-Mail-Adresse, die Sie lesen können: Vielleicht wird ein Code dorthin gesendet.',
    phone_number: 'Mit + und Ländervorwahl, etwa +49 151 23456789.',
    birthdate: 'Der Pool speichert es als Jahr-Monat-Tag.',
    locale: 'Ein Sprachkürzel, etwa en oder de-AT.',
    zoneinfo: 'Eine Zeitzone mit ihrem Namen, etwa Europe/Berlin.',
    picture: 'Die Webadresse eines Bildes.',
    website: 'Eine Webadresse.',
    profile: 'Die Webadresse einer Seite über Sie.',
    custom: 'Ein pool-eigenes Attribut: Wozu es dient, weiß das Unternehmen.',
  },
  languageIs: (name) => `Das ist ${name}.`,
  problems: {
    email: 'Das ist keine E-Mail-Adresse.',
    phone_number: 'Beginnen Sie mit + und der Ländervorwahl, danach nur Ziffern.',
    birthdate: 'Schreiben Sie es als Jahr-Monat-Tag, etwa 1985-12-31.',
    url: 'Beginnen Sie mit https:// oder http://.',
    zoneinfo: 'Dieser Computer kennt keine Zeitzone dieses Namens.',
    locale: 'Das ist kein Sprachkürzel.',
    long: 'Der Pool nimmt höchstens 2048 Zeichen.',
    'invalid-parameter': 'Der Pool nimmt diesen Wert nicht an.',
    'alias-exists':
      'Ein anderes Konto hat dies schon, und es kann nur zu einem gehören. Wählen Sie etwas anderes.',
    'attribute-fixed':
      'Der Pool lässt Sie dies nicht ändern: Es wurde bei der Registrierung festgelegt, oder dieser App-Client darf es nicht schreiben. Wenden Sie sich an die Administration.',
    'attribute-required':
      'Der Pool verlangt dies: Es lässt sich ändern, aber nicht entfernen.',
    'attribute-unknown': 'Der Pool hat kein Attribut dieses Namens.',
  },
  guard: {
    title: 'Damit melden Sie sich auch an',
    mayTitle: 'Damit melden Sie sich vielleicht auch an',
    signsIn: (what) => `In diesem Pool meldet man sich hiermit an: ${what}.`,
    maySignIn:
      'In vielen Pools kann man sich damit anmelden. Falls Sie es beim Anmelden eingeben, gilt die Änderung auch dort.',
    username: (username) =>
      `Ihr Benutzername bleibt ${username}: Mit ihm können Sie sich weiterhin anmelden.`,
    changed:
      'Die meisten Pools verwenden das Neue sofort, unverifiziert: Bis Sie es mit dem Code verifizieren, funktionieren die Anmeldung damit und ein vergessenes Passwort vielleicht nicht. Manche verwenden bis dahin das Alte weiter.',
    changedName:
      'Die meisten Pools verwenden das Neue sofort, und mit dem Alten kommen Sie nicht mehr hinein.',
    removed: 'Ist es entfernt, können Sie sich damit nicht mehr anmelden.',
    onlyRecoveryTitle: 'Es ist nach einem vergessenen Passwort Ihr einziger Weg zurück',
    onlyRecoveryChanged:
      'Codes bei vergessenem Passwort gehen nur an verifizierte Adressen, und dies ist Ihre einzige. Verifizieren Sie die neue sofort.',
    onlyRecoveryRemoved:
      'Codes bei vergessenem Passwort gehen nur an verifizierte Adressen, und dies ist Ihre einzige. Ohne sie sperrt ein vergessenes Passwort Sie für immer aus.',
    secondFactorTitle: 'Ihre Anmeldecodes gehen dorthin',
    secondFactorChanged:
      'Der zweite Schritt Ihrer Anmeldung ist ein Code an diese Adresse. Vergewissern Sie sich, dass Sie unter der neuen lesen können.',
    secondFactorRemoved:
      'Der zweite Schritt Ihrer Anmeldung ist ein Code an diese Adresse. Richten Sie unter „Zugänge“ zuerst einen anderen ein.',
  },
  verify: {
    act: 'Verifizieren…',
    actNamed: (what) => `${what} verifizieren`,
    sending: 'Der Code wird gesendet…',
    sentTo: (where) => `Ein Code wurde an ${where} gesendet.`,
    sent: 'Ein Code wurde gesendet.',
    why: (value) => `Geben Sie ihn ein, um zu zeigen, dass ${value} Ihnen gehört.`,
    pending: (value) => `Bis dahin bleibt ${value} in Gebrauch.`,
    unverified: 'Bis dahin zählt es als nicht verifiziert.',
    code: 'Code',
    codeHint: 'Gilt 24 Stunden. Sie können die ganze Nachricht einfügen.',
    codeMissing: 'Geben Sie den Code aus der Nachricht ein.',
    submit: 'Verifizieren',
    submitting: 'Wird verifiziert…',
    resend: 'Code noch einmal senden',
    resending: 'Wird noch einmal gesendet…',
    resent: 'Ein neuer Code ist unterwegs. Der vorige gilt nicht mehr.',
    later: 'Später',
    waiting: 'Wartet auf einen Code',
    waitingValue: (value) => `${value} wartet auf den Code.`,
    problems: {
      'code-mismatch': 'Das ist nicht der Code. Nehmen Sie die neueste Nachricht.',
      'code-expired':
        'Dieser Code gilt nicht mehr. Lassen Sie ihn noch einmal senden und nehmen Sie den neuen.',
      'alias-exists':
        'Ein anderes Konto hat diese Adresse schon, und sie kann nur zu einem gehören.',
    },
  },
  token: {
    says: (value) => `Das Token sagt noch „${value}“.`,
    lacks: 'Das Token hat dies nicht.',
    verified: 'Das Token sagt noch, dass es verifiziert ist.',
    notVerified: 'Das Token sagt noch, dass es nicht verifiziert ist.',
    onlyToken: 'Das sagt nur Ihr Token',
    notInProfile: 'Nicht im Profil, wie der Pool es führt.',
    differs:
      'Ihr ID-Token weicht vom Profil ab. Dienste, die es lesen, sehen die alten Werte, bis es erneuert ist.',
    renew: 'Token erneuern',
    renewing: 'Wird erneuert…',
    renewed: 'Erneuert. Das Token sagt, was das Profil sagt.',
    same: 'Erneuert, und es weicht noch immer ab: Dieser Pool schreibt andere Werte in seine Tokens.',
  },
};
