/** What is said about one failure: what happened, what it means, what to do next. */
export interface ErrorWords {
  readonly title: string;
  /** What it means for the account. */
  readonly meaning: string;
  readonly next: string;
}

const untouched = 'Nothing was changed.';

/** The request did nothing, and that is known. */
const nothingDone = {
  offline: {
    title: 'The pool could not be reached',
    meaning: `Nothing was sent: this computer found no way to the pool. ${untouched}`,
    next: 'Check the network connection and the pool’s Region, then try again.',
  },
  'wrong-password': {
    title: 'Name and password do not match',
    meaning: `Either one of them is mistyped, or the pool has no such account. ${untouched}`,
    next: 'Check both and try again. After several wrong passwords the pool makes you wait.',
  },
  'locked-out': {
    title: 'Too many wrong passwords',
    meaning: `The pool refuses this account for a while, even with the right password. ${untouched}`,
    next: 'Wait a few minutes before the next try. Each wrong one makes the wait longer, 15 minutes at most.',
  },
  'limit-exceeded': {
    title: 'Too many attempts',
    meaning: `The pool allows only so many codes and password changes an hour. ${untouched}`,
    next: 'Wait, up to an hour, then try again.',
  },
  throttled: {
    title: 'The pool is busy',
    meaning: `It gets more requests at the moment than it takes. ${untouched}`,
    next: 'Wait half a minute, then try again.',
  },
  'token-expired': {
    title: 'Your access token has ended',
    meaning: `The pool did nothing, because the time of this sign-in is over. ${untouched}`,
    next: 'Sign in again.',
  },
  'token-revoked': {
    title: 'This sign-in was revoked',
    meaning: `Somebody chose to sign out everywhere, or an administrator ended it. ${untouched}`,
    next: 'Sign in again.',
  },
  'token-invalid': {
    title: 'The pool does not accept this sign-in',
    meaning: `The token in hand is damaged, or another pool issued it. ${untouched}`,
    next: 'Sign out here, then sign in again.',
  },
  'scope-missing': {
    title: 'This sign-in does not allow that',
    meaning: `It lacks the permission aws.cognito.signin.user.admin. ${untouched}`,
    next: 'Sign in with a password, or ask the pool’s administrator to allow it.',
  },
  'user-disabled': {
    title: 'This account is disabled',
    meaning: 'An administrator switched it off. It still exists.',
    next: 'Ask the pool’s administrator to enable it.',
  },
  'user-not-found': {
    title: 'There is no such account',
    meaning: 'The pool knows nobody by this name. The account may have been deleted.',
    next: 'Check the name and the pool, or create an account.',
  },
  'user-not-confirmed': {
    title: 'This account is not confirmed yet',
    meaning: 'It exists, and waits for the code that was sent when it was created.',
    next: 'Confirm it with the code, then sign in.',
  },
  'password-reset-required': {
    title: 'The password must be reset first',
    meaning:
      'An administrator asked for a new password. The account exists and lets nobody in until then.',
    next: 'Reset the password in the company’s own app, then sign in here.',
  },
  'username-exists': {
    title: 'This username is taken',
    meaning: 'Another account has it. No account was created.',
    next: 'Choose another name, or sign in if the account is yours.',
  },
  'alias-exists': {
    title: 'Another account has this e-mail or phone',
    meaning: 'An e-mail or phone can belong to one account only. This account stays unconfirmed.',
    next: 'Sign in to the other account, or sign up with another address.',
  },
  'code-mismatch': {
    title: 'That is not the code',
    meaning: `The pool expects another one. ${untouched}`,
    next: 'Use the newest message: each new code replaces the one before.',
  },
  'code-expired': {
    title: 'This code no longer works',
    meaning: `It is too old, or was used already. ${untouched}`,
    next: 'Send the code again and use the new one.',
  },
  'weak-password': {
    title: 'The pool wants a stronger password',
    meaning: 'It breaks one of the pool’s rules. Nothing was saved.',
    next: 'Make it longer, and mix upper and lower case, digits and symbols. The service’s words name the rule.',
  },
  'password-reused': {
    title: 'You had this password before',
    meaning: 'The pool remembers your last passwords and wants a new one. Nothing was saved.',
    next: 'Choose a password that you have not used here.',
  },
  'attribute-not-writable': {
    title: 'This app client may not write that',
    meaning: `The pool decides which details each app client may change. ${untouched}`,
    next: 'Ask the pool’s administrator, or change it in the company’s own app.',
  },
  'attribute-fixed': {
    title: 'This detail cannot be changed',
    meaning: `The pool fixed it when the account was made. ${untouched}`,
    next: 'Ask the pool’s administrator if it is wrong.',
  },
  'attribute-unknown': {
    title: 'The pool has no such detail',
    meaning: `Its accounts have no attribute of this name. ${untouched}`,
    next: 'Check the name. Those of the pool’s own begin with custom:.',
  },
  'attribute-required': {
    title: 'This detail is required',
    meaning: `The pool lets nobody go without it. ${untouched}`,
    next: 'Give it a value.',
  },
  'invalid-parameter': {
    title: 'The pool does not accept one of the values',
    meaning: `It has rules of its own for usernames, addresses and codes. ${untouched}`,
    next: 'Read what the service said, change the value, and try again.',
  },
  'flow-not-enabled': {
    title: 'This app client does not take passwords',
    meaning: `Signing in with a password is switched off for it. ${untouched}`,
    next: 'Ask the pool’s administrator for an app client that allows USER_PASSWORD_AUTH.',
  },
  'client-secret-needed': {
    title: 'This app client has a secret',
    meaning: `The pool wants proof of a secret that Signet cannot give. ${untouched}`,
    next: 'Add the pool with an app client that has no secret.',
  },
  'sign-up-closed': {
    title: 'This pool does not let people sign up',
    meaning: 'Only an administrator can create accounts in it. None was created.',
    next: 'Ask the pool’s administrator for an account.',
  },
  'pool-not-found': {
    title: 'There is no such pool or app client',
    meaning: `Amazon Cognito does not know the ids this pool was added with, or they were deleted. ${untouched}`,
    next: 'Check Region, user pool id and app client id; remove the pool and add it again.',
  },
  firewall: {
    title: 'A firewall in front of the pool said no',
    meaning: `The request was stopped before the pool saw it. ${untouched}`,
    next: 'Try from another network, or ask the pool’s administrator.',
  },
  'not-enabled-here': {
    title: 'This Region cannot change accounts',
    meaning: `It holds a copy of the pool that can only be read. ${untouched}`,
    next: 'Add the pool with its main Region, and sign in there.',
  },
  'trigger-refused': {
    title: 'The pool’s own rules said no',
    meaning: `A program the company runs in this pool refused, or failed. ${untouched}`,
    next: 'Read what the service said, or ask the pool’s administrator.',
  },
  'delivery-failed': {
    title: 'The code could not be sent',
    meaning:
      'The pool tried and its mail or text service refused. The account, if new, waits for a code.',
    next: 'Check the address. If it is right, ask the pool’s administrator.',
  },
  'pool-misconfigured': {
    title: 'The pool is set up in a way that cannot work',
    meaning: `Its settings contradict each other. ${untouched}`,
    next: 'Show the pool’s administrator what the service said.',
  },
  unsupported: {
    title: 'The pool does not offer this',
    meaning: `It is switched off, or not part of its plan. ${untouched}`,
    next: 'Show the pool’s administrator what the service said.',
  },
  'not-authorized': {
    title: 'The pool said no',
    meaning: `It gave a reason Signet has no words for. ${untouched}`,
    next: 'Read what the service said. Signing in again often helps.',
  },
  'other-refusal': {
    title: 'The pool refused',
    meaning: `It gave a reason Signet does not know. ${untouched}`,
    next: 'Read what the service said, and show it to the pool’s administrator.',
  },
};

/** What happened is open: these never say that nothing was done. */
const open = {
  'internal-error': {
    title: 'The pool had an error of its own',
    meaning: 'It may have done what was asked, or not.',
    next: 'Wait a moment and look again before you repeat it.',
  },
  'no-answer': {
    title: 'No answer came back',
    meaning: 'The request may have arrived, or not.',
    next: 'Check the network connection, then look again before you repeat it.',
  },
  'strange-answer': {
    title: 'Something else answered in the pool’s place',
    meaning:
      'A proxy or a network’s sign-in page may stand in between. What the pool did is not known.',
    next: 'Open a web page to see whether your network wants you to sign in, then look again.',
  },
};

/**
 * The same three where asking again can do no harm: reading, signing in, proving who one is.
 */
export const harmlessErrors = {
  'internal-error': {
    title: 'The pool had an error of its own',
    meaning: untouched,
    next: 'Wait a moment, then try again.',
  },
  'no-answer': {
    title: 'No answer came back',
    meaning: untouched,
    next: 'Check the network connection, then try again.',
  },
  'strange-answer': {
    title: 'Something else answered in the pool’s place',
    meaning: `A proxy or a network’s sign-in page may stand in between. ${untouched}`,
    next: 'Open a web page to see whether your network wants you to sign in, then try again.',
  },
};

/** Words for every reason why a pool did not do what was asked. */
export const poolErrors = { ...nothingDone, ...open };
