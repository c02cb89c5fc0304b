/** The practice pools that can be opened beside the first one. */
export const practiceKinds = {
  title: 'More practice pools',
  sentence:
    'User pools differ in how people get in. Each of these is set up in another way, on this computer alone.',
  open: 'Open',
  openNamed: (name: string): string => `Open ${name}`,
  opening: 'Opening…',
  signIn: 'Sign in…',
  signInNamed: (name: string): string => `Sign in to ${name}`,
  failed: 'The pool could not be made. Start Signet again, then try once more.',
  people: 'People in it',
  withoutPassword: 'no password',
  authenticatorSecret: 'authenticator secret',
  /** What each is called among the pools, and typed in the last step. */
  poolName: {
    'confidential-client': 'Practice client secret',
    'custom-challenge': 'Practice custom challenge',
    devices: 'Practice devices',
    'email-username': 'Practice e-mail',
    'lowered-limits': 'Practice low limits',
    'mfa-required': 'Practice MFA',
    passwordless: 'Practice passwordless',
    rotation: 'Practice rotation',
  },
  what: {
    'confidential-client': 'The app client has a secret; every request carries its hash.',
    'custom-challenge': 'The pool asks questions of its own in place of a password.',
    devices: 'A remembered computer needs no second factor the next time.',
    'email-username': 'The e-mail address is the username; a new one counts once it is verified.',
    'lowered-limits': 'Every limit is two tries away: lock-outs, expired codes, short sessions.',
    'mfa-required': 'Nobody gets in without a second factor, or has to set one up first.',
    passwordless: 'A code by e-mail or text message, a passkey, or a password.',
    rotation: 'Refresh tokens are replaced at each use, and live short.',
  },
};
