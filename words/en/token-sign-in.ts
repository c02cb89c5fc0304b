/** Signing in with an access token that the person pastes. */
export const tokenSignIn = {
  title: 'Sign in with an access token',
  sentence:
    'For people who have a token already: from a developer’s tools, the command line, or an app of their own.',
  warningTitle: 'Never paste a token because somebody asked you to',
  warning:
    'Whoever has your access token can act as you until it ends, and may delete your account. Nobody who wants to help you needs it. Signet sends it to the pool that issued it, and nowhere else.',
  token: 'Access token',
  placeholder: 'eyJraWQiOi…',
  hint: 'It begins with “eyJ” and has two dots in it.',
  says: 'What this token says',
  notChecked: 'Not checked yet. The pool’s signature is verified when you sign in.',
  pool: 'User pool',
  known: (poolName: string): string => `You have it as ${poolName}`,
  unknown: 'Will be added to your pools',
  region: 'Region',
  client: 'App client id',
  username: 'Username',
  sub: 'Account id (sub)',
  ends: 'Ends',
  endsAt: (time: string, left: string): string => `${time}, in ${left}`,
  endedAt: (time: string): string => `${time}, over`,
  allows: 'What it allows',
  noRenewal: 'It cannot be renewed: this sign-in ends with the token.',
  fullAccount: 'Everything Signet offers for your account, deleting it included.',
  noAccount:
    'Neither to read nor to change nor to delete the account: it lacks aws.cognito.signin.user.admin. You can sign in and look at the token, and that is all.',
  keep: 'Keep it on this computer until it ends',
  keepAbout:
    'Sealed by this computer’s keyring. Otherwise it is in memory alone, and gone when you quit Signet.',
  keepImpossible:
    'Not possible: there is no keyring on this computer that protects it. It is in memory alone, and gone when you quit Signet.',
  submit: 'Sign in',
  submitting: 'Verifying…',
  empty: 'Paste an access token.',
  problems: {
    'id-token': {
      title: 'This is an ID token',
      meaning: 'It says who somebody is, and opens nothing. Nothing was sent.',
      next: 'Paste the access token: it usually stands beside it, as access_token or AccessToken.',
    },
    'refresh-token': {
      title: 'This is a refresh token',
      meaning:
        'It is sealed for the pool, and good for much longer than an access token. Nothing was sent.',
      next: 'Paste the access token instead, and be careful with this one: clear your clipboard.',
    },
    expired: {
      title: 'This token is over',
      meaning: 'The pool would refuse it. Your account is as it was.',
      next: 'Get a new token where this one came from, or sign in with your password.',
    },
    'other-issuer': {
      title: 'This token is not from Amazon Cognito',
      meaning: 'Another service issued it, and Signet speaks to user pools only. Nothing was sent.',
      next: 'Paste an access token of a user pool.',
    },
    'not-a-token': {
      title: 'This is not an access token of a person',
      meaning:
        'Part of it may be missing, or it is something else: an API key, or a token of a machine. Nothing was sent.',
      next: 'Copy it again as a whole, from its first character to its last.',
    },
    'not-saved': {
      title: 'The pool could not be added to your list',
      meaning: 'The disk refused. You are not signed in, and the token was not kept.',
      next: 'Make room on the disk, then try again.',
    },
    'practice-not-ready': {
      title: 'The practice pool is not running yet',
      meaning: 'Nothing was sent.',
      next: 'Wait a moment and try again. If it stays so, start Signet again.',
    },
  },
  forged: {
    title: 'This token is not genuine',
    meaning: (what: string): string =>
      `${what} Nobody was signed in, and the token was sent to nobody.`,
    next: 'Do not trust where it came from. If you copied it yourself, copy it again as a whole.',
  },
};
