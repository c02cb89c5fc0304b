import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  appName: 'Signet',
  windowTitle: (screen) => `${screen} · Signet`,
  copy: (what) => `${what} kopieren`,
  copied: 'Kopiert',
  copyFailed: 'Kopieren war nicht möglich. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  notSet: 'nicht angegeben',
  unexpected:
    'Signet hat selbst einen Fehler gemacht. Was Sie sehen, ist vielleicht nicht mehr aktuell; starten Sie Signet neu, um sicherzugehen.',
};

export const serviceWords: Catalogue['serviceWords'] = {
  title: 'Was der Dienst gesagt hat',
  name: 'Name des Fehlers',
  message: 'Meldung',
  requestId: 'Request-ID',
  noName: 'nicht angegeben',
  noMessage: 'nicht angegeben',
  noRequestId: 'nicht angegeben',
};

export const saving: Catalogue['saving'] = {
  saved: (name) => `Gespeichert als ${name}`,
  declined: 'Es wurde nichts gespeichert: Der Dialog wurde ohne Speicherort geschlossen.',
  notWritten: {
    'no-space':
      'Nicht gespeichert: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ort.',
    'no-permission':
      'Nicht gespeichert: Signet darf auf diesem Computer dort nicht schreiben. Wählen Sie einen anderen Ort.',
    failed:
      'Nicht gespeichert: Die Datei konnte dort nicht geschrieben werden. Wählen Sie einen anderen Ort.',
  },
};
