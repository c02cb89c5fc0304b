/** Which users may act at all, whatever they bring: password, access or refresh token. */
import { refuse, type Refusal } from './answer.ts';
import type { StoredUser } from './store/records.ts';

export type StateError =
  'NotAuthorizedException' | 'PasswordResetRequiredException' | 'UserNotConfirmedException';

/** Null when the user may act: confirmed, not told to reset the password, not disabled. */
export function checkUserState(user: StoredUser): Refusal<StateError> | null {
  if (user.status === 'UNCONFIRMED') {
    return refuse('UserNotConfirmedException', 'User is not confirmed.');
  }
  if (user.status === 'RESET_REQUIRED') {
    return refuse('PasswordResetRequiredException', 'Password reset required for the user');
  }
  return user.enabled ? null : refuse('NotAuthorizedException', 'User is disabled.');
}
