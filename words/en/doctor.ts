/** What a look at a pool from outside shows, and no more. */
export const doctor = {
  title: 'What works here',
  sentence:
    'Signet asks the pool about a name that nobody has. No message is sent, and no account is touched.',
  look: 'Look again',
  looking: 'Looking…',
  lookedAt: (when: string): string => `Looked ${when}`,
  notReady: 'The practice pool is not running yet. Look again in a moment.',
  gone: 'This pool is no longer in your list.',
  found: {
    works: 'Works',
    'not-allowed': 'Not allowed',
    missing: 'Missing',
    'cannot-tell': 'Cannot tell',
    'not-tried': 'Not tried',
  },
  deletable: {
    yes: 'You can delete your account here. A sign-in that works here normally has the permission for it; Signet checks yours before anything is deleted.',
    'no-way-in':
      'You cannot delete your account with Signet here: this app client allows no sign-in that Signet can make. The administrator would have to allow one of the ways below.',
    'cannot-tell':
      'Whether you can delete your account here cannot be told from outside. It shows when you are signed in.',
  },
  names: {
    reachable: 'The pool’s address answers',
    pool: 'The pool is there',
    client: 'The app client is there',
    'password-srp': 'Password, without sending it (SRP)',
    'password-plain': 'Password, sent over TLS',
    choice: 'A choice of ways: codes, passkeys, password',
    custom: 'Questions of the pool’s own',
    browser: 'The pool’s own sign-in page',
    'sign-up': 'Signing up',
    'forgotten-password': 'Resetting a forgotten password',
  },
  works: {
    reachable: '',
    pool: 'Its public keys can be read.',
    client:
      'An app client with this id answers in this Region. That it belongs to this pool shows with the first sign-in.',
    'password-srp': 'The pool begins such a sign-in.',
    'password-plain': 'The pool takes such a sign-in.',
    choice: 'The pool begins such a sign-in. What there is to choose depends on the account.',
    custom: 'The pool begins such a sign-in.',
    browser: 'It knows this app client and sends people back to Signet.',
    'sign-up': 'The pool did not refuse signing up as such.',
    'forgotten-password':
      'The pool takes the request. A code only goes to an address of the account that is verified.',
  },
  notAllowed: {
    flow: (setting: string): string =>
      `The app client does not allow it. The administrator would have to add ${setting} to its authentication flows.`,
    choice:
      'The app client or the pool’s plan does not allow it. The administrator would have to add ALLOW_USER_AUTH to its authentication flows.',
    custom:
      'The app client does not allow it, or the pool has no questions of its own. Most pools have none.',
    signUp: 'Only an administrator can make accounts in this pool.',
    forgotten: 'Only an administrator can reset passwords in this pool.',
    callback: (address: string): string =>
      `The page does not send people back to Signet. The administrator would have to add ${address} to the app client’s allowed callback URLs.`,
    scope:
      'The page does not give the permission to manage the account. The administrator would have to allow the scope aws.cognito.signin.user.admin.',
    page: (said: string): string =>
      `The page refuses this app client (${said}). The administrator would have to allow the authorization code grant for it.`,
  },
  missing: {
    pool: 'There is no user pool with this id in this Region. Compare the id with the one your administrator knows.',
    client:
      'There is no app client with this id. Compare it with the one your administrator knows.',
    secret:
      'The app client has a secret, and none is kept here. Ask the administrator for it and add it below, or for an app client without one.',
    wrongSecret:
      'The secret kept here is not the app client’s. Ask the administrator for the right one and replace it below.',
    page: 'No sign-in page was found at that address. Compare the domain below with the one in your browser.',
  },
  cannotTell: {
    offline:
      'This computer could not reach it. Check the connection, and the Region of the pool, then look again.',
    noAnswer: 'No answer came in time. Look again later.',
    strange: 'What answered does not speak as Amazon Cognito does.',
    busy: 'The pool is busy or had an error of its own. Look again in a moment.',
    trigger:
      'A program of the pool’s own refused the made-up name. With a real one it may be different.',
    firewall: 'A firewall in front of the pool refused the question.',
    other: 'The answer tells neither one nor the other.',
  },
  notTried: {
    browser: 'No sign-in page was given. Add its domain below to have it looked at.',
    other: 'Not asked, because of what was found above.',
  },
};
