import type { Catalogue } from '../catalogue.ts';
import { at, until } from './at.ts';

/** The account as the pool holds it. */
export const account: Catalogue['account'] = {
  title: 'Konto',
  reading: 'Ihr Konto wird aus dem Pool gelesen…',
  refresh: 'Aktualisieren',
  signedInAt: (time) => `Angemeldet ${at(time)}`,
  tokenLeft: (length) => `Access-Token noch ${length} gültig`,
  tokenOver: 'Dieses Access-Token ist abgelaufen',
  renewed: 'Wird bei Bedarf erneuert',
  notRenewed: 'Lässt sich nicht erneuern: Sie werden sich neu anmelden müssen',
  profile: 'Profil',
  verified: 'Verifiziert',
  notVerified: 'Nicht verifiziert',
  signingIn: 'Anmeldewege',
  password: 'Passwort',
  passwordKept: 'Nie angezeigt und von Signet nie aufbewahrt',
  waysIn: 'Alle Zugänge ansehen…',
  secondFactor: 'Zweiter Faktor',
  noSecondFactor: 'Keiner eingerichtet',
  preferred: (factor) => `${factor} (bevorzugt)`,
  factors: {
    SMS_MFA: 'Code per SMS',
    SOFTWARE_TOKEN_MFA: 'Authenticator-App',
    EMAIL_OTP: 'Code per E-Mail',
  },
  groups: 'Gruppen',
  noGroups: 'Keine',
  names: 'Wie der Pool Sie nennt',
  username: 'Benutzername',
  sub: 'Subject (sub)',
  userPoolId: 'Benutzerpool-ID',
  clientId: 'App-Client-ID',
  signedIn: 'Angemeldet',
  signedInHow: (how, time) => `${how}, ${time}`,
  seeTokens: 'Tokens ansehen…',
  accessToken: 'Access-Token',
  endsAt: (time, left) => `Gültig ${until(time)}, noch ${left}`,
  endedAt: (time) => `Abgelaufen ${at(time)}`,
  keptIn: 'Aufbewahrt',
  scopes: 'Erlaubt',
  noScopes: 'Es ist nichts genannt',
  readAt: 'Aus dem Pool gelesen',
  signOut: 'Abmelden…',
  deleteIt: 'Mein Konto löschen…',
  readFailedKept: (time) => `Unten steht, was der Pool ${at(time)} gesagt hat.`,
  tryAgain: 'Noch einmal versuchen',
  again: 'Sobald das Netz wieder da ist, wird noch einmal nachgesehen.',
};

/** A sign-in that is over without the person having signed out. */
export const farewell: Catalogue['farewell'] = {
  gone: {
    title: 'Dieses Konto gibt es nicht mehr',
    sentence: (accountName, poolName) =>
      `${poolName} sagt, dass ${accountName} gelöscht wurde. Auch von diesem Computer wurde es entfernt.`,
  },
  expired: {
    title: 'Ihre Anmeldung ist abgelaufen',
    sentence: (accountName, poolName) =>
      `${poolName} ließ ${accountName} nur eine bestimmte Zeit angemeldet bleiben, und die ist um.`,
  },
  revoked: {
    title: 'Sie wurden anderswo abgemeldet',
    sentence: (accountName, poolName) =>
      `Die Anmeldung von ${accountName} wurde in ${poolName} widerrufen: Jemand hat sich überall abgemeldet, oder die Administration hat sie beendet.`,
  },
  ended: {
    title: 'Ihre Anmeldung ist beendet',
    sentence: (accountName, poolName) =>
      `${poolName} nimmt die Anmeldung von ${accountName} nicht mehr an. Signet hat sie von diesem Computer entfernt.`,
  },
  signInAgain: 'Neu anmelden',
};

/** Signing out, here or everywhere. */
export const signOut: Catalogue['signOut'] = {
  title: 'Abmelden',
  who: (accountName, poolName) => `${accountName} in ${poolName}`,
  here: 'Hier abmelden',
  hereDoes:
    'Entfernt die Anmeldung von diesem Computer und bittet den Pool, sie zu widerrufen. Andere Geräte bleiben angemeldet.',
  hereOffline:
    'Der Pool ist nicht zu erreichen: Er würde davon nichts erfahren, und die Anmeldung bliebe dort gültig.',
  everywhereOffline: 'Dafür wird der Pool gebraucht, und der ist gerade nicht zu erreichen.',
  everywhereNoScope:
    'Diese Anmeldung erlaubt das nicht: Ihrem Access-Token fehlt die Berechtigung.',
  staysAlive: 'Was weiter gilt',
  tokensUntil: (time) =>
    `Dienste, die Tokens selbst prüfen, akzeptieren Ihre möglicherweise noch ${until(time)}. Niemand kann Tokens zurückrufen.`,
  cookie:
    'Sie kamen über die Seite des Pools: Ihr Browser bleibt dort möglicherweise noch bis zu einer Stunde angemeldet.',
  device:
    'Falls der Pool sich diesen Computer als eines Ihrer Geräte gemerkt hat, bleibt das so. Vergessen Sie ihn vorher unter „Zugänge“.',
  everywhere: 'Überall abmelden',
  everywhereDoes:
    'Beendet jede Anmeldung dieses Kontos, auf jedem Gerät und in jeder App dieses Pools. Überall ist eine neue Anmeldung nötig.',
  signingOut: 'Wird abgemeldet…',
  stay: 'Angemeldet bleiben',
  done: (accountName) => `${accountName} ist abgemeldet.`,
  doneEverywhere: (accountName) => `${accountName} ist überall abgemeldet.`,
  notRevoked:
    'Der Pool konnte nicht benachrichtigt werden; das Refresh-Token dieser Anmeldung bleibt dort gültig, bis es von selbst abläuft.',
  notWiped:
    'Etwas von der Anmeldung ließ sich nicht vom Datenträger entfernen. Starten Sie Signet neu: Es versucht es noch einmal.',
  stillSignedIn: 'Sie sind weiterhin angemeldet.',
  noSuchSession: 'Diese Person war schon abgemeldet.',
  deletionOpen:
    'Eine Löschung dieses Kontos ist noch offen. Ihre Anmeldung wird gebraucht, um die Wahrheit herauszufinden; bis dahin bleiben Sie angemeldet.',
};
