/** The account page when the pool cannot be reached, or lets nothing be read. */
export const offline = {
  sentence: (time: string): string =>
    `The pool cannot be reached. Below is the last known state, as the pool told it at ${time}.`,
  nothingYet:
    'The pool cannot be reached, and it has not told anything about this account since Signet started.',
  acts: 'Editing, the password, the ways in, signing out everywhere and deleting need the pool. They are off until it answers.',
  tryAgain: 'Try again',
  lastKnown: 'Last known state, from',
  /** Beside an act that is off. */
  needsPool: 'Needs the pool, which cannot be reached now.',
  noScope: {
    title: 'This sign-in cannot open your account',
    meaning:
      'Its access token lacks the permission aws.cognito.signin.user.admin, and without that the pool neither shows nor changes anything of an account. Your account is as it was.',
    works:
      'What works: reading your tokens, renewing them, and signing out here. What your ID token says about you stands below.',
    next: 'To see and change your account, sign in with a password, or ask the pool’s administrator to allow this permission for the app client.',
    card: 'What your ID token says',
    nothing: 'There is no ID token in this sign-in.',
  },
};
