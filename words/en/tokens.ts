export const tokens = {
  title: 'Tokens',
};
