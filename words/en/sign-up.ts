/** Making an account. */
export const signUp = {
  title: 'Create an account',
  to: (poolName: string): string => `Create an account in ${poolName}`,
  username: 'Username',
  usernameHint: 'Some pools want your e-mail address here.',
  email: 'E-mail',
  emailHint: 'A code to confirm your account goes there.',
  emailHintPractice: 'Any address will do: the code arrives in the post office beside.',
  password: 'Password',
  more: 'This pool wants more',
  moreSentence: 'Fill in what the pool needs. What you leave empty is not sent.',
  addField: 'Add another field',
  chooseField: 'Choose…',
  submit: 'Create account',
  submitting: 'Creating…',
  usernameMissing: 'Choose a username.',
  emailMissing: 'Type an e-mail address: the code to confirm your account goes there.',
  emailShape: 'An e-mail address looks like name@example.com.',
  phoneShape: 'A phone number begins with + and the country’s number: +15555550100.',
  passwordMissing: 'Choose a password.',
  /** At a field the pool asked for. */
  wanted: 'The pool needs this.',
  wantsEmailName: 'In this pool the username is your e-mail address.',
  wantsPhoneName: 'In this pool the username is your phone number, beginning with +.',
  wantsAddressName: 'In this pool the username is your e-mail address or phone number.',
  noEmailName: 'In this pool the username is no e-mail address. Choose another.',
  wantsMore: {
    title: 'This pool wants to know more',
    meaning: 'No account was created yet.',
    next: 'Fill in the marked fields, then create the account.',
  },
  haveAccount: 'Sign in instead',
  confirmedAtOnce: (username: string): string =>
    `The account ${username} exists and needs no code. Sign in with it now.`,
};

/** Confirming a new account with the code that was sent. */
export const confirmSignUp = {
  title: 'Confirm your account',
  sentTo: (destination: string): string => `A code was sent to ${destination}.`,
  sentSomewhere: 'Type the code the pool sent to your e-mail or phone.',
  username: 'Username',
  code: 'Code',
  codeHint: 'Good for 24 hours. You can paste the whole message.',
  submit: 'Confirm',
  submitting: 'Confirming…',
  resend: 'Send the code again',
  resending: 'Sending…',
  resent: (destination: string): string =>
    `A new code was sent to ${destination}. The one before no longer works.`,
  resentSomewhere: 'A new code was sent. The one before no longer works.',
  confirmed: (username: string): string => `${username} is confirmed. Sign in with it now.`,
  signedIn: (username: string): string => `${username} is confirmed, and you are signed in.`,
  usernameMissing: 'Type the username you signed up with.',
  codeMissing: 'Type the code.',
  backToSignIn: 'Back to sign-in',
};
