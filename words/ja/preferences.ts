/** What the person chose about the app itself. */
export const preferences = {
  title: '言語',
  system: 'システムに合わせる',
};
