import type { ErrorWords } from './pool-errors.ts';

/** The page after the one request: the truth, as far as it is known. */
export const outcome = {
  deleted: {
    title: 'Deleted and checked',
    sentence: (accountName: string, poolName: string): string =>
      `${accountName} no longer exists in ${poolName}. You are signed out.`,
  },
  'clean-up-left': {
    title: 'Deleted, with something left to clean up',
    sentence: (accountName: string, poolName: string): string =>
      `${accountName} no longer exists in ${poolName}. Something could not be removed from this computer.`,
  },
  'already-gone': {
    title: 'The account was already gone',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} no longer knew ${accountName} when the request arrived, so it was not deleted by this request. You are signed out.`,
  },
  refused: {
    title: 'Not deleted',
    sentence: (accountName: string, poolName: string): string =>
      `${poolName} refused. ${accountName} was not deleted.`,
  },
  'not-sent': {
    title: 'Not sent',
    why: {
      offline: 'Your account was not touched: this computer could not reach the pool.',
      'token-unusable':
        'Your account was not touched: the sign-in could not be renewed, so nothing was sent.',
      'signed-out': 'Your account was not touched: you were signed out before anything was sent.',
    },
    next: {
      offline: 'Check the network connection. You can start over from your account.',
      'token-unusable': 'Sign in again. You can start over from your account.',
      'signed-out': 'Sign in again. You can start over from your account.',
    },
  },
  'still-there': {
    title: 'Not deleted',
    sentence: (accountName: string, time: string): string =>
      `${accountName} is still there as of ${time}. It was seen twice after the request was over, so the request had no effect.`,
    next: 'Nothing more happens by itself. You can start over from your account if you still want to.',
  },
  unknown: {
    title: 'We don’t know yet',
    sentence: (time: string): string =>
      `The request left this computer at ${time} and no whole answer came. The account may be deleted, or not.`,
    seenOnce:
      'The account was seen once since. A second look, at least 30 seconds after the first, decides.',
    next: (length: string): string => `Next check in ${length}`,
    nextNow: 'Checking now…',
    checkNow: 'Check now',
    cannotTell:
      'The pool does not answer with the sign-in in hand, so it cannot tell. Sign in to see: if that works, the account was not deleted. If the pool refuses a password you are sure of, it probably was, but a refusal alone is no proof.',
    noSecond:
      'Signet does not send the request again. You can go on with other things: the checks go on while Signet is open. If you quit, sign in again to see whether the account is there.',
    later: 'Go on with other things',
    signIn: 'Sign in to see',
  },

  facts: {
    title: 'Facts',
    account: 'Account',
    sub: 'Subject (sub)',
    pool: 'Pool',
    asked: 'You said yes',
    sent: 'Request sent',
    answered: 'Answer came',
    checked: 'Last checked',
    requestId: 'Request id',
    notSent: 'not sent',
    noAnswer: 'no answer',
    notChecked: 'not checked',
    noRequestId: 'none',
  },
  left: {
    title: 'What is left',
    token: (time: string): string =>
      `Services that verify tokens on their own may accept this sign-in until ${time}.`,
    tokenOver: 'The last token of this sign-in has ended: no service accepts it any more.',
    storedSignIn:
      'The stored sign-in could not be removed from the disk. It opens nothing in the pool any more. Start Signet again: it tries once more.',
    companyData: 'What the company keeps outside the pool is not part of this. Ask them for it.',
    providers:
      'If you signed in with Google, Apple or another provider, withdraw what you allowed there.',
    nameFree: (accountName: string): string =>
      `The name ${accountName} is free: a new account may be made with it, and it will be another one.`,
  },
  toWelcome: 'Done',
  toAccount: 'Back to my account',
  signInAgain: 'Sign in again',
  startOver: 'Start over…',
};

const notDeleted = 'Your account was not deleted.';

/**
 * Each error DeleteUser declares, in words of its own; whatever else a pool may answer is
 * told by the general words of `poolErrors`, after the sentence that nothing was deleted.
 */
export const refusals = {
  'pool-not-found': {
    title: 'The pool or its app client is gone',
    meaning:
      'This request deleted nothing: Amazon Cognito says that the pool or the app client of this sign-in does not exist. If the pool itself was removed, the account went with it.',
    next: 'Ask the pool’s administrator what became of the pool.',
  },
  'invalid-parameter': {
    title: 'The pool found the request malformed',
    meaning: `${notDeleted} The sign-in in hand does not have the form the pool expects.`,
    next: 'Sign in again, then start over.',
  },
  'token-expired': {
    title: 'The access token ended on the way',
    meaning: `${notDeleted} Its time was over when the request arrived.`,
    next: 'Sign in again, then start over.',
  },
  'token-revoked': {
    title: 'This sign-in was revoked',
    meaning: `${notDeleted} Somebody chose to sign out everywhere, or an administrator ended it.`,
    next: 'Sign in again, then start over.',
  },
  'token-invalid': {
    title: 'The pool does not accept this sign-in',
    meaning: `${notDeleted} The token in hand is damaged, or another pool issued it.`,
    next: 'Sign out here, sign in again, then start over.',
  },
  'scope-missing': {
    title: 'Your sign-in does not allow deletion',
    meaning: `${notDeleted} The sign-in lacks the permission aws.cognito.signin.user.admin.`,
    next: 'Sign in with a password, or ask the pool’s administrator to allow it.',
  },
  'user-disabled': {
    title: 'This account is disabled',
    meaning: `${notDeleted} An administrator switched it off, and a disabled account cannot delete itself.`,
    next: 'Ask the pool’s administrator to enable it, or to delete it for you.',
  },
  'not-authorized': {
    title: 'The pool said no',
    meaning: `${notDeleted} The pool gave a reason Signet has no words for.`,
    next: 'Read what the service said. Signing in again often helps.',
  },
  throttled: {
    title: 'The pool is busy',
    meaning: `${notDeleted} It takes only so many such requests a second, from all its people together.`,
    next: 'Wait a minute, then start over. Signet does not repeat the request by itself.',
  },
  'password-reset-required': {
    title: 'The password must be reset first',
    meaning: `${notDeleted} An administrator asked for a new password, and until then the pool refuses.`,
    next: 'Reset the password in the company’s own app, sign in, then start over.',
  },
  'user-not-found': {
    title: 'The pool does not know this account',
    meaning: 'It was not deleted by this request. It may have been deleted before.',
    next: 'Sign in again to see whether it is there.',
  },
  'user-not-confirmed': {
    title: 'This account is not confirmed',
    meaning: `${notDeleted} An account that was never confirmed cannot delete itself.`,
    next: 'Confirm it with the code, sign in, then start over.',
  },
  firewall: {
    title: 'A firewall in front of the pool said no',
    meaning: `${notDeleted} The request was stopped before the pool saw it.`,
    next: 'Start over from another network, or ask the pool’s administrator.',
  },
  'not-enabled-here': {
    title: 'This Region cannot delete accounts',
    meaning: `${notDeleted} It holds a copy of the pool that can only be read.`,
    next: 'Add the pool with its main Region, sign in there, then start over.',
  },
} satisfies Record<string, ErrorWords>;

/** For a refusal that DeleteUser does not declare: the general words follow this. */
export const otherRefusal = { notDeleted };
