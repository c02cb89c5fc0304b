export const recovery = {
  title: 'Forgotten password',
};
