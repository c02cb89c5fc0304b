/** The way in with a password: by SRP, else as the app client takes it. */
import { describe, expect, it } from 'vitest';
import { readAccessClaims } from '../../../../main/cognito/claims.ts';
import { confidentialClient } from '../../../../main/practice-pool/settings/presets/tokens.ts';
import { emailUsername, plain } from '../../../../main/practice-pool/settings/presets/names.ts';
import { ada, arrived, converse, openGuest, password, type PoolInput } from '../support/guest.ts';

const withFlows = (...flows: readonly string[]): PoolInput => ({
  PoolName: 'One client',
  DemoOwner: false,
  // A list of names is read as such; what is none is refused by the pool.
  Clients: [{ ClientName: 'Signet', ExplicitAuthFlows: flows as never }],
});

describe('a password', () => {
  it('is proven by SRP and never sent', async () => {
    const guest = await openGuest(plain);
    const turn = arrived(await converse(guest).begin());
    expect(turn).toMatchObject({ how: 'password-srp', secondFactor: null, newDevice: null });
    expect(readAccessClaims(turn.tokens.access)?.username).toBe('ada');
    expect(guest.operations()).toEqual(['InitiateAuth', 'RespondToAuthChallenge']);
    for (const { body } of guest.sent) expect(body).not.toContain(password);
  });

  it('is proven under the name the pool has for the account, whatever was typed', async () => {
    const guest = await openGuest(plain);
    const turn = arrived(await converse(guest, { username: 'ada@example.com' }).begin());
    expect(readAccessClaims(turn.tokens.access)?.username).toBe('ada');
    expect(guest.sent[1]?.body).toContain('"USERNAME":"ada"');
  });

  it('is proven in a pool whose usernames are addresses', async () => {
    const { Clients } = emailUsername;
    const guest = await openGuest({
      ...emailUsername,
      Clients: Clients ?? [],
      Users: [{ ...ada, Username: 'eve@example.com', UserAttributes: [] }],
    });
    arrived(await converse(guest, { username: 'eve@example.com' }).begin());
  });

  it('that is wrong ends the conversation', async () => {
    const guest = await openGuest(plain);
    const conversation = converse(guest, { password: 'Wrong-Pass-1' });
    expect(await conversation.begin()).toMatchObject({ error: 'wrong-password' });
    expect(await conversation.answer({ kind: 'resend' })).toEqual({ kind: 'wrong-answer' });
    for (const { body } of guest.sent) expect(body).not.toContain('Wrong-Pass-1');
  });

  it('of somebody who is nobody is refused in the same words', async () => {
    const guest = await openGuest(plain);
    expect(await converse(guest, { username: 'nobody' }).begin()).toMatchObject({
      error: 'wrong-password',
    });
  });

  it('is proven through USER_AUTH where the app client has that only', async () => {
    const guest = await openGuest(withFlows('ALLOW_USER_AUTH'));
    expect(arrived(await converse(guest).begin()).how).toBe('password-srp');
    for (const { body } of guest.sent) expect(body).not.toContain(password);
  });

  it('is sent as it is where the app client takes nothing else, and that is said', async () => {
    const guest = await openGuest(withFlows('ALLOW_USER_PASSWORD_AUTH'));
    expect(arrived(await converse(guest).begin()).how).toBe('password-plain');
    expect(guest.sent.filter(({ body }) => body.includes(password))).toHaveLength(1);
  });

  it('opens nothing where the app client takes none', async () => {
    const guest = await openGuest(withFlows('ALLOW_CUSTOM_AUTH'));
    expect(await converse(guest).begin()).toMatchObject({ error: 'flow-not-enabled' });
  });
});

describe('an app client with a secret', () => {
  it('gets its hash over the name that is sent with it', async () => {
    const guest = await openGuest(confidentialClient);
    arrived(await converse(guest, { username: 'ada@example.com' }).begin());
    for (const { body } of guest.sent) expect(body).toContain('SECRET_HASH');
  });

  it('refuses whoever does not have the secret', async () => {
    const guest = await openGuest(confidentialClient, { secret: null });
    expect(await converse(guest).begin()).toMatchObject({ error: 'client-secret-needed' });
  });

  it('refuses whoever has another', async () => {
    const guest = await openGuest(confidentialClient, { secret: 'not-the-secret' });
    expect(await converse(guest).begin()).toMatchObject({ error: 'client-secret-wrong' });
  });
});

describe('a sign-in with a name and a password alone', () => {
  it('answers with tokens', async () => {
    const { pool } = await openGuest(plain);
    expect(await pool.signIn('ada', password)).toMatchObject({ kind: 'tokens' });
    expect(await pool.signIn('ada', 'Wrong-Pass-1')).toMatchObject({ error: 'wrong-password' });
  });

  it('answers with what else is asked for', async () => {
    const { pool } = await openGuest({
      ...plain,
      MfaConfiguration: 'OPTIONAL',
      SmsMfaConfiguration: {},
      Users: [
        {
          ...ada,
          Username: 'eve',
          UserMFASettingList: ['SMS_MFA'],
          UserAttributes: [{ Name: 'phone_number', Value: '+15555550145' }],
        },
      ],
    });
    expect(await pool.signIn('eve', password)).toEqual({ kind: 'challenge', challenge: 'SMS_MFA' });
  });
});
