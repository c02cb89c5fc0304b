/** The first screen of a sign-in: a name, a password, and the other ways. */
export const signIn = {
  title: 'Sign in',
  to: (poolName: string): string => `Sign in to ${poolName}`,
  username: 'Username or e-mail',
  password: 'Password',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  forgot: 'Forgot your password?',
  others: 'Other ways to sign in',
  choice: 'See every way this pool offers',
  choiceAbout: 'Codes, passkeys, whatever your account has',
  custom: 'Answer the pool’s own questions',
  customAbout: 'With the password above, if you typed one',
  browser: 'In your browser',
  browserAbout: 'At the pool’s own sign-in page',
  browserUnknown: 'At the pool’s own sign-in page, once its address is known',
  token: 'With an access token',
  tokenAbout: 'One you were given or copied',
  newHere: 'New here?',
  noAccount: 'Create an account',
  haveCode: 'Confirm with a code',
  giveSecret: 'Type the secret',
  resetWanted:
    'The pool wants a new password for this account before it lets anybody in. You can choose one here.',
  usernameMissing: 'Type the username you sign in with.',
  passwordMissing: 'Type your password.',
  starting: 'The practice pool is starting. You can sign in as soon as it is ready.',
};

/** Answers to a form that are neither success nor an error of the pool. */
export const formProblems = {
  'no-such-profile': {
    title: 'This pool is no longer in your list',
    meaning: 'Nothing was sent, and nothing changed in your account.',
    next: 'Go back and add the pool again.',
  },
  'no-such-attempt': {
    title: 'This sign-in took too long',
    meaning: 'Signet no longer holds it, and you are not signed in.',
    next: 'Sign in again from the beginning.',
  },
  'wrong-answer': {
    title: 'That does not answer what the pool asked',
    meaning: 'Nothing was sent.',
    next: 'Answer the step on screen, or sign in again from the beginning.',
  },
  'secret-missing': {
    title: 'The secret of this app client is not on this computer',
    meaning: 'Nothing was sent. The pool refuses requests of this app client without its secret.',
    next: 'Type the secret into the pool’s settings, then sign in again.',
  },
  'practice-not-ready': {
    title: 'The practice pool is not running yet',
    meaning: 'Nothing was sent.',
    next: 'Wait a moment and try again. If it stays so, start Signet again.',
  },
};

/** Where the sign-in will be kept, said before and after signing in. */
export const storage = {
  memory: {
    'no-keyring':
      'This computer has no keyring that Signet can trust, so nothing is stored: your sign-in ends when you quit Signet.',
    'keyring-silent':
      'The keyring of this computer did not answer, so nothing is stored: your sign-in ends when you quit Signet.',
  },
  memoryShort: 'Kept in memory only: signed out when you quit Signet',
  keyringRow: 'Sealed by this computer’s keyring',
  memoryRow: 'In memory only, until you quit Signet',
};
