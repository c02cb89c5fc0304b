export const poolPage = {
  title: 'Pool',
};
