/** Making an account, confirming it, and a forgotten password. */
import { describe, expect, it } from 'vitest';
import type { NewAccount } from '../../../../main/cognito/sign-up-calls.ts';
import { emailUsername, plain } from '../../../../main/practice-pool/settings/presets/names.ts';
import { confidentialClient } from '../../../../main/practice-pool/settings/presets/tokens.ts';
import { mfaRequired } from '../../../../main/practice-pool/settings/presets/second-factors.ts';
import { arrived, converse, openGuest, password, type PoolInput } from '../support/guest.ts';

const account: NewAccount = {
  username: 'eve',
  password,
  email: 'eve@example.com',
  phone: '',
  attributes: [],
};

describe('a new account', () => {
  it.each<[string, PoolInput]>([
    ['a public app client', plain],
    ['one with a secret', confidentialClient],
  ])('is made, confirmed with the newest code, and lets in, by %s', async (_, settings) => {
    const guest = await openGuest(settings);
    const { pool } = guest;
    expect(await pool.signUp(account)).toMatchObject({ kind: 'signed-up', confirmed: false });
    expect(await converse(guest, { username: 'eve' }).begin()).toMatchObject({
      error: 'user-not-confirmed',
    });
    expect(await pool.resendCode('eve')).toMatchObject({
      kind: 'sent',
      delivery: { medium: 'EMAIL', destination: 'e***@e***' },
    });
    expect(await pool.confirmSignUp('eve', '000', null)).toMatchObject({ error: 'code-mismatch' });
    expect(await pool.confirmSignUp('eve', guest.code(), null)).toMatchObject({ kind: 'done' });
    expect(await pool.confirmSignUp('eve', guest.code(), null)).toMatchObject({
      error: 'already-confirmed',
    });
    expect(await pool.resendCode('eve')).toMatchObject({ error: 'already-confirmed' });
    arrived(await converse(guest, { username: 'eve' }).begin());
  });

  it('has a phone and whatever else the pool wants', async () => {
    const guest = await openGuest(emailUsername);
    const { pool } = guest;
    const named = { ...account, username: 'eve@example.com', phone: '+15555550177' };
    expect(await pool.signUp(named)).toMatchObject({ error: 'attribute-required' });
    const attributes = [
      { name: 'name', value: 'Eve' },
      { name: 'nickname', value: '' },
    ];
    expect(await pool.signUp({ ...named, attributes })).toMatchObject({ kind: 'signed-up' });
    expect(guest.sent.at(-1)?.body).toContain('"phone_number"');
    expect(guest.sent.at(-1)?.body).not.toContain('nickname');
  });
});

describe('a forgotten password', () => {
  it.each<[string, PoolInput]>([
    ['a public app client', plain],
    ['one with a secret', confidentialClient],
  ])('is replaced with a code, by %s', async (_, settings) => {
    const guest = await openGuest(settings);
    const { pool } = guest;
    expect(await pool.forgotPassword('ada')).toMatchObject({
      kind: 'sent',
      delivery: { destination: 'a***@e***' },
    });
    const wanted = 'Brand-New-Pass-2';
    expect(await pool.confirmForgotPassword('ada', '000', wanted)).toMatchObject({
      error: 'code-mismatch',
    });
    const code = guest.code();
    expect(await pool.confirmForgotPassword('ada', code, 'weak')).toMatchObject({
      error: 'weak-password',
    });
    expect(await pool.confirmForgotPassword('ada', code, wanted)).toEqual({ kind: 'done' });
    expect(await pool.confirmForgotPassword('ada', code, wanted)).toMatchObject({
      error: 'code-expired',
    });
    arrived(await converse(guest, { password: wanted }).begin());
  });

  it('cannot be replaced without an address, or before the first one was', async () => {
    const [client] = mfaRequired.Clients ?? [];
    const open = { ClientName: 'Signet', ...client, PreventUserExistenceErrors: 'LEGACY' } as const;
    const { pool } = await openGuest({ ...mfaRequired, Clients: [open] });
    expect(await pool.forgotPassword('no.factor')).toMatchObject({ error: 'no-recovery-address' });
    expect(await pool.forgotPassword('new.hire')).toMatchObject({ error: 'recovery-closed' });
  });
});
