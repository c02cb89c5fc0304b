import { open } from './open-errors.ts';

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
  'temporary-password-expired': {
    title: 'The first password has run out',
    meaning: `It was given by an administrator and not used in time. ${untouched}`,
    next: 'Ask the pool’s administrator for a new one.',
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
  'token-reused': {
    title: 'This sign-in was renewed somewhere else',
    meaning: `The pool renews each sign-in with a new key, and the one kept here was used before: by another copy of this sign-in, or by somebody who has it. ${untouched}`,
    next: 'Sign in again. If you did not expect this, sign out everywhere and change your password.',
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
    next: 'Reset it with a code by “Forgot password”, then sign in.',
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
  'code-used': {
    title: 'This code was used already',
    meaning: `An authenticator’s code is good once. ${untouched}`,
    next: 'Wait for the next one, 30 seconds at most, and type that.',
  },
  'step-expired': {
    title: 'This step took too long',
    meaning: `The pool waits a few minutes for each answer, and takes each only once. ${untouched}`,
    next: 'Ask for a new code, or begin the sign-in again.',
  },
  'weak-password': {
    title: 'The pool wants a stronger password',
    meaning: 'It breaks one of the pool’s rules. Nothing was saved.',
    next: 'Make it longer, and mix upper and lower case, digits and symbols. The service’s words name the rule.',
  },
  'password-used-before': {
    title: 'You have used this password before',
    meaning:
      'The pool remembers your last passwords and takes none of them again. Nothing was saved.',
    next: 'Choose a password you have not had here yet.',
  },
  'invalid-parameter': {
    title: 'The pool does not accept one of the values',
    meaning: `It has rules of its own for usernames, addresses and codes. ${untouched}`,
    next: 'Read what the service said, change the value, and try again.',
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
  'attribute-fixed': {
    title: 'This cannot be changed from here',
    meaning: `The pool keeps it as it is, or does not let this app client write it. ${untouched}`,
    next: 'Ask the pool’s administrator if it is wrong.',
  },
  'flow-not-enabled': {
    title: 'This app client does not allow this way to sign in',
    meaning: `It is switched off for it. ${untouched}`,
    next: 'Choose another way. If there is none, ask the pool’s administrator for an app client that allows ALLOW_USER_SRP_AUTH.',
  },
  'client-secret-needed': {
    title: 'This app client has a secret',
    meaning: `The pool wants proof of a secret that is not kept here. ${untouched}`,
    next: 'Enter the app client’s secret on the pool’s page; whoever set up the app client has it. Or use an app client without a secret.',
  },
  'client-secret-wrong': {
    title: 'The app client’s secret is not right',
    meaning: `The one kept here belongs to another app client, or was replaced. ${untouched}`,
    next: 'Enter the secret anew on the pool’s page. The pool’s administrator can look it up.',
  },
  'sign-up-closed': {
    title: 'This pool does not let people sign up',
    meaning: 'Only an administrator can create accounts in it. None was created.',
    next: 'Ask the pool’s administrator for an account.',
  },
  'already-confirmed': {
    title: 'This account is confirmed already',
    meaning: `It needs no code any more. ${untouched}`,
    next: 'Sign in.',
  },
  'no-recovery-address': {
    title: 'There is nowhere to send a code',
    meaning: `The account has no verified e-mail or phone, so its password cannot be reset by a code. ${untouched}`,
    next: 'Ask the pool’s administrator to set a new password.',
  },
  'recovery-closed': {
    title: 'Only an administrator can reset this password',
    meaning: `The pool does not do it by a code for this account. ${untouched}`,
    next: 'Ask the pool’s administrator to set a new password.',
  },
  'authenticator-not-offered': {
    title: 'This pool does not use authenticator apps',
    meaning: `Its administrator has switched them off. ${untouched}`,
    next: 'Choose another second step, if the pool offers one.',
  },
  'factor-not-set-up': {
    title: 'This second step is not set up',
    meaning: `The account has no authenticator, or no address, that it could use. ${untouched}`,
    next: 'Set it up first: an authenticator by its code, an e-mail or phone in your profile.',
  },
  'device-not-found': {
    title: 'The pool does not know this device',
    meaning: `It was forgotten, or never belonged to this account. ${untouched}`,
    next: 'Look at the list of devices again. After your next sign-in it is known anew.',
  },
  'device-exists': {
    title: 'The pool knows this device already',
    meaning: `It was added before. ${untouched}`,
    next: 'There is nothing to do.',
  },
  'session-not-found': {
    title: 'This sign-in has ended already',
    meaning: `The pool has no such sign-in any more. ${untouched}`,
    next: 'Look at the list again.',
  },
  'passkey-not-offered': {
    title: 'This pool does not use passkeys',
    meaning: `They are switched off, or not set up to the end. ${untouched}`,
    next: 'Choose another way to sign in, or ask the pool’s administrator.',
  },
  'passkey-too-late': {
    title: 'Adding the passkey took too long',
    meaning: 'The pool no longer waits for it, or it was begun elsewhere. No passkey was added.',
    next: 'Begin again.',
  },
  'passkey-other-site': {
    title: 'This passkey belongs to another site',
    meaning: 'It was made for an address that is not the pool’s. No passkey was added.',
    next: 'Add it on the pool’s own page, in the browser.',
  },
  'passkey-not-supported': {
    title: 'The pool does not take this kind of passkey',
    meaning: 'It knows only certain kinds of keys. No passkey was added.',
    next: 'Try with another device or security key.',
  },
  'passkey-refused': {
    title: 'The pool did not accept the passkey',
    meaning: `It is not one of this account’s, or was removed from it. ${untouched}`,
    next: 'Sign in another way, and look at your passkeys there.',
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

/** Words for every reason why a pool did not do what was asked. */
export const poolErrors = { ...nothingDone, ...open };
