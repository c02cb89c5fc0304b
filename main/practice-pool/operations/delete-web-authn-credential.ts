import { done, refuse } from '../answer.ts';
import { accessTokenOperation } from './operation.ts';

/** DeleteWebAuthnCredential: from now on this passkey of the user signs nobody in. */
export const deleteWebAuthnCredential = accessTokenOperation(
  'DeleteWebAuthnCredential',
  ({ pool, user }, { CredentialId }) => {
    const passkeys = user.passkeys.filter(({ credentialId }) => credentialId !== CredentialId);
    if (passkeys.length === user.passkeys.length) {
      // Guess: the error is documented, its text is not.
      return refuse('ResourceNotFoundException', 'Credential does not exist.');
    }
    pool.users.change(user, { passkeys });
    return done({});
  },
);
