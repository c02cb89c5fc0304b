import type { Catalogue } from '../catalogue.ts';
import { at } from './at.ts';

const either = new Intl.ListFormat('de', { type: 'disjunction' });

/** The ways into an account: what opens it, and what is left if one is lost. */
export const ways: Catalogue['ways'] = {
  title: 'Ihre Zugänge',
  reading: 'Der Pool wird nach den Zugängen gefragt…',
  readAt: 'Aus dem Pool gelesen',
  refresh: 'Aktualisieren',
  tryAgain: 'Noch einmal versuchen',
  kept: (time) => `Dies hat der Pool ${at(time)} gesagt.`,
  notReadYet: 'Signet weiß es noch nicht.',
  offline:
    'Signet erreicht den Pool nicht, deshalb lässt sich hier vorerst nichts ändern. Sobald das Netz wieder da ist, fragt es noch einmal.',
  noScope:
    'Dieser Anmeldung fehlt die Berechtigung aws.cognito.signin.user.admin, deshalb sagt der Pool nichts über die Zugänge. Melden Sie sich mit einem Passwort an, um sie zu sehen und zu ändern.',

  summary: {
    either: (list) => either.format(list),
    // All in the dative, as they stand after "mit".
    first: {
      password: 'Ihrem Passwort',
      passkey: 'Ihrem Passkey',
      passkeys: 'einem Ihrer Passkeys',
      email: 'einem Code per E-Mail',
      sms: 'einem Code per SMS',
    },
    second: {
      authenticator: 'einer Authenticator-App',
      email: 'einem Code per E-Mail',
      sms: 'einem Code per SMS',
    },
    getIn: (first) => `Sie kommen mit ${first} hinein.`,
    getInThen: (second) => `Sie kommen mit Ihrem Passwort und ${second} hinein.`,
    getInThenOr: (second, others) =>
      `Sie kommen mit Ihrem Passwort und ${second} hinein, oder mit ${others}.`,
    none: 'Der Pool nennt keinen eigenen Zugang zu diesem Konto. Wenn Sie sich über einen anderen Anbieter anmelden, ist das Ihr Zugang.',
    unknown:
      'Der Pool sagt nicht, was dieses Konto öffnet. Die Abschnitte unten wissen vielleicht mehr.',
    risk: {
      'password-alone':
        'Wer das Passwort erfährt, kommt auch hinein: Ein zweiter Faktor würde das verhindern.',
      'lost-authenticator': 'Verlieren Sie das Telefon mit der App, bleibt nichts anderes.',
      'lost-sms': 'Verlieren Sie die Telefonnummer, bleibt nichts anderes.',
      'lost-email': 'Verlieren Sie das Postfach, bleibt nichts anderes.',
      'lost-authenticator-device':
        'Verlieren Sie das Telefon mit der App, bleibt höchstens ein gemerktes Gerät.',
      'lost-sms-device': 'Verlieren Sie die Telefonnummer, bleibt höchstens ein gemerktes Gerät.',
      'lost-email-device': 'Verlieren Sie das Postfach, bleibt höchstens ein gemerktes Gerät.',
      'spare-factor': 'Verlieren Sie einen der zweiten Faktoren, bleibt ein anderer.',
      'lost-passkey': 'Verlieren Sie das Gerät, auf dem er liegt, bleibt nichts anderes.',
      'spare-passkey': 'Verlieren Sie einen davon, bleibt ein anderer.',
      several: 'Verlieren Sie einen dieser Zugänge, bleibt ein anderer.',
    },
  },

  part: {
    notOffered: 'Das bietet dieser Pool nicht an.',
    failed: (title) => `Nicht gelesen: ${title}`,
  },

  password: {
    title: 'Passwort',
    label: 'Passwort',
    has: 'Dieses Konto hat ein Passwort',
    hasNone: 'Dieses Konto hat kein Passwort',
    unknown: 'Der Pool sagt nicht, ob es eines gibt',
    change: 'Auf der Kontoseite ändern',
    set: 'Auf der Kontoseite setzen',
  },

  factors: {
    title: 'Zweite Faktoren',
    explains: 'Nach dem Passwort verlangt.',
    names: {
      authenticator: 'Authenticator-App',
      sms: 'Code per SMS',
      email: 'Code per E-Mail',
    },
    on: 'An',
    off: 'Aus',
    switchOn: 'Einschalten',
    switchOnThis: (factor) => `Einschalten: ${factor}`,
    switchOff: 'Ausschalten',
    switchOffThis: (factor) => `Ausschalten: ${factor}`,
    switchingOn: 'Wird eingeschaltet…',
    switchingOff: 'Wird ausgeschaltet…',
    setUp: 'Einrichten…',
    setUpAnew: 'Neu einrichten…',
    about: {
      authenticator: 'Ein sechsstelliger Code aus einer App auf Ihrem Telefon.',
      smsTo: (phone) => `Geht an ${phone}.`,
      emailTo: (email) => `Geht an ${email}.`,
    },
    needs: {
      sms: 'Braucht zuerst eine verifizierte Telefonnummer.',
      email: 'Braucht zuerst eine verifizierte E-Mail-Adresse.',
    },
    toAccount: 'Zur Kontoseite',
    preferred: 'Zuerst verlangt',
    preferredLegend: 'Welchen der Pool zuerst verlangt',
    noPreference: 'Keinen: bei jeder Anmeldung wählen',
    changing: 'Wird geändert…',
    done: {
      on: (factor) => `Jetzt eingeschaltet: ${factor}.`,
      off: (factor) => `Jetzt ausgeschaltet: ${factor}.`,
      preferred: (factor) => `Das verlangt der Pool jetzt zuerst: ${factor}.`,
      noPreference: 'Von jetzt an wählen Sie bei jeder Anmeldung.',
    },
    refused: {
      on: {
        title: 'Es wurde nicht eingeschaltet',
        meaning:
          'Der Pool bietet diesen zweiten Faktor nicht an, oder diesem Konto fehlt, was er braucht. Ihr Konto ist, wie es war.',
        next: 'Lesen Sie, was der Dienst gesagt hat. Vielleicht geht hier ein anderer zweiter Faktor.',
      },
      authenticator: {
        title: 'Es wurde nicht eingeschaltet',
        meaning:
          'Der Pool kennt keine Authenticator-App dieses Kontos, die sich einschalten ließe. Ihr Konto ist, wie es war.',
        next: 'Richten Sie zuerst eine ein.',
      },
      off: {
        title: 'Es wurde nicht ausgeschaltet',
        meaning:
          'Dieser Pool verlangt wahrscheinlich von allen einen zweiten Faktor, sodass der letzte bleiben muss. Ihr Konto ist, wie es war.',
        next: 'Richten Sie zuerst einen anderen zweiten Faktor ein und schalten Sie dann diesen aus.',
      },
    },
  },

  authenticator: {
    title: 'Authenticator-App einrichten',
    replaces:
      'Ihre jetzige App gilt, bis der Code bestätigt ist; dann tritt die neue an ihre Stelle.',
    begin: 'Der Pool wird um ein Geheimnis gebeten…',
    deviceName: 'Name des Geräts',
    deviceNameHint:
      'Wird gezeigt, wenn nach einem Code gefragt wird, zum Beispiel „Mein Telefon“. Darf leer bleiben.',
    code: 'Code aus der App',
    codeHint: 'Sechs Ziffern; alle 30 Sekunden neue.',
    codeShape: 'Geben Sie die sechs Ziffern ein, die die App zeigt.',
    confirm: 'Bestätigen',
    confirming: 'Wird bestätigt…',
    notNow: 'Jetzt nicht',
    startAgain: 'Noch einmal versuchen',
    done: 'Die Authenticator-App ist eingerichtet und eingeschaltet. Die nächste Anmeldung verlangt ihren Code.',
    notSwitchedOn: {
      title: 'Die Authenticator-App ist eingerichtet, aber vielleicht nicht eingeschaltet',
      meaning:
        'Von jetzt an gelten ihre Codes. Der Pool hat nicht gesagt, dass sie eingeschaltet ist; was an ist, steht unten.',
      next: 'Ist sie unten aus, schalten Sie sie dort ein.',
    },
    wrongCode:
      'Das ist nicht der Code. Warten Sie auf den nächsten in der App; wird er wieder abgelehnt, prüfen Sie die Uhr des Telefons.',
    usedCode: 'Dieser Code wurde schon benutzt. Warten Sie auf den nächsten in der App.',
  },

  passkeys: {
    title: 'Passkeys',
    none: 'Noch kein Passkey. Er meldet Sie ohne Passwort an, mit Fingerabdruck, Gesicht oder Sicherheitsschlüssel.',
    unnamed: 'Passkey ohne Namen',
    for: (relyingParty) => `Für ${relyingParty}`,
    made: (time) => `angelegt ${at(time)}`,
    here: 'Von Signet aufbewahrt',
    add: 'Passkey hinzufügen',
    adding: 'Wird hinzugefügt…',
    addHere:
      'Dies ist ein Übungspool: Signet macht den Passkey selbst und bewahrt ihn auf diesem Computer auf.',
    addInBrowser:
      'Öffnet die Seite des Pools in Ihrem Browser, die Sie dort zuerst um die Anmeldung bittet.',
    addNowhere:
      'Passkeys dieses Pools lassen sich nur auf seiner eigenen Anmeldeseite hinzufügen, und Signet kennt deren Adresse nicht. Tragen Sie die Adresse beim Pool ein, oder nehmen Sie die App des Unternehmens.',
    remove: 'Entfernen…',
    removeThis: (name) => `Den Passkey ${name} entfernen`,
    removing: 'Wird entfernt…',
    done: {
      added: 'Der Passkey ist hinzugefügt.',
      removed: (name) => `${name} ist entfernt.`,
      opened:
        'Die Seite ist in Ihrem Browser geöffnet. Wenn Sie dort fertig sind, endet sie vielleicht bei einer Adresse, die nicht zu erreichen ist: Das ist in Ordnung. Kommen Sie zurück und aktualisieren Sie.',
    },
    notOpened: {
      title: 'Die Seite ließ sich nicht öffnen',
      meaning: 'Kein Browser hat die Adresse angenommen, deshalb wurde kein Passkey hinzugefügt.',
      next: 'Prüfen Sie, welchen Browser dieser Computer benutzt, und versuchen Sie es dann noch einmal.',
    },
    alreadyHere: {
      title: 'Hier gibt es schon einen',
      meaning:
        'Signet bewahrt einen Passkey dieses Kontos auf. Ein zweiter brächte hier nichts dazu.',
      next: 'Benutzen Sie ihn bei der nächsten Anmeldung, oder entfernen Sie ihn zuerst, um ihn neu anzulegen.',
    },
    notOffered: {
      title: 'Dieser Pool nimmt keine Passkeys an',
      meaning:
        'Sie sind abgeschaltet oder nicht Teil seines Tarifs. Es wurde kein Passkey hinzugefügt.',
      next: 'Wenn Sie sich mit einem anmelden möchten, wenden Sie sich an die Administration des Pools.',
    },
    full: {
      title: 'Der Pool nimmt keine weiteren Passkeys an',
      meaning:
        'Ein Konto kann nur eine bestimmte Zahl davon haben. Es wurde kein Passkey hinzugefügt.',
      next: 'Entfernen Sie einen, den Sie nicht mehr benutzen, und versuchen Sie es dann noch einmal.',
    },
  },

  devices: {
    title: 'Geräte',
    notOffered: 'Dieser Pool führt keine Liste der Geräte.',
    none: 'Der Pool kennt kein Gerät von Ihnen.',
    unnamed: 'Gerät ohne Namen',
    here: 'Dieser Computer',
    remembered: 'Gemerkt',
    notRemembered: 'Nicht gemerkt',
    used: (time) => `Zuletzt benutzt ${at(time)}`,
    from: (ipAddress) => `von ${ipAddress}`,
    explains: 'Ein gemerktes Gerät kann den zweiten Faktor ersetzen.',
    explainsUnsaid:
      'Ein gemerktes Gerät kann den zweiten Faktor ersetzen. Welche es sind, sagt der Pool nicht.',
    remember: 'Merken',
    rememberThis: (name) => `${name} merken`,
    remembering: 'Wird gemerkt…',
    unremember: 'Nicht mehr merken',
    unrememberThis: (name) => `${name} nicht mehr merken`,
    unremembering: 'Wird geändert…',
    forget: 'Vergessen…',
    forgetThis: (name) => `${name} vergessen`,
    forgetting: 'Wird vergessen…',
    done: {
      remembered: (name) => `${name} ist jetzt gemerkt.`,
      notRemembered: (name) => `${name} ist nicht mehr gemerkt.`,
      forgotten: (name) => `${name} ist vergessen.`,
    },
  },

  sessions: {
    title: 'Wo Sie angemeldet sind',
    notOffered:
      'Dieser Pool führt keine Liste der Anmeldungen. Was er weiß, zeigen die Geräte oben. Um alle Anmeldungen zu beenden, auch diese, melden Sie sich überall ab.',
    everywhere: 'Überall abmelden…',
    none: 'Der Pool führt keine Anmeldung auf. Neue erscheinen manchmal erst nach einem Moment.',
    unnamed: 'Unbekanntes Gerät',
    here: 'Diese Anmeldung',
    since: (time) => `Seit ${time}`,
    active: (time) => `zuletzt aktiv ${at(time)}`,
    from: (ipAddress) => `von ${ipAddress}`,
    fromPlace: (ipAddress, place) => `von ${ipAddress}, ${place}`,
    throughClient: (clientId) => `über App-Client ${clientId}`,
    end: 'Beenden…',
    endThis: (name) => `Anmeldung auf ${name} beenden`,
    ending: 'Wird beendet…',
    signOut: 'Abmelden…',
    done: {
      ended: (name) => `Die Anmeldung auf ${name} ist beendet.`,
    },
  },

  goneAlready: 'Es war schon nicht mehr da.',

  guard: {
    keep: 'Behalten',
    stay: 'Lassen, wie es ist',
    'last-factor': {
      title: 'Den einzigen zweiten Faktor ausschalten?',
      meaning:
        'Von da an öffnet allein das Passwort dieses Konto: für Sie, und für alle, die es erfahren.',
      act: 'Ausschalten',
      acting: 'Wird ausgeschaltet…',
    },
    'last-way': {
      title: 'Den einzigen Zugang entfernen?',
      meaning:
        'Dieses Konto hat kein Passwort, und etwas anderes, das es öffnet, ist nicht bekannt. Endet diese Anmeldung, sind Sie möglicherweise für immer ausgesperrt.',
      act: 'Trotzdem entfernen',
      acting: 'Wird entfernt…',
    },
    'perhaps-last-way': {
      title: 'Vielleicht den einzigen Zugang entfernen?',
      meaning:
        'Der Pool sagt nicht sicher, dass etwas anderes dieses Konto öffnet. Endet diese Anmeldung, sind Sie möglicherweise ausgesperrt.',
      act: 'Trotzdem entfernen',
      acting: 'Wird entfernt…',
    },
    'last-passkey-codes': {
      title: 'Den einzigen Passkey entfernen?',
      meaning:
        'Dieses Konto hat kein Passwort. Dann kommen Sie nur noch mit einem Code hinein, der Ihnen gesendet wird.',
      act: 'Entfernen',
      acting: 'Wird entfernt…',
    },
    'last-passkey': {
      title: 'Den einzigen Passkey entfernen?',
      meaning: 'Von da an melden Sie sich mit Ihrem Passwort an.',
      act: 'Entfernen',
      acting: 'Wird entfernt…',
    },
    passkey: {
      title: 'Diesen Passkey entfernen?',
      meaning:
        'Er öffnet dieses Konto nicht mehr; Ihre anderen Passkeys tun es. Zurückholen lässt er sich nicht, nur neu anlegen.',
      act: 'Entfernen',
      acting: 'Wird entfernt…',
    },
    'this-device': {
      title: 'Diesen Computer vergessen?',
      meaning:
        'Signets Anmeldung gehört zu diesem Gerät: Danach lässt sie sich nicht mehr erneuern und endet mit ihrem Access-Token. Die nächste Anmeldung hier verlangt wieder den zweiten Faktor.',
      act: 'Vergessen',
      acting: 'Wird vergessen…',
    },
    'other-device': {
      title: 'Dieses Gerät vergessen?',
      meaning:
        'Anmeldungen auf ihm lassen sich nicht mehr erneuern. Die nächste dort verlangt wieder den zweiten Faktor.',
      act: 'Vergessen',
      acting: 'Wird vergessen…',
    },
    'this-session': {
      title: 'Diese Anmeldung beenden?',
      meaning: 'Hier sind Sie gerade: Signet meldet Sie auf diesem Computer ab.',
      act: 'Hier abmelden',
      acting: 'Wird abgemeldet…',
    },
    'other-session': {
      title: 'Diese Anmeldung beenden?',
      meaning:
        'Sie lässt sich nicht mehr erneuern, und der Pool nimmt ihr Access-Token nicht mehr an. Andere Dienste akzeptieren dieses Token möglicherweise noch, bis es abläuft.',
      act: 'Beenden',
      acting: 'Wird beendet…',
    },
    passkeyHere: 'Seinen privaten Schlüssel bewahrt Signet auf; er wird mit entfernt.',
    elsewhereKept:
      'Das Gerät, auf dem er angelegt wurde, zeigt ihn vielleicht weiterhin; entfernen Sie ihn auch dort.',
  },
};
