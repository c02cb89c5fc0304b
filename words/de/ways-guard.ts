/** What is said before a way into the account goes. */
export const guard = {
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
};
