import type { Catalogue } from '../catalogue.ts';

/** The keys, and what they do. */
export const cheatSheet: Catalogue['cheatSheet'] = {
  title: 'Tastenkürzel',
  close: 'Schließen',
  anywhere: 'Überall',
  inLists: 'In Listen und Dialogen',
  move: 'In einer Liste bewegen',
  choose: 'Auswählen',
  closeIt: 'Schließen, oder alles lassen, wie es ist',
  next: 'Zum nächsten Element',
  question: 'Auch diese Liste',
  noDelete:
    'Das Löschen eines Kontos hat keine Taste. Es ist eine Seite mit Schritten, die Sie durchgehen.',
};
