/** What the person chose about the app itself. */
export const preferences = {
  title: 'اللغة',
  system: 'لغة النظام',
};
