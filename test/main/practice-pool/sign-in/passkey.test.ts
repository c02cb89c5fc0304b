/** WEB_AUTHN: a passkey instead of a password, and where the pool lets it, of both factors. */
import {
  CompleteWebAuthnRegistrationCommand,
  StartWebAuthnRegistrationCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, test } from 'vitest';
import {
  SoftPasskey,
  type Ceremony,
  type SoftCreationOptions,
  type SoftPasskeyTraits,
  type SoftRequestOptions,
} from '../../../support/soft-authenticator.ts';
import type { Scene } from '../support/pools.ts';
import { Desk, refused, type Output, type Texts } from './support/desk.ts';
import { adaWith, everyMfa, password, sceneOf, type PoolInput } from './support/scenes.ts';

const origin = 'https://auth.example.com';
const invalid = 'NotAuthorizedException: Invalid credential.';
const presentOnly = 0x01;

const withPasskeys: PoolInput = {
  Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] } },
  WebAuthnConfiguration: { RelyingPartyId: 'auth.example.com' },
};

interface Stage {
  readonly scene: Scene;
  readonly desk: Desk;
  readonly passkey: SoftPasskey;
}

/** Ada, with a passkey that she has registered while signed in. */
async function stage(pool: PoolInput = {}, traits: SoftPasskeyTraits = {}): Promise<Stage> {
  const scene = await sceneOf({ ...withPasskeys, ...pool });
  const desk = new Desk(scene);
  const passkey = new SoftPasskey(traits);
  const { AuthenticationResult } = await desk.initiate('USER_PASSWORD_AUTH', {
    USERNAME: 'ada',
    PASSWORD: password,
  });
  const AccessToken = AuthenticationResult?.AccessToken;
  const { CredentialCreationOptions } = await desk.sdk.send(
    new StartWebAuthnRegistrationCommand({ AccessToken }),
  );
  // The SDK takes a document for any JSON.
  const options = CredentialCreationOptions as unknown as SoftCreationOptions;
  const Credential = JSON.parse(JSON.stringify(passkey.register(options, { origin }))) as never;
  await desk.sdk.send(new CompleteWebAuthnRegistrationCommand({ AccessToken, Credential }));
  return { scene, desk, passkey };
}

const start = (
  desk: Desk,
  parameters: Texts = { PREFERRED_CHALLENGE: 'WEB_AUTHN' },
): Promise<Output> => desk.initiate('USER_AUTH', { USERNAME: 'ada', ...parameters });

const optionsOf = ({
  ChallengeParameters,
}: Output): SoftRequestOptions & { userVerification: string } =>
  JSON.parse(ChallengeParameters?.['CREDENTIAL_REQUEST_OPTIONS'] ?? '{}') as SoftRequestOptions & {
    userVerification: string;
  };

const credentialFor = (
  { passkey }: Stage,
  posed: Output,
  ceremony: Partial<Ceremony> = {},
): string => JSON.stringify(passkey.signIn(optionsOf(posed), { origin, ...ceremony }));

const answer = ({ desk }: Stage, posed: Output, CREDENTIAL: string): Promise<Output> =>
  desk.respond('WEB_AUTHN', { USERNAME: 'ada', CREDENTIAL }, posed);

describe('a passkey', () => {
  test('that is preferred is asked for and gives tokens', async () => {
    const staged = await stage();
    const posed = await start(staged.desk);
    expect(posed.ChallengeName).toBe('WEB_AUTHN');
    expect(optionsOf(posed)).toMatchObject({
      rpId: 'auth.example.com',
      allowCredentials: [{ type: 'public-key', id: staged.passkey.credentialId }],
      userVerification: 'preferred',
    });
    const signedIn = await answer(staged, posed, credentialFor(staged, posed));
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('is in the list, and is asked for when it is chosen', async () => {
    const staged = await stage();
    const { desk } = staged;
    const listed = await start(desk, {});
    expect(listed).toMatchObject({
      AvailableChallenges: ['PASSWORD_SRP', 'PASSWORD', 'WEB_AUTHN'],
    });
    const chosen = { USERNAME: 'ada', ANSWER: 'WEB_AUTHN' };
    const posed = await desk.respond('SELECT_CHALLENGE', chosen, listed);
    expect(posed.ChallengeName).toBe('WEB_AUTHN');
    const signedIn = await answer(staged, posed, credentialFor(staged, posed));
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('may come with the choice', async () => {
    const staged = await stage();
    const listed = await start(staged.desk, {});
    const CREDENTIAL = credentialFor(staged, listed);
    const chosen = { USERNAME: 'ada', ANSWER: 'WEB_AUTHN', CREDENTIAL };
    const signedIn = await staged.desk.respond('SELECT_CHALLENGE', chosen, listed);
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('signs in again and again, its counter going up', async () => {
    const staged = await stage();
    for (let time = 0; time < 2; time += 1) {
      const posed = await start(staged.desk);
      const signedIn = await answer(staged, posed, credentialFor(staged, posed));
      expect(signedIn.AuthenticationResult).toBeDefined();
    }
    const posed = await start(staged.desk);
    const replayed = credentialFor(staged, posed, { counter: 1 });
    expect(await refused(answer(staged, posed, replayed))).toBe(invalid);
  });

  test.each<readonly [string, Partial<Ceremony>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another relying party', { relyingPartyId: 'evil.example' }],
    ['another challenge', { clientData: { challenge: 'AAAA' } }],
    ['another ceremony', { clientData: { type: 'webauthn.create' } }],
  ])('that signed for %s is refused, and its session is over', async (_, ceremony) => {
    const staged = await stage();
    const posed = await start(staged.desk);
    expect(await refused(answer(staged, posed, credentialFor(staged, posed, ceremony)))).toBe(
      invalid,
    );
    expect(await refused(answer(staged, posed, credentialFor(staged, posed)))).toContain(
      'only be used once',
    );
  });

  test.each(['no JSON', '{}', 'null', '[]', '"text"'])('that is %s is refused', async (text) => {
    const staged = await stage();
    expect(await refused(answer(staged, await start(staged.desk), text))).toBe(invalid);
  });

  test('of somebody else is refused', async () => {
    const staged = await stage();
    const posed = await start(staged.desk);
    const other = { ...staged, passkey: new SoftPasskey() };
    expect(await refused(answer(staged, posed, credentialFor(other, posed)))).toBe(invalid);
  });

  test('has to come', async () => {
    const staged = await stage();
    expect(await refused(answer(staged, await start(staged.desk), ''))).toBe(
      'InvalidParameterException: Missing required parameter CREDENTIAL',
    );
  });

  test('without verifying its user is refused where the pool requires that', async () => {
    const staged = await stage({
      WebAuthnConfiguration: { RelyingPartyId: 'auth.example.com', UserVerification: 'required' },
    });
    const posed = await start(staged.desk);
    expect(optionsOf(posed).userVerification).toBe('required');
    const credential = credentialFor(staged, posed, { flags: presentOnly });
    expect(await refused(answer(staged, posed, credential))).toBe(invalid);
  });

  test('that was made for another relying party is not offered', async () => {
    const staged = await stage();
    await staged.scene.pool.owner.changeUser('ada', ({ passkeys }) => ({
      passkeys: passkeys.map((each) => ({ ...each, relyingPartyId: 'old.example.com' })),
    }));
    expect((await start(staged.desk)).ChallengeName).toBe('SELECT_CHALLENGE');
  });
});

describe('a passkey beside second factors', () => {
  const multi: PoolInput = {
    ...everyMfa,
    WebAuthnConfiguration: {
      RelyingPartyId: 'auth.example.com',
      FactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
    },
  };
  /** Ada has SMS, and her passkey counts for both where the pool lets it. */
  const required = async (pool: PoolInput = multi): Promise<Stage> => {
    const users = [adaWith({ UserMFASettingList: ['SMS_MFA'] })];
    const staged = await stage({ ...pool, MfaConfiguration: 'OFF', Users: users });
    await staged.scene.pool.owner.changeUser('ada', ({ mfa }) => ({
      mfa: { ...mfa, webAuthn: true },
    }));
    return staged;
  };

  /** Ada has to pass a second factor: SMS, or her passkey where that counts for both. */
  async function strict(pool: PoolInput, webAuthn: boolean): Promise<Stage> {
    const scene = await sceneOf({
      ...withPasskeys,
      ...pool,
      MfaConfiguration: 'ON',
      Users: [adaWith({ UserMFASettingList: ['SMS_MFA'] })],
    });
    const passkey = new SoftPasskey();
    await scene.pool.owner.changeUser('ada', ({ mfa }) => ({
      mfa: { ...mfa, webAuthn },
      passkeys: [
        {
          credentialId: passkey.credentialId,
          publicKey: passkey.publicKey,
          counter: 0,
          transports: ['internal'],
          attachment: 'platform',
          friendlyName: 'Platform passkey',
          relyingPartyId: 'auth.example.com',
          createdAtMs: scene.clock.nowMs,
          userVerified: true,
          backedUp: false,
        },
      ],
    }));
    return { scene, desk: new Desk(scene), passkey };
  }

  test('counts as the sign-in where they are optional', async () => {
    const staged = await stage({ ...everyMfa, MfaConfiguration: 'OPTIONAL' });
    await staged.scene.pool.owner.changeUser('ada', ({ mfa }) => ({
      mfa: { ...mfa, enabled: ['SMS_MFA'] },
    }));
    const posed = await start(staged.desk);
    const signedIn = await answer(staged, posed, credentialFor(staged, posed));
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('that stands for both has to verify its user', async () => {
    const staged = await required();
    const posed = await start(staged.desk);
    expect(optionsOf(posed).userVerification).toBe('required');
    const credential = credentialFor(staged, posed, { flags: presentOnly });
    expect(await refused(answer(staged, posed, credential))).toBe(invalid);
    const again = await start(staged.desk);
    const signedIn = await answer(staged, again, credentialFor(staged, again));
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test.each<readonly [string, PoolInput, boolean, string]>([
    ['is offered to whoever turned that on in a pool that lets it', multi, true, 'WEB_AUTHN'],
    ['is not offered to whoever did not', multi, false, 'SELECT_CHALLENGE'],
    ['is not offered in a pool that does not let it', everyMfa, true, 'SELECT_CHALLENGE'],
  ])('where they are required %s', async (_, pool, webAuthn, challenge) => {
    const staged = await strict(pool, webAuthn);
    const posed = await start(staged.desk);
    expect(posed.ChallengeName).toBe(challenge);
    if (challenge !== 'WEB_AUTHN') return;
    const signedIn = await answer(staged, posed, credentialFor(staged, posed));
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('that no longer stands for both when it signs leaves the second factor to pass', async () => {
    const staged = await strict(multi, true);
    const posed = await start(staged.desk);
    await staged.scene.pool.owner.changeUser('ada', ({ mfa }) => ({
      mfa: { ...mfa, webAuthn: false },
    }));
    const credential = credentialFor(staged, posed, { flags: presentOnly });
    const next = await answer(staged, posed, credential);
    expect(next.AuthenticationResult).toBeUndefined();
    expect(next.ChallengeName).toBe('SMS_MFA');
  });
});
