import type { Catalogue } from '../catalogue.ts';

/** The receipt of a deletion: a paper that may be read years later, by somebody else. */
export const receipt: Catalogue['receipt'] = {
  name: 'Beleg einer Löschung',
  title: {
    deleted: 'Gelöscht und geprüft',
    'clean-up-left': 'Gelöscht, etwas ist noch aufzuräumen',
    'already-gone': 'Das Konto war schon fort',
    refused: 'Abgelehnt: Diese Anfrage hat nichts gelöscht',
    'not-sent': 'Nicht gesendet',
    'still-there': 'Nicht gelöscht',
    unknown: 'Noch nicht bekannt',
  },
  subtitle: (accountName, poolName) => `${accountName} in ${poolName}`,

  summary: {
    noLonger: (accountName, poolName) => `${accountName} gibt es in ${poolName} nicht mehr.`,
    looked:
      'Nach der Anfrage wurde der Pool gefragt, ob das Konto da ist, und er kannte es nicht mehr.',
    lookedUnsure:
      'Signet wurde geschlossen, bevor es notiert hatte, ob die Anfrage diesen Computer verlassen hat. Bei einem späteren Start hat es den Pool gefragt, und der Pool kannte das Konto nicht mehr.',
    alreadyGone: (accountName, poolName) =>
      `Als die Anfrage ankam, sagte ${poolName}, dass es ein Konto ${accountName} dort nicht kennt. Das Konto wurde also nicht durch diese Anfrage gelöscht; es war schon vorher fort.`,
    leftovers: 'Etwas davon ließ sich nicht von dem Computer entfernen, auf dem Signet lief.',
    refused: (poolName) => `${poolName} hat die eine Anfrage abgelehnt. Sie hat nichts gelöscht.`,
    untouched: (accountName) =>
      `Kein Teil der Anfrage hat den Computer verlassen, auf dem Signet lief. ${accountName} wurde nicht angerührt.`,
    stillThere: (accountName, poolName) =>
      `${poolName} kannte ${accountName} nach der Anfrage noch. Das Konto wurde zweimal gesehen, im Abstand von mindestens 30 Sekunden; die Anfrage hatte also keine Wirkung.`,
    unknown: (accountName, poolName) =>
      `Als dies geschrieben wurde, wusste niemand, ob es ${accountName} in ${poolName} noch gibt. Dieses Papier beweist weder das eine noch das andere.`,
    unknownSeen:
      'Das Konto wurde seit der Anfrage einmal gesehen. Eine einzelne Prüfung entscheidet nichts: Sie kann aus einem Teil des Pools stammen, der hinterherhinkt.',
    unknownWaiting: 'Signet fragt den Pool weiter.',
    unknownSignIn:
      'Der Pool sagt es mit der vorliegenden Anmeldung nicht. Eine neue Anmeldung, die gelingt, würde zeigen, dass das Konto da ist; eine, die abgelehnt wird, würde nichts beweisen.',
  },

  notSent: {
    'name-unknown': 'Der Name des Pools ließ sich nicht auflösen.',
    'no-connection': 'Es kam keine Verbindung zum Pool zustande.',
    untrusted:
      'Was an Stelle des Pools geantwortet hat, konnte nicht zeigen, dass es der Pool ist.',
    'no-journal':
      'Die Notiz, die auf dem Datenträger stehen muss, bevor etwas gesendet wird, ließ sich dort nicht schreiben.',
    'token-unusable':
      'Die Anmeldung ließ sich nicht erneuern oder gehörte zu einem anderen Konto oder Pool.',
    'signed-out': 'Die Person wurde abgemeldet, bevor etwas gesendet wurde.',
  },

  remarks: {
    practice:
      'Dies war der Übungspool, der in Signet auf einem einzigen Computer lebt. Bei keinem Unternehmen wurde ein Konto gelöscht.',
    rehearsal: (accountName, poolName) =>
      `Dies war ein Probelauf. Das Konto auf diesem Papier ist ein maskierter Zwilling im Übungspool; er stand für ${accountName} in ${poolName}, wohin nichts gesendet wurde.`,
  },

  account: {
    title: 'Konto',
    accountName: 'Konto',
    username: 'Benutzername',
    sub: 'Subject (sub)',
    poolName: 'Pool',
    userPoolId: 'Benutzerpool-ID',
    clientId: 'App-Client-ID',
    practice: 'Übungspool',
    stoodInFor: 'Stand für',
    stoodInForPool: 'Dessen Pool',
  },

  decision: {
    title: 'Die Entscheidung',
    proof: 'Nachweis',
    proofs: {
      custom: 'Die Fragen des Pools wurden noch einmal beantwortet',
      'email-code': 'Ein Code aus einer E-Mail wurde eingegeben',
      passkey: 'Ein Passkey wurde benutzt',
      password: 'Das Passwort wurde noch einmal eingegeben',
      'sign-in': 'Die Anmeldung selbst war frisch',
      'sms-code': 'Ein Code aus einer SMS wurde eingegeben',
    },
    secondFactor: 'Dazu',
    secondFactors: {
      authenticator: 'Ein Code aus einer Authenticator-App',
      device: 'Dieser Computer, den sich der Pool gemerkt hat',
      email: 'Ein Code aus einer E-Mail',
      sms: 'Ein Code aus einer SMS',
    },
    provedAt: 'Nachgewiesen',
    others: 'Andere Anmeldungen beendet',
    othersStay: 'Vorher nicht beendet',
    askedAt: 'Letzte Frage: Ja',
  },

  request: {
    title: 'Die eine Anfrage',
    sentAt: 'Gesendet',
    notSent: 'Nicht gesendet',
    why: 'Warum nicht',
    fault: 'Was nicht stimmte',
    faults: {
      'no-space': 'Der Datenträger war voll',
      'no-permission': 'Signet durfte dort nicht schreiben',
      failed: 'Der Datenträger hat sie nicht angenommen',
    },
    sentUnsure: 'Nicht notiert, bevor Signet geschlossen wurde',
    resumedAt: 'Wieder aufgenommen',
    answeredAt: 'Beantwortet',
    noAnswer: 'Keine Antwort',
    poolDate: 'Nach der Uhr des Pools',
    noPoolDate: 'Nicht angegeben',
    requestId: 'Request-ID',
    noRequestId: 'Keine',
    answer: 'Die Antwort',
    answers: {
      accepted: 'Angenommen, mit allem, was zu einem Erfolg gehört',
      gone: 'Ein solches Konto gibt es nicht',
      refused: 'Abgelehnt',
      unclear: 'Beweist weder das eine noch das andere',
      none: 'Keine',
    },
    cause: 'Ursache',
    operationId: 'Vorgangs-ID',
  },

  looks: {
    title: 'Prüfungen des Kontos danach',
    many: 'Aufgeführt sind die letzten zwanzig.',
    at: 'Wann',
    found: 'Was der Pool zeigte',
    finding: {
      gone: 'Er kennt das Konto nicht mehr',
      there: 'Er kennt das Konto',
      'cannot-tell': 'Mit dieser Anmeldung sagt er es nicht',
      'no-answer': 'Keine Antwort',
    },
    none: 'Keine: Es brauchte keine Prüfung.',
    noneYet: 'Noch keine.',
  },

  tokens: {
    title: 'Was andere Dienste vielleicht noch akzeptieren',
    sentence:
      'Das Löschen eines Kontos ruft kein Token zurück. Dienste, die Tokens selbst prüfen, ohne den Pool zu fragen, akzeptieren die letzten dieser Anmeldung möglicherweise noch, bis sie ablaufen.',
    until: 'Bis',
    over: 'Das letzte war abgelaufen, als dies geschrieben wurde.',
  },

  leftovers: {
    title: 'Was sich nicht vom Computer entfernen ließ',
    what: 'Was',
    kinds: {
      'stored-sign-in': 'Die gespeicherte Anmeldung. Sie öffnet im Pool nichts mehr.',
      journal: 'Signets eigene Notiz zu dieser Löschung. Sie enthält kein Geheimnis.',
    },
  },

  cleanUp: {
    title: 'Was das Konto überdauert',
    titleOpen: 'Was das Konto überdauert, falls es fort ist',
    sentence:
      'Die Löschung erreicht dies alles nicht. Ein Haken wurde von der Person gesetzt, nicht von Signet.',
    none: 'Es ist nichts bekannt.',
    items: {
      'hosted-sign-in': 'Das Cookie der Anmeldeseite des Pools, im Browser',
      provider: 'Was bei einem Anbieter erlaubt wurde, mit dem das Konto verknüpft war',
      tokens: 'Schon ausgegebene Tokens; sie laufen von selbst ab',
      'company-data': 'Was das Unternehmen außerhalb des Pools speichert; darum muss man es bitten',
      'name-free': 'Der Name: Jemand anders kann sich damit registrieren',
    },
  },

  footnotes: {
    source:
      'Dieses Papier sagt, was Signet gesendet hat und was ihm geantwortet wurde. Zeiten sind die des Computers, auf dem es lief, sofern nicht dabeisteht, dass es die des Pools sind.',
    secrets: 'Auf diesem Papier steht kein Passwort und kein Token.',
  },
};
