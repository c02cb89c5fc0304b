import type { Catalogue } from '../catalogue.ts';

const untouched = 'Es wurde nichts geändert.';

const askForPassword = 'Bitten Sie die Administration des Pools, ein neues Passwort zu setzen.';
const showAdministration = 'Zeigen Sie der Administration des Pools, was der Dienst gesagt hat.';

/** The request did nothing, and that is known. */
const nothingDone = {
  offline: {
    title: 'Der Pool war nicht zu erreichen',
    meaning: `Es wurde nichts gesendet: Dieser Computer hat keinen Weg zum Pool gefunden. ${untouched}`,
    next: 'Prüfen Sie die Netzwerkverbindung und die Region des Pools und versuchen Sie es dann noch einmal.',
  },
  'wrong-password': {
    title: 'Name und Passwort passen nicht zusammen',
    meaning: `Entweder enthält eines einen Tippfehler, oder der Pool hat kein solches Konto. ${untouched}`,
    next: 'Prüfen Sie beides und versuchen Sie es noch einmal. Nach mehreren falschen Passwörtern lässt der Pool Sie warten.',
  },
  'locked-out': {
    title: 'Zu viele falsche Passwörter',
    meaning: `Der Pool weist dieses Konto eine Weile ab, auch mit dem richtigen Passwort. ${untouched}`,
    next: 'Warten Sie vor dem nächsten Versuch einige Minuten. Jeder falsche verlängert die Wartezeit, auf höchstens 15 Minuten.',
  },
  'temporary-password-expired': {
    title: 'Das erste Passwort ist abgelaufen',
    meaning: `Die Administration hat es vergeben, und es wurde nicht rechtzeitig benutzt. ${untouched}`,
    next: 'Bitten Sie die Administration des Pools um ein neues.',
  },
  'limit-exceeded': {
    title: 'Zu viele Versuche',
    meaning: `Der Pool erlaubt nur eine bestimmte Zahl von Codes und Passwortänderungen pro Stunde. ${untouched}`,
    next: 'Warten Sie, bis zu einer Stunde, und versuchen Sie es dann noch einmal.',
  },
  throttled: {
    title: 'Der Pool ist ausgelastet',
    meaning: `Er bekommt im Moment mehr Anfragen, als er annimmt. ${untouched}`,
    next: 'Warten Sie eine halbe Minute und versuchen Sie es dann noch einmal.',
  },
  'token-expired': {
    title: 'Ihr Access-Token ist abgelaufen',
    meaning: `Der Pool hat nichts getan, weil die Zeit dieser Anmeldung um ist. ${untouched}`,
    next: 'Melden Sie sich neu an.',
  },
  'token-revoked': {
    title: 'Diese Anmeldung wurde widerrufen',
    meaning: `Jemand hat sich überall abgemeldet, oder die Administration hat sie beendet. ${untouched}`,
    next: 'Melden Sie sich neu an.',
  },
  'token-reused': {
    title: 'Diese Anmeldung wurde anderswo erneuert',
    meaning: `Der Pool erneuert jede Anmeldung mit einem neuen Schlüssel, und der hier aufbewahrte wurde schon benutzt: von einer anderen Kopie dieser Anmeldung oder von jemandem, der sie hat. ${untouched}`,
    next: 'Melden Sie sich neu an. Haben Sie das nicht erwartet, melden Sie sich überall ab und ändern Sie Ihr Passwort.',
  },
  'token-invalid': {
    title: 'Der Pool nimmt diese Anmeldung nicht an',
    meaning: `Das vorliegende Token ist beschädigt, oder ein anderer Pool hat es ausgestellt. ${untouched}`,
    next: 'Melden Sie sich hier ab und dann neu an.',
  },
  'scope-missing': {
    title: 'Diese Anmeldung erlaubt das nicht',
    meaning: `Ihr fehlt die Berechtigung aws.cognito.signin.user.admin. ${untouched}`,
    next: 'Melden Sie sich mit einem Passwort an, oder bitten Sie die Administration des Pools, sie zu erlauben.',
  },
  'user-disabled': {
    title: 'Dieses Konto ist deaktiviert',
    meaning: 'Die Administration hat es abgeschaltet. Es besteht weiterhin.',
    next: 'Bitten Sie die Administration des Pools, es zu aktivieren.',
  },
  'user-not-found': {
    title: 'Ein solches Konto gibt es nicht',
    meaning: 'Der Pool kennt niemanden unter diesem Namen. Vielleicht wurde das Konto gelöscht.',
    next: 'Prüfen Sie Namen und Pool, oder legen Sie ein Konto an.',
  },
  'user-not-confirmed': {
    title: 'Dieses Konto ist noch nicht bestätigt',
    meaning: 'Es besteht und wartet auf den Code, der beim Anlegen gesendet wurde.',
    next: 'Bestätigen Sie es mit dem Code und melden Sie sich dann an.',
  },
  'password-reset-required': {
    title: 'Erst muss das Passwort zurückgesetzt werden',
    meaning:
      'Die Administration hat ein neues Passwort verlangt. Das Konto besteht und lässt bis dahin niemanden hinein.',
    next: 'Setzen Sie es über „Passwort vergessen“ mit einem Code zurück und melden Sie sich dann an.',
  },
  'username-exists': {
    title: 'Dieser Benutzername ist vergeben',
    meaning: 'Ein anderes Konto hat ihn. Es wurde kein Konto angelegt.',
    next: 'Wählen Sie einen anderen Namen, oder melden Sie sich an, wenn das Konto Ihres ist.',
  },
  'alias-exists': {
    title: 'Ein anderes Konto hat diese E-Mail-Adresse oder Telefonnummer',
    meaning:
      'Eine E-Mail-Adresse oder Telefonnummer kann nur zu einem Konto gehören. Dieses Konto bleibt unbestätigt.',
    next: 'Melden Sie sich beim anderen Konto an, oder registrieren Sie sich mit einer anderen Adresse.',
  },
  'code-mismatch': {
    title: 'Das ist nicht der Code',
    meaning: `Der Pool erwartet einen anderen. ${untouched}`,
    next: 'Nehmen Sie die neueste Nachricht: Jeder neue Code ersetzt den vorigen.',
  },
  'code-expired': {
    title: 'Dieser Code gilt nicht mehr',
    meaning: `Er ist zu alt oder wurde schon benutzt. ${untouched}`,
    next: 'Lassen Sie den Code noch einmal senden und nehmen Sie den neuen.',
  },
  'code-used': {
    title: 'Dieser Code wurde schon benutzt',
    meaning: `Der Code einer Authenticator-App gilt nur einmal. ${untouched}`,
    next: 'Warten Sie auf den nächsten, höchstens 30 Sekunden, und geben Sie den ein.',
  },
  'step-expired': {
    title: 'Dieser Schritt hat zu lange gedauert',
    meaning: `Der Pool wartet auf jede Antwort einige Minuten und nimmt jede nur einmal an. ${untouched}`,
    next: 'Lassen Sie sich einen neuen Code senden, oder beginnen Sie die Anmeldung noch einmal.',
  },
  'weak-password': {
    title: 'Der Pool verlangt ein stärkeres Passwort',
    meaning: 'Es verletzt eine Regel des Pools. Es wurde nichts gespeichert.',
    next: 'Machen Sie es länger und mischen Sie Groß- und Kleinbuchstaben, Ziffern und Sonderzeichen. Welche Regel es ist, sagt der Dienst.',
  },
  'password-used-before': {
    title: 'Dieses Passwort hatten Sie schon einmal',
    meaning:
      'Der Pool merkt sich Ihre letzten Passwörter und nimmt keines davon noch einmal. Es wurde nichts gespeichert.',
    next: 'Wählen Sie ein Passwort, das Sie hier noch nicht hatten.',
  },
  'invalid-parameter': {
    title: 'Der Pool nimmt einen der Werte nicht an',
    meaning: `Für Benutzernamen, Adressen und Codes hat er eigene Regeln. ${untouched}`,
    next: 'Lesen Sie, was der Dienst gesagt hat, ändern Sie den Wert und versuchen Sie es noch einmal.',
  },
  'attribute-unknown': {
    title: 'Eine solche Angabe kennt der Pool nicht',
    meaning: `Seine Konten haben kein Attribut dieses Namens. ${untouched}`,
    next: 'Prüfen Sie den Namen. Pool-eigene Namen beginnen mit custom:.',
  },
  'attribute-required': {
    title: 'Diese Angabe ist Pflicht',
    meaning: `Ohne sie lässt der Pool kein Konto zu. ${untouched}`,
    next: 'Geben Sie ihr einen Wert.',
  },
  'attribute-fixed': {
    title: 'Das lässt sich von hier aus nicht ändern',
    meaning: `Der Pool lässt es, wie es ist, oder dieser App-Client darf es nicht schreiben. ${untouched}`,
    next: 'Ist es falsch, wenden Sie sich an die Administration des Pools.',
  },
  'flow-not-enabled': {
    title: 'Dieser App-Client erlaubt diesen Anmeldeweg nicht',
    meaning: `Er ist für ihn abgeschaltet. ${untouched}`,
    next: 'Wählen Sie einen anderen Weg. Gibt es keinen, bitten Sie die Administration des Pools um einen App-Client, der ALLOW_USER_SRP_AUTH erlaubt.',
  },
  'client-secret-needed': {
    title: 'Dieser App-Client hat ein Secret',
    meaning: `Der Pool verlangt den Nachweis eines Secrets, das hier nicht aufbewahrt ist. ${untouched}`,
    next: 'Tragen Sie das Secret des App-Clients auf der Seite des Pools ein; wer den App-Client eingerichtet hat, hat es. Oder nehmen Sie einen App-Client ohne Secret.',
  },
  'client-secret-wrong': {
    title: 'Das Secret des App-Clients stimmt nicht',
    meaning: `Das hier aufbewahrte gehört zu einem anderen App-Client oder wurde ersetzt. ${untouched}`,
    next: 'Tragen Sie das Secret auf der Seite des Pools neu ein. Die Administration des Pools kann es nachsehen.',
  },
  'sign-up-closed': {
    title: 'In diesem Pool kann man sich nicht registrieren',
    meaning: 'Konten legt hier nur die Administration an. Es wurde keines angelegt.',
    next: 'Bitten Sie die Administration des Pools um ein Konto.',
  },
  'already-confirmed': {
    title: 'Dieses Konto ist schon bestätigt',
    meaning: `Es braucht keinen Code mehr. ${untouched}`,
    next: 'Melden Sie sich an.',
  },
  'no-recovery-address': {
    title: 'Es gibt keine Adresse, an die ein Code gehen könnte',
    meaning: `Das Konto hat keine verifizierte E-Mail-Adresse oder Telefonnummer, deshalb lässt sich sein Passwort nicht mit einem Code zurücksetzen. ${untouched}`,
    next: askForPassword,
  },
  'recovery-closed': {
    title: 'Dieses Passwort kann nur die Administration zurücksetzen',
    meaning: `Mit einem Code macht der Pool das bei diesem Konto nicht. ${untouched}`,
    next: askForPassword,
  },
  'authenticator-not-offered': {
    title: 'Dieser Pool verwendet keine Authenticator-Apps',
    meaning: `Die Administration hat sie abgeschaltet. ${untouched}`,
    next: 'Wählen Sie einen anderen zweiten Schritt, wenn der Pool einen anbietet.',
  },
  'factor-not-set-up': {
    title: 'Dieser zweite Schritt ist nicht eingerichtet',
    meaning: `Das Konto hat keine Authenticator-App oder keine Adresse, die dafür taugt. ${untouched}`,
    next: 'Richten Sie ihn zuerst ein: eine Authenticator-App mit ihrem Code, eine E-Mail-Adresse oder Telefonnummer in Ihrem Profil.',
  },
  'device-not-found': {
    title: 'Der Pool kennt dieses Gerät nicht',
    meaning: `Es wurde vergessen oder hat nie zu diesem Konto gehört. ${untouched}`,
    next: 'Sehen Sie noch einmal in die Liste der Geräte. Nach Ihrer nächsten Anmeldung ist es wieder bekannt.',
  },
  'device-exists': {
    title: 'Der Pool kennt dieses Gerät schon',
    meaning: `Es wurde früher hinzugefügt. ${untouched}`,
    next: 'Es ist nichts zu tun.',
  },
  'session-not-found': {
    title: 'Diese Anmeldung ist schon beendet',
    meaning: `Der Pool hat keine solche Anmeldung mehr. ${untouched}`,
    next: 'Sehen Sie noch einmal in die Liste.',
  },
  'passkey-not-offered': {
    title: 'Dieser Pool verwendet keine Passkeys',
    meaning: `Sie sind abgeschaltet oder nicht fertig eingerichtet. ${untouched}`,
    next: 'Wählen Sie einen anderen Anmeldeweg, oder wenden Sie sich an die Administration des Pools.',
  },
  'passkey-too-late': {
    title: 'Das Hinzufügen des Passkeys hat zu lange gedauert',
    meaning:
      'Der Pool wartet nicht mehr darauf, oder es wurde anderswo begonnen. Es wurde kein Passkey hinzugefügt.',
    next: 'Beginnen Sie noch einmal.',
  },
  'passkey-other-site': {
    title: 'Dieser Passkey gehört zu einer anderen Website',
    meaning:
      'Er wurde für eine Adresse gemacht, die nicht die des Pools ist. Es wurde kein Passkey hinzugefügt.',
    next: 'Fügen Sie ihn auf der Seite des Pools hinzu, im Browser.',
  },
  'passkey-not-supported': {
    title: 'Der Pool nimmt diese Art von Passkey nicht an',
    meaning: 'Er kennt nur bestimmte Arten von Schlüsseln. Es wurde kein Passkey hinzugefügt.',
    next: 'Versuchen Sie es mit einem anderen Gerät oder Sicherheitsschlüssel.',
  },
  'passkey-refused': {
    title: 'Der Pool hat den Passkey nicht angenommen',
    meaning: `Er gehört nicht zu diesem Konto oder wurde daraus entfernt. ${untouched}`,
    next: 'Melden Sie sich auf anderem Weg an und sehen Sie sich dort Ihre Passkeys an.',
  },
  'pool-not-found': {
    title: 'Einen solchen Pool oder App-Client gibt es nicht',
    meaning: `Amazon Cognito kennt die IDs nicht, mit denen dieser Pool hinzugefügt wurde, oder sie wurden gelöscht. ${untouched}`,
    next: 'Prüfen Sie Region, Benutzerpool-ID und App-Client-ID; entfernen Sie den Pool und fügen Sie ihn neu hinzu.',
  },
  firewall: {
    title: 'Eine Firewall vor dem Pool hat abgelehnt',
    meaning: `Die Anfrage wurde angehalten, bevor der Pool sie sah. ${untouched}`,
    next: 'Versuchen Sie es aus einem anderen Netz, oder wenden Sie sich an die Administration des Pools.',
  },
  'not-enabled-here': {
    title: 'In dieser Region lassen sich Konten nicht ändern',
    meaning: `Sie hält eine Kopie des Pools, die nur gelesen werden kann. ${untouched}`,
    next: 'Fügen Sie den Pool mit seiner Hauptregion hinzu und melden Sie sich dort an.',
  },
  'trigger-refused': {
    title: 'Die eigenen Regeln des Pools haben abgelehnt',
    meaning: `Ein Programm, das das Unternehmen in diesem Pool betreibt, hat abgelehnt oder ist gescheitert. ${untouched}`,
    next: 'Lesen Sie, was der Dienst gesagt hat, oder wenden Sie sich an die Administration des Pools.',
  },
  'delivery-failed': {
    title: 'Der Code konnte nicht gesendet werden',
    meaning:
      'Der Pool hat es versucht, und sein Mail- oder SMS-Dienst hat abgelehnt. Ist das Konto neu, wartet es auf einen Code.',
    next: 'Prüfen Sie die Adresse. Stimmt sie, wenden Sie sich an die Administration des Pools.',
  },
  'pool-misconfigured': {
    title: 'Der Pool ist so eingestellt, dass es nicht gehen kann',
    meaning: `Seine Einstellungen widersprechen einander. ${untouched}`,
    next: showAdministration,
  },
  unsupported: {
    title: 'Das bietet der Pool nicht an',
    meaning: `Es ist abgeschaltet oder nicht Teil seines Tarifs. ${untouched}`,
    next: showAdministration,
  },
  'not-authorized': {
    title: 'Der Pool hat abgelehnt',
    meaning: `Den Grund, den er nennt, kann Signet nicht deuten. ${untouched}`,
    next: 'Lesen Sie, was der Dienst gesagt hat. Oft hilft es, sich neu anzumelden.',
  },
  'other-refusal': {
    title: 'Der Pool hat sich geweigert',
    meaning: `Den Grund, den er nennt, kennt Signet nicht. ${untouched}`,
    next: 'Lesen Sie, was der Dienst gesagt hat, und zeigen Sie es der Administration des Pools.',
  },
};

/** What happened is open: these never say that nothing was done. */
const open = {
  'internal-error': {
    title: 'Im Pool ist ein Fehler aufgetreten',
    meaning: 'Vielleicht hat er getan, worum er gebeten wurde, vielleicht nicht.',
    next: 'Warten Sie einen Moment und sehen Sie nach, bevor Sie es wiederholen.',
  },
  'no-answer': {
    title: 'Es kam keine Antwort',
    meaning: 'Vielleicht ist die Anfrage angekommen, vielleicht nicht.',
    next: 'Prüfen Sie die Netzwerkverbindung und sehen Sie dann nach, bevor Sie es wiederholen.',
  },
  'strange-answer': {
    title: 'Etwas anderes hat an Stelle des Pools geantwortet',
    meaning:
      'Vielleicht steht ein Proxy oder die Anmeldeseite eines Netzes dazwischen. Was der Pool getan hat, ist nicht bekannt.',
    next: 'Öffnen Sie eine Webseite, um zu sehen, ob Ihr Netz eine Anmeldung verlangt, und sehen Sie dann nach.',
  },
};

/**
 * The same three where asking again can do no harm: reading, signing in, proving who one is.
 */
export const harmlessErrors: Catalogue['harmlessErrors'] = {
  'internal-error': {
    title: 'Im Pool ist ein Fehler aufgetreten',
    meaning: untouched,
    next: 'Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
  },
  'no-answer': {
    title: 'Es kam keine Antwort',
    meaning: untouched,
    next: 'Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann noch einmal.',
  },
  'strange-answer': {
    title: 'Etwas anderes hat an Stelle des Pools geantwortet',
    meaning: `Vielleicht steht ein Proxy oder die Anmeldeseite eines Netzes dazwischen. ${untouched}`,
    next: 'Öffnen Sie eine Webseite, um zu sehen, ob Ihr Netz eine Anmeldung verlangt, und versuchen Sie es dann noch einmal.',
  },
};

/** Words for every reason why a pool did not do what was asked. */
export const poolErrors: Catalogue['poolErrors'] = { ...nothingDone, ...open };
