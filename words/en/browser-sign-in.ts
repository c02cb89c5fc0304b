export const browserSignIn = {
  title: 'Sign in with your browser',
};
