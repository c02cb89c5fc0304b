import type { Catalogue } from '../catalogue.ts';
import type { LetterFacts } from '../en/clean-up.ts';
import { until } from './at.ts';

const whatHappened = ({ outcome, whenDeleted }: LetterFacts): string => {
  const on = whenDeleted === null ? '' : ` am ${whenDeleted}`;
  switch (outcome) {
    case 'deleted':
      return `ich habe mein Benutzerkonto bei Ihnen${on} gelöscht. Der Anmeldedienst hat bestätigt, dass das Konto nicht mehr besteht.`;
    case 'already-gone':
      return `mein Benutzerkonto bei Ihnen besteht nicht mehr: Das hat mir der Anmeldedienst${on} mitgeteilt.`;
    case 'unknown':
      return `ich habe Ihren Anmeldedienst${on} gebeten, mein Benutzerkonto bei Ihnen zu löschen, und keine eindeutige Antwort erhalten. Falls das Konto noch besteht, löschen Sie es bitte ebenfalls.`;
  }
};

/** The letter to the company, as plain text: its sender fills in name and address. */
const letter = (facts: LetterFacts): string =>
  `Name:
Anschrift:


Antrag auf Löschung meiner personenbezogenen Daten

Sehr geehrte Damen und Herren,

${whatHappened(facts)}

Es handelt sich um dieses Konto:

  Konto:         ${facts.accountName}
  Benutzername:  ${facts.username}
  Subject (sub): ${facts.sub}
  Benutzerpool:  ${facts.poolName} (${facts.userPoolId})

Mit dem Löschen dieses Kontos verschwindet nur die Anmeldung. Bitte löschen Sie alle weiteren personenbezogenen Daten, die Sie über mich gespeichert haben, in allen Systemen, auch das, was Sie an Auftragsverarbeiter und andere Empfänger weitergegeben haben, und fordern Sie diese Empfänger auf, es ebenfalls zu löschen. Ich berufe mich auf mein Recht auf Löschung, zum Beispiel auf Artikel 17 DSGVO, soweit er anwendbar ist. Zugleich widerrufe ich jede Einwilligung in die Verwendung meiner Daten, die ich Ihnen erteilt habe.

Bitte bestätigen Sie mir schriftlich und innerhalb der gesetzlichen Frist, dass dies geschehen ist. Falls Sie einen Teil der Daten behalten müssen, teilen Sie mir mit, welche Daten, auf welcher Rechtsgrundlage und bis wann. Um meine Daten zu finden, brauchen Sie außer den oben genannten Kennungen keine weiteren Angaben.

Mit freundlichen Grüßen


`;

/** The list of what outlives the account, with what can be done about each. */
export const cleanUp: Catalogue['cleanUp'] = {
  title: 'Was das Konto überdauert',
  sentence:
    'Das Löschen des Kontos erreicht dies alles nicht. Haken Sie ab, was Sie erledigt haben.',
  done: (done, all) => `${done} von ${all} erledigt`,
  tick: 'Erledigt',

  hostedSignIn: {
    title: 'Die Anmeldeseite in Ihrem Browser',
    sentence: (host) =>
      `Falls Sie sich in einem Browser bei ${host} angemeldet haben, bleibt dort bis zu einer Stunde lang ein Cookie, das einer neuen Registrierung im Weg sein kann. Die Seite meldet diesen Browser ab.`,
    act: 'Abmeldeseite öffnen',
  },
  provider: {
    title: (provider) => `Was Sie bei ${provider} erlaubt haben`,
    sentence: (provider) =>
      `Ihr Konto war mit ${provider} verknüpft. Diese Erlaubnis liegt dort, nicht im Pool: Widerrufen Sie sie bei ${provider}.`,
    act: {
      'amazon-grants': 'Seite von Amazon öffnen',
      'apple-grants': 'Seite von Apple öffnen',
      'facebook-grants': 'Seite von Facebook öffnen',
      'google-grants': 'Seite von Google öffnen',
    },
    where: {
      'amazon-grants':
        'Die Seite zeigt, wo Sie sich mit Amazon angemeldet haben. Entfernen Sie den Eintrag des Unternehmens.',
      'apple-grants':
        'Suchen Sie auf der Seite „Mit Apple anmelden“, wählen Sie die App des Unternehmens und beenden Sie die Nutzung.',
      'facebook-grants':
        'Die Seite zeigt Apps und Websites. Entfernen Sie den Eintrag des Unternehmens.',
      'google-grants':
        'Die Seite zeigt Ihre Verknüpfungen. Wählen Sie den Eintrag des Unternehmens und löschen Sie die Verknüpfung.',
    },
    noPage:
      'Signet kennt die passende Seite nicht. Suchen Sie dort in Ihrem Konto nach verbundenen Apps.',
  },
  tokens: {
    title: 'Schon ausgegebene Tokens',
    sentence: (time) =>
      `Dienste, die Tokens selbst prüfen, akzeptieren die letzten möglicherweise noch ${until(time)}. Niemand kann sie zurückrufen; sie laufen von selbst ab.`,
    over: 'Das letzte ist abgelaufen: Kein Dienst akzeptiert sie mehr.',
  },
  companyData: {
    title: 'Was das Unternehmen anderswo speichert',
    sentence:
      'Bestellungen, Nachrichten, Dateien und Backups liegen außerhalb des Benutzerpools. Ein Brief, der das Unternehmen bittet, sie zu löschen, liegt bereit: Setzen Sie Ihren Namen ein und senden Sie ihn dorthin.',
    act: 'Brief kopieren',
    copied: 'Brief kopiert',
    show: 'Brief lesen',
    letter,
  },
  nameFree: {
    title: 'Der Name ist frei',
    sentence: (accountName) =>
      `Jemand anders kann sich jetzt als ${accountName} registrieren. Es wäre ein anderes Konto, in dem nichts von Ihnen ist.`,
  },
  opened: 'In Ihrem Browser geöffnet.',
  notOpened: 'Kein Browser hat die Adresse angenommen. Es wurde nichts geöffnet.',
};
