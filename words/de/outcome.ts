import type { Catalogue } from '../catalogue.ts';
import { at } from './at.ts';

/** The page after the one request: the truth, as far as it is known. */
export const outcome: Catalogue['outcome'] = {
  deleted: {
    title: 'Gelöscht und geprüft',
    sentence: (accountName, poolName) =>
      `${accountName} gibt es in ${poolName} nicht mehr. Sie sind abgemeldet.`,
    confirmed: (accountName, poolName, time) =>
      `${accountName} gibt es in ${poolName} nicht mehr, festgestellt ${at(time)}. Sie sind abgemeldet.`,
    byLook:
      'Die Antwort auf die Anfrage hatte es offengelassen; eine Prüfung des Kontos hat es geklärt.',
  },
  'clean-up-left': {
    title: 'Gelöscht, etwas ist noch aufzuräumen',
    titleGone: 'Schon vorher fort, etwas ist noch aufzuräumen',
    left: 'Etwas ließ sich nicht von diesem Computer entfernen.',
    leftovers: {
      'stored-sign-in':
        'Die gespeicherte Anmeldung ließ sich nicht vom Datenträger entfernen. Sie öffnet im Pool nichts mehr.',
      journal:
        'Signets eigene Notiz zu dieser Löschung ließ sich nicht vom Datenträger entfernen. Sie enthält kein Geheimnis.',
    },
    again: 'Noch einmal versuchen',
    trying: 'Wird versucht…',
    nextStart: 'Signet versucht es auch beim nächsten Start noch einmal.',
  },
  'already-gone': {
    title: 'Das Konto war schon fort',
    sentence: (accountName, poolName) =>
      `${poolName} kannte ${accountName} nicht mehr, als die Anfrage ankam; das Konto wurde also nicht durch diese Anfrage gelöscht. Sie sind abgemeldet.`,
  },
  refused: {
    title: 'Nicht gelöscht',
    sentence: (accountName, poolName) =>
      `${poolName} hat abgelehnt. ${accountName} wurde durch diese Anfrage nicht gelöscht.`,
    why: 'Warum',
    yours: 'Was Sie tun können',
    administrators: 'Was die Administration des Pools tun kann',
  },
  'not-sent': {
    title: 'Nicht gesendet',
    why: {
      'name-unknown':
        'Ihr Konto wurde nicht angerührt: Der Name des Pools ließ sich nicht auflösen, deshalb wurde nichts gesendet.',
      'no-connection':
        'Ihr Konto wurde nicht angerührt: Dieser Computer konnte den Pool nicht erreichen, deshalb wurde nichts gesendet.',
      untrusted:
        'Ihr Konto wurde nicht angerührt: Was geantwortet hat, konnte nicht zeigen, dass es der Pool ist, deshalb wurde nichts gesendet.',
      'no-journal':
        'Ihr Konto wurde nicht angerührt: Die Notiz, die zuerst geschrieben werden muss, ließ sich nicht auf den Datenträger dieses Computers schreiben, deshalb wurde nichts gesendet.',
      'token-unusable':
        'Ihr Konto wurde nicht angerührt: Die Anmeldung ließ sich nicht erneuern, deshalb wurde nichts gesendet.',
      'signed-out':
        'Ihr Konto wurde nicht angerührt: Sie wurden abgemeldet, bevor etwas gesendet wurde.',
    },
    next: {
      'name-unknown':
        'Prüfen Sie die Netzwerkverbindung und die Region des Pools. Von Ihrem Konto aus können Sie neu beginnen.',
      'no-connection':
        'Prüfen Sie die Netzwerkverbindung. Von Ihrem Konto aus können Sie neu beginnen.',
      untrusted:
        'Das Zertifikat der Gegenstelle ist nicht in Ordnung. Der Grund kann ein Netz sein, das eine Anmeldung verlangt, ein Proxy oder eine falsch gehende Uhr dieses Computers. Beginnen Sie neu in einem Netz, dem Sie vertrauen.',
      'no-journal': 'Ist das behoben, können Sie von Ihrem Konto aus neu beginnen.',
      'token-unusable': 'Melden Sie sich neu an. Von Ihrem Konto aus können Sie neu beginnen.',
      'signed-out': 'Melden Sie sich neu an. Von Ihrem Konto aus können Sie neu beginnen.',
    },
    fault: {
      'no-space': 'Der Datenträger ist voll.',
      'no-permission': 'Signet darf auf diesem Computer nicht in seinen eigenen Ordner schreiben.',
      failed: 'Der Datenträger hat sie nicht angenommen.',
    },
  },
  'still-there': {
    title: 'Nicht gelöscht',
    sentence: (accountName, time) =>
      `${accountName} ist noch da, Stand ${time} Uhr. Das Konto wurde zweimal gesehen, nachdem die Anfrage vorüber war; die Anfrage hatte also keine Wirkung.`,
    next: 'Von selbst geschieht nichts mehr. Wenn Sie es noch wollen, können Sie von Ihrem Konto aus neu beginnen.',
  },
  unknown: {
    title: 'Wir wissen es noch nicht',
    noAnswer: (time) =>
      `Die Anfrage hat diesen Computer ${at(time)} verlassen, und es kam keine vollständige Antwort. Das Konto ist vielleicht gelöscht, vielleicht auch nicht.`,
    unclear: (time) =>
      `Die Anfrage hat diesen Computer ${at(time)} verlassen, und was zurückkam, beweist nichts. Das Konto ist vielleicht gelöscht, vielleicht auch nicht.`,
    accepted: (time) =>
      `Der Pool hat die Anfrage ${at(time)} angenommen, aber noch keine Prüfung hat gezeigt, dass das Konto fort ist. Es ist also vielleicht gelöscht, vielleicht auch nicht.`,
    resumed: (time) =>
      `Signet wurde mitten in dieser Löschung geschlossen, die ${at(time)} begonnen hat. Das Konto ist vielleicht gelöscht, vielleicht auch nicht. Signet findet es gerade heraus.`,
    resumedWaiting: (time) =>
      `Signet wurde mitten in dieser Löschung geschlossen, die ${at(time)} begonnen hat. Das Konto ist vielleicht gelöscht, vielleicht auch nicht.`,
    whatCame: 'Was zurückkam, und was es bedeutet',
    seen: (time) =>
      `Das Konto wurde einmal gesehen, ${at(time)}. Eine zweite Prüfung, mindestens 30 Sekunden später, entscheidet.`,
    next: (length) => `Nächste Prüfung in ${length}`,
    nextNow: 'Wird gerade geprüft…',
    checkNow: 'Jetzt prüfen',
    cannotTell:
      'Der Pool antwortet mit der vorliegenden Anmeldung nicht und kann es deshalb nicht sagen. Melden Sie sich an, um es zu sehen: Gelingt das, wurde das Konto nicht gelöscht. Lehnt der Pool ein Passwort ab, bei dem Sie sicher sind, wurde es wahrscheinlich gelöscht, aber eine Ablehnung allein ist kein Beweis.',
    noSecond:
      'Signet sendet die Anfrage nicht noch einmal. Sie können mit anderem weitermachen: Die Prüfungen laufen weiter. Sie können das Fenster schließen: Signet macht beim nächsten Start hier weiter.',
    noSecondSignIn:
      'Signet sendet die Anfrage nicht noch einmal. Sie können mit anderem weitermachen oder das Fenster schließen: Beim nächsten Start geht es hier weiter.',
    later: 'Mit anderem weitermachen',
    signIn: 'Anmelden, um es zu sehen',
    stop: 'Nicht weiter prüfen…',
    stopTitle: 'Nicht weiter prüfen?',
    stopSentence:
      'Dann geht Signet dieser Löschung nicht weiter nach, und es bleibt für immer unbekannt, ob das Konto gelöscht wurde. Eine Anmeldung könnte es Ihnen noch zeigen; Signet würde nicht mehr fragen.',
    stopNow: 'Nicht weiter prüfen',
    keepLooking: 'Offen lassen',
  },

  answers: {
    accepted: 'Angenommen',
    refused: (name) => `Abgelehnt: ${name}`,
    gone: (name) => `Kein solches Konto: ${name}`,
    unclear: 'Beweist nichts',
    unclearNamed: (name) => `Beweist nichts: ${name}`,
    none: 'Keine Antwort',
  },
  looks: {
    gone: 'das Konto ist fort',
    there: 'das Konto ist da',
    'cannot-tell': 'der Pool sagt es nicht',
    'no-answer': 'keine Antwort',
  },
  facts: {
    title: 'Fakten',
    more: 'Alle Fakten',
    account: 'Konto',
    username: 'Benutzername',
    sub: 'Subject (sub)',
    pool: 'Pool',
    userPoolId: 'Benutzerpool-ID',
    clientId: 'App-Client-ID',
    operation: 'Vorgangs-ID',
    proof: 'Nachweis',
    proofs: {
      custom: (time) => `Fragen des Pools, ${time}`,
      'email-code': (time) => `Code per E-Mail, ${time}`,
      passkey: (time) => `Passkey, ${time}`,
      password: (time) => `Passwort, ${time}`,
      'sign-in': (time) => `Frische Anmeldung, ${time}`,
      'sms-code': (time) => `Code per SMS, ${time}`,
    },
    proofsAndMore: {
      custom: (time) => `Fragen des Pools und ein zweiter Faktor, ${time}`,
      'email-code': (time) => `Code per E-Mail und ein zweiter Faktor, ${time}`,
      passkey: (time) => `Passkey und ein zweiter Faktor, ${time}`,
      password: (time) => `Passwort und ein zweiter Faktor, ${time}`,
      'sign-in': (time) => `Frische Anmeldung, ${time}`,
      'sms-code': (time) => `Code per SMS und ein zweiter Faktor, ${time}`,
    },
    others: 'Andere Anmeldungen',
    othersEnded: (time) => `Beendet ${at(time)}`,
    othersStay: 'vorher nicht beendet',
    asked: 'Ihr Ja',
    sent: 'Anfrage gesendet',
    answered: 'Antwort',
    poolDate: 'Nach der Uhr des Pools',
    checked: 'Zuletzt geprüft',
    looks: 'Prüfungen',
    allLooks: (count) => `Alle ${count} Prüfungen`,
    resumed: 'Wieder aufgenommen',
    resumedAfter: (time) => `${time}, nachdem Signet geschlossen worden war`,
    requestId: 'Request-ID',
    notSent: 'nicht gesendet',
    sentUnsure: 'nicht notiert, bevor Signet geschlossen wurde',
    noAnswer: 'keine Antwort',
    notChecked: 'nicht geprüft',
    noRequestId: 'keine',
  },
  receipt: {
    save: 'Beleg speichern…',
    json: 'als JSON',
    jsonLabel: 'Beleg als JSON speichern',
    saving: 'Wird gespeichert…',
    notNow: 'Es wurde nichts gespeichert: Diese Löschung ist nicht mehr offen.',
  },
  toWelcome: 'Fertig',
  toAccount: 'Zurück zu meinem Konto',
  signInAgain: 'Neu anmelden',
  startOver: 'Neu beginnen…',
  wait: (length) => `${length} warten`,
};
