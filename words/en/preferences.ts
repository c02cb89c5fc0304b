export const preferences = {
  title: 'Language',
};
