import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { registrationOptions } from '../../../../main/practice-pool/passkeys/registration.ts';
import { storedPasskeySchema } from '../../../../main/practice-pool/passkeys/stored-passkey.ts';
import { SoftPasskey } from '../../../support/soft-authenticator.ts';
import { nowMs, origin, register, relyingParty, signIn, sub, withResponse } from './ceremonies.ts';

const user = { sub, username: 'testuser', displayName: 'Test User' };

describe('options to make a passkey', () => {
  it('have the members of the service', () => {
    const { options, challenge } = registrationOptions({
      relyingParty,
      user,
      userVerification: 'preferred',
      existing: [
        { credentialId: 'AAAA', transports: [] },
        { credentialId: 'BBBB', transports: ['usb'] },
      ],
    });
    expect(options).toEqual({
      authenticatorSelection: {
        requireResidentKey: true,
        residentKey: 'required',
        userVerification: 'preferred',
      },
      challenge,
      excludeCredentials: [
        { id: 'AAAA', type: 'public-key' },
        { id: 'BBBB', type: 'public-key', transports: ['usb'] },
      ],
      pubKeyCredParams: [
        { alg: -7, type: 'public-key' },
        { alg: -257, type: 'public-key' },
      ],
      rp: { id: 'auth.example.com', name: 'auth.example.com' },
      timeout: 60_000,
      user: {
        displayName: 'Test User',
        id: 'ZWFhZDAyMTktMjExNy00MzlmLThkNDYtNGRiMjBlNWE2ZDNj',
        name: 'testuser',
      },
    });
  });

  it('ask for user verification where the pool requires it', () => {
    const request = { relyingParty, user, userVerification: 'required', existing: [] } as const;
    const { options } = registrationOptions(request);
    expect(options.authenticatorSelection.userVerification).toBe('required');
  });
});

describe('a registration', () => {
  it.each([
    ['ES256', 'none'],
    ['ES256', 'packed'],
    ['RS256', 'none'],
    ['RS256', 'packed'],
  ] as const)('with %s and attestation %s keeps the passkey', async (algorithm, attestation) => {
    const soft = new SoftPasskey({ algorithm, attestation });
    const outcome = await register(soft);
    expect(outcome).toEqual({
      kind: 'registered',
      passkey: {
        credentialId: soft.credentialId,
        publicKey: soft.publicKey,
        counter: 1,
        transports: ['internal'],
        attachment: 'platform',
        friendlyName: 'Platform passkey',
        relyingPartyId: 'auth.example.com',
        createdAtMs: nowMs,
        userVerified: true,
        backedUp: false,
      },
    });
  });

  it.each(['ES256', 'RS256'] as const)('with %s leaves what a sign-in needs', async (algorithm) => {
    const soft = new SoftPasskey({ algorithm });
    const outcome = await register(soft);
    if (outcome.kind !== 'registered') throw new Error(outcome.why);
    const stored = v.parse(storedPasskeySchema, JSON.parse(JSON.stringify(outcome.passkey)));
    expect(await signIn(soft, { stored })).toEqual({
      kind: 'right',
      credentialId: soft.credentialId,
      newCounter: 2,
      userVerified: true,
    });
  });

  it('keeps what a synchronised passkey says of itself', async () => {
    const soft = new SoftPasskey({ counts: false, flags: 0x1d });
    expect(await register(soft)).toMatchObject({ passkey: { counter: 0, backedUp: true } });
  });

  it.each([
    ['cross-platform', 'cross-platform', 'Roaming passkey'],
    ['platform', 'platform', 'Platform passkey'],
    ['hoverboard', null, 'Passkey'],
    [null, null, 'Passkey'],
  ])('with attachment %s keeps %s and the name %s', async (told, attachment, friendlyName) => {
    const outcome = await register(new SoftPasskey(), {
      credential: (credential) => ({ ...credential, authenticatorAttachment: told }),
    });
    expect(outcome).toMatchObject({ passkey: { attachment, friendlyName } });
  });

  it.each([
    ['known and unknown ones once each', ['usb', 'warp', 'usb'], ['usb', 'warp']],
    ['none told', undefined, []],
  ])('keeps transports: %s', async (_, transports, kept) => {
    const outcome = await register(new SoftPasskey(), {
      credential: (credential) => withResponse(credential, { transports }),
    });
    expect(outcome).toMatchObject({ passkey: { transports: kept } });
  });

  it('takes a person who was only present where verification is preferred', async () => {
    const outcome = await register(new SoftPasskey({ flags: 0x01 }));
    expect(outcome).toMatchObject({ kind: 'registered', passkey: { userVerified: false } });
  });

  it('takes an origin out of a list', async () => {
    const app = 'android:apk-key-hash:AAAA';
    const outcome = await register(new SoftPasskey(), {
      ceremony: { origin: app },
      expected: { origins: [origin, app] },
    });
    expect(outcome.kind).toBe('registered');
  });

  it('takes localhost at any port', async () => {
    const localhost = { id: 'localhost', name: 'localhost' };
    const outcome = await register(new SoftPasskey(), {
      ceremony: { origin: 'http://localhost:5173', relyingPartyId: 'localhost' },
      expected: { relyingParty: localhost },
    });
    expect(outcome.kind).toBe('registered');
  });
});
