import type { Catalogue } from '../catalogue.ts';
import { at, until } from './at.ts';

/** Signing in with an access token that the person pastes. */
export const tokenSignIn: Catalogue['tokenSignIn'] = {
  title: 'Mit einem Access-Token anmelden',
  sentence:
    'Für alle, die schon ein Token haben: aus Entwicklerwerkzeugen, von der Kommandozeile oder aus einer eigenen App.',
  warningTitle: 'Fügen Sie nie ein Token ein, weil jemand Sie darum bittet',
  warning:
    'Wer Ihr Access-Token hat, kann in Ihrem Namen handeln, bis es abläuft, und darf Ihr Konto vielleicht löschen. Niemand, der Ihnen helfen will, braucht es. Signet sendet es an den Pool, der es ausgestellt hat, und sonst nirgendwohin.',
  token: 'Access-Token',
  placeholder: 'eyJraWQiOi…',
  hint: 'Es beginnt mit „eyJ“ und enthält zwei Punkte.',
  says: 'Was dieses Token sagt',
  notChecked: 'Noch nicht geprüft. Die Signatur des Pools wird beim Anmelden geprüft.',
  pool: 'Benutzerpool',
  known: (poolName) => `Sie haben ihn als ${poolName}`,
  unknown: 'Wird Ihren Pools hinzugefügt',
  region: 'Region',
  client: 'App-Client-ID',
  username: 'Benutzername',
  sub: 'Konto-ID (sub)',
  ends: 'Läuft ab',
  endsAt: (time, left) => `Gültig ${until(time)}, noch ${left}`,
  endedAt: (time) => `Abgelaufen ${at(time)}`,
  allows: 'Was es erlaubt',
  noRenewal: 'Es lässt sich nicht erneuern: Diese Anmeldung endet mit dem Token.',
  fullAccount: 'Alles, was Signet für Ihr Konto anbietet, auch das Löschen.',
  noAccount:
    'Das Konto weder zu lesen noch zu ändern noch zu löschen: Es fehlt aws.cognito.signin.user.admin. Sie können sich anmelden und das Token ansehen, mehr nicht.',
  keep: 'Auf diesem Computer aufbewahren, bis es abläuft',
  keepAbout:
    'Versiegelt vom Schlüsselbund dieses Computers. Sonst liegt es nur im Arbeitsspeicher und ist fort, wenn Sie Signet beenden.',
  keepImpossible:
    'Nicht möglich: Auf diesem Computer gibt es keinen Schlüsselbund, der es schützt. Es liegt nur im Arbeitsspeicher und ist fort, wenn Sie Signet beenden.',
  submit: 'Anmelden',
  submitting: 'Wird geprüft…',
  empty: 'Fügen Sie ein Access-Token ein.',
  problems: {
    'id-token': {
      title: 'Das ist ein ID-Token',
      meaning: 'Es sagt, wer jemand ist, und öffnet nichts. Es wurde nichts gesendet.',
      next: 'Fügen Sie das Access-Token ein: Meist steht es daneben, als access_token oder AccessToken.',
    },
    'refresh-token': {
      title: 'Das ist ein Refresh-Token',
      meaning:
        'Es ist für den Pool versiegelt und gilt viel länger als ein Access-Token. Es wurde nichts gesendet.',
      next: 'Fügen Sie stattdessen das Access-Token ein, und gehen Sie mit diesem hier vorsichtig um: Leeren Sie Ihre Zwischenablage.',
    },
    expired: {
      title: 'Dieses Token ist abgelaufen',
      meaning: 'Der Pool würde es ablehnen. Ihr Konto ist, wie es war.',
      next: 'Holen Sie sich ein neues Token, wo dieses herkam, oder melden Sie sich mit Ihrem Passwort an.',
    },
    'other-issuer': {
      title: 'Dieses Token ist nicht von Amazon Cognito',
      meaning:
        'Ein anderer Dienst hat es ausgestellt, und Signet spricht nur mit Benutzerpools. Es wurde nichts gesendet.',
      next: 'Fügen Sie ein Access-Token eines Benutzerpools ein.',
    },
    'not-a-token': {
      title: 'Das ist kein Access-Token einer Person',
      meaning:
        'Vielleicht fehlt ein Teil, oder es ist etwas anderes: ein API-Schlüssel oder das Token einer Maschine. Es wurde nichts gesendet.',
      next: 'Kopieren Sie es noch einmal ganz, vom ersten bis zum letzten Zeichen.',
    },
    'not-saved': {
      title: 'Der Pool konnte Ihrer Liste nicht hinzugefügt werden',
      meaning:
        'Der Datenträger hat abgelehnt. Sie sind nicht angemeldet, und das Token wurde nicht aufbewahrt.',
      next: 'Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann noch einmal.',
    },
    'practice-not-ready': {
      title: 'Der Übungspool läuft noch nicht',
      meaning: 'Es wurde nichts gesendet.',
      next: 'Warten Sie einen Moment und versuchen Sie es noch einmal. Bleibt es so, starten Sie Signet neu.',
    },
  },
  forged: {
    title: 'Dieses Token ist nicht echt',
    meaning: (what) =>
      `${what} Es wurde niemand angemeldet, und das Token wurde an niemanden gesendet.`,
    next: 'Trauen Sie der Quelle nicht. Haben Sie es selbst kopiert, kopieren Sie es noch einmal ganz.',
  },
};
