export const palette = {
  title: 'Commands',
};
