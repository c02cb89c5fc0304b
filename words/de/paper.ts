import type { Catalogue } from '../catalogue.ts';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** What every paper has that Signet writes: the receipt of a deletion, the copy of an account. */
export const paper: Catalogue['paper'] = {
  language: 'de',
  day: (day, month, year) => `${day}. ${months[month] ?? ''} ${year}`,
  forms: { html: 'Webseite', json: 'JSON' },
  notSettled: 'Nicht geklärt',
  toDo: 'offen',
  done: 'erledigt',
  yes: 'Ja',
  no: 'Nein',
  none: 'Keine',
  notKnown: 'Nicht bekannt',
  serviceName: 'Name des Fehlers',
  serviceMessage: 'Meldung',
  requestId: 'Request-ID',
  noName: 'nicht angegeben',
  noMessage: 'nicht angegeben',
  noRequestId: 'keine',
  paper: 'Dieses Papier',
  version: 'Geschrieben von',
  signet: (version) => `Signet ${version}`,
  written: 'Geschrieben',
  notes: 'Anmerkungen',
  hash: 'Inhalts-Hash',
  hashMeaning:
    'Der Hash zeigt, dass diese Datei nicht verändert wurde, seit ihr Hash geschrieben wurde. Er ist keine Signatur: Er zeigt nicht, wer die Datei geschrieben hat, und wer die Datei ändert, kann auch einen neuen Hash schreiben.',
  hashCheck: (command) =>
    `Zum Prüfen führen Sie ${command} in einer Kopie von Signets Quellcode aus, oder von Hand: Setzen Sie 64 Nullen an die Stelle der Ziffern nach „sha256“ und dem Doppelpunkt, und bilden Sie den SHA-256 der Datei.`,
};
