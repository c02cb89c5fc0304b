/** What the person chose about the app itself. */
export const preferences = {
  title: 'Language',
  system: 'As the system',
};
