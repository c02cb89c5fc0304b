import type { commonErrors as english } from '../en/common-errors.ts';
import {
  limits,
  notOurSignature,
  open,
  otherNetwork,
  refused,
  signInAgain,
  waitAMinute,
} from './delete-error-phrases.ts';

const lookInFront =
  'Sehen Sie nach, was vor dem Pool steht: ein Gateway, ein Proxy, eine Firewall.';
const renewCredentials =
  'Erneuern Sie die AWS-Anmeldeinformationen des Gateways oder Proxys vor dem Pool.';

/** The errors that every AWS service may answer with. */
export const commonErrors: typeof english = {
  AccessDeniedException: {
    ...refused,
    title: 'AWS hat den Zugriff verweigert',
    happened:
      'AWS sagt, dass eine Berechtigung fehlt. Das eigene Konto zu löschen braucht keine AWS-Berechtigung; vielleicht kommt die Antwort also von etwas, das vor dem Pool steht.',
    yours: otherNetwork,
    administrators: lookInFront,
  },
  ExpiredTokenException: {
    ...refused,
    title: 'AWS-Anmeldeinformationen unterwegs sind abgelaufen',
    happened: `AWS sagt, dass AWS-Anmeldeinformationen abgelaufen sind. Mit Ihrer Anmeldung hat das nichts zu tun. ${notOurSignature}`,
    yours: otherNetwork,
    administrators: renewCredentials,
  },
  IncompleteSignature: {
    ...refused,
    title: 'AWS hat eine unvollständige Signatur gefunden',
    happened: `AWS sagt, dass die Signatur der Anfrage nicht vollständig ist. ${notOurSignature}`,
    yours: otherNetwork,
    administrators:
      'Sehen Sie sich das Gateway oder den Proxy vor dem Pool an: Dort wird fehlerhaft signiert.',
  },
  InternalFailure: {
    ...open,
    title: 'Bei AWS ist ein Fehler aufgetreten',
    happened:
      'AWS hat geantwortet, dass die Anfrage dort intern gescheitert ist. Zu welchem Zeitpunkt, sagt es nicht.',
    administrators: 'Fragen Sie den AWS Support, mit Request-ID und Uhrzeit.',
  },
  MalformedHttpRequestException: {
    ...refused,
    title: 'Die Anfrage kam beschädigt an',
    happened: 'AWS konnte die Anfrage nicht lesen. Vielleicht hat etwas unterwegs sie verändert.',
    yours: otherNetwork,
    administrators: null,
  },
  NotAuthorized: {
    ...refused,
    title: 'AWS hat das nicht erlaubt',
    happened:
      'AWS sagt, dass dies nicht erlaubt ist. Es ist nicht der Fehler, den der Pool für Ihre Anmeldung kennt; vielleicht kommt die Antwort also von etwas, das vor dem Pool steht.',
    yours: otherNetwork,
    administrators: lookInFront,
  },
  OptInRequired: {
    ...refused,
    title: 'Das AWS-Konto des Unternehmens ist dafür nicht bereit',
    happened: 'AWS sagt, dass im AWS-Konto ein Abonnement fehlt.',
    yours: 'Wenden Sie sich an die Administration des Pools und beginnen Sie dann von vorn.',
    administrators:
      'Prüfen Sie, ob das AWS-Konto aktiv und der Dienst in dieser Region eingeschaltet ist.',
  },
  RequestAbortedException: {
    ...open,
    title: 'Die Anfrage ist abgebrochen',
    happened: 'AWS sagt, dass die Verbindung geschlossen wurde, bevor es antworten konnte.',
    administrators: null,
  },
  RequestEntityTooLargeException: {
    ...refused,
    title: 'Die Anfrage war zu groß',
    happened:
      'AWS sagt, dass die Anfrage zu groß ist. Sie enthält nichts als Ihre Anmeldung, und die wächst mit den Gruppen, in denen Sie sind.',
    yours: signInAgain,
    administrators:
      'Machen Sie das Access-Token kleiner: weniger Gruppen, weniger hinzugefügte Claims.',
  },
  RequestExpired: {
    ...refused,
    title: 'Die Uhr dieses Computers geht vielleicht falsch',
    happened:
      'AWS sagt, dass die Zeit der Anfrage mehr als 15 Minuten von der eigenen Uhr abweicht.',
    yours: 'Stellen Sie die Uhr dieses Computers und beginnen Sie dann von vorn.',
    administrators: null,
  },
  RequestTimeoutException: {
    ...open,
    title: 'Die Anfrage kam zu langsam an',
    happened: 'AWS hat auf die Anfrage gewartet und dann aufgegeben.',
    administrators: null,
  },
  SerializationException: {
    ...refused,
    title: 'AWS konnte die Anfrage nicht lesen',
    happened: 'Was angekommen ist, hat nicht die Form, die der Dienst liest.',
    yours: `${otherNetwork} Geschieht es auch dort, suchen Sie nach einer neueren Version von Signet.`,
    administrators: null,
  },
  ServiceUnavailable: {
    ...open,
    title: 'Der Dienst ist nicht verfügbar',
    happened: 'AWS hat geantwortet, dass es im Moment keine Anfragen annehmen kann.',
    administrators: 'Sehen Sie im AWS Health Dashboard für diese Region nach.',
  },
  ThrottlingException: {
    ...waitAMinute,
    title: 'AWS hat Anfragen gedrosselt',
    happened: `Es kamen mehr Anfragen, als AWS annimmt. ${limits}`,
  },
  UnknownOperationException: {
    ...refused,
    title: 'Was geantwortet hat, kann keine Konten löschen',
    happened: 'Der Dienst unter dieser Adresse kennt die Anfrage nicht.',
    yours:
      'Prüfen Sie Region und Adresse des Pools. Stimmen sie, suchen Sie nach einer neueren Version von Signet.',
    administrators: 'Sagen Sie, unter welcher Adresse der Pool zu erreichen ist.',
  },
  UnrecognizedClientException: {
    ...refused,
    title: 'AWS kennt die vorgezeigten Anmeldeinformationen nicht',
    happened: `AWS wurden AWS-Anmeldeinformationen vorgezeigt, die es nicht kennt. Mit Ihrer Anmeldung hat das nichts zu tun. ${notOurSignature}`,
    yours: otherNetwork,
    administrators: renewCredentials,
  },
  ValidationError: {
    ...refused,
    title: 'Die Anfrage verletzt eine Regel des Dienstes',
    happened: 'AWS sagt, dass ein Wert in der Anfrage nicht erlaubt ist.',
    yours: 'Melden Sie sich hier ab, melden Sie sich neu an und beginnen Sie dann von vorn.',
    administrators: null,
  },
};
