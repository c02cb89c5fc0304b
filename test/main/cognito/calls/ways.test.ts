/** Changing the ways in: authenticator, factors, passkeys, devices, sessions. */
import { describe, expect, it } from 'vitest';
import { devices } from '../../../../main/practice-pool/settings/presets/second-factors.ts';
import { passwordless } from '../../../../main/practice-pool/settings/presets/passwordless.ts';
import { plain } from '../../../../main/practice-pool/settings/presets/names.ts';
import { SoftPasskey, type SoftCreationOptions } from '../../../support/soft-authenticator.ts';
import {
  arrived,
  authenticatorCode,
  converse,
  openGuest,
  otherThan,
  type Guest,
} from '../support/guest.ts';

const signedIn = async (guest: Guest) => arrived(await converse(guest).begin());

const factorsOf = async ({ pool }: Guest, token: string) => {
  const answer = await pool.getUser(token);
  if (answer.kind !== 'user') throw new Error(JSON.stringify(answer));
  return { on: answer.user.factors, preferred: answer.user.preferredFactor };
};

describe('second factors', () => {
  it('are switched one at a time, and the others stay as they are', async () => {
    const guest = await openGuest(devices);
    const { pool } = guest;
    const { access } = (await signedIn(guest)).tokens;
    const sms = { factor: 'sms', enabled: true, preferred: true } as const;
    expect(await pool.setFactor(access, sms)).toEqual({ kind: 'done' });
    expect(await factorsOf(guest, access)).toEqual({ on: ['SMS_MFA'], preferred: 'SMS_MFA' });
    const email = { factor: 'email', enabled: true, preferred: false } as const;
    await pool.setFactor(access, email);
    expect(await factorsOf(guest, access)).toEqual({
      on: ['SMS_MFA', 'EMAIL_OTP'],
      preferred: 'SMS_MFA',
    });
    await pool.setFactor(access, { ...email, preferred: true });
    await pool.setFactor(access, { ...sms, enabled: false, preferred: false });
    expect(await factorsOf(guest, access)).toEqual({ on: ['EMAIL_OTP'], preferred: 'EMAIL_OTP' });
  });

  it('include an authenticator once a code of it was seen', async () => {
    const guest = await openGuest(devices);
    const { pool, scene } = guest;
    const { access } = (await signedIn(guest)).tokens;
    const on = { factor: 'authenticator', enabled: true, preferred: true } as const;
    expect(await pool.setFactor(access, on)).toMatchObject({ error: 'factor-not-set-up' });
    const begun = await pool.associateSoftwareToken(access);
    if (begun.kind !== 'secret') throw new Error(JSON.stringify(begun));
    const code = authenticatorCode(begun.secret, scene.clock.nowMs);
    expect(await pool.verifySoftwareToken(access, otherThan(code), '')).toMatchObject({
      error: 'code-mismatch',
    });
    expect(await pool.verifySoftwareToken(access, code, 'Phone')).toEqual({ kind: 'done' });
    expect(await pool.setFactor(access, on)).toEqual({ kind: 'done' });
    expect(await factorsOf(guest, access)).toMatchObject({ preferred: 'SOFTWARE_TOKEN_MFA' });
  });

  it('are refused as such where the pool offers none', async () => {
    const guest = await openGuest(plain);
    const { access } = (await signedIn(guest)).tokens;
    expect(await guest.pool.associateSoftwareToken(access)).toMatchObject({
      error: 'authenticator-not-offered',
    });
  });
});

describe('passkeys', () => {
  const origin = 'http://localhost';

  const begun = async (guest: Guest, token: string): Promise<SoftCreationOptions> => {
    const started = await guest.pool.startPasskey(token);
    if (started.kind !== 'options') throw new Error(JSON.stringify(started));
    return JSON.parse(started.options) as SoftCreationOptions;
  };

  it('are added, listed and removed', async () => {
    const guest = await openGuest(passwordless);
    const { pool } = guest;
    const { access } = (await signedIn(guest)).tokens;
    const made = new SoftPasskey().register(await begun(guest, access), { origin });
    expect(await pool.completePasskey(access, JSON.stringify(made))).toEqual({ kind: 'done' });
    expect(await pool.passkeys(access)).toMatchObject({ items: [{ id: made.id }] });
    expect(await pool.deletePasskey(access, made.id)).toEqual({ kind: 'done' });
    expect(await pool.passkeys(access)).toMatchObject({ items: [] });
  });

  it('are refused when nobody waits for them, or when they were made for elsewhere', async () => {
    const guest = await openGuest(passwordless);
    const { pool } = guest;
    const { access } = (await signedIn(guest)).tokens;
    const options = await begun(guest, access);
    const elsewhere = new SoftPasskey().register(options, { origin: 'https://evil.example' });
    expect(await pool.completePasskey(access, JSON.stringify(elsewhere))).toMatchObject({
      error: 'passkey-other-site',
    });
    const made = new SoftPasskey().register({ ...options, challenge: 'AAAA' }, { origin });
    expect(await pool.completePasskey(access, JSON.stringify(made))).toMatchObject({
      error: 'passkey-too-late',
    });
  });

  it('are refused as such where the pool offers none', async () => {
    const guest = await openGuest(plain);
    const { access } = (await signedIn(guest)).tokens;
    expect(await guest.pool.startPasskey(access)).toMatchObject({ error: 'passkey-not-offered' });
  });
});

describe('devices and sessions', () => {
  it('are told apart from those that do not exist', async () => {
    const guest = await openGuest(devices);
    const { access } = (await signedIn(guest)).tokens;
    const key = 'xx-practice-1_00000000-0000-4000-8000-000000000000';
    expect(await guest.pool.forgetDevice(access, key)).toMatchObject({ error: 'device-not-found' });
    const id = `tkn${'a'.repeat(25)}`;
    expect(await guest.pool.revokeSession(access, id)).toMatchObject({
      error: 'session-not-found',
    });
  });

  it('end at the pool', async () => {
    const guest = await openGuest(devices);
    const { pool } = guest;
    const other = await signedIn(guest);
    const { access } = (await signedIn(guest)).tokens;
    const listed = await pool.sessions(access);
    if (listed.kind !== 'list') throw new Error(JSON.stringify(listed));
    const ended = listed.items.find(({ current }) => !current);
    expect(await pool.revokeSession(access, ended?.id ?? '')).toEqual({ kind: 'done' });
    expect(await pool.getUser(other.tokens.access)).toMatchObject({ error: 'token-revoked' });
  });
});
