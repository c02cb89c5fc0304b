/** StartWebAuthnRegistration and CompleteWebAuthnRegistration. */
import {
  CompleteWebAuthnRegistrationCommand,
  ListWebAuthnCredentialsCommand,
  StartWebAuthnRegistrationCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import { SoftPasskey, type Ceremony } from '../../../support/soft-authenticator.ts';
import { claimsOf } from '../support/forgery.ts';
import { openScene, startMs } from '../support/pools.ts';
import { refusalOf, signIn } from '../support/wire.ts';
import { sdkOf } from '../sessions/support/sdk.ts';
import { settingsWith } from '../sessions/support/settings.ts';
import { complete, openPasskeys, origin, register, start } from './support/registering.ts';

const noneStarted =
  'WebAuthnChallengeNotFoundException: Invalid credential: no registration was started.';

describe('a registration', () => {
  test('goes from the options over an authenticator into the list, by the SDK', async () => {
    const scene = await openPasskeys();
    const { AccessToken } = await signIn(scene);
    const sdk = sdkOf(scene);
    const { CredentialCreationOptions } = await sdk.send(
      new StartWebAuthnRegistrationCommand({ AccessToken }),
    );
    expect(CredentialCreationOptions).toMatchObject({
      rp: { id: 'localhost', name: 'localhost' },
      user: {
        id: Buffer.from(String(claimsOf(AccessToken)['sub'])).toString('base64url'),
        name: 'demo.owner',
        displayName: 'demo.owner',
      },
      authenticatorSelection: { userVerification: 'preferred' },
      excludeCredentials: [],
    });
    const passkey = new SoftPasskey();
    // The document is what an authenticator takes.
    const options = CredentialCreationOptions as unknown as Parameters<SoftPasskey['register']>[0];
    // A document for the SDK: any JSON value.
    const Credential = passkey.register(options, { origin }) as unknown as Record<string, string>;
    await sdk.send(new CompleteWebAuthnRegistrationCommand({ AccessToken, Credential }));
    const { Credentials } = await sdk.send(new ListWebAuthnCredentialsCommand({ AccessToken }));
    expect(Credentials).toEqual([
      {
        CredentialId: passkey.credentialId,
        FriendlyCredentialName: 'Platform passkey',
        RelyingPartyId: 'localhost',
        AuthenticatorAttachment: 'platform',
        AuthenticatorTransports: ['internal'],
        CreatedAt: new Date(startMs),
      },
    ]);
  });

  test('asks that no authenticator makes a second passkey', async () => {
    const scene = await openPasskeys();
    const { AccessToken } = await signIn(scene);
    const passkey = new SoftPasskey();
    expect(await register(scene, AccessToken, passkey)).toBe('200 {}');
    expect(await start(scene, AccessToken)).toMatchObject({
      excludeCredentials: [
        { id: passkey.credentialId, type: 'public-key', transports: ['internal'] },
      ],
    });
    expect(await register(scene, AccessToken, passkey)).toBe(
      'InvalidParameterException: Invalid credential: the credential is registered already.',
    );
  });

  test('names the address where the username is the sub', async () => {
    const scene = await openPasskeys({ UsernameAttributes: ['email'] });
    const { AccessToken } = await signIn(scene);
    expect(await start(scene, AccessToken)).toMatchObject({
      user: { name: 'owner@example.com', displayName: 'owner@example.com' },
    });
  });
});

describe('CompleteWebAuthnRegistration', () => {
  test.each<[string, Partial<Ceremony>, string]>([
    [
      'made at another place',
      { origin: 'https://example.com' },
      'WebAuthnOriginNotAllowedException: Invalid credential: the relying party does not cover ' +
        'the origin.',
    ],
    [
      'made for another relying party',
      { relyingPartyId: 'example.com' },
      'WebAuthnRelyingPartyMismatchException: Invalid credential: the credential is for another ' +
        'relying party.',
    ],
    [
      'made to sign in',
      { clientData: { type: 'webauthn.get' } },
      'InvalidParameterException: Invalid credential: clientDataJSON is not of a webauthn.create.',
    ],
  ])('refuses a credential that was %s', async (_, ceremony, words) => {
    const scene = await openPasskeys();
    const { AccessToken } = await signIn(scene);
    expect(await register(scene, AccessToken, new SoftPasskey(), ceremony)).toBe(words);
    expect(await refusalOf(scene, 'ListWebAuthnCredentials', { AccessToken })).toBe(
      '200 {"Credentials":[]}',
    );
  });

  test('refuses keys of a kind that was not offered', async () => {
    const scene = await openPasskeys();
    const { AccessToken } = await signIn(scene);
    const passkey = new SoftPasskey({ algorithm: 'EdDSA' });
    expect(await register(scene, AccessToken, passkey)).toMatch(
      /^WebAuthnCredentialNotSupportedException: Invalid credential: /,
    );
  });

  test('refuses a person who was not verified where the pool requires it', async () => {
    const scene = await openPasskeys({
      WebAuthnConfiguration: { RelyingPartyId: 'localhost', UserVerification: 'required' },
    });
    const { AccessToken } = await signIn(scene);
    expect(await start(scene, AccessToken)).toMatchObject({
      authenticatorSelection: { userVerification: 'required' },
    });
    expect(await register(scene, AccessToken, new SoftPasskey({ flags: 0x01 }))).toMatch(
      /^WebAuthnCredentialNotSupportedException: Invalid credential: /,
    );
  });

  test('refuses a credential without a registration', async () => {
    const scene = await openPasskeys();
    const { AccessToken } = await signIn(scene);
    expect(await complete(scene, AccessToken, {})).toBe(noneStarted);
  });
});

describe('a pool', () => {
  const disabled = 'WebAuthnNotEnabledException: WebAuthn is not enabled for the user pool.';

  test('without passkeys starts and completes no registration', async () => {
    const scene = await openScene(
      settingsWith({ WebAuthnConfiguration: { RelyingPartyId: 'localhost' } }),
    );
    const { AccessToken } = await signIn(scene);
    expect(await refusalOf(scene, 'StartWebAuthnRegistration', { AccessToken })).toBe(disabled);
    expect(await complete(scene, AccessToken, {})).toBe(disabled);
  });

  test('with passkeys as both factors only has registrations, too', async () => {
    const scene = await openScene(
      settingsWith({
        WebAuthnConfiguration: {
          RelyingPartyId: 'localhost',
          FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
        },
      }),
    );
    const { AccessToken } = await signIn(scene);
    expect(await register(scene, AccessToken, new SoftPasskey())).toBe('200 {}');
  });

  test.each([undefined, {}])('without a relying party starts none: %o', async (configuration) => {
    const scene = await openPasskeys({ WebAuthnConfiguration: configuration });
    const { AccessToken } = await signIn(scene);
    expect(await refusalOf(scene, 'StartWebAuthnRegistration', { AccessToken })).toBe(
      'WebAuthnConfigurationMissingException: The user pool has neither a relying party nor a ' +
        'domain.',
    );
    expect(await complete(scene, AccessToken, {})).toBe(disabled);
  });

  test('takes so many passkeys of one user and no more', async () => {
    const scene = await openPasskeys({ Limits: { Passkeys: 1 } });
    const { AccessToken } = await signIn(scene);
    const limit = 'LimitExceededException: The user has the greatest number of passkeys.';
    expect(await register(scene, AccessToken, new SoftPasskey())).toBe('200 {}');
    expect(await refusalOf(scene, 'StartWebAuthnRegistration', { AccessToken })).toBe(limit);
    expect(await complete(scene, AccessToken, {})).toBe(limit);
  });
});
