import { commonErrors } from './common-errors.ts';
import {
  limits,
  noWait,
  open,
  otherNetwork,
  refused,
  signInAgain,
  signetLooks,
  waitAMinute,
} from './delete-error-phrases.ts';

/*
 * What is said about an answer to the one request that is no success, or about none: what
 * happened, what that means for the account, what the person can do, what only the pool's
 * administrator can do, and how long to wait before it makes sense to start over.
 */

/** The errors that DeleteUser declares. */
const declared = {
  ForbiddenException: {
    ...refused,
    title: 'A firewall in front of the pool said no',
    happened: 'AWS WAF, the firewall of this pool, stopped the request before the pool saw it.',
    yours: otherNetwork,
    administrators: 'Find the request in the log of AWS WAF, and allow it in the pool’s web ACL.',
  },
  InternalErrorException: {
    ...open,
    title: 'The pool had an error of its own',
    happened: 'Amazon Cognito answered that something inside it failed. It does not say when.',
    administrators: 'Ask AWS Support, with the request id and the time.',
  },
  InvalidParameterException: {
    ...refused,
    title: 'The pool found the request malformed',
    happened: 'The sign-in that was sent does not have the form the pool expects.',
    yours: 'Sign out here, sign in again, then start over.',
    administrators:
      'Read what the service said. Deletion protection is not the reason: it guards the pool as a whole, not the accounts in it.',
  },
  NotAuthorizedException: {
    ...refused,
    title: 'The pool said no',
    happened:
      'The pool does not take this sign-in for a deletion. It gave a reason Signet has no words for.',
    yours: `Read what the service said. ${signInAgain}`,
    administrators: 'Look at the account in the pool: is it enabled, and was it signed out?',
  },
  OperationNotEnabledException: {
    ...refused,
    title: 'This Region cannot delete accounts',
    happened:
      'The pool does not offer deletion in this Region. Most likely it is a secondary Region, which holds a copy of the pool that nobody can change.',
    yours: 'Add the pool with its main Region, sign in there, then start over.',
    administrators: 'Say which Region is the pool’s main one.',
  },
  PasswordResetRequiredException: {
    ...refused,
    title: 'The password must be reset first',
    happened: 'An administrator asked for a new password. Until there is one, the pool refuses.',
    yours: 'Reset the password in the company’s own app, sign in, then start over.',
    administrators: 'Set a new password for the account, or delete the account.',
  },
  ResourceNotFoundException: {
    ...noWait,
    title: 'The pool or its app client is gone',
    happened:
      'Amazon Cognito does not know the pool or the app client that this sign-in came from.',
    meaning:
      'Your account was not deleted by this request. If the pool itself was removed, the account went with it.',
    yours: 'Check the pool’s Region and ids. If they are right, ask what became of the pool.',
    administrators: 'Say what became of the pool, or name an app client that still exists.',
  },
  TooManyRequestsException: {
    ...waitAMinute,
    title: 'The pool is busy',
    happened: `Too many requests came at once. ${limits}`,
  },
  UserNotConfirmedException: {
    ...refused,
    title: 'This account is not confirmed',
    happened: 'The account waits for its confirmation code. Until then it cannot delete itself.',
    yours: 'Confirm it with the code, sign in, then start over.',
    administrators: 'Confirm the account, or delete it.',
  },
  UserNotFoundException: {
    ...noWait,
    title: 'The pool does not know this account',
    happened: 'When the request arrived, there was no such account in the pool any more.',
    meaning: 'Your account no longer exists. It was gone before this request.',
    yours: 'There is nothing left to do. If you did not expect this, ask who removed it.',
    administrators: 'Look in the logs of the AWS account for who deleted it, and when.',
  },
};

/** What the known texts behind NotAuthorizedException mean. */
const notAuthorized = {
  'scope-missing': {
    ...refused,
    title: 'Your sign-in does not allow deletion',
    happened: 'The sign-in lacks the permission aws.cognito.signin.user.admin.',
    yours: 'Sign in with a password, then start over.',
    administrators: 'Allow the scope aws.cognito.signin.user.admin for the app client.',
  },
  'token-expired': {
    ...refused,
    title: 'Your sign-in ended on the way',
    happened: 'The time of the access token was over when the request arrived.',
    yours: signInAgain,
    administrators: null,
  },
  'token-invalid': {
    ...refused,
    title: 'The pool does not accept this sign-in',
    happened: 'The token that was sent is damaged, of another kind, or from another pool.',
    yours: 'Sign out here, sign in again, then start over.',
    administrators: null,
  },
  'token-revoked': {
    ...refused,
    title: 'This sign-in was ended',
    happened: 'Somebody signed out everywhere with this account, or an administrator ended it.',
    yours: signInAgain,
    administrators: null,
  },
  'token-signature': {
    ...refused,
    title: 'The pool cannot verify this sign-in',
    happened: 'The signature of the token that was sent is not one the pool made.',
    yours: 'Sign out here, check the pool’s Region and ids, sign in again, then start over.',
    administrators: null,
  },
  'user-disabled': {
    ...refused,
    title: 'This account is disabled',
    happened: 'An administrator switched the account off. It cannot delete itself while it is off.',
    yours: 'Ask the pool’s administrator.',
    administrators: 'Enable the account, or delete it.',
  },
};

/** What proves nothing and has no name in the service. */
const nameless = {
  'no-answer': {
    ...open,
    title: 'No whole answer came back',
    happened:
      'The request may have left this computer. Then the connection broke, or stayed silent.',
    administrators: null,
  },
  'strange-answer': {
    ...open,
    title: 'An answer that is not like the pool’s',
    happened:
      'A proxy, or a network that wants you to sign in, may have answered in the pool’s place. Or the answer was damaged on the way.',
    yours: `Open a web page to see whether your network wants you to sign in. ${signetLooks}`,
    administrators: null,
  },
  'unknown-error': {
    ...open,
    title: 'An error that deletions are not known to have',
    happened: 'The service said no under a name that Signet cannot rely on.',
    administrators: 'Look up the name of the error, with the request id.',
  },
};

/**
 * Everything a deletion can be answered with instead of a success. Where nothing is known,
 * nothing here says that the account is still there.
 */
export const deleteErrors = { ...declared, ...commonErrors, ...notAuthorized, ...nameless };
