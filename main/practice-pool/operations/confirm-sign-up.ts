import { done, refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import type { StoredUser } from '../store/data.ts';
import {
  analyticsMetadataType,
  clientIdType,
  clientMetadataType,
  confirmationCodeType,
  secretHashType,
  sessionType,
  userContextDataType,
  usernameType,
} from './common-shapes.ts';
import { operation } from './operation.ts';

/** ConfirmSignUp: a right code makes the user CONFIRMED and the e-mail address verified. */
export const confirmSignUp = operation({
  input: {
    ClientId: { ...clientIdType, required: true },
    SecretHash: secretHashType,
    Username: { ...usernameType, required: true },
    ConfirmationCode: { ...confirmationCodeType, required: true },
    ForceAliasCreation: { type: 'boolean' },
    AnalyticsMetadata: analyticsMetadataType,
    UserContextData: userContextDataType,
    ClientMetadata: clientMetadataType,
    Session: sessionType,
  },
  errors: [
    'AliasExistsException',
    'CodeMismatchException',
    'ExpiredCodeException',
    'ForbiddenException',
    'InternalErrorException',
    'InvalidLambdaResponseException',
    'InvalidParameterException',
    'LimitExceededException',
    'NotAuthorizedException',
    'OperationNotEnabledException',
    'ResourceNotFoundException',
    'TooManyFailedAttemptsException',
    'TooManyRequestsException',
    'UnexpectedLambdaException',
    'UserLambdaValidationException',
    'UserNotFoundException',
  ],
  run: (pool, { ClientId, Username, ConfirmationCode, ForceAliasCreation = false }) => {
    const client = pool.clients.require(ClientId);
    if ('kind' in client) return client;
    const user = pool.users.byAlias(Username);
    if (user === null) {
      return refuse('UserNotFoundException', 'Username/client id combination not found.');
    }
    const refusal =
      judge(pool, user, ConfirmationCode) ?? claimAlias(pool, user, ForceAliasCreation);
    if (refusal !== null) return refusal;
    pool.users.change(user, {
      status: 'CONFIRMED',
      confirmation: null,
      attributes: { ...user.attributes, email_verified: 'true' },
    });
    return done({});
  },
});

/** Null when this code confirms this user. */
function judge(
  pool: Pool,
  { sub, status, confirmation }: StoredUser,
  code: string,
): Refusal<
  | 'CodeMismatchException'
  | 'ExpiredCodeException'
  | 'LimitExceededException'
  | 'NotAuthorizedException'
> | null {
  if (status !== 'UNCONFIRMED') {
    const message = `User cannot be confirmed. Current status is ${status}`;
    return refuse('NotAuthorizedException', message);
  }
  if (!pool.confirmTries.take(sub)) {
    const message = 'Attempt limit exceeded, please try after some time.';
    return refuse('LimitExceededException', message);
  }
  if (confirmation === null || pool.now() >= confirmation.expiresAtMs) {
    const message = 'Invalid code provided, please request a code again.';
    return refuse('ExpiredCodeException', message);
  }
  if (confirmation.code === code) return null;
  const message = 'Invalid verification code provided, please try again.';
  return refuse('CodeMismatchException', message);
}

/** An address is the alias of one user only; `force` moves it over from whoever has it. */
function claimAlias(
  pool: Pool,
  { attributes }: StoredUser,
  force: boolean,
): Refusal<'AliasExistsException'> | null {
  const holder = pool.users.byVerifiedEmail(attributes['email'] ?? '');
  if (holder === null) return null;
  if (!force) {
    return refuse('AliasExistsException', 'An account with the given email already exists.');
  }
  pool.users.change(holder, { attributes: { ...holder.attributes, email_verified: 'false' } });
  return null;
}
