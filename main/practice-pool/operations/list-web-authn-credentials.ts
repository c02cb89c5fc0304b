import { done, refuse } from '../answer.ts';
import { pageOf } from '../paging.ts';
import type { StoredPasskey } from '../passkeys/stored-passkey.ts';
import { accessTokenOperation } from './operation.ts';

/** Guess: the greatest MaxResults, where none is given. */
const usualResults = 20;

/** ListWebAuthnCredentials: the passkeys of the user, oldest first. */
export const listWebAuthnCredentials = accessTokenOperation(
  'ListWebAuthnCredentials',
  ({ pool, user }, { MaxResults = 0, NextToken }) => {
    const page = pageOf(
      user.passkeys,
      ({ createdAtMs, credentialId }) => ({ rank: createdAtMs, key: credentialId }),
      { secret: pool.secret, name: `ListWebAuthnCredentials ${user.sub}` },
      { size: MaxResults === 0 ? usualResults : MaxResults, token: NextToken },
    );
    // Guess: of a wrong page token nothing is documented.
    if (page === null) return refuse('InvalidParameterException', 'Invalid pagination token.');
    return done({
      Credentials: page.items.map(describe),
      ...(page.nextToken === null ? {} : { NextToken: page.nextToken }),
    });
  },
);

/** WebAuthnCredentialDescription, the time in seconds. */
function describe(passkey: StoredPasskey): object {
  return {
    CredentialId: passkey.credentialId,
    FriendlyCredentialName: passkey.friendlyName,
    RelyingPartyId: passkey.relyingPartyId,
    ...(passkey.attachment === null ? {} : { AuthenticatorAttachment: passkey.attachment }),
    AuthenticatorTransports: passkey.transports,
    CreatedAt: passkey.createdAtMs / 1000,
  };
}
