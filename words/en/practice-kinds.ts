export const practiceKinds = {
  title: 'More practice pools',
};
