/** Second factors: codes, the choice among them, and setting one up on the way in. */
import { describe, expect, it } from 'vitest';
import type { StepAnswer } from '../../../../main/contract/sign-in.ts';
import { mfaRequired } from '../../../../main/practice-pool/settings/presets/second-factors.ts';
import { minutes } from '../../practice-pool/support/pools.ts';
import {
  ada,
  arrived,
  authenticatorCode,
  converse,
  openGuest,
  otherThan,
  password,
  say,
  stepOf,
  type Guest,
} from '../support/guest.ts';

/** What the preset's people have. */
const given = { password: 'Practice-Password-1' };
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const typed = (guest: Guest) => (): StepAnswer => ({ kind: 'code', code: guest.code() });

/** A pool in which Eve has these factors and prefers none. */
const eveHas = async (
  ...factors: readonly ('SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP')[]
): Promise<Guest> => {
  const withSecret = factors.includes('SOFTWARE_TOKEN_MFA') && { SoftwareTokenSecret: secret };
  const person = { ...ada, Username: 'eve', UserMFASettingList: [...factors], ...withSecret };
  const guest = await openGuest({ ...mfaRequired, Users: [person] });
  await guest.scene.pool.owner.changeUser('eve', ({ mfa }) => ({
    mfa: { ...mfa, preferred: null },
  }));
  return guest;
};
const eve = { username: 'eve', password };

describe('a code by text message', () => {
  it('lets in, and where it went is said', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'with.phone' });
    expect(stepOf(await conversation.begin())).toEqual({
      kind: 'code',
      channel: 'sms',
      delivery: { medium: 'SMS', destination: '+*******0144' },
      deviceName: null,
      askedAtMs: guest.scene.clock.nowMs,
      goodForMinutes: 3,
      others: false,
    });
    const turn = await conversation.answer({ kind: 'code', code: guest.code() });
    expect(arrived(turn)).toMatchObject({ how: 'password-srp', secondFactor: 'sms' });
  });

  it('that is wrong is asked for again, as long as the pool lets one', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'with.phone' });
    await conversation.begin();
    const wrong = { kind: 'code', code: otherThan(guest.code()) } as const;
    expect(await conversation.answer(wrong)).toMatchObject({
      kind: 'asks',
      step: { kind: 'code' },
      problem: { error: 'code-mismatch' },
    });
    arrived(await conversation.answer({ kind: 'code', code: guest.code() }));
  });

  it('is sent anew when it is asked for, and only the new one counts', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'with.phone' });
    await conversation.begin();
    const first = guest.code();
    guest.scene.clock.nowMs += minutes;
    expect(await conversation.answer({ kind: 'resend' })).toMatchObject({
      kind: 'asks',
      step: { kind: 'code', channel: 'sms', askedAtMs: guest.scene.clock.nowMs },
      problem: null,
    });
    expect(guest.scene.pool.inbox()).toHaveLength(2);
    if (first !== guest.code()) {
      expect(await conversation.answer({ kind: 'code', code: first })).toMatchObject({
        problem: { error: 'code-mismatch' },
      });
    }
    arrived(await conversation.answer({ kind: 'code', code: guest.code() }));
  });

  it('that came too late can be replaced by a new one', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'with.phone' });
    await conversation.begin();
    guest.scene.clock.nowMs += 4 * minutes;
    expect(await conversation.answer({ kind: 'code', code: guest.code() })).toMatchObject({
      kind: 'asks',
      problem: { error: 'step-expired' },
    });
    await conversation.answer({ kind: 'resend' });
    arrived(await conversation.answer({ kind: 'code', code: guest.code() }));
  });

  it('that cannot be sent anew leaves the old one good', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'with.phone' });
    await conversation.begin();
    guest.goOffline();
    expect(await conversation.answer({ kind: 'resend' })).toMatchObject({
      kind: 'asks',
      step: { kind: 'code' },
      problem: { error: 'offline' },
    });
    expect(await conversation.answer({ kind: 'code', code: guest.code() })).toMatchObject({
      kind: 'asks',
      problem: { error: 'offline' },
    });
    guest.goOnline();
    arrived(await conversation.answer({ kind: 'code', code: guest.code() }));
  });

  it('leaves no other method, where none was chosen', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'with.phone' });
    await conversation.begin();
    const operations = guest.operations().length;
    expect(await conversation.answer({ kind: 'another' })).toEqual({ kind: 'wrong-answer' });
    expect(await conversation.answer({ kind: 'password', password: 'x' })).toEqual({
      kind: 'wrong-answer',
    });
    expect(guest.operations()).toHaveLength(operations);
  });
});

describe('a code by e-mail', () => {
  it('lets in', async () => {
    const guest = await eveHas('EMAIL_OTP');
    const conversation = converse(guest, eve);
    expect(stepOf(await conversation.begin())).toMatchObject({
      kind: 'code',
      channel: 'email',
      delivery: { medium: 'EMAIL' },
    });
    const turn = await conversation.answer({ kind: 'code', code: guest.code() });
    expect(arrived(turn)).toMatchObject({ how: 'password-srp', secondFactor: 'email' });
  });
});

describe('a code of an authenticator', () => {
  it('lets in', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'with.authenticator' });
    expect(stepOf(await conversation.begin())).toMatchObject({
      kind: 'code',
      channel: 'authenticator',
      delivery: null,
    });
    const code = authenticatorCode(secret, guest.scene.clock.nowMs);
    const turn = await conversation.answer({ kind: 'code', code });
    expect(arrived(turn).secondFactor).toBe('authenticator');
  });

  it('is good once, and the next one is asked for', async () => {
    const guest = await openGuest(mfaRequired);
    const code = authenticatorCode(secret, guest.scene.clock.nowMs);
    const who = { ...given, username: 'with.authenticator' };
    arrived(await say(converse(guest, who), { kind: 'code', code }));
    const again = converse(guest, who);
    expect(await say(again, { kind: 'code', code })).toMatchObject({
      kind: 'asks',
      problem: { error: 'code-used' },
    });
    guest.scene.clock.nowMs += 30_000;
    const next = authenticatorCode(secret, guest.scene.clock.nowMs);
    arrived(await again.answer({ kind: 'code', code: next }));
  });

  it('cannot be sent', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'with.authenticator' });
    await conversation.begin();
    expect(await conversation.answer({ kind: 'resend' })).toEqual({ kind: 'wrong-answer' });
  });
});

describe('several second factors', () => {
  it('are offered, and the one that is chosen is asked for', async () => {
    const guest = await eveHas('EMAIL_OTP', 'SMS_MFA', 'SOFTWARE_TOKEN_MFA');
    const conversation = converse(guest, eve);
    expect(stepOf(await conversation.begin())).toEqual({
      kind: 'choose-second-factor',
      options: ['authenticator', 'email', 'sms'],
    });
    expect(
      stepOf(await conversation.answer({ kind: 'second-factor', factor: 'email' })),
    ).toMatchObject({ kind: 'code', channel: 'email', others: true });
    const turn = await conversation.answer({ kind: 'code', code: guest.code() });
    expect(arrived(turn).secondFactor).toBe('email');
  });

  it('can be changed for one another on the way', async () => {
    const guest = await eveHas('EMAIL_OTP', 'SMS_MFA');
    const conversation = converse(guest, eve);
    await say(conversation, { kind: 'second-factor', factor: 'email' });
    expect(stepOf(await conversation.answer({ kind: 'another' })).kind).toBe(
      'choose-second-factor',
    );
    expect(
      stepOf(await conversation.answer({ kind: 'second-factor', factor: 'sms' })),
    ).toMatchObject({ channel: 'sms', others: true });
    const turn = await conversation.answer({ kind: 'code', code: guest.code() });
    expect(arrived(turn).secondFactor).toBe('sms');
  });

  it('send a new code by the same one', async () => {
    const guest = await eveHas('EMAIL_OTP', 'SMS_MFA');
    const conversation = converse(guest, eve);
    await say(conversation, { kind: 'second-factor', factor: 'email' });
    expect(stepOf(await conversation.answer({ kind: 'resend' }))).toMatchObject({
      channel: 'email',
      others: true,
    });
    expect(guest.scene.pool.inbox()).toHaveLength(2);
    arrived(await conversation.answer({ kind: 'code', code: guest.code() }));
  });

  it('do not include one that was not offered', async () => {
    const guest = await eveHas('EMAIL_OTP', 'SMS_MFA');
    const wrong = { kind: 'second-factor', factor: 'authenticator' } as const;
    expect(await say(converse(guest, eve), wrong)).toEqual({ kind: 'wrong-answer' });
  });
});

describe('an account that has to set up a second factor', () => {
  it('sets up an authenticator', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'no.factor' });
    expect(stepOf(await conversation.begin())).toEqual({
      kind: 'choose-set-up',
      options: ['authenticator', 'email', 'sms'],
    });
    const step = stepOf(await conversation.answer({ kind: 'set-up', factor: 'authenticator' }));
    if (step.kind !== 'set-up-authenticator') throw new Error(step.kind);
    expect(step.uri).toBe(
      `otpauth://totp/Practice:no.factor?secret=${step.secret}&issuer=Practice`,
    );
    const code = authenticatorCode(step.secret, guest.scene.clock.nowMs);
    const wrong = {
      kind: 'authenticator-code',
      code: otherThan(code),
      deviceName: 'Phone',
    } as const;
    expect(await conversation.answer(wrong)).toMatchObject({
      step: { kind: 'set-up-authenticator', secret: step.secret },
      problem: { error: 'code-mismatch' },
    });
    const turn = await conversation.answer({ ...wrong, code });
    expect(arrived(turn).secondFactor).toBe('authenticator');

    guest.scene.clock.nowMs += minutes;
    const next = converse(guest, { ...given, username: 'no.factor' });
    expect(stepOf(await next.begin())).toMatchObject({ deviceName: 'Phone' });
  });

  it.each([
    ['email', 'new@example.com', 'email'],
    ['sms', '+15555550177', 'sms'],
  ] as const)('sets up an address for codes: %s', async (factor, value, channel) => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'no.factor' });
    const asked = await say(conversation, { kind: 'set-up', factor });
    expect(stepOf(asked)).toEqual({ kind: 'set-up-address', factor });
    expect(await conversation.answer({ kind: 'address', value: 'nonsense' })).toMatchObject({
      step: { kind: 'set-up-address' },
      problem: { error: 'invalid-parameter' },
    });
    expect(stepOf(await conversation.answer({ kind: 'address', value }))).toMatchObject({
      kind: 'code',
      channel,
      others: true,
    });
    await conversation.answer({ kind: 'resend' });
    expect(guest.scene.pool.inbox()).toHaveLength(2);
    const turn = await conversation.answer({ kind: 'code', code: guest.code() });
    expect(arrived(turn).secondFactor).toBe(channel);
  });

  it('can go back to the choice', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'no.factor' });
    await say(conversation, { kind: 'set-up', factor: 'authenticator' });
    expect(stepOf(await conversation.answer({ kind: 'another' })).kind).toBe('choose-set-up');
  });

  it('is not asked to choose where there is one only', async () => {
    const guest = await openGuest({
      ...mfaRequired,
      SmsMfaConfiguration: undefined,
      EmailMfaConfiguration: undefined,
      AutoVerifiedAttributes: ['email'],
      Users: [{ Username: 'eve', Password: password }],
    });
    expect(stepOf(await converse(guest, eve).begin()).kind).toBe('set-up-authenticator');
  });
});

describe('a first password that somebody else gave', () => {
  it('is replaced, and then the second factor is asked for', async () => {
    const guest = await openGuest(mfaRequired);
    const conversation = converse(guest, { ...given, username: 'new.hire' });
    expect(stepOf(await conversation.begin())).toMatchObject({
      kind: 'new-password',
      missing: [],
      known: expect.arrayContaining([{ name: 'email', value: 'new.hire@example.com' }]) as unknown,
    });
    const weak = { kind: 'new-password', password: 'weak', attributes: [] } as const;
    expect(await conversation.answer(weak)).toMatchObject({
      step: { kind: 'new-password' },
      problem: { error: 'weak-password' },
    });
    const turn = await conversation.answer({ ...weak, password: 'Brand-New-Pass-1' });
    expect(stepOf(turn)).toMatchObject({ kind: 'code', channel: 'email' });
    // The way there is walked with the new password.
    expect(stepOf(await conversation.answer({ kind: 'resend' }))).toMatchObject({ kind: 'code' });
    expect(arrived(await conversation.answer(typed(guest)())).secondFactor).toBe('email');
  });

  it('comes with the attributes that are missing', async () => {
    const guest = await openGuest({
      PoolName: 'Names',
      Schema: [{ Name: 'name', Required: true }],
      Clients: mfaRequired.Clients ?? [],
      Users: [{ Username: 'eve', Password: password, UserStatus: 'FORCE_CHANGE_PASSWORD' }],
    });
    const conversation = converse(guest, eve);
    expect(stepOf(await conversation.begin())).toMatchObject({ missing: ['name'] });
    const without = { kind: 'new-password', password: 'Brand-New-Pass-1', attributes: [] } as const;
    expect(await conversation.answer(without)).toMatchObject({
      problem: { error: 'invalid-parameter' },
    });
    const attributes = [{ name: 'name', value: 'Eve' }];
    arrived(await conversation.answer({ ...without, attributes }));
  });
});
