import type { Catalogue } from '../catalogue.ts';

/** The copy of an account: what the pool told about its owner, on paper. */
export const accountCopy: Catalogue['accountCopy'] = {
  name: 'Kopie eines Kontos',
  subtitle: (poolName) => `Nach Auskunft von ${poolName}`,

  summary: {
    complete:
      'Dies ist alles, was der Pool Signet über dieses Konto gesagt hat, als er mit der Anmeldung der Inhaberin oder des Inhabers selbst gefragt wurde.',
    partial:
      'Dies ist, was der Pool Signet über dieses Konto gesagt hat, als er mit der Anmeldung der Inhaberin oder des Inhabers selbst gefragt wurde. Einiges hat der Pool nicht gesagt; das steht jeweils an seiner Stelle.',
  },
  practice: 'Dieses Konto liegt im Übungspool, der in Signet auf einem einzigen Computer lebt.',

  account: {
    title: 'Konto',
    accountName: 'Konto',
    username: 'Benutzername',
    sub: 'Subject (sub)',
    poolName: 'Pool',
    region: 'Region',
    userPoolId: 'Benutzerpool-ID',
    clientId: 'App-Client-ID',
    readAt: 'Aus dem Pool gelesen',
  },

  attributes: {
    title: 'Profil',
    labels: {
      sub: 'Subject (sub)',
      email_verified: 'E-Mail-Adresse verifiziert',
      phone_number_verified: 'Telefonnummer verifiziert',
    },
    linked: (count) => (count === 1 ? 'Eine, unten aufgeführt' : `${count}, unten aufgeführt`),
  },

  linked: {
    title: 'Verknüpfte Anmeldungen',
    labels: {
      providerName: 'Anbieter',
      providerType: 'Art des Anbieters',
      userId: 'Benutzer-ID dort',
      issuer: 'Aussteller',
      primary: 'Primär',
      dateCreated: 'Verknüpft',
    },
    unnamed: 'Ein Anbieter ohne Namen',
    none: 'Keine.',
  },

  ways: {
    title: 'Anmeldewege',
    none: 'Der Pool hat keinen genannt.',
    column: 'Weg',
    names: {
      PASSWORD: 'Passwort',
      EMAIL_OTP: 'Code per E-Mail',
      SMS_OTP: 'Code per SMS',
      WEB_AUTHN: 'Passkey',
      SOFTWARE_TOKEN: 'Authenticator-App',
    },
  },

  secondFactors: {
    title: 'Zweite Faktoren',
    factors: 'Eingerichtet',
    preferred: 'Bevorzugt',
    none: 'Keine',
  },

  groups: {
    title: 'Gruppen und Berechtigungen',
    groups: 'Gruppen',
    scopes: 'Diese Anmeldung erlaubt',
  },

  passkeys: {
    title: 'Passkeys',
    none: 'Der Pool kennt keinen.',
    name: 'Name',
    id: 'Credential-ID',
    relyingParty: 'Gemacht für',
    attachment: 'Art',
    transports: 'Erreichbar über',
    createdAt: 'Angelegt',
    unnamed: 'Ein Passkey ohne Namen',
  },

  devices: {
    title: 'Gemerkte Geräte',
    none: 'Der Pool hat sich keines gemerkt.',
    name: 'Name',
    key: 'Geräteschlüssel',
    status: 'Status',
    lastIp: 'Letzte Adresse',
    createdAt: 'Zuerst gesehen',
    changedAt: 'Geändert',
    usedAt: 'Letzte Anmeldung',
    more: 'Weiteres',
    unnamed: 'Ein Gerät ohne Namen',
  },

  sessions: {
    title: 'Angemeldet auf',
    none: 'Der Pool führt keine auf.',
    device: 'Gerät',
    id: 'Sitzungs-ID',
    type: 'Art',
    clientId: 'App-Client-ID',
    ipAddress: 'Letzte Adresse',
    place: 'Letzter Ort',
    createdAt: 'Angemeldet',
    activeAt: 'Zuletzt aktiv',
    originId: 'Entstanden aus Sitzung',
    current: 'Die dieser Kopie',
    unnamed: 'Ein unbekanntes Gerät',
  },

  claims: {
    access: 'Was das Access-Token sagt',
    id: 'Was das ID-Token sagt',
    sentence:
      'Dienste, die dieses Token akzeptieren, können all dies darin lesen. Das Token selbst steht nicht auf diesem Papier.',
    labels: {
      sub: 'Subject (sub)',
      iss: 'Ausgestellt von',
      aud: 'Ausgestellt für',
      client_id: 'App-Client-ID',
      username: 'Benutzername',
      'cognito:username': 'Benutzername',
      'cognito:groups': 'Gruppen',
      'cognito:roles': 'Rollen',
      'cognito:preferred_role': 'Bevorzugte Rolle',
      token_use: 'Art des Tokens',
      scope: 'Erlaubt',
      auth_time: 'Angemeldet',
      iat: 'Ausgestellt',
      nbf: 'Gültig ab',
      exp: 'Läuft ab',
      jti: 'Token-ID',
      origin_jti: 'Anmelde-ID',
      event_id: 'Ereignis-ID',
      device_key: 'Geräteschlüssel',
      version: 'Version',
      email_verified: 'E-Mail-Adresse verifiziert',
      phone_number_verified: 'Telefonnummer verifiziert',
    },
    unreadable: 'Das vorliegende Token hat eine Form, die sich nicht lesen lässt.',
  },

  missing: {
    notOffered: 'Das bietet dieser Pool nicht an.',
    notAnswered: (title) => `Darauf hat der Pool nicht geantwortet. ${title}.`,
  },
  incomplete:
    'Diese Liste ist nicht vollständig: Der Pool hatte mehr oder hat vor ihrem Ende aufgehört zu antworten.',
  notGiven: 'Nicht angegeben',

  footnotes: {
    notIn:
      'Nicht auf diesem Papier, weil kein Pool es herausgibt: das Passwort, das Geheimnis einer Authenticator-App, der private Teil eines Passkeys. Auch nicht, was das Unternehmen außerhalb des Pools über Sie speichert.',
    personal:
      'Dieses Papier enthält personenbezogene Daten. Bewahren Sie es dort auf, wo es nur lesen kann, wer es lesen soll.',
  },
};
