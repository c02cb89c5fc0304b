/** New tokens from a refresh token, with and without rotation, and ending one. */
import { describe, expect, it } from 'vitest';
import { readAccessClaims } from '../../../../main/cognito/claims.ts';
import { emailUsername, plain } from '../../../../main/practice-pool/settings/presets/names.ts';
import {
  confidentialClient,
  rotation,
} from '../../../../main/practice-pool/settings/presets/tokens.ts';
import { minutes } from '../../practice-pool/support/pools.ts';
import { ada, arrived, converse, openGuest, type Guest, type PoolInput } from '../support/guest.ts';

const signedIn = async (guest: Guest, username = 'ada') => {
  const { tokens } = arrived(await converse(guest, { username }).begin());
  const of = { username: readAccessClaims(tokens.access)?.username ?? '', deviceKey: null };
  return { refresh: tokens.refresh ?? '', access: tokens.access, of };
};

describe('a refresh', () => {
  it.each<[string, PoolInput, string]>([
    ['of a public app client', plain, 'ada'],
    ['of one with a secret', confidentialClient, 'ada'],
    ['of one with a secret, for an alias', confidentialClient, 'ada@example.com'],
    [
      'where the username is the sub',
      {
        ...emailUsername,
        Clients: confidentialClient.Clients ?? [],
        Users: [{ ...ada, Username: 'eve@example.com', UserAttributes: [] }],
      },
      'eve@example.com',
    ],
  ])('%s gives new tokens, and the same refresh token goes on', async (_, settings, username) => {
    const guest = await openGuest(settings);
    const { refresh, of } = await signedIn(guest, username);
    expect(await guest.pool.refresh(refresh, of)).toMatchObject({
      kind: 'tokens',
      tokens: { refresh },
    });
  });

  it('by an app client with a secret that is not kept here is refused', async () => {
    const guest = await openGuest(confidentialClient);
    const { refresh } = await signedIn(guest);
    const without = await openGuest(confidentialClient, { secret: null });
    expect(await without.pool.refresh(refresh, { username: 'ada', deviceKey: null })).toMatchObject(
      { error: 'client-secret-needed' },
    );
  });
});

describe.each<[string, PoolInput]>([
  ['a public app client', rotation],
  [
    'one with a secret',
    {
      ...rotation,
      Clients: (rotation.Clients ?? []).map((client) => ({ ...client, GenerateSecret: true })),
    },
  ],
  [
    'one that lists REFRESH_TOKEN_AUTH all the same',
    {
      ...rotation,
      Clients: (rotation.Clients ?? []).map((client) => ({
        ...client,
        ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      })),
    },
  ],
])('where refresh tokens rotate, with %s', (_, settings) => {
  it('each refresh gives a new one', async () => {
    const guest = await openGuest(settings);
    const { refresh, of } = await signedIn(guest);
    const renewed = await guest.pool.refresh(refresh, of);
    if (renewed.kind !== 'tokens') throw new Error(JSON.stringify(renewed));
    expect(renewed.tokens.refresh).not.toBe(refresh);
    expect(await guest.pool.refresh(renewed.tokens.refresh ?? '', of)).toMatchObject({
      kind: 'tokens',
    });
  });

  it('an old one is refused after a while, under a name of its own', async () => {
    const guest = await openGuest(settings);
    const { refresh, of } = await signedIn(guest);
    await guest.pool.refresh(refresh, of);
    guest.scene.clock.nowMs += minutes;
    expect(await guest.pool.refresh(refresh, of)).toMatchObject({ error: 'token-reused' });
  });
});

describe('ending a sign-in', () => {
  it.each<[string, PoolInput]>([
    ['a public app client', plain],
    ['one with a secret', confidentialClient],
  ])('works with %s', async (_, settings) => {
    const guest = await openGuest(settings);
    const { refresh, access, of } = await signedIn(guest);
    expect(await guest.pool.revoke(refresh)).toEqual({ kind: 'done' });
    expect(await guest.pool.refresh(refresh, of)).toMatchObject({ error: 'token-revoked' });
    expect(await guest.pool.getUser(access)).toMatchObject({ error: 'token-revoked' });
  });
});
