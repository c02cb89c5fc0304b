/** What the person chose about the app itself. */
export const preferences = {
  title: 'Sprache',
  system: 'Wie das System',
};
