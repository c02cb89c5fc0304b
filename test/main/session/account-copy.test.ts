import { describe, expect, it } from 'vitest';
import type { Pool } from '../../../main/cognito/pool.ts';
import type { AccountView, ReadAccountOutcome } from '../../../main/contract/account.ts';
import type { PoolErrorKind } from '../../../main/contract/pool-error.ts';
import { rendered } from '../../../main/documents/render.ts';
import { accountCopyPaper } from '../../../main/session/account-copy-page.ts';
import { copyOf, type AccountCopy } from '../../../main/session/account-copy.ts';
import { exampleProfile } from '../../support/example-profile.ts';
import { fakePool } from '../../support/fake-pool.ts';
import { anHourAhead } from '../../support/papers.ts';
import { accessToken } from '../../support/tokens.ts';

const account: AccountView = {
  sessionId: 's1',
  accountName: 'owner@example.com',
  username: 'owner',
  sub: 'sub-1',
  attributes: [
    { name: 'sub', value: 'sub-1' },
    { name: 'email', value: 'owner@example.com' },
    { name: 'email_verified', value: 'true' },
    { name: 'updated_at', value: '1795438992' },
    { name: 'constructor', value: '<b>' },
    {
      name: 'identities',
      value: JSON.stringify([
        { userId: '1', providerName: 'Google', primary: true, dateCreated: 1_795_438_992_000 },
      ]),
    },
  ],
  idClaims: null,
  awaited: [],
  factors: ['SOFTWARE_TOKEN_MFA'],
  preferredFactor: 'SOFTWARE_TOKEN_MFA',
  groups: ['staff'],
  scopes: ['aws.cognito.signin.user.admin'],
  pool: exampleProfile,
  readAtMs: Date.parse('2026-11-23T13:03:12Z'),
};
const refusal = (error: PoolErrorKind) => ({ kind: 'pool-error', error, said: null }) as const;

const claims = { sub: 'sub-1', exp: 1_795_442_592, __proto__: null } as const;

const gather = async (
  overrides: Partial<Pool> = {},
  read: ReadAccountOutcome = { kind: 'read', account },
) => {
  const pool = fakePool(overrides);
  const token = accessToken();
  const outcome = await copyOf(
    {
      accounts: { read: () => Promise.resolve(read) },
      people: {
        token: () =>
          Promise.resolve({
            kind: 'token',
            token,
            pool,
            claims: {
              sub: 'sub-1',
              username: 'owner',
              issuer: '',
              clientId: '',
              scopes: [],
              groups: [],
              authenticatedAtMs: 0,
              expiresAtMs: 0,
            },
          }),
        claimsOf: () => ({ access: claims, id: { ...claims, email_verified: true } }),
      },
    },
    's1',
  );
  return { outcome, pool, token };
};

const copied = async (overrides: Partial<Pool> = {}): Promise<AccountCopy> => {
  const { outcome } = await gather(overrides);
  if (outcome.kind !== 'copied') throw new Error(outcome.kind);
  return outcome.copy;
};

const fileOf = (copy: AccountCopy, form: 'html' | 'json'): string =>
  rendered(
    accountCopyPaper(copy, { appVersion: '1.2.3', writtenAtMs: account.readAtMs }),
    form,
    anHourAhead,
  );
const dataOf = (copy: AccountCopy): unknown => JSON.parse(fileOf(copy, 'json'));

describe('gathering a copy', () => {
  it('asks the pool for everything it can be asked', async () => {
    const { outcome, pool } = await gather();
    expect(outcome).toMatchObject({ kind: 'copied', copy: { account } });
    expect([...pool.calls].sort()).toEqual(['authFactors', 'devices', 'passkeys', 'sessions']);
  });

  it.each([
    [{ kind: 'no-such-session' }, { kind: 'no-such-session' }],
    [{ kind: 'account-gone' }, { kind: 'ended' }],
    [{ kind: 'session-ended', why: 'expired' }, { kind: 'ended' }],
    [{ ...refusal('offline'), last: account }, refusal('offline')],
  ] as const)('is no copy without the heart of it: %o', async (read, expected) => {
    const { outcome, pool } = await gather({}, read);
    expect(outcome).toEqual(expected);
    expect(pool.calls).toEqual([]);
  });

  it('goes on where the pool does not tell a part', async () => {
    const copy = await copied({ devices: () => Promise.resolve(refusal('throttled')) });
    expect(copy.devices).toEqual(refusal('throttled'));
    expect(copy.sessions).toMatchObject({ kind: 'list' });
  });
});

describe('the paper of a copy', () => {
  it('has what the pool said, readable and as it said it', async () => {
    expect(dataOf(await copied())).toMatchObject({
      document: 'signet-account-copy',
      outcome: 'complete',
      sections: {
        account: {
          facts: { username: 'owner', region: 'eu-central-1', readAt: '2026-11-23T14:03:12+01:00' },
        },
        attributes: {
          entries: [
            { name: 'sub' },
            { name: 'email', label: 'E-mail', value: 'owner@example.com' },
            { name: 'email_verified', value: 'true' },
            { name: 'updated_at', value: '1795438992', time: '2026-11-23T14:03:12+01:00' },
            { name: 'constructor', value: '<b>' },
            { name: 'identities', value: account.attributes[5]?.value },
          ],
        },
        linkedSignIns: { entries: [{ providerName: 'Google', userId: '1', primary: true }] },
        waysIn: { entries: [{ factor: 'PASSWORD' }] },
        secondFactors: {
          facts: { factors: ['SOFTWARE_TOKEN_MFA'], preferred: 'SOFTWARE_TOKEN_MFA' },
        },
        groups: { facts: { groups: ['staff'], scopes: ['aws.cognito.signin.user.admin'] } },
        accessToken: {
          entries: [
            { name: 'sub', value: 'sub-1' },
            { name: 'exp', label: 'Ends', value: 1_795_442_592, time: '2026-11-23T15:03:12+01:00' },
          ],
        },
        paper: { facts: { version: 'Signet 1.2.3' } },
      },
    });
  });

  it('names attributes in plain words with the pool’s own name beside them', async () => {
    const page = fileOf(await copied(), 'html');
    expect(page).toContain('<dt>E-mail<code class="raw"><bdi>email</bdi></code></dt>');
    expect(page).toContain('<dt><code><bdi>constructor</bdi></code></dt><dd><bdi>&lt;b&gt;</bdi>');
    expect(page).toContain('One, listed below');
  });

  it('never holds a token, nor the signature of one', async () => {
    const { outcome, token } = await gather();
    if (outcome.kind !== 'copied') throw new Error(outcome.kind);
    for (const form of ['html', 'json'] as const) {
      const file = fileOf(outcome.copy, form);
      for (const part of token.split('.')) expect(file).not.toContain(`${part}"`);
      expect(file).not.toContain(token);
    }
  });

  it('says in the place of each part why the pool did not tell it', async () => {
    const said = { name: 'TooManyRequestsException', message: 'Rate exceeded', requestId: 'r' };
    const copy = await copied({
      devices: () => Promise.resolve({ ...refusal('throttled'), said }),
      sessions: () => Promise.resolve(refusal('unsupported')),
    });
    expect(dataOf(copy)).toMatchObject({
      outcome: 'partial',
      sections: {
        devices: {
          missing: {
            why: 'throttled',
            words: 'The pool did not answer this. The pool is busy.',
            errorName: 'TooManyRequestsException',
          },
        },
        sessions: {
          missing: { why: 'not-offered', words: 'This pool does not offer that.' },
        },
      },
    });
  });

  it('is complete where the pool keeps back nothing that it has', async () => {
    const copy = await copied({
      passkeys: () => Promise.resolve(refusal('unsupported')),
      sessions: () => Promise.resolve(refusal('not-enabled-here')),
    });
    expect(dataOf(copy)).toMatchObject({ outcome: 'complete' });
  });

  it('says of a list that the pool did not finish that it is not complete', async () => {
    const copy = await copied({
      devices: () =>
        Promise.resolve({
          kind: 'list',
          complete: false,
          items: [
            {
              key: 'device-1',
              attributes: [
                { name: 'device_name', value: 'Laptop' },
                { name: 'dev:other', value: 'more' },
              ],
              createdAtMs: null,
              changedAtMs: null,
              usedAtMs: account.readAtMs,
            },
          ],
        }),
    });
    expect(dataOf(copy)).toMatchObject({
      outcome: 'partial',
      sections: {
        devices: {
          text: [expect.stringContaining('not complete')],
          entries: [
            {
              name: 'Laptop',
              key: 'device-1',
              usedAt: '2026-11-23T14:03:12+01:00',
              createdAt: null,
              attributes: [{ name: 'dev:other', value: 'more' }],
            },
          ],
        },
      },
    });
  });

  it.each(['not json', '{}', '[1]', '[null]'])(
    'leaves linked sign-ins as they are where they cannot be read: %s',
    async (value) => {
      const copy = await copied();
      const odd = {
        ...copy,
        account: { ...copy.account, attributes: [{ name: 'identities', value }] },
      };
      expect(dataOf(odd)).toMatchObject({
        sections: { attributes: { entries: [{ name: 'identities', value }] } },
      });
      expect(fileOf(odd, 'json')).not.toContain('linkedSignIns');
    },
  );

  it('says that a token could not be read, and that an account was in the practice pool', async () => {
    const copy = await copied();
    const practice = {
      ...copy,
      idClaims: undefined,
      account: { ...account, pool: { ...account.pool, kind: 'practice' } },
    } as const;
    expect(dataOf(practice)).toMatchObject({
      remarks: [expect.stringContaining('practice pool')],
      sections: { idToken: { missing: { why: 'unreadable' } } },
    });
  });
});
