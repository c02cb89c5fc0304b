import { describe, expect, it } from 'vitest';
import type { Pool } from '../../../main/cognito/pool.ts';
import type { PoolErrorKind } from '../../../main/contract/pool-error.ts';
import { accountNameOf, AccountReader } from '../../../main/session/account-reader.ts';
import { People } from '../../../main/session/people.ts';
import { exampleProfile as profile } from '../../support/example-profile.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { accessToken, tokens } from '../../support/tokens.ts';

const refusal = (error: PoolErrorKind) => ({ kind: 'pool-error', error, said: null }) as const;

const open = async (overrides: Partial<Pool> = {}, isHeld = false) => {
  const pool = fakePool(overrides);
  const people = new People({
    store: {
      load: () => Promise.resolve([]),
      save: () => Promise.resolve(true),
      remove: () => Promise.resolve(true),
    },
    poolOf: () => ({ kind: 'pool', pool, name: 'Example' }),
    now: () => 2_000_000_000_000,
    newId: () => 's1',
    onChange: () => undefined,
    onSignIn: () => undefined,
  });
  await people.signIn({ profileId: 'p1', username: 'owner', password: 'right' });
  const reader = new AccountReader({
    people,
    profileOf: () => profile,
    whenAwake: () => Promise.resolve(),
    now: () => 2_000_000_000_000,
    traces: { remove: () => Promise.resolve(true) },
    isHeld: () => isHeld,
  });
  return { people, pool, reader };
};

describe('reading an account', () => {
  it('shows what the pool says, and takes over what it calls the account', async () => {
    const { people, reader } = await open();
    expect(await reader.read('s1')).toMatchObject({
      kind: 'read',
      account: { accountName: 'owner@example.com', username: 'owner', pool: profile },
    });
    expect(people.person('s1')?.accountName).toBe('owner@example.com');
  });

  it.each(['token-expired', 'token-invalid'] as const)(
    'renews and asks once more when the pool does not take the token: %s',
    async (error) => {
      const good = fakePool();
      let asked = 0;
      const { pool, reader } = await open({
        getUser: (token) => (asked++ === 0 ? Promise.resolve(refusal(error)) : good.getUser(token)),
      });
      expect(await reader.read('s1')).toMatchObject({ kind: 'read' });
      expect(pool.calls.filter((name) => name === 'refresh')).toHaveLength(1);
    },
  );

  it('asks once more when the token it asked with was replaced meanwhile', async () => {
    const good = fakePool();
    const proof = tokens({}, 'refresh-2');
    let asked = 0;
    const { people, reader } = await open({
      getUser: async (token) => {
        asked += 1;
        if (asked > 1) return good.getUser(token);
        await people.adopt('s1', {
          tokens: { ...proof, access: accessToken({ groups: ['fresh'] }) },
          how: 'password-srp',
          secondFactor: null,
          deviceKey: null,
        });
        return refusal('token-revoked');
      },
    });
    expect(await reader.read('s1')).toMatchObject({ kind: 'read' });
    expect(people.view().people).toHaveLength(1);
  });

  it('keeps the sign-in and the last state when the pool cannot be reached', async () => {
    const good = fakePool();
    let reachable = true;
    const { people, reader } = await open({
      getUser: (token) => (reachable ? good.getUser(token) : Promise.resolve(refusal('offline'))),
    });
    await reader.read('s1');
    reachable = false;
    expect(await reader.read('s1')).toMatchObject({
      error: 'offline',
      last: { accountName: 'owner@example.com' },
    });
    expect(people.view().people).toHaveLength(1);
  });

  it('ends with an account that is gone, and removes its sign-in', async () => {
    const { people, reader } = await open({
      getUser: () => Promise.resolve(refusal('user-not-found')),
    });
    expect(await reader.read('s1')).toEqual({ kind: 'account-gone' });
    expect(people.view().people).toEqual([]);
  });

  it('ends with a sign-in that was revoked elsewhere, and removes it', async () => {
    const { people, reader } = await open({
      getUser: () => Promise.resolve(refusal('token-revoked')),
    });
    expect(await reader.read('s1')).toEqual({ kind: 'session-ended', why: 'revoked' });
    expect(people.view().people).toEqual([]);
  });

  it('removes nothing that an open deletion still needs', async () => {
    const { people, reader } = await open(
      { getUser: () => Promise.resolve(refusal('user-not-found')) },
      true,
    );
    expect(await reader.read('s1')).toEqual({ kind: 'account-gone' });
    expect(people.view().people).toHaveLength(1);
  });

  it('knows nobody under an id that nobody has', async () => {
    const { reader } = await open();
    expect(await reader.read('s2')).toEqual({ kind: 'no-such-session' });
  });
});

describe('the name of an account', () => {
  const named = (attributes: { name: string; value: string }[]) =>
    accountNameOf({ username: 'owner', attributes, factors: [], preferredFactor: null });
  const email = { name: 'email', value: 'owner@example.com' };
  const phone = { name: 'phone_number', value: '+4912345' };

  it('is its e-mail, else its phone number, else its username', () => {
    expect(named([phone, email])).toBe('owner@example.com');
    expect(named([phone])).toBe('+4912345');
    expect(named([])).toBe('owner');
  });
});
