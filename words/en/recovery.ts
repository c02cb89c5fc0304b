/** A new password for somebody who does not know the old one. */
export const recovery = {
  title: 'Forgotten password',
  to: (poolName: string): string => `Forgotten password in ${poolName}`,
  sentence:
    'The pool sends a code to the e-mail or phone of your account. With it you choose a new password.',
  username: 'Username or e-mail',
  usernameMissing: 'Type the username you sign in with.',
  ask: 'Send me a code',
  asking: 'Sending…',
  haveCode: 'I have a code already',

  resetTitle: 'Choose a new password',
  sentTo: (destination: string): string => `The pool sent a code to ${destination}.`,
  sentSomewhere: 'Type the code the pool sent to your e-mail or phone.',
  /** Pools give the same answer for names they do not know. */
  noMessage:
    'No message after some minutes? A pool says the same for a name it does not know. Check the name.',
  code: 'Code',
  codeHint: 'Good for one hour. You can paste the whole message.',
  codeMissing: 'Type the code.',
  password: 'New password',
  passwordMissing: 'Choose a password.',
  submit: 'Set the new password',
  submitting: 'Saving…',
  resend: 'Send a new code',
  resent: (destination: string): string =>
    `A new code was sent to ${destination}. The one before no longer works.`,
  resentSomewhere: 'A new code was sent. The one before no longer works.',
  otherName: 'Use another name',
  done: (username: string): string =>
    `The password of ${username} is changed. Sign in with the new one.`,
  backToSignIn: 'Back to sign-in',
};
