/** Changing attributes and the password of whoever is signed in. */
import { describe, expect, it } from 'vitest';
import { emailUsername, plain } from '../../../../main/practice-pool/settings/presets/names.ts';
import { loweredLimits } from '../../../../main/practice-pool/settings/presets/tokens.ts';
import { passwordless } from '../../../../main/practice-pool/settings/presets/passwordless.ts';
import { ada, arrived, converse, openGuest, password, say, type Guest } from '../support/guest.ts';

const tokenOf = async (guest: Guest, username = 'ada'): Promise<string> =>
  arrived(await converse(guest, { username }).begin()).tokens.access;

const attributeOf = async ({ pool }: Guest, token: string, name: string) => {
  const answer = await pool.getUser(token);
  if (answer.kind !== 'user') throw new Error(JSON.stringify(answer));
  return answer.user.attributes.find((attribute) => attribute.name === name)?.value;
};

describe('attributes', () => {
  it('are written, and removed', async () => {
    const guest = await openGuest(plain);
    const token = await tokenOf(guest);
    const change = [{ name: 'name', value: 'Ada' }];
    expect(await guest.pool.updateAttributes(token, change)).toEqual({
      kind: 'updated',
      codes: [],
    });
    expect(await attributeOf(guest, token, 'name')).toBe('Ada');
    expect(await guest.pool.deleteAttributes(token, ['name'])).toEqual({ kind: 'done' });
    expect(await attributeOf(guest, token, 'name')).toBeUndefined();
  });

  it('that have to be verified say where the code went, and take it', async () => {
    const guest = await openGuest({
      ...emailUsername,
      AutoVerifiedAttributes: ['email'],
      Users: [{ ...ada, Username: 'eve@example.com', UserAttributes: [] }],
    });
    const token = await tokenOf(guest, 'eve@example.com');
    const change = [{ name: 'email', value: 'new@example.com' }];
    expect(await guest.pool.updateAttributes(token, change)).toMatchObject({
      kind: 'updated',
      codes: [{ attribute: 'email', medium: 'EMAIL', destination: 'n***@e***' }],
    });
    expect(await attributeOf(guest, token, 'email')).toBe('eve@example.com');
    expect(await guest.pool.verifyAttribute(token, 'email', '000')).toMatchObject({
      error: 'code-mismatch',
    });
    expect(await guest.pool.sendAttributeCode(token, 'email')).toMatchObject({
      kind: 'sent',
      delivery: { medium: 'EMAIL' },
    });
    expect(await guest.pool.verifyAttribute(token, 'email', guest.code())).toEqual({
      kind: 'done',
    });
    expect(await attributeOf(guest, token, 'email')).toBe('new@example.com');
  });

  it('that are fixed are refused as such', async () => {
    const guest = await openGuest({
      ...emailUsername,
      Users: [
        {
          ...ada,
          Username: 'eve@example.com',
          UserAttributes: [{ Name: 'custom:joined_from', Value: 'Bonn' }],
        },
      ],
    });
    const token = await tokenOf(guest, 'eve@example.com');
    const change = [{ name: 'custom:joined_from', value: 'Rome' }];
    expect(await guest.pool.updateAttributes(token, change)).toMatchObject({
      error: 'attribute-fixed',
    });
    const verified = [{ name: 'email_verified', value: 'true' }];
    expect(await guest.pool.updateAttributes(token, verified)).toMatchObject({
      error: 'attribute-fixed',
    });
  });
});

describe('a password', () => {
  it('is changed, and the sign-in goes on', async () => {
    const guest = await openGuest(plain);
    const token = await tokenOf(guest);
    const wanted = 'Brand-New-Pass-2';
    expect(await guest.pool.changePassword(token, 'Wrong-Pass-1', wanted)).toMatchObject({
      error: 'wrong-password',
    });
    expect(await guest.pool.changePassword(token, password, 'weak')).toMatchObject({
      error: 'weak-password',
    });
    expect(await guest.pool.changePassword(token, password, wanted)).toEqual({ kind: 'done' });
    expect(await guest.pool.getUser(token)).toMatchObject({ kind: 'user' });
    arrived(await converse(guest, { password: wanted }).begin());
  });

  it('is not one of those before, where the pool remembers them', async () => {
    const guest = await openGuest(loweredLimits);
    const token = await tokenOf(guest);
    expect(await guest.pool.changePassword(token, password, password)).toMatchObject({
      error: 'password-used-before',
    });
  });

  it('is set by somebody who has none', async () => {
    const guest = await openGuest(passwordless);
    const conversation = converse(guest, { way: 'choice', username: 'no.password' });
    const turn = await say(conversation, { kind: 'first-factor', factor: 'email-code' }, () => ({
      kind: 'code',
      code: guest.code(),
    }));
    const { access } = arrived(turn).tokens;
    expect(await guest.pool.changePassword(access, null, password)).toEqual({ kind: 'done' });
    arrived(await converse(guest, { username: 'no.password' }).begin());
  });
});
