/** Whether the tokens of an exchange are what they should be, and whom they call by what name. */
import { readAccessClaims, readClaims } from '../cognito/claims.ts';
import { poolError } from '../cognito/errors.ts';
import type { PoolAddress } from '../cognito/sdk-client.ts';
import type { TokenVerifier } from '../cognito/token-verifier.ts';
import type { BrowserSignInFault } from '../contract/browser-sign-in.ts';

/** Both are verified, the ID token for this request and for the account of the access token. */
export const faultOfTokens = async (
  { access, id }: { readonly access: string; readonly id: string },
  pool: PoolAddress,
  nonce: string,
  verifier: Pick<TokenVerifier, 'verify'>,
): Promise<BrowserSignInFault | undefined> => {
  const subject = readAccessClaims(access)?.sub ?? '';
  const found = [
    await verifier.verify(access, pool, { use: 'access' }),
    await verifier.verify(id, pool, { use: 'id', nonce, subject }),
  ];
  for (const one of found) {
    switch (one.kind) {
      case 'verified':
        continue;
      case 'forged':
        return { why: 'token-fault', fault: one.why };
      case 'cannot-tell':
        return { why: 'exchange-failed', error: one.error };
      case 'expired':
        // Over when it was just made: this computer's clock is wrong.
        return { why: 'exchange-failed', error: poolError('token-expired') };
    }
  }
  return undefined;
};

/** The e-mail, else the phone number; null: as the access token has it. */
export const accountNameIn = (idToken: string): string | null => {
  const { email, phone_number: phone } = readClaims(idToken) ?? {};
  if (typeof email === 'string' && email !== '') return email;
  return typeof phone === 'string' && phone !== '' ? phone : null;
};
