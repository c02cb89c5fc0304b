/** The practice pool's card on the first screen. */
export const practice = {
  /** What the pool is called among the pools, and typed in the last step. */
  name: 'Practice',
  title: 'Practice pool',
  ready: 'Ready to go',
  starting: 'Starting',
  startingSentence: 'Starting the practice pool on this computer…',
  failed: 'Not running',
  sentence:
    'A user pool inside Signet that answers as Amazon Cognito does. Nothing leaves this computer, so everything can be tried, deleting included.',
  username: 'Username',
  password: 'Password',
  /** In place of the demo owner's password, once it was changed. */
  ownPassword: 'the one you chose',
  signInDemo: 'Sign in as Demo Owner…',
  signIn: 'Sign in…',
  signUp: 'Sign up a new account…',
  demoGoneTitle: 'The demo account was deleted',
  demoGone: 'Sign up a new account and carry on. The code arrives here, in the post office.',
  failedTitle: 'The practice pool is not running',
  failedNext:
    'Real pools work as before. Start Signet again to bring it back; the accounts in it are kept.',
  failedDetail: 'What it said',
  pointTools: 'Point other tools at it',
  pointSentence:
    'Other clients on this computer can use the practice pool: give them these values. They work for as long as Signet runs.',
  endpoint: 'Endpoint',
  region: 'Region',
  userPoolId: 'User pool id',
  clientId: (name: string): string => `App client “${name}”`,
  noScope: 'its tokens do not allow reading or deleting the account',
};

/** The inbox of the practice pool. */
export const postOffice = {
  title: 'Post office',
  sentence: 'E-mails and text messages the practice pool would have sent.',
  panelSentence: 'The practice pool sends nothing out. Its messages arrive here.',
  empty: 'No post yet',
  emptySentence: 'When somebody signs up in the practice pool, the code arrives here.',
  emptyPanel: 'The code arrives here.',
  signUpSubject: 'Code to confirm the sign-up',
  forgotPasswordSubject: 'Code for a new password',
  verifyAttributeSubject: 'Code to verify this address',
  signInSubject: 'Code to sign in',
  temporaryPasswordSubject: 'Temporary password',
  unfamiliarSignInSubject: 'Sign-in from somewhere new',
  to: (address: string): string => `to ${address}`,
  code: 'Code',
  codeNamed: (code: string): string => `Code ${code}`,
  use: 'Use this code',
  useNamed: (code: string): string => `Use this code: ${code}`,
  unread: (count: number): string => (count === 1 ? '1 new message' : `${count} new messages`),
  email: 'E-mail',
  sms: 'Text message',
};
