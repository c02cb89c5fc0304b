/** The account as the pool holds it. */
export const account = {
  title: 'Account',
  reading: 'Reading your account from the pool…',
  refresh: 'Refresh',
  signedInAt: (time: string): string => `Signed in ${time}`,
  tokenLeft: (length: string): string => `${length} left on this access token`,
  tokenOver: 'This access token is over',
  renewed: 'Renewed when needed',
  notRenewed: 'Cannot be renewed: you will have to sign in again',
  profile: 'Profile',
  verified: 'Verified',
  notVerified: 'Not verified',
  signingIn: 'Ways to sign in',
  password: 'Password',
  passwordKept: 'Never shown, and never kept by Signet',
  waysIn: 'See every way in…',
  secondFactor: 'Second factor',
  noSecondFactor: 'None set up',
  preferred: (factor: string): string => `${factor} (preferred)`,
  factors: {
    SMS_MFA: 'Code by text message',
    SOFTWARE_TOKEN_MFA: 'Authenticator app',
    EMAIL_OTP: 'Code by e-mail',
  } as Readonly<Record<string, string>>,
  groups: 'Groups',
  noGroups: 'None',
  names: 'What the pool calls you',
  username: 'Username',
  sub: 'Subject (sub)',
  userPoolId: 'User pool id',
  clientId: 'App client id',
  signedIn: 'Signed in',
  signedInHow: (how: string, time: string): string => `${how}, ${time}`,
  seeTokens: 'See your tokens…',
  accessToken: 'Access token',
  endsAt: (time: string, left: string): string => `Until ${time}, ${left} left`,
  endedAt: (time: string): string => `Ended ${time}`,
  keptIn: 'Kept',
  scopes: 'Allows',
  noScopes: 'Nothing is named',
  readAt: 'Read from the pool',
  signOut: 'Sign out…',
  deleteIt: 'Delete my account…',
  readFailedKept: (time: string): string => `Below is what the pool said at ${time}.`,
  tryAgain: 'Try again',
  again: 'It is looked at again as soon as the network is back.',
};

/** A sign-in that is over without the person having signed out. */
export const farewell = {
  gone: {
    title: 'This account no longer exists',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} says that ${accountName} was deleted. It was removed from this computer too.`,
  },
  expired: {
    title: 'Your sign-in has ended',
    sentence: (accountName: string, poolName: string): string =>
      `The time for which ${poolName} let ${accountName} stay signed in is over.`,
  },
  revoked: {
    title: 'You were signed out elsewhere',
    sentence: (accountName: string, poolName: string): string =>
      `The sign-in of ${accountName} was revoked in ${poolName}: somebody chose to sign out everywhere, or an administrator ended it.`,
  },
  ended: {
    title: 'Your sign-in has ended',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} no longer accepts the sign-in of ${accountName}. Signet removed it from this computer.`,
  },
  signInAgain: 'Sign in again',
};

/** Signing out, here or everywhere. */
export const signOut = {
  title: 'Sign out',
  who: (accountName: string, poolName: string): string => `${accountName} in ${poolName}`,
  here: 'Sign out here',
  hereDoes:
    'Removes the sign-in from this computer and asks the pool to revoke it. Other devices stay signed in.',
  hereOffline:
    'The pool cannot be reached: it would not hear of it, and the sign-in would stay good there.',
  everywhereOffline: 'This needs the pool, which cannot be reached now.',
  everywhereNoScope: 'This sign-in does not allow it: its access token lacks the permission.',
  staysAlive: 'What stays alive',
  tokensUntil: (time: string): string =>
    `Services that check tokens by themselves may accept yours until ${time}. Nobody can call tokens back.`,
  cookie:
    'You came through the pool’s own page: your browser may stay signed in there for up to an hour.',
  device:
    'If the pool remembers this computer as one of your devices, that stays so. Forget it under Ways in first.',
  everywhere: 'Sign out everywhere',
  everywhereDoes:
    'Ends every sign-in of this account, on every device and in every app of this pool. Each has to sign in again.',
  signingOut: 'Signing out…',
  stay: 'Stay signed in',
  done: (accountName: string): string => `${accountName} is signed out.`,
  doneEverywhere: (accountName: string): string => `${accountName} is signed out everywhere.`,
  notRevoked:
    'The pool could not be told, so the refresh token of this sign-in stays good there until it ends by itself.',
  notWiped:
    'Something of the sign-in could not be removed from the disk. Start Signet again: it tries once more.',
  stillSignedIn: 'You are still signed in.',
  noSuchSession: 'This person was signed out already.',
  deletionOpen:
    'A deletion of this account is still open. Its sign-in is needed to find out the truth, so you stay signed in until then.',
};
