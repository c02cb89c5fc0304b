/**
 * The operations this pool answers, by the name that stands in `X-Amz-Target`. One entry is
 * one operation: its input, its declared errors and what it does are in its own file.
 */
import { confirmSignUp } from './confirm-sign-up.ts';
import { deleteUser } from './delete-user.ts';
import { getUser } from './get-user.ts';
import { globalSignOut } from './global-sign-out.ts';
import { initiateAuth } from './initiate-auth.ts';
import type { Operation } from './operation.ts';
import { resendConfirmationCode } from './resend-confirmation-code.ts';
import { revokeToken } from './revoke-token.ts';
import { signUp } from './sign-up.ts';

export const operations: ReadonlyMap<string, Operation> = new Map([
  ['ConfirmSignUp', confirmSignUp],
  ['DeleteUser', deleteUser],
  ['GetUser', getUser],
  ['GlobalSignOut', globalSignOut],
  ['InitiateAuth', initiateAuth],
  ['ResendConfirmationCode', resendConfirmationCode],
  ['RevokeToken', revokeToken],
  ['SignUp', signUp],
]);
