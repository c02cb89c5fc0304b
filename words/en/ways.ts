export const ways = {
  title: 'Ways in',
};
