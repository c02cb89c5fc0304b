import type { Catalogue } from '../catalogue.ts';
import { at, until } from './at.ts';

/** The page of the tokens of a sign-in. */
export const tokens: Catalogue['tokens'] = {
  title: 'Tokens',
  sentence:
    'Was diese Anmeldung bei sich trägt. Ein Token kann lesen, wer es hat; deshalb zeigt Signet, was Ihre sagen, und nie die Tokens selbst.',
  reading: 'Wird gelesen und geprüft…',
  ended: {
    title: 'Diese Anmeldung ist vorbei',
    meaning: 'Ihre Tokens taugen hier zu nichts mehr.',
    next: 'Gehen Sie zum Konto, um zu sehen, warum, und melden Sie sich neu an.',
  },
  retry: 'Noch einmal versuchen',
  clock: 'Was wann abläuft',
  accessEnds: 'Access-Token',
  idEnds: 'ID-Token',
  refreshEnds: 'Refresh-Token',
  signedIn: 'Angemeldet',
  others: 'Andere Dienste',
  endsIn: (time, left) => `Gültig ${until(time)}, noch ${left}`,
  endedAt: (time) => `Abgelaufen ${at(time)}`,
  refreshKept:
    'Aufbewahrt, um die anderen zu erneuern. Wann es abläuft, sagt es nicht: 30 Tage nach der Anmeldung, wenn der Pool nichts anderes bestimmt.',
  refreshNone:
    'Es wurde keines ausgegeben: Diese Anmeldung endet mit dem Access-Token und lässt sich nicht erneuern.',
  othersUntil: (time) =>
    `Akzeptieren diese Tokens möglicherweise ${until(time)}, auch nachdem Sie sich abgemeldet oder das Konto gelöscht haben: Viele sehen nur auf Datum und Signatur.`,
  othersOver: 'Diese Tokens sind abgelaufen: Niemand sollte sie noch akzeptieren.',
  renew: 'Jetzt erneuern',
  renewing: 'Wird erneuert…',
  renewed:
    'Erneuert. Gezeigt werden die neuen Tokens; die vorigen bleiben anderswo gültig, bis sie ablaufen.',
  allows: 'Was es Ihnen erlaubt',
  noScopes: 'Es nennt keinen Scope.',
  scopes: {
    'aws.cognito.signin.user.admin': {
      label: 'Ihr eigenes Konto verwalten',
      meaning:
        'Ihre Attribute, Ihr Passwort, Ihre zweiten Faktoren und Geräte lesen und ändern und das Konto löschen.',
    },
    openid: {
      label: 'Wissen, wer Sie sind',
      meaning:
        'Gibt ein ID-Token und lässt, wer es hat, den Pool nach Ihren Benutzerangaben (userInfo) fragen.',
    },
    email: {
      label: 'Ihre E-Mail-Adresse lesen',
      meaning:
        'Nimmt die Adresse, und ob sie verifiziert ist, in das ID-Token und die Benutzerangaben auf.',
    },
    phone: {
      label: 'Ihre Telefonnummer lesen',
      meaning:
        'Nimmt die Nummer, und ob sie verifiziert ist, in das ID-Token und die Benutzerangaben auf.',
    },
    profile: {
      label: 'Ihr Profil lesen',
      meaning: 'Nimmt Ihre übrigen lesbaren Attribute, etwa Ihren Namen, in das ID-Token auf.',
    },
  },
  otherScope: {
    label: 'Eine eigene Berechtigung des Pools',
    meaning: 'Was sie öffnet, weiß der Dienst, den sie nennt, nicht Signet.',
  },
  lacksAccount:
    'Es lässt Sie das Konto nicht verwalten: aws.cognito.signin.user.admin ist nicht unter seinen Scopes.',
  access: 'Access-Token',
  accessAbout: 'Öffnet etwas: Dienste lassen den, der es hat, tun, was seine Scopes sagen.',
  id: 'ID-Token',
  idAbout:
    'Sagt, wer Sie sind. Es ist für die App bestimmt, die Sie angemeldet hat, und öffnet nichts.',
  idNone: 'Diese Anmeldung kam nur mit einem Access-Token, es gibt also kein ID-Token.',
  header: 'Header',
  headerAbout: 'Wie das Token signiert ist. Er gehört nicht zu dem, was das Token sagt.',
  verified: 'Geprüft',
  verifiedAbout: (keyId) =>
    `Vom Pool mit seinem Schlüssel ${keyId} signiert, für diesen App-Client, und nicht abgelaufen.`,
  expired: 'Echt, aber abgelaufen',
  expiredAbout: (keyId) =>
    `Vom Pool mit seinem Schlüssel ${keyId} signiert. Seine Zeit ist um, deshalb wird es nicht mehr angenommen.`,
  forged: 'Nicht echt',
  cannotTell: 'Nicht geprüft',
  cannotTellAbout:
    'Die Schlüssel des Pools ließen sich nicht lesen, deshalb konnte die Signatur nicht geprüft werden. Was es sagt, wird gezeigt, wie es dasteht.',
  faults: {
    'not-a-token': 'Es lässt sich nicht als Token lesen.',
    algorithm: 'Es ist nicht so signiert, wie Pools signieren (RS256).',
    'unknown-key': 'Es ist mit einem Schlüssel signiert, der nicht zu diesem Pool gehört.',
    signature: 'Seine Signatur ist falsch: Es wurde verändert, oder jemand anders hat es gemacht.',
    issuer: 'Es nennt einen anderen Pool als Aussteller.',
    client: 'Es wurde für einen anderen App-Client ausgestellt.',
    use: 'Es ist ein Token anderer Art, als hier gebraucht wird.',
    nonce: 'Es wurde nicht für diese Anmeldung gemacht.',
    subject: 'Es handelt von einem anderen Konto.',
  },
  claims: {
    sub: {
      label: 'Konto-ID',
      meaning:
        'Die eigene ID Ihres Kontos in diesem Pool. Sie bleibt gleich, wenn sich Ihr Name ändert.',
    },
    username: { label: 'Benutzername', meaning: 'Wie der Pool Ihr Konto nennt.' },
    'cognito:username': { label: 'Benutzername', meaning: 'Wie der Pool Ihr Konto nennt.' },
    iss: {
      label: 'Aussteller',
      meaning: 'Der Pool, der dieses Token gemacht und signiert hat.',
    },
    client_id: { label: 'App-Client', meaning: 'Die App, mit der Sie sich angemeldet haben.' },
    aud: { label: 'Empfänger', meaning: 'Die App, für die dieses Token bestimmt ist.' },
    token_use: { label: 'Art', meaning: 'Ob es etwas öffnet oder sagt, wer Sie sind.' },
    scope: { label: 'Scopes', meaning: 'Was es dem erlaubt, der es hat.' },
    auth_time: {
      label: 'Angemeldet',
      meaning:
        'Wann Sie zuletzt gezeigt haben, wer Sie sind. Das bleibt, wenn das Token erneuert wird.',
    },
    iat: { label: 'Ausgestellt', meaning: 'Wann dieses Token gemacht wurde.' },
    exp: { label: 'Läuft ab', meaning: 'Von da an sollte es niemand mehr akzeptieren.' },
    nbf: { label: 'Gültig ab', meaning: 'Vorher sollte es niemand akzeptieren.' },
    jti: { label: 'Token-ID', meaning: 'Die eigene ID dieses einen Tokens.' },
    origin_jti: {
      label: 'Anmelde-ID',
      meaning: 'In allen Tokens einer Anmeldung gleich. Darüber werden sie gemeinsam widerrufen.',
    },
    event_id: {
      label: 'Ereignis-ID',
      meaning: 'Benennt die Anmeldung in den Aufzeichnungen des Pools.',
    },
    device_key: {
      label: 'Gerät',
      meaning: 'Das gemerkte Gerät, an das diese Anmeldung gebunden ist.',
    },
    version: { label: 'Version', meaning: 'Die Form des Tokens.' },
    nonce: {
      label: 'Nonce',
      meaning:
        'Ein zufälliger Wert, der das Token an die Anmeldung bindet, für die es gemacht wurde.',
    },
    at_hash: {
      label: 'Access-Token-Hash',
      meaning: 'Bindet dieses Token an sein Access-Token.',
    },
    'cognito:groups': {
      label: 'Gruppen',
      meaning: 'Die Gruppen des Pools, in denen Sie sind.',
    },
    'cognito:roles': {
      label: 'Rollen',
      meaning: 'Die AWS-Rollen, die Sie durch Ihre Gruppen benutzen dürfen.',
    },
    'cognito:preferred_role': {
      label: 'Bevorzugte Rolle',
      meaning: 'Die AWS-Rolle Ihrer wichtigsten Gruppe.',
    },
    identities: {
      label: 'Verknüpfte Anmeldungen',
      meaning: 'Die Konten bei anderen Anbietern, die zu diesem führen.',
    },
    email: { label: 'E-Mail-Adresse', meaning: 'Ihre E-Mail-Adresse.' },
    email_verified: {
      label: 'E-Mail-Adresse verifiziert',
      meaning: 'Ob gezeigt wurde, dass die Adresse Ihre ist.',
    },
    phone_number: { label: 'Telefonnummer', meaning: 'Ihre Telefonnummer.' },
    phone_number_verified: {
      label: 'Telefonnummer verifiziert',
      meaning: 'Ob gezeigt wurde, dass die Nummer Ihre ist.',
    },
    name: { label: 'Name', meaning: 'Ihr ganzer Name.' },
    given_name: { label: 'Vorname', meaning: 'Ihr Vorname.' },
    family_name: { label: 'Nachname', meaning: 'Ihr Nachname.' },
    nickname: { label: 'Spitzname', meaning: 'Wie Sie gern genannt werden.' },
    preferred_username: {
      label: 'Bevorzugter Benutzername',
      meaning: 'Ein Name, mit dem Sie sich in manchen Pools auch anmelden können.',
    },
    birthdate: { label: 'Geburtsdatum', meaning: 'Wie Sie es angegeben haben.' },
    gender: { label: 'Geschlecht', meaning: 'Wie Sie es angegeben haben.' },
    address: { label: 'Anschrift', meaning: 'Ihre Postanschrift.' },
    locale: { label: 'Sprache', meaning: 'Die Sprache, die Sie bevorzugen.' },
    zoneinfo: { label: 'Zeitzone', meaning: 'Wo Sie gewöhnlich sind.' },
    picture: {
      label: 'Bild',
      meaning: 'Die Adresse eines Bildes von Ihnen. Es wird nicht geladen.',
    },
    profile: { label: 'Profilseite', meaning: 'Die Adresse einer Seite über Sie.' },
    website: { label: 'Website', meaning: 'Die Adresse Ihrer Website.' },
    updated_at: { label: 'Geändert', meaning: 'Wann Ihre Attribute zuletzt geändert wurden.' },
    kid: { label: 'Schlüssel-ID', meaning: 'Der Schlüssel des Pools, der es signiert hat.' },
    alg: { label: 'Algorithmus', meaning: 'Wie es signiert ist. Pools verwenden RS256.' },
  },
  custom: { label: 'Pool-eigen', meaning: 'Ein Attribut, das dieser Pool hinzugefügt hat.' },
  otherClaim: { label: 'Anderes', meaning: 'Dafür hat Signet keine Worte.' },
};
