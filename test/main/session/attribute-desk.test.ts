import { describe, expect, it } from 'vitest';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import { createPool, type Pool } from '../../../main/cognito/pool.ts';
import { presets, type PresetPool } from '../../../main/practice-pool/settings/presets/presets.ts';
import { AccountReader } from '../../../main/session/account-reader.ts';
import { AttributeDesk } from '../../../main/session/attribute-desk.ts';
import { People } from '../../../main/session/people.ts';
import { exampleProfile } from '../../support/example-profile.ts';
import { openScene, startMs } from '../practice-pool/support/pools.ts';

const password = 'Practice-Password-1';
const sessionId = 's1';

/** Somebody of a real practice pool, signed in, and every call that was made for them. */
const seated = async (
  preset: PresetPool = presets.plain,
  person: { readonly username: string; readonly password: string } = {
    username: 'ada@example.com',
    password,
  },
) => {
  const scene = await openScene({ settings: { UserPools: [preset] } });
  const { pool: practice, clientId } = scene;
  if (person.username === 'ada@example.com') {
    const username = preset.UsernameAttributes === undefined ? 'ada' : person.username;
    await practice.owner.addUser({
      username,
      password,
      email: 'ada@example.com',
      attributes: { name: 'Ada' },
    });
  }
  const { endpoint, region, userPoolId } = practice;
  const calls: string[] = [];
  const inner = createPool({ endpoint, region, userPoolId, clientId }, nodeTransport);
  const pool = new Proxy<Pool>(inner, {
    get: (target, name: keyof Pool) => {
      calls.push(name);
      return target[name];
    },
  });
  const people = new People({
    store: {
      load: () => Promise.resolve([]),
      save: () => Promise.resolve(true),
      remove: () => Promise.resolve(true),
    },
    poolOf: () => ({ kind: 'pool', pool, name: 'Under test' }),
    now: () => startMs,
    newId: () => sessionId,
    onChange: () => undefined,
    onSignIn: () => undefined,
  });
  const whenAwake = () => Promise.resolve();
  const accounts = new AccountReader({
    people,
    profileOf: () => exampleProfile,
    whenAwake,
    now: () => startMs,
    isHeld: () => false,
    traces: { remove: () => Promise.resolve(true) },
  });
  const desk = new AttributeDesk({ people, accounts, whenAwake, now: () => startMs });
  expect(await people.signIn({ profileId: 'p1', ...person })).toMatchObject({ kind: 'signed-in' });

  const view = async () => {
    const read = await accounts.read(sessionId);
    if (read.kind !== 'read') throw new Error(read.kind);
    return read.account;
  };
  const held = async (name: string) =>
    (await view()).attributes.find((attribute) => attribute.name === name)?.value;
  const code = () => practice.inbox()[0]?.code ?? '';
  return { practice, pool, people, accounts, desk, calls, view, held, code };
};

describe('changing attributes', () => {
  it('saves what differs, and shows the token’s older word beside it', async () => {
    const { desk, held, view } = await seated();
    const changes = [{ name: 'name', value: 'Ada Lovelace' }];
    expect(await desk.changeAttributes({ sessionId, changes })).toEqual({
      kind: 'changed',
      codes: [],
      pending: [],
    });
    expect(await held('name')).toBe('Ada Lovelace');
    const { idClaims } = await view();
    expect(idClaims).toContainEqual({ name: 'name', value: 'Ada' });
  });

  it('sends nothing where nothing differs', async () => {
    const { desk, calls } = await seated();
    const changes = [
      { name: 'name', value: 'Ada' },
      { name: 'nickname', value: '' },
    ];
    expect(await desk.changeAttributes({ sessionId, changes })).toEqual({ kind: 'unchanged' });
    expect(calls).not.toContain('updateAttributes');
  });

  it('sends only what differs, and takes an empty value for a removal', async () => {
    const { desk, held } = await seated();
    await desk.changeAttributes({ sessionId, changes: [{ name: 'nickname', value: 'Countess' }] });
    const changes = [
      { name: 'name', value: 'Ada' },
      { name: 'nickname', value: '' },
    ];
    expect(await desk.changeAttributes({ sessionId, changes })).toMatchObject({ kind: 'changed' });
    expect(await held('nickname')).toBeUndefined();
    expect(await held('name')).toBe('Ada');
  });

  it('uses a new e-mail at once and unverified, and knows of the code under way', async () => {
    const { desk, held, view, code } = await seated({
      ...presets.plain,
      AutoVerifiedAttributes: ['email'],
    });
    const changes = [{ name: 'email', value: 'new@example.com' }];
    const outcome = await desk.changeAttributes({ sessionId, changes });
    expect(outcome).toMatchObject({
      kind: 'changed',
      codes: [{ attribute: 'email' }],
      pending: [],
    });
    expect(await held('email')).toBe('new@example.com');
    expect((await view()).awaited).toMatchObject([
      { attribute: 'email', value: 'new@example.com', delivery: { medium: 'EMAIL' } },
    ]);

    expect(await desk.verifyAttribute({ sessionId, attribute: 'email', code: code() })).toEqual({
      kind: 'verified',
    });
    expect(await held('email_verified')).toBe('true');
    expect((await view()).awaited).toEqual([]);
  });

  it('tells that the old e-mail stays in use until the code is typed', async () => {
    const { desk, held, view, code } = await seated(presets['email-username']);
    const changes = [{ name: 'email', value: 'new@example.com' }];
    expect(await desk.changeAttributes({ sessionId, changes })).toMatchObject({
      kind: 'changed',
      pending: ['email'],
    });
    expect(await held('email')).toBe('ada@example.com');
    expect((await view()).awaited).toMatchObject([{ value: 'new@example.com' }]);

    await desk.verifyAttribute({ sessionId, attribute: 'email', code: code() });
    expect(await held('email')).toBe('new@example.com');
  });

  it('calls a waiting change off when the old value is saved once more', async () => {
    const { desk, view } = await seated(presets['email-username']);
    const save = (value: string) =>
      desk.changeAttributes({ sessionId, changes: [{ name: 'email', value }] });
    await save('new@example.com');
    expect(await save('ada@example.com')).toMatchObject({ kind: 'changed', pending: [] });
    expect((await view()).awaited).toEqual([]);
  });

  it.each([
    { name: 'custom:joined_from', value: 'x', error: 'attribute-fixed' },
    { name: 'custom:nothing', value: 'x', error: 'attribute-unknown' },
    { name: 'custom:seats', value: 'many', error: 'invalid-parameter' },
    { name: 'name', value: '', error: 'attribute-required' },
    { name: 'email', value: 'nobody', error: 'invalid-parameter' },
    { name: 'email_verified', value: 'true', error: 'attribute-fixed' },
  ])('hands on why the pool refuses $name: $error', async ({ name, value, error }) => {
    const { desk } = await seated(presets['email-username']);
    // Whoever was added by the owner of the pool has all but the address verified.
    const changes = [{ name, value: name === 'email_verified' ? 'false' : value }];
    expect(await desk.changeAttributes({ sessionId, changes })).toMatchObject({ error });
  });
});

describe('removing an attribute', () => {
  it('takes it away, and a code that was under way for it', async () => {
    const { desk, held, view } = await seated(presets.passwordless);
    await desk.changeAttributes({
      sessionId,
      changes: [{ name: 'phone_number', value: '+4915123456789' }],
    });
    expect((await view()).awaited).toHaveLength(1);
    expect(await desk.removeAttribute({ sessionId, name: 'phone_number' })).toEqual({
      kind: 'removed',
    });
    expect(await held('phone_number')).toBeUndefined();
    expect((await view()).awaited).toEqual([]);
  });
});

describe('a code for an address', () => {
  it('can be sent anew, and only the newest is good', async () => {
    const { desk, view, code } = await seated();
    expect(await desk.sendCode({ sessionId, attribute: 'email' })).toMatchObject({
      kind: 'code-sent',
      delivery: { medium: 'EMAIL' },
    });
    const first = code();
    await desk.sendCode({ sessionId, attribute: 'email' });
    const second = code();
    expect(first).not.toBe('');
    expect(
      await desk.verifyAttribute({ sessionId, attribute: 'email', code: first }),
    ).toMatchObject(first === second ? { kind: 'verified' } : { error: 'code-mismatch' });
    await desk.verifyAttribute({ sessionId, attribute: 'email', code: second });
    expect((await view()).awaited).toEqual([]);
  });
});

describe('changing the password', () => {
  const proposed = 'Another-Password-2';

  it('works with the right one, and the sign-in goes on', async () => {
    const { desk, view } = await seated();
    expect(await desk.changePassword({ sessionId, previous: password, proposed })).toEqual({
      kind: 'changed',
    });
    expect((await view()).username).toBe('ada');
  });

  it.each([
    { previous: 'Wrong-Password-1', proposed, error: 'wrong-password' },
    { previous: password, proposed: 'short', error: 'weak-password' },
    { previous: null, proposed, error: 'invalid-parameter' },
  ])('is refused by the pool as $error', async ({ error, ...given }) => {
    const { desk } = await seated();
    expect(await desk.changePassword({ sessionId, ...given })).toMatchObject({ error });
  });
});

describe('a sign-in that is over', () => {
  it('is told as such when it was revoked elsewhere, and reading says why', async () => {
    const { desk, accounts, people, pool } = await seated();
    const elsewhere = await pool.signIn('ada', password);
    if (elsewhere.kind === 'tokens') await pool.globalSignOut(elsewhere.tokens.access);
    expect(await desk.removeAttribute({ sessionId, name: 'name' })).toEqual({ kind: 'ended' });
    expect(await accounts.read(sessionId)).toEqual({ kind: 'session-ended', why: 'revoked' });
    expect(people.view().people).toEqual([]);
  });

  it('is told as such when the account is gone', async () => {
    const { desk, accounts, practice } = await seated();
    await practice.owner.removeUser('ada');
    const changes = [{ name: 'name', value: 'x' }];
    expect(await desk.changeAttributes({ sessionId, changes })).toEqual({ kind: 'ended' });
    expect(await accounts.read(sessionId)).toEqual({ kind: 'account-gone' });
  });

  it('is nobody’s when nobody is signed in under the id', async () => {
    const { desk } = await seated();
    expect(await desk.sendCode({ sessionId: 's9', attribute: 'email' })).toEqual({
      kind: 'no-such-session',
    });
  });
});
