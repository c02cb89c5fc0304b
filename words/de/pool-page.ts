import type { Catalogue } from '../catalogue.ts';

/** One pool: what works there, how it is marked, what it is reached by. */
export const poolPage: Catalogue['poolPage'] = {
  title: 'Pool',
  open: 'Einzelheiten',
  openNamed: (name) => `Einzelheiten zu ${name}`,
  signIn: 'Anmelden…',
  marks: 'Name und Farbe',
  name: 'Name',
  saveName: 'Namen speichern',
  savingName: 'Wird gespeichert…',
  colour: 'Farbe',
  colours: {
    amber: 'Bernstein',
    blue: 'Blau',
    green: 'Grün',
    olive: 'Oliv',
    orange: 'Orange',
    pink: 'Rosa',
    teal: 'Petrol',
    violet: 'Violett',
  },
  production: 'Produktion',
  productionTick: 'Dies ist ein Produktionspool',
  productionMeaning:
    'In ihm liegen Konten echter Menschen. Signet kennzeichnet ihn überall, wo er gezeigt wird, damit Sie ihn nicht für einen Testpool halten.',
  ids: 'Wie er zu erreichen ist',
  userPoolId: 'Benutzerpool-ID',
  clientId: 'App-Client-ID',
  region: 'Region',
  endpoint: 'Endpunkt',
  secret: 'Secret des App-Clients',
  secretKept:
    'Ein Secret ist aufbewahrt, versiegelt von diesem Computer. Es wird nie wieder gezeigt.',
  secretNone: 'Es ist keines aufbewahrt. Nur manche App-Clients haben eines.',
  secretPractice: 'Der Übungspool bringt sein eigenes mit.',
  addSecret: 'Secret hinzufügen',
  replaceSecret: 'Secret ersetzen',
  savingSecret: 'Wird gespeichert…',
  forgetSecret: 'Secret vergessen',
  forgettingSecret: 'Wird vergessen…',
  page: 'Die Anmeldeseite des Pools',
  pageSentence:
    'Manche Pools haben eine eigene Seite, auf der man sich im Browser anmeldet. Lassen Sie beides leer, wenn der Pool keine hat.',
  savePage: 'Anmeldeseite speichern',
  savingPage: 'Wird gespeichert…',
  callbacks: 'Für die Administration: Callback-Adressen',
  callbacksSentence:
    'Um von jener Seite zu Signet zurückzukommen, müssen diese beiden unter den zulässigen Callback-URLs des App-Clients stehen, Zeichen für Zeichen.',
  callbackAddresses: ['http://127.0.0.1:42813/callback', 'http://127.0.0.1:42814/callback'],
  callback: 'Callback-Adresse',
  remove: 'Aus der Liste entfernen…',
  saved: 'Gespeichert.',
  gone: 'Dieser Pool steht nicht mehr in Ihrer Liste.',
  practiceKept:
    'Die Angaben des Übungspools sind seine eigenen. Nur seine Farbe lässt sich ändern.',
  notSaved:
    'Nicht gespeichert: Der Datenträger hat abgelehnt. Alles ist, wie es war. Schaffen Sie Platz und versuchen Sie es noch einmal.',
};
