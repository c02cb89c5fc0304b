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
  policyPractice: 'At least 8 characters, with upper and lower case, a digit and a symbol.',
  policyReal:
    'The pool decides. Most ask for 8 characters or more, with upper and lower case, a digit and a symbol.',
  submit: 'Create account',
  submitting: 'Creating…',
  usernameMissing: 'Choose a username.',
  emailMissing: 'Type an e-mail address.',
  emailShape: 'An e-mail address looks like name@example.com.',
  passwordMissing: 'Choose a password.',
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
  codeHint: 'Six digits. You can paste the whole message.',
  submit: 'Confirm',
  submitting: 'Confirming…',
  resend: 'Send the code again',
  resending: 'Sending…',
  resent: (destination: string): string => `A new code was sent to ${destination}.`,
  resentSomewhere: 'A new code was sent.',
  confirmed: (username: string): string => `${username} is confirmed. Sign in with it now.`,
  usernameMissing: 'Type the username you signed up with.',
  codeMissing: 'Type the code.',
  backToSignIn: 'Back to sign-in',
};
