export const pendingSignUps = {
  title: 'Half-finished sign-ups',
};
