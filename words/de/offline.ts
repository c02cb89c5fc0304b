import type { Catalogue } from '../catalogue.ts';
import { at } from './at.ts';

/** The account page when the pool cannot be reached, or lets nothing be read. */
export const offline: Catalogue['offline'] = {
  sentence: (time) =>
    `Der Pool ist nicht zu erreichen. Unten steht der letzte bekannte Stand, wie der Pool ihn ${at(time)} genannt hat.`,
  nothingYet:
    'Der Pool ist nicht zu erreichen, und seit dem Start von Signet hat er nichts über dieses Konto gesagt.',
  acts: 'Bearbeiten, Passwort, Zugänge, überall abmelden und löschen: Das alles braucht den Pool. Es ist aus, bis er antwortet.',
  tryAgain: 'Noch einmal versuchen',
  lastKnown: 'Letzter bekannter Stand:',
  needsPool: 'Braucht den Pool, und der ist gerade nicht zu erreichen.',
  noScope: {
    title: 'Diese Anmeldung kann Ihr Konto nicht öffnen',
    meaning:
      'Ihrem Access-Token fehlt die Berechtigung aws.cognito.signin.user.admin, und ohne sie zeigt und ändert der Pool an einem Konto nichts. Ihr Konto ist, wie es war.',
    works:
      'Was geht: Ihre Tokens lesen, sie erneuern und sich hier abmelden. Was Ihr ID-Token über Sie sagt, steht unten.',
    next: 'Um Ihr Konto zu sehen und zu ändern, melden Sie sich mit einem Passwort an, oder bitten Sie die Administration des Pools, diese Berechtigung für den App-Client zu erlauben.',
    card: 'Was Ihr ID-Token sagt',
    nothing: 'In dieser Anmeldung gibt es kein ID-Token.',
  },
};
