export const tokenSignIn = {
  title: 'Sign in with an access token',
};
