/** The signing keys of a pool, as kept. */
import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import * as v from 'valibot';

/** Private RSA key as a JWK (RFC 7518, section 6.3). */
const privateJwk = v.strictObject({
  kty: v.literal('RSA'),
  n: v.string(),
  e: v.string(),
  d: v.string(),
  p: v.string(),
  q: v.string(),
  dp: v.string(),
  dq: v.string(),
  qi: v.string(),
});

/** Numbers that make no key would be found out at the first sign-in only. */
const signingKey = v.strictObject({
  kid: v.string(),
  jwk: v.pipe(privateJwk, v.check(isSound, 'must verify what it signs')),
});

/** The schema of a pool's two keys. */
export const storedKeysSchema = v.strictObject({ access: signingKey, id: signingKey });

export type StoredKeys = v.InferOutput<typeof storedKeysSchema>;

/** Importing checks nothing, so the key has to verify what it signs. */
function isSound(jwk: v.InferOutput<typeof privateJwk>): boolean {
  try {
    const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
    const probe = randomBytes(32);
    const signature = sign('sha256', probe, privateKey);
    return verify('sha256', probe, createPublicKey(privateKey), signature);
  } catch {
    return false;
  }
}
