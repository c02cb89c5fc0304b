import type { Catalogue } from '../catalogue.ts';

/** Trying a deletion on a masked twin of a real account, in the practice pool. */
export const rehearsal: Catalogue['rehearsal'] = {
  act: 'Erst gefahrlos ausprobieren',
  title: 'Probelauf',
  explanation:
    'Signet legt im Übungspool auf diesem Computer einen maskierten Zwilling dieses Kontos an und führt Sie mit ihm durch alle Schritte: dieselben Bildschirme, dieselbe Anfrage. Ihr eigener Pool wird nur gefragt, was in Ihrem Konto ist.',
  masked:
    'Namen, Adressen und Nummern werden ersetzt, bevor etwas gespeichert wird; die zweiten Faktoren werden nicht kopiert. Danach wird der Zwilling entfernt.',
  starting: 'Zwilling wird angelegt…',
  banner: (accountName, poolName) =>
    `Probelauf: Dies ist ein maskierter Zwilling von ${accountName} im Übungspool. Ihr echtes Konto in ${poolName} wird nicht angerührt.`,
  practicePassword: 'Das Übungspasswort dieses Zwillings',
  outcome: (accountName, poolName) =>
    `Dies war ein Probelauf, mit einem Zwilling im Übungspool. ${accountName} in ${poolName} ist, wie es war: Dorthin wurde nichts gesendet.`,
  back: 'Zurück zu meinem echten Konto',

  failed: {
    'no-such-session': {
      title: 'Sie sind nicht mehr angemeldet',
      meaning: 'Es wurde kein Zwilling angelegt und nichts gesendet. Ihr Konto ist, wie es war.',
      next: 'Melden Sie sich neu an und versuchen Sie es dann noch einmal.',
    },
    'practice-already': {
      title: 'Dies ist ein Übungskonto',
      meaning: 'Es lässt sich ohne Probelauf löschen: Nichts Echtes hängt davon ab.',
      next: 'Machen Sie mit „Mein Konto löschen“ weiter.',
    },
    'practice-not-ready': {
      title: 'Der Übungspool ist nicht bereit',
      meaning: 'Der Zwilling konnte nicht angelegt werden. Ihr Konto ist, wie es war.',
      next: 'Versuchen Sie es gleich noch einmal. Läuft der Übungspool nicht, starten Sie Signet neu.',
    },
    busy: {
      title: 'Eine andere Löschung ist offen',
      meaning:
        'Es wurde kein Zwilling angelegt. Signet macht eine Löschung nach der anderen und klärt erst, wie jene ausgeht.',
      next: 'Beenden oder verlassen Sie jene, und versuchen Sie es dann noch einmal.',
    },
    ended: {
      title: 'Ihre Anmeldung ist beendet',
      meaning:
        'Der Pool konnte nicht gefragt werden, was im Konto ist, deshalb wurde kein Zwilling angelegt. Ihr Konto ist, wie es war.',
      next: 'Melden Sie sich neu an und versuchen Sie es dann noch einmal.',
    },
  },
};
