/**
 * People nobody is. Where an app client does not tell who exists (`PreventUserExistenceErrors`
 * `ENABLED`), a sign-in with a name of nobody goes on as far as one with a wrong password
 * would, and looks the same each time (developer guide, "Managing user existence error
 * responses").
 */
import { createHmac } from 'node:crypto';
import { isAddress } from '../people/attributes.ts';
import { sameName } from '../people/nobodies.ts';
import type { Pool } from '../pool.ts';
import { decoyFor } from '../proofs/srp.ts';
import type { StoredUser } from '../store/records.ts';
import { newUser } from '../users.ts';

/** Whoever might have this name, always the same; in no table, and no password is theirs. */
export function decoyUser(pool: Pool, typedName: string): StoredUser {
  const name = sameName(pool, typedName);
  const sub = uuidOf(createHmac('sha256', pool.secret).update(`decoy ${name}`).digest());
  return newUser(
    {
      userPoolId: pool.userPoolId,
      sub,
      username: isOtherwiseCalled(pool, name) ? sub : name,
      attributes: {
        // Nothing is ever sent there; where a code pretends to go is drawn from the name.
        email: 'nobody@example.com',
        email_verified: 'true',
        phone_number: '+15555550100',
        phone_number_verified: 'true',
      },
      password: decoyFor(pool.secret, name),
      status: 'CONFIRMED',
    },
    0,
  );
}

/** Whether who typed this would have another username: in pools where an address is typed. */
function isOtherwiseCalled({ settings }: Pool, name: string): boolean {
  const { UsernameAttributes, AliasAttributes } = settings;
  if (UsernameAttributes.length > 0) return true;
  return (['email', 'phone_number'] as const).some(
    (alias) => AliasAttributes.includes(alias) && isAddress(alias, name),
  );
}

/** In the form of a sub: a UUID of version 4. */
function uuidOf(seed: Buffer): string {
  const hex = seed.toString('hex');
  const variant = '89ab'.charAt(seed.readUInt8(30) % 4);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
