import type { Catalogue } from '../catalogue.ts';

/** The form that adds a pool. */
export const addPool: Catalogue['addPool'] = {
  title: 'Pool hinzufügen',
  sentence:
    'Der Benutzerpool, in dem Ihr Konto liegt, und der App-Client, über den Sie sich anmelden.',
  byHand: 'Der Pool',
  name: 'Name',
  nameHint: 'Wie Sie ihn nennen möchten.',
  namePlaceholder: 'Acme Staging',
  userPoolId: 'Benutzerpool-ID',
  userPoolIdPlaceholder: 'eu-central-1_Ab12Cd34E',
  region: 'Region',
  regionHint: 'Aus der Benutzerpool-ID übernommen.',
  regionPlaceholder: 'eu-central-1',
  clientId: 'App-Client-ID',
  clientIdHint: 'Das Team, das den Pool betreibt, kennt diese IDs. Sie sind nicht geheim.',
  clientIdPlaceholder: '4q8k1v9m2c7example0b5n3x6z',
  clientSecret: 'Secret des App-Clients',
  clientSecretHint: 'Bleibt leer bei einem App-Client ohne Secret. Es wird versiegelt aufbewahrt.',
  showSecret: 'Secret anzeigen',
  hideSecret: 'Secret verbergen',
  hosted: 'Anmeldeseite des Pools (optional)',
  hostedSentence:
    'Manche Pools haben eine eigene Anmeldeseite, die in Ihrem Browser ein Cookie hinterlässt. Mit ihrer Domain können Sie sich dort anmelden; mit der Abmelde-URL kann Signet Sie nach einer Löschung zu ihrer Abmeldeseite bringen. Lassen Sie beides leer, wenn der Pool keine hat.',
  hostedDomain: 'Domain der Anmeldeseite',
  hostedDomainHint:
    'Sie steht beim Anmelden in der Adressleiste. Sie können die ganze Adresse einfügen.',
  hostedDomainPlaceholder: 'example.auth.eu-central-1.amazoncognito.com',
  signOutUrl: 'Abmelde-URL',
  signOutUrlHint:
    'Eine der „zulässigen Abmelde-URLs“ des App-Clients, Zeichen für Zeichen. Dorthin geht die Seite nach dem Abmelden.',
  signOutUrlPlaceholder: 'https://www.example.com/signed-out',
  advanced: 'Erweitert',
  endpoint: 'Endpunkt auf diesem Computer',
  endpointHint:
    'Nur für einen Emulator von Cognito auf diesem Computer. Bleibt leer bei einem echten Pool.',
  endpointPlaceholder: 'http://127.0.0.1:9229',
  add: 'Pool hinzufügen',
  adding: 'Wird hinzugefügt…',
  notSaved:
    'Der Pool konnte nicht gespeichert werden: Der Datenträger hat abgelehnt. Es wurde nichts hinzugefügt. Schaffen Sie Platz und versuchen Sie es noch einmal.',
};

/** One sentence for each thing that can be wrong in a field of that form. */
export const profileProblems: Catalogue['profileProblems'] = {
  empty: 'Bitte füllen Sie dies aus.',
  'too-long': 'Das ist länger, als ein solcher Wert sein kann.',
  'name-taken': 'Ein anderer Pool in Ihrer Liste heißt schon so. Wählen Sie einen anderen Namen.',
  'region-shape': 'Eine Region sieht aus wie eu-central-1.',
  'pool-id-shape': 'Eine Benutzerpool-ID sieht aus wie eu-central-1_Ab12Cd34E.',
  'region-mismatch':
    'Die Benutzerpool-ID beginnt mit einer anderen Region. Bringen Sie beide in Einklang.',
  'client-id-shape': 'Eine App-Client-ID besteht nur aus Buchstaben, Ziffern, „_“ und „+“.',
  'endpoint-shape': 'Ein Endpunkt sieht aus wie http://127.0.0.1:9229, ohne Pfad.',
  'endpoint-not-loopback':
    'Nur eine Adresse dieses Computers darf an die Stelle von Amazon Cognito treten, etwa 127.0.0.1.',
  'already-there': 'Dieser Pool mit diesem App-Client steht schon in Ihrer Liste.',
  'hosted-domain-shape':
    'Eine Domain sieht aus wie example.auth.eu-central-1.amazoncognito.com oder login.example.com.',
  'hosted-domain-missing':
    'Geben Sie auch die Domain der Anmeldeseite an, oder lassen Sie beides leer.',
  'sign-out-url-shape':
    'Eine Abmelde-URL beginnt mit https://, oder mit http://localhost für diesen Computer, und enthält kein „#“.',
  'client-secret-shape':
    'Das Secret eines App-Clients besteht aus 24 bis 64 Buchstaben und Ziffern und nichts anderem.',
};
