import type { Catalogue } from '../catalogue.ts';
import { commonErrors } from './common-errors.ts';
import {
  limits,
  noWait,
  open,
  otherNetwork,
  refused,
  signInAgain,
  signetLooks,
  waitAMinute,
} from './delete-error-phrases.ts';

/*
 * What is said about an answer to the one request that is no success, or about none: what
 * happened, what that means for the account, what the person can do, what only the pool's
 * administrator can do, and how long to wait before it makes sense to start over.
 */

const signOutFirst =
  'Melden Sie sich hier ab, melden Sie sich neu an und beginnen Sie dann von vorn.';

/** The errors that DeleteUser declares. */
const declared = {
  ForbiddenException: {
    ...refused,
    title: 'Eine Firewall vor dem Pool hat abgelehnt',
    happened:
      'AWS WAF, die Firewall dieses Pools, hat die Anfrage angehalten, bevor der Pool sie sah.',
    yours: otherNetwork,
    administrators:
      'Suchen Sie die Anfrage im Protokoll von AWS WAF und erlauben Sie sie in der Web-ACL des Pools.',
  },
  InternalErrorException: {
    ...open,
    title: 'Im Pool ist ein Fehler aufgetreten',
    happened:
      'Amazon Cognito hat geantwortet, dass in ihm etwas gescheitert ist. Zu welchem Zeitpunkt, sagt es nicht.',
    administrators: 'Fragen Sie den AWS Support, mit Request-ID und Uhrzeit.',
  },
  InvalidParameterException: {
    ...refused,
    title: 'Der Pool hält die Anfrage für fehlerhaft',
    happened: 'Die gesendete Anmeldung hat nicht die Form, die der Pool erwartet.',
    yours: signOutFirst,
    administrators:
      'Lesen Sie, was der Dienst gesagt hat. Der Löschschutz ist nicht der Grund: Er schützt den Pool als Ganzes, nicht die Konten darin.',
  },
  NotAuthorizedException: {
    ...refused,
    title: 'Der Pool hat abgelehnt',
    happened:
      'Der Pool nimmt diese Anmeldung nicht für eine Löschung an. Den Grund, den er nennt, kennt Signet nicht.',
    yours: `Lesen Sie, was der Dienst gesagt hat. ${signInAgain}`,
    administrators:
      'Sehen Sie sich das Konto im Pool an: Ist es aktiviert, und wurde es abgemeldet?',
  },
  OperationNotEnabledException: {
    ...refused,
    title: 'In dieser Region lassen sich keine Konten löschen',
    happened:
      'Der Pool bietet das Löschen in dieser Region nicht an. Höchstwahrscheinlich ist es eine sekundäre Region: Sie hält eine Kopie des Pools, die niemand ändern kann.',
    yours:
      'Fügen Sie den Pool mit seiner Hauptregion hinzu, melden Sie sich dort an und beginnen Sie dann von vorn.',
    administrators: 'Sagen Sie, welche die Hauptregion des Pools ist.',
  },
  PasswordResetRequiredException: {
    ...refused,
    title: 'Erst muss das Passwort zurückgesetzt werden',
    happened:
      'Die Administration hat ein neues Passwort verlangt. Solange es keines gibt, lehnt der Pool ab.',
    yours:
      'Setzen Sie das Passwort in der App des Unternehmens zurück, melden Sie sich an und beginnen Sie dann von vorn.',
    administrators: 'Setzen Sie ein neues Passwort für das Konto, oder löschen Sie das Konto.',
  },
  ResourceNotFoundException: {
    ...noWait,
    title: 'Den Pool oder seinen App-Client gibt es nicht mehr',
    happened:
      'Amazon Cognito kennt den Pool oder den App-Client nicht, von dem diese Anmeldung stammt.',
    meaning:
      'Ihr Konto wurde durch diese Anfrage nicht gelöscht. Falls der Pool selbst entfernt wurde, ist das Konto mit ihm verschwunden.',
    yours:
      'Prüfen Sie Region und IDs des Pools. Stimmen sie, fragen Sie nach, was aus dem Pool geworden ist.',
    administrators:
      'Sagen Sie, was aus dem Pool geworden ist, oder nennen Sie einen App-Client, den es noch gibt.',
  },
  TooManyRequestsException: {
    ...waitAMinute,
    title: 'Der Pool ist ausgelastet',
    happened: `Es kamen zu viele Anfragen auf einmal. ${limits}`,
  },
  UserNotConfirmedException: {
    ...refused,
    title: 'Dieses Konto ist nicht bestätigt',
    happened:
      'Das Konto wartet auf seinen Bestätigungscode. Bis dahin kann es sich nicht selbst löschen.',
    yours: 'Bestätigen Sie es mit dem Code, melden Sie sich an und beginnen Sie dann von vorn.',
    administrators: 'Bestätigen oder löschen Sie das Konto.',
  },
  UserNotFoundException: {
    ...noWait,
    title: 'Der Pool kennt dieses Konto nicht',
    happened: 'Als die Anfrage ankam, gab es im Pool kein solches Konto mehr.',
    meaning: 'Ihr Konto gibt es nicht mehr. Es war schon vor dieser Anfrage fort.',
    yours:
      'Es bleibt nichts zu tun. Haben Sie das nicht erwartet, fragen Sie nach, wer es entfernt hat.',
    administrators: 'Sehen Sie in den Protokollen des AWS-Kontos nach, wer es wann gelöscht hat.',
  },
};

/** What the known texts behind NotAuthorizedException mean. */
const notAuthorized = {
  'scope-missing': {
    ...refused,
    title: 'Ihre Anmeldung erlaubt das Löschen nicht',
    happened: 'Der Anmeldung fehlt die Berechtigung aws.cognito.signin.user.admin.',
    yours: 'Melden Sie sich mit einem Passwort an und beginnen Sie dann von vorn.',
    administrators: 'Erlauben Sie dem App-Client den Scope aws.cognito.signin.user.admin.',
  },
  'token-expired': {
    ...refused,
    title: 'Ihre Anmeldung ist unterwegs abgelaufen',
    happened: 'Die Zeit des Access-Tokens war um, als die Anfrage ankam.',
    yours: signInAgain,
    administrators: null,
  },
  'token-invalid': {
    ...refused,
    title: 'Der Pool nimmt diese Anmeldung nicht an',
    happened:
      'Das gesendete Token ist beschädigt, von anderer Art oder stammt aus einem anderen Pool.',
    yours: signOutFirst,
    administrators: null,
  },
  'token-revoked': {
    ...refused,
    title: 'Diese Anmeldung wurde beendet',
    happened:
      'Jemand hat dieses Konto überall abgemeldet, oder die Administration hat die Anmeldung beendet.',
    yours: signInAgain,
    administrators: null,
  },
  'token-signature': {
    ...refused,
    title: 'Der Pool kann diese Anmeldung nicht prüfen',
    happened: 'Die Signatur des gesendeten Tokens ist keine, die der Pool gemacht hat.',
    yours:
      'Melden Sie sich hier ab, prüfen Sie Region und IDs des Pools, melden Sie sich neu an und beginnen Sie dann von vorn.',
    administrators: null,
  },
  'user-disabled': {
    ...refused,
    title: 'Dieses Konto ist deaktiviert',
    happened:
      'Die Administration hat das Konto abgeschaltet. Solange es aus ist, kann es sich nicht selbst löschen.',
    yours: 'Wenden Sie sich an die Administration des Pools.',
    administrators: 'Aktivieren oder löschen Sie das Konto.',
  },
};

/** What proves nothing and has no name in the service. */
const nameless = {
  'no-answer': {
    ...open,
    title: 'Es kam keine vollständige Antwort',
    happened:
      'Die Anfrage hat diesen Computer vielleicht verlassen. Dann ist die Verbindung abgerissen oder stumm geblieben.',
    administrators: null,
  },
  'strange-answer': {
    ...open,
    title: 'Eine Antwort, wie der Pool sie nicht gibt',
    happened:
      'Vielleicht hat an Stelle des Pools ein Proxy geantwortet oder ein Netz, das eine Anmeldung verlangt. Oder die Antwort wurde unterwegs beschädigt.',
    yours: `Öffnen Sie eine Webseite, um zu sehen, ob Ihr Netz eine Anmeldung verlangt. ${signetLooks}`,
    administrators: null,
  },
  'unknown-error': {
    ...open,
    title: 'Ein Fehler, der bei Löschungen nicht bekannt ist',
    happened:
      'Der Dienst hat abgelehnt, unter einem Namen, auf den Signet sich nicht verlassen kann.',
    administrators: 'Schlagen Sie den Namen des Fehlers nach, mit der Request-ID.',
  },
};

/**
 * Everything a deletion can be answered with instead of a success. Where nothing is known,
 * nothing here says that the account is still there.
 */
export const deleteErrors: Catalogue['deleteErrors'] = {
  ...declared,
  ...commonErrors,
  ...notAuthorized,
  ...nameless,
};
