import type { Catalogue } from '../catalogue.ts';

/** The first screen. */
export const welcome: Catalogue['welcome'] = {
  title: 'Willkommen',
  sentence:
    'Melden Sie sich bei einem Cognito-Benutzerpool an, sehen Sie Ihr Konto an und löschen Sie es, wenn Sie das wollen.',
  promise:
    'Kein Konto bei uns, keine Telemetrie. Signet spricht nur mit den Pools, die Sie wählen.',
  backTo: (accountName) => `Zurück zu ${accountName}`,
};

/** The list of pools, and removing one of them. */
export const pools: Catalogue['pools'] = {
  title: 'Ihre Pools',
  none: 'Noch keine weiteren Pools. Fügen Sie den Ihres Kontos hinzu.',
  add: 'Pool hinzufügen…',
  signIn: 'Anmelden…',
  signInTo: (name) => `Bei ${name} anmelden`,
  removeNamed: (name) => `${name} aus der Liste entfernen`,
  removeTitle: (name) => `${name} aus der Liste entfernen?`,
  removeMeaning:
    'Signet vergisst, wie dieser Pool zu erreichen ist. Im Pool und an Ihrem Konto ändert sich nichts.',
  remove: 'Aus der Liste entfernen',
  keep: 'Behalten',
  inUse:
    'Über diesen Pool ist noch jemand angemeldet. Melden Sie zuerst ab und entfernen Sie ihn dann.',
  notSaved:
    'Die Liste konnte nicht gespeichert werden: Der Datenträger hat abgelehnt. Der Pool ist noch da. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  practiceStays: 'Der Übungspool ist Teil von Signet und bleibt in der Liste.',
  practiceKind: 'In Signet: Nichts verlässt diesen Computer',
  realKind: 'Amazon Cognito',
  localKind: 'Auf diesem Computer',
};
