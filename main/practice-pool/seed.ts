/** A new pool: its ids, keys, two app clients and the demo owner. */
import { newClient } from './clients.ts';
import { generateStoredKeys } from './keys.ts';
import { hashPassword } from './passwords.ts';
import { newDemoPassword, newUserPoolId } from './random-names.ts';
import type { PoolData, StoredKeys } from './store/data.ts';
import { newUser } from './users.ts';

/** Not a Region of AWS, but in the form that verifiers of Cognito tokens accept. */
export const practiceRegion = 'xx-practice-1';

export interface Seed {
  readonly region: string;
  readonly scryptCost: number;
  readonly nowMs: number;
  /** Null makes new ones, which takes some tenths of a second. */
  readonly keys: StoredKeys | null;
}

/** Makes the data of a new pool; nothing is written anywhere. */
export async function seedPool({ region, scryptCost, nowMs, keys }: Seed): Promise<PoolData> {
  const demo = { username: 'demo.owner', password: newDemoPassword() };
  const [password, storedKeys] = await Promise.all([
    hashPassword(demo.password, scryptCost),
    keys ?? generateStoredKeys(),
  ]);
  const attributes = { email: 'owner@example.com', email_verified: 'true', name: 'Demo Owner' };
  const owner = { username: demo.username, attributes, password, status: 'CONFIRMED' } as const;
  return {
    version: 1,
    region,
    userPoolId: newUserPoolId(region),
    port: 0,
    deleted: false,
    keys: storedKeys,
    clients: [
      newClient({ name: 'Signet' }),
      // As after a pre token generation trigger that suppresses the account scope: what such
      // a token cannot do is met by many for the first time when they delete an account.
      newClient({ name: 'Without account scope', scopes: ['openid', 'profile'] }),
    ],
    users: [newUser(owner, nowMs)],
    signIns: [],
    mail: [],
    demo,
  };
}
