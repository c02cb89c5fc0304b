/** Sign-in by choice, by questions of the pool's own, and straight after a sign-up. */
import { describe, expect, it } from 'vitest';
import type { PasskeySigner } from '../../../../main/cognito/sign-in/conversation.ts';
import { customChallenge } from '../../../../main/practice-pool/settings/presets/custom-challenge.ts';
import { passwordless } from '../../../../main/practice-pool/settings/presets/passwordless.ts';
import {
  SoftPasskey,
  type SoftCreationOptions,
  type SoftRequestOptions,
} from '../../../support/soft-authenticator.ts';
import {
  arrived,
  converse,
  openGuest,
  otherThan,
  password,
  say,
  stepOf,
  type Guest,
} from '../support/guest.ts';

const origin = 'http://localhost';
const choice = { way: 'choice' } as const;

/** Gives Ada a passkey; answers what signs with it. */
const addPasskey = async ({ pool }: Guest): Promise<PasskeySigner> => {
  const soft = new SoftPasskey();
  const { tokens } = arrived(
    await pool
      .converse({ way: 'password', username: 'ada', password, device: null, passkeys: null })
      .begin(),
  );
  const started = await pool.startPasskey(tokens.access);
  if (started.kind !== 'options') throw new Error(started.kind);
  const options = JSON.parse(started.options) as SoftCreationOptions;
  const credential = JSON.stringify(soft.register(options, { origin }));
  expect(await pool.completePasskey(tokens.access, credential)).toEqual({ kind: 'done' });
  return {
    canSign: (relyingParty) => Promise.resolve(relyingParty === 'localhost'),
    sign: (request) =>
      Promise.resolve(
        JSON.stringify(soft.signIn(JSON.parse(request) as SoftRequestOptions, { origin })),
      ),
  };
};

describe('a sign-in by choice', () => {
  it('shows what the pool offers for the account', async () => {
    const guest = await openGuest(passwordless);
    expect(stepOf(await converse(guest, choice).begin())).toEqual({
      kind: 'choose-first-factor',
      options: ['password', 'email-code', 'sms-code'],
    });
    await addPasskey(guest);
    expect(stepOf(await converse(guest, choice).begin())).toMatchObject({
      options: ['password', 'email-code', 'sms-code', 'passkey'],
    });
  });

  it.each([
    ['email-code', 'email', 'EMAIL'],
    ['sms-code', 'sms', 'SMS'],
  ] as const)('takes a code: %s', async (factor, channel, medium) => {
    const guest = await openGuest(passwordless);
    const conversation = converse(guest, choice);
    expect(stepOf(await say(conversation, { kind: 'first-factor', factor }))).toMatchObject({
      kind: 'code',
      channel,
      delivery: { medium },
      others: true,
    });
    const wrong = { kind: 'code', code: otherThan(guest.code()) } as const;
    expect(await conversation.answer(wrong)).toMatchObject({ problem: { error: 'code-mismatch' } });
    const turn = await conversation.answer({ kind: 'code', code: guest.code() });
    expect(arrived(turn)).toMatchObject({ how: factor, secondFactor: null });
  });

  it('takes a password, which is proven by SRP', async () => {
    const guest = await openGuest(passwordless);
    const conversation = converse(guest, choice);
    const asked = await say(conversation, { kind: 'first-factor', factor: 'password' });
    expect(stepOf(asked)).toEqual({ kind: 'password' });
    const turn = await conversation.answer({ kind: 'password', password });
    expect(arrived(turn).how).toBe('password-srp');
    for (const { body } of guest.sent) expect(body).not.toContain(password);
  });

  it('asks for the password again where it could not be tried', async () => {
    const guest = await openGuest(passwordless);
    const conversation = converse(guest, choice);
    await say(conversation, { kind: 'first-factor', factor: 'password' });
    guest.goOffline();
    expect(await conversation.answer({ kind: 'password', password: 'typo' })).toMatchObject({
      step: { kind: 'password' },
      problem: { error: 'offline' },
    });
    guest.goOnline();
    arrived(await conversation.answer({ kind: 'password', password }));
  });

  it('is over after a wrong password', async () => {
    const guest = await openGuest(passwordless);
    const conversation = converse(guest, choice);
    await say(conversation, { kind: 'first-factor', factor: 'password' });
    const wrong = { kind: 'password', password: 'Wrong-Pass-1' } as const;
    expect(await conversation.answer(wrong)).toMatchObject({ error: 'wrong-password' });
    expect(await conversation.answer({ kind: 'another' })).toEqual({ kind: 'wrong-answer' });
  });

  it('lets one change one’s mind, from a code to a password', async () => {
    const guest = await openGuest(passwordless);
    const conversation = converse(guest, choice);
    await say(conversation, { kind: 'first-factor', factor: 'email-code' });
    expect(stepOf(await conversation.answer({ kind: 'another' })).kind).toBe('choose-first-factor');
    await conversation.answer({ kind: 'first-factor', factor: 'password' });
    expect(stepOf(await conversation.answer({ kind: 'another' })).kind).toBe('choose-first-factor');
    await conversation.answer({ kind: 'first-factor', factor: 'password' });
    expect(arrived(await conversation.answer({ kind: 'password', password })).how).toBe(
      'password-srp',
    );
  });

  it('takes a passkey that is kept here', async () => {
    const guest = await openGuest(passwordless);
    const passkeys = await addPasskey(guest);
    const conversation = converse(guest, { ...choice, passkeys });
    expect(stepOf(await say(conversation, { kind: 'first-factor', factor: 'passkey' }))).toEqual({
      kind: 'passkey',
      relyingParty: 'localhost',
      here: true,
    });
    const turn = await conversation.answer({ kind: 'passkey' });
    expect(arrived(turn)).toMatchObject({ how: 'passkey', secondFactor: null });
  });

  it('says where only a browser can answer for a passkey', async () => {
    const guest = await openGuest(passwordless);
    await addPasskey(guest);
    const conversation = converse(guest, choice);
    const asked = await say(conversation, { kind: 'first-factor', factor: 'passkey' });
    expect(stepOf(asked)).toMatchObject({ kind: 'passkey', here: false });
    expect(await conversation.answer({ kind: 'passkey' })).toEqual({ kind: 'wrong-answer' });
    expect(stepOf(await conversation.answer({ kind: 'another' })).kind).toBe('choose-first-factor');
  });

  it('is over after a passkey that signed something else', async () => {
    const guest = await openGuest(passwordless);
    const { canSign } = await addPasskey(guest);
    const passkeys = { canSign, sign: () => Promise.resolve('{}') };
    const conversation = converse(guest, { ...choice, passkeys });
    await say(conversation, { kind: 'first-factor', factor: 'passkey' });
    expect(await conversation.answer({ kind: 'passkey' })).toMatchObject({
      error: 'passkey-refused',
    });
  });
});

describe('questions of the pool’s own', () => {
  const custom = { way: 'custom' } as const;

  it('are asked one after the other', async () => {
    const guest = await openGuest(customChallenge);
    const conversation = converse(guest, custom);
    expect(stepOf(await conversation.begin())).toEqual({
      kind: 'custom',
      parameters: [{ name: 'question', value: 'What is the capital of France?' }],
      round: 1,
    });
    expect(stepOf(await conversation.answer({ kind: 'custom', answer: 'Paris' }))).toMatchObject({
      parameters: [{ value: 'How many legs has a spider?' }],
      round: 2,
    });
    const turn = await conversation.answer({ kind: 'custom', answer: '8' });
    expect(arrived(turn)).toMatchObject({ how: 'custom', secondFactor: null });
  });

  it('come again after a wrong answer, until the pool has enough', async () => {
    const guest = await openGuest(customChallenge);
    const conversation = converse(guest, custom);
    await conversation.begin();
    expect(stepOf(await conversation.answer({ kind: 'custom', answer: 'Rome' }))).toMatchObject({
      round: 2,
    });
    await conversation.answer({ kind: 'custom', answer: 'Rome' });
    expect(await conversation.answer({ kind: 'custom', answer: 'Rome' })).toMatchObject({
      error: 'wrong-password',
    });
  });

  it('come after a password where one is given, which is proven by SRP', async () => {
    const guest = await openGuest(customChallenge);
    const conversation = converse(guest, { ...custom, password });
    expect(stepOf(await conversation.begin())).toMatchObject({ kind: 'custom', round: 1 });
    await conversation.answer({ kind: 'custom', answer: 'Paris' });
    arrived(await conversation.answer({ kind: 'custom', answer: '8' }));
    for (const { body } of guest.sent) expect(body).not.toContain(password);
  });

  it('are not asked where the pool has none', async () => {
    const { CustomChallenge, ...without } = customChallenge;
    expect(CustomChallenge).toBeDefined();
    const guest = await openGuest(without);
    expect(await converse(guest, custom).begin()).toMatchObject({ error: 'flow-not-enabled' });
  });
});

describe('a new account', () => {
  const account = {
    username: 'eve',
    password,
    email: 'eve@example.com',
    phone: '',
    attributes: [],
  };

  it('is signed in by the code that confirmed it, where the pool offers that', async () => {
    const guest = await openGuest(passwordless);
    const { pool } = guest;
    const made = await pool.signUp(account);
    if (made.kind !== 'signed-up') throw new Error(made.kind);
    expect(made).toMatchObject({ confirmed: false, delivery: { medium: 'EMAIL' } });
    const confirmed = await pool.confirmSignUp('eve', guest.code(), made.session);
    if (confirmed.kind !== 'done' || confirmed.session === null) throw new Error('no session');
    const turn = await pool.signInWithSession('eve', confirmed.session).begin();
    expect(arrived(turn)).toMatchObject({ how: 'sign-up', secondFactor: null });
    expect(await pool.signInWithSession('eve', confirmed.session).begin()).toMatchObject({
      error: 'step-expired',
    });
  });

  it('signs in with its password where the pool does not offer that', async () => {
    const guest = await openGuest(customChallenge);
    const made = await guest.pool.signUp(account);
    expect(made).toMatchObject({ kind: 'signed-up', session: null });
    expect(await guest.pool.confirmSignUp('eve', guest.code(), null)).toEqual({
      kind: 'done',
      session: null,
    });
    arrived(await converse(guest, { username: 'eve' }).begin());
  });
});
