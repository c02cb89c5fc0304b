const nobody = 'Nobody was signed in, and nothing changed in your account.';

/** Signing in at the pool's own page, in the person's browser. */
export const browserSignIn = {
  title: 'Sign in with your browser',
  to: (poolName: string): string => `Sign in to ${poolName} with your browser`,
  sentence:
    'Signet opens the pool’s own sign-in page in your browser. You type your password there and not here, and come back by yourself.',
  steps: [
    'Signet opens the page in the browser you normally use.',
    'You sign in there, with everything the page asks for.',
    'The browser comes back to Signet, which checks that the answer is from this pool and for you.',
  ],
  page: 'Sign-in page',
  open: 'Open the sign-in page',
  opening: 'Opening…',
  waiting: 'Waiting for your browser',
  waitingSentence:
    'Sign in on the page that has opened. Signet comes to the front when you are done.',
  left: (length: string): string => `${length} left`,
  cancel: 'Cancel',
  notOpened: 'No page opened?',
  notOpenedSentence:
    'Look for your browser behind other windows. If it is not there, open the page again: the page before then no longer counts.',
  openAgain: 'Open it again',
  exchanging: 'Checking the answer',
  exchangingSentence: 'The browser came back. Signet fetches your tokens and verifies them.',
  tryAgain: 'Try again',
  withPassword: 'Sign in with a password instead',
  toPool: 'Open the pool’s settings',
  forAdministrator: 'For the administrator of this pool',
  callbackSentence:
    'The page only leads back to addresses that are registered with the app client. These two have to be among its allowed callback URLs, exactly as they stand here:',
  callbacks: ['http://127.0.0.1:42813/callback', 'http://127.0.0.1:42814/callback'],
  callback: 'callback address',
  grantSentence:
    'The app client also needs the authorization code grant, and the scopes openid, email, phone, profile and aws.cognito.signin.user.admin.',
  faults: {
    'no-page': {
      title: 'No sign-in page is known for this pool',
      meaning: `Not every pool has one, and its address cannot be guessed. ${nobody}`,
      next: 'Ask the pool’s administrator for the address, type it into the pool’s settings, and try again.',
    },
    'no-browser': {
      title: 'No browser took the page',
      meaning: `This computer has no program set for web pages, or it did not start. ${nobody}`,
      next: 'Choose a default browser in the system’s settings, then try again.',
    },
    'too-late': {
      title: 'Nobody came back within five minutes',
      meaning: `Signet has stopped listening, so the page that is still open leads nowhere. ${nobody}`,
      next: 'Close that page and try again. If the page showed “redirect_mismatch”, the callback addresses below are not registered.',
    },
    cancelled: {
      title: 'Cancelled',
      meaning: `Signet has stopped listening. ${nobody}`,
      next: 'Close the page in your browser, or try again.',
    },
    'exchange-refused': {
      title: 'The pool did not take the code',
      meaning: `It was used before, is too old, or is not for this app client. ${nobody}`,
      next: 'Try again: every sign-in gets a code of its own. If it happens again, show the error below to the administrator.',
    },
    clock: {
      title: 'The tokens were over when they arrived',
      meaning: `That happens when this computer’s clock is wrong. ${nobody}`,
      next: 'Set the clock of this computer, then try again.',
    },
    'other-account': {
      title: 'That was another account',
      meaning:
        'You signed in on the page as somebody else than the person this is about. Nothing changed in either account.',
      next: 'Sign out on the page, or open it in a private window, and try again with the right account.',
    },
    'secret-missing': {
      title: 'The secret of this app client is not on this computer',
      meaning: `The pool gives tokens of this app client only to those who know its secret. ${nobody}`,
      next: 'Type the secret into the pool’s settings, then try again.',
    },
    'practice-not-ready': {
      title: 'The practice pool is not running yet',
      meaning: nobody,
      next: 'Wait a moment and try again. If it stays so, start Signet again.',
    },
  },
  portsBusy: {
    title: 'Another program uses the way back',
    meaning: (ports: readonly number[]): string =>
      `Signet listens on port ${ports.join(' or ')} of this computer for your browser, and both are taken. ${nobody}`,
    next: 'Close the other program, often a second copy of Signet of another user, then try again.',
  },
  /** The page sent an error in place of a code. */
  refused: {
    denied: {
      title: 'The sign-in page said no',
      meaning: `You refused there, or the pool did. ${nobody}`,
      next: 'Try again. If you did not refuse, ask the pool’s administrator.',
    },
    scopes: {
      title: 'This app client does not allow what Signet asks for',
      meaning: `Signet needs the scopes openid, email, phone, profile and aws.cognito.signin.user.admin, and not all of them are allowed here. ${nobody}`,
      next: 'Ask the pool’s administrator to allow them for this app client, or sign in with a password.',
    },
    other: {
      title: 'The sign-in page answered with an error',
      meaning: `It gave no code to sign in with. ${nobody}`,
      next: 'Try again. If it happens again, show the error below to the pool’s administrator.',
    },
  },
  forged: {
    title: 'The tokens are not what they should be',
    meaning: (what: string): string =>
      `${what} Signet threw them away. Nobody was signed in, and your account is as it was.`,
    next: 'Do not go on with this sign-in. Check the address of the sign-in page in the pool’s settings; if it is right, tell the pool’s administrator.',
  },
  said: 'What the page said',
  /** Shown in the browser. */
  reply: {
    title: 'You can close this tab and go back to Signet',
    sentence: 'Signet goes on from here, and says how it went.',
    foreignTitle: 'Nothing happens here',
    foreignSentence:
      'This address is for signing in with Signet. If you did not mean to sign in, close this tab.',
  },
};
