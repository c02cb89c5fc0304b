import type { Catalogue } from '../catalogue.ts';
import { until } from './at.ts';

/** The rail: the steps from the wish to the last question. */
export const deletion: Catalogue['deletion'] = {
  title: 'Mein Konto löschen',
  of: (accountName, poolName) => `${accountName} in ${poolName}`,
  at: (step) => `Mein Konto löschen: ${step}`,
  steps: 'Schritte',
  keep: 'Mein Konto behalten',
  continue: 'Weiter',
  stepDone: 'erledigt',
  tryTitle: 'Die Löschung proben',
  busy: 'Eine Löschung nach der anderen: Diese ist noch offen. Erst wird geklärt, was aus ihr geworden ist.',
  busyCleanUp:
    'Eine Löschung nach der anderen: Erst wird von diesem Computer entfernt, was von dieser noch übrig ist.',

  canItWork: {
    title: 'Ist es möglich?',
    examining: 'Der Pool wird gefragt, ob es möglich ist. Dabei wird nichts geändert.',
    possible: 'Alle vier Voraussetzungen sind erfüllt. Bis hierher wurde nichts geändert.',
    impossible: 'So, wie es steht, ist es nicht möglich. Ihr Konto wurde nicht angerührt.',
    answer: 'Ja, alle vier Prüfungen bestanden',
    passed: 'bestanden',
    failed: 'nicht bestanden',
  },
  whatGoes: {
    title: 'Was geht, was bleibt',
    sentence: 'Zusammengestellt aus diesem Konto, so wie der Pool es jetzt führt.',
    cannotUndo:
      'Das lässt sich nicht rückgängig machen. Amazon Cognito behält keine Kopie, die es zurückgeben könnte.',
    goes: 'Was geht',
    stays: 'Was bleibt',
    answer: 'Gelesen',
  },
  keepACopy: {
    title: 'Kopie behalten',
    sentence:
      'Ist das Konto gelöscht, kann der Pool Ihnen nichts davon mehr zeigen. Speichern Sie, was der Pool jetzt über Sie sagt, oder machen Sie ohne Kopie weiter.',
    save: 'Kopie speichern…',
    json: 'als JSON',
    jsonLabel: 'Kopie als JSON speichern',
    saving: 'Erst wird der Pool gefragt, dann Sie nach dem Speicherort…',
    personal:
      'Eine Webseite, die jeder Browser zeigt und druckt. Sie enthält kein Passwort und kein Token.',
    signInOver:
      'Ihre Anmeldung ist beendet, deshalb konnte der Pool nicht gefragt werden. Es wurde nichts gespeichert.',
    answer: (name) => `Gespeichert als ${name}`,
    answerNone: 'Keine Kopie gespeichert',
    answerOthers: (answer) => `${answer}; die anderen Anmeldungen werden zuerst beendet`,
  },
  endOthers: {
    label: 'Zuerst alle anderen Anmeldungen beenden',
    why: 'Ein anderes Telefon oder ein anderer Browser, der angemeldet ist, könnte das Konto in der Zwischenzeit noch benutzen oder ändern. Der Pool beendet alle Anmeldungen; dieses Fenster meldet sich mit Ihrem Passwort neu an und macht weiter.',
    stillAccepted:
      'Dienste, die Tokens selbst prüfen, akzeptieren die Tokens dieser Anmeldungen möglicherweise noch, bis sie ablaufen.',
  },
  prove: {
    title: 'Sich ausweisen',
    sentence: (accountName) =>
      `Ihre Anmeldung liegt mehr als fünf Minuten zurück. Geben Sie das Passwort von ${accountName} noch einmal ein.`,
    sentenceOthers: (accountName) =>
      `Bevor andere Anmeldungen beendet werden, fragt Signet, wer Sie sind. Geben Sie das Passwort von ${accountName} noch einmal ein.`,
    fillIn: 'Einsetzen',
    password: 'Passwort',
    submit: 'Passwort prüfen',
    otherwise: 'Anders ausweisen',
    startOver: 'Nachweis von vorn beginnen',
    signingInAnew:
      'Sie haben sich ausgewiesen, und alle Anmeldungen dieses Kontos wurden beendet, auch diese. Melden Sie diesen Computer noch einmal an, um weiterzumachen. Noch wurde nichts gelöscht.',
    elsewhere: {
      act: 'Frisch anmelden',
      browser: {
        title: 'Sie haben sich mit Ihrem Browser angemeldet',
        meaning:
          'Eine solche Anmeldung lässt sich auf dieser Seite nicht wiederholen. Es wurde nichts gelöscht und nichts gesendet.',
        next: 'Melden Sie sich noch einmal mit Ihrem Browser an, und beginnen Sie die Löschung innerhalb von fünf Minuten neu.',
      },
      token: {
        title: 'Sie haben sich mit einem Access-Token angemeldet',
        meaning:
          'Es sagt, wer Sie waren, als es ausgestellt wurde, nicht, wer jetzt hier sitzt. Es wurde nichts gelöscht und nichts gesendet.',
        next: 'Melden Sie sich frisch an, und beginnen Sie die Löschung innerhalb von fünf Minuten neu.',
      },
    },
    submitting: 'Wird geprüft…',
    missing: 'Geben Sie Ihr Passwort ein.',
    answer: 'Sie haben sich ausgewiesen',
    answerOthers: 'Sie haben sich ausgewiesen, und die anderen Anmeldungen wurden beendet',
    answerFresh: 'Nicht nötig, Sie haben sich in den letzten fünf Minuten angemeldet',
    othersStay: {
      title: 'Die anderen Anmeldungen wurden nicht beendet',
      meaning: (reason) =>
        `Sie haben sich ausgewiesen, aber der Pool hat die Anmeldungen nicht beendet; sie sind, wie sie waren. ${reason}. Es wurde nichts gelöscht.`,
      next: 'Versuchen Sie es noch einmal, oder machen Sie weiter, ohne sie zu beenden.',
      again: 'Noch einmal versuchen',
      goOn: 'Weiter, ohne sie zu beenden',
    },
    signedOut: (accountName) =>
      `Alle Anmeldungen von ${accountName} wurden beendet, auch diese, und die neue Anmeldung, die folgen sollte, ist gescheitert. Es wurde nichts gelöscht, und Ihr Konto ist, wie es war. Melden Sie sich neu an und beginnen Sie von vorn, wenn Sie es noch wollen.`,
    otherAccount: {
      title: 'Das hat ein anderes Konto geöffnet',
      meaning:
        'Der Nachweis ist gut, aber für ein anderes Konto als das auf dem Bildschirm. Es wurde nichts gelöscht.',
      next: 'Behalten Sie dieses Konto, melden Sie sich ab, und melden Sie sich als die Person an, deren Konto Sie meinen.',
    },
  },
  type: {
    title: 'Abtippen',
    sentence:
      'Tippen Sie beide Namen so ab, wie sie hier stehen. Auf Groß- und Kleinschreibung kommt es an.',
    accountName: 'Konto',
    poolName: 'Pool',
    toType: (name) => `Abzutippen: ${name}`,
    matches: 'Stimmt überein',
    submit: (accountName, poolName) => `${accountName} aus ${poolName} löschen…`,
    thenAsked: 'Bevor etwas gesendet wird, werden Sie ein letztes Mal gefragt.',
    answer: 'Beide Namen stimmen überein',
    mismatch: 'Das ist nicht der Name auf dem Bildschirm. Es wurde nichts gesendet.',
    declined: 'Sie haben Ihr Konto behalten. Es wurde nichts gesendet.',
    noPermission:
      'Die Freigabe war abgelaufen, bevor die Anfrage gestellt wurde. Es wurde nichts gesendet, und Ihr Konto ist, wie es war. Versuchen Sie es noch einmal, wenn Sie es noch wollen.',
    notNow: 'Die Löschung war nicht mehr an diesem Schritt. Von hier aus wurde nichts gesendet.',
  },
  lastQuestion: {
    title: 'Letzte Frage',
    sentence:
      'Signet fragt noch einmal, in einem eigenen Fenster. Es wird nichts gesendet, bevor Sie dort geantwortet haben.',
  },
};

/** The four things that must hold for a deletion to work. */
export const checks: Catalogue['checks'] = {
  'account-answers': {
    passed: 'Der Pool antwortet und kennt dieses Konto',
    failed: 'Der Pool hat zu diesem Konto keine Antwort gegeben',
  },
  scope: {
    passed: 'Ihre Anmeldung erlaubt das Löschen',
    failed: 'Ihre Anmeldung erlaubt das Löschen nicht',
    why: 'Ihr fehlt die Berechtigung aws.cognito.signin.user.admin.',
    next: 'Melden Sie sich mit einem Passwort an, oder bitten Sie die Administration des Pools, sie zu erlauben.',
  },
  expiry: {
    passed: 'Ihr Access-Token ist noch gültig',
    failed: 'Ihr Access-Token ist abgelaufen',
    why: 'Seine Zeit ist um, und es konnte nicht erneuert werden.',
    next: 'Melden Sie sich neu an und beginnen Sie dann von vorn.',
  },
  'same-pool': {
    passed: 'Ihre Anmeldung gehört zu diesem Konto in diesem Pool',
    failed: 'Ihre Anmeldung gehört zu einem anderen Konto oder Pool',
    why: 'Mit ihr würde an anderer Stelle gelöscht, deshalb macht Signet nicht weiter.',
    next: 'Melden Sie sich hier ab und dann neu an.',
  },
};

const listed = (items: readonly string[]): string => items.join(', ');

/** What goes and what stays, found in this very account. */
export const consequences: Catalogue['consequences'] = {
  profileGoes: (attributes) =>
    attributes === 1
      ? 'Ihr Profil im Pool, mit 1 Attribut'
      : `Ihr Profil im Pool, mit ${attributes} Attributen`,
  passwordGoes: 'Ihr Passwort',
  waysInGo: (factors) => `Ihr Passwort und Ihre zweiten Faktoren: ${listed(factors)}`,
  groupsGo: (groups) =>
    `Ihre Mitgliedschaft in ${groups.length === 1 ? 'der Gruppe' : 'den Gruppen'} ${listed(groups)}`,
  refreshEnds: 'Jede Anmeldung, auf allen Geräten: Keine lässt sich mehr erneuern',
  nameFree: (accountName) =>
    `Ihr Anspruch auf den Namen ${accountName}: Jemand anders kann ihn dann nehmen`,
  tokenStays: (time) =>
    `Diese Anmeldung bei Diensten, die Tokens selbst prüfen: Dort wird sie möglicherweise noch ${until(time)} akzeptiert`,
  providerStays: (providers) =>
    `Was Sie bei ${listed(providers)} erlaubt haben: Widerrufen Sie es dort`,
  companyDataStays:
    'Was das Unternehmen außerhalb des Pools über Sie speichert: Fragen Sie dort danach',
};

/** While the one request is under way, or is being looked for after a restart. */
export const sending: Catalogue['sending'] = {
  preparing: {
    title: 'Es wird notiert, was gesendet werden soll',
    sentence: (accountName, poolName) =>
      `Bevor ${poolName} gebeten wird, ${accountName} zu löschen, wird dies auf dem Datenträger dieses Computers notiert. Mit der Notiz lässt sich die Wahrheit herausfinden, auch wenn Signet mittendrin beendet wird.`,
    more: 'Noch hat nichts diesen Computer verlassen.',
  },
  sending: {
    title: 'Die eine Anfrage wird gesendet',
    sentence: (accountName, poolName) => `${poolName} wird gebeten, ${accountName} zu löschen.`,
    more: 'Signet sendet diese Anfrage einmal, und nie ein zweites Mal.',
  },
  checking: {
    title: 'Es wird geprüft, ob es das Konto noch gibt',
    sentence: (accountName, poolName) =>
      `Die Anfrage ist vorüber. Jetzt wird ${poolName} gefragt, ob ${accountName} noch da ist.`,
    more: 'Signet hat die Anfrage einmal gesendet und sendet nie eine zweite.',
  },
  wiping: {
    title: 'Entfernt wird, was hier noch übrig ist',
    sentence: (accountName, poolName) =>
      `${accountName} gibt es in ${poolName} nicht mehr. Die Anmeldung wird von diesem Computer entfernt.`,
    more: 'Was sich nicht entfernen lässt, wird genannt; beim nächsten Start wird es noch einmal versucht.',
  },
  resuming: {
    title: 'Es wird herausgefunden, was aus der Löschung geworden ist',
    sentence:
      'Signet wurde geschlossen, während eine Löschung offen war. Was aus ihr geworden ist, wird vor allem anderen herausgefunden.',
    more: 'Signet sendet die Anfrage nicht noch einmal.',
  },
  elapsed: (length) => `Bisher ${length}`,
  closeWindow: 'Sie können das Fenster schließen: Signet macht beim nächsten Start hier weiter.',
};
