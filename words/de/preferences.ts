import type { Catalogue } from '../catalogue.ts';

/** What the person chose about the app itself. */
export const preferences: Catalogue['preferences'] = {
  title: 'Sprache',
  system: 'Wie das System',
};
