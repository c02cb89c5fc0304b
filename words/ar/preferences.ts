import type { preferences as english } from '../en/preferences.ts';

/** What the person chose about the app itself. */
export const preferences: typeof english = {
  title: 'اللغة',
  system: 'لغة النظام',
};
