/** What the words for several answers to a deletion have in common. */

export const notDeleted = 'Ihr Konto wurde durch diese Anfrage nicht gelöscht.';
export const mayBeEither =
  'Ihr Konto ist vielleicht gelöscht, vielleicht auch nicht. Noch kann das niemand sagen.';

export const signInAgain = 'Melden Sie sich neu an und beginnen Sie dann von vorn.';
export const otherNetwork = 'Beginnen Sie in einem anderen Netz von vorn, ohne Proxy und ohne VPN.';
export const signetLooks =
  'Signet sieht nach, ob das Konto noch da ist. Die Anfrage sendet es nicht noch einmal.';

export const notOurSignature =
  'Signets Anfrage trägt keine AWS-Signatur; etwas zwischen diesem Computer und dem Pool hat vielleicht eine hinzugefügt.';

/** The same for both names a limit has. */
export const waitAMinute = {
  meaning: notDeleted,
  yours:
    'Warten Sie eine Minute und beginnen Sie dann von vorn. Signet wiederholt die Anfrage nicht von selbst.',
  administrators:
    'Suchen Sie, was so viele Änderungen auf einmal macht. AWS hebt diese Grenzen nicht an.',
  waitSeconds: 60,
};
export const limits =
  'Alle Personen im AWS-Konto des Unternehmens teilen sich in dieser Region 25 solche Anfragen pro Sekunde, und ein einzelnes Konto darf 10 Änderungen pro Sekunde machen.';

export const noWait = { waitSeconds: null };
export const refused = { meaning: notDeleted, ...noWait };
export const open = { meaning: mayBeEither, yours: signetLooks, ...noWait };
