/** Whatever is sent, nobody gets in without a proof, and nothing breaks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isObject } from '../../../../main/practice-pool/model/json.ts';
import type { Scene } from '../support/pools.ts';
import { call } from '../support/wire.ts';
import { adaWith, everyMfa, sceneOf } from './support/scenes.ts';

const challengeNames = [
  'SMS_MFA',
  'EMAIL_OTP',
  'SOFTWARE_TOKEN_MFA',
  'SELECT_MFA_TYPE',
  'MFA_SETUP',
  'PASSWORD_VERIFIER',
  'CUSTOM_CHALLENGE',
  'SELECT_CHALLENGE',
  'DEVICE_SRP_AUTH',
  'DEVICE_PASSWORD_VERIFIER',
  'ADMIN_NO_SRP_AUTH',
  'NEW_PASSWORD_REQUIRED',
  'SMS_OTP',
  'PASSWORD',
  'WEB_AUTHN',
  'PASSWORD_SRP',
];

const keys = [
  'USERNAME',
  'PASSWORD',
  'SRP_A',
  'ANSWER',
  'SMS_MFA_CODE',
  'SMS_OTP_CODE',
  'EMAIL_OTP_CODE',
  'SOFTWARE_TOKEN_MFA_CODE',
  'CREDENTIAL',
  'DEVICE_KEY',
  'TIMESTAMP',
  'PASSWORD_CLAIM_SIGNATURE',
  'PASSWORD_CLAIM_SECRET_BLOCK',
  'PREFERRED_CHALLENGE',
  'CHALLENGE_NAME',
  'SECRET_HASH',
  'EMAIL',
  'PHONE_NUMBER',
  '__proto__',
  'constructor',
];

/** Sessions that were really given out stand among those made up. */
async function openSessions(scene: Scene): Promise<readonly string[]> {
  const flows = [
    { AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: 'ada' } },
    {
      AuthFlow: 'USER_AUTH',
      AuthParameters: { USERNAME: 'ada', PREFERRED_CHALLENGE: 'EMAIL_OTP' },
    },
    { AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: 'ada', PREFERRED_CHALLENGE: 'PASSWORD' } },
    { AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME: 'ada' } },
    { AuthFlow: 'USER_AUTH', AuthParameters: { USERNAME: 'nobody' } },
  ];
  const outputs = await Promise.all(
    flows.map(async (flow) => {
      const { text } = await call(scene, 'InitiateAuth', { ClientId: scene.clientId, ...flow });
      return JSON.parse(text) as { readonly Session?: string };
    }),
  );
  return outputs.flatMap(({ Session }) => (Session === undefined ? [] : [Session]));
}

const scenes = (): Promise<Scene> =>
  sceneOf({
    MfaConfiguration: 'OPTIONAL',
    ...everyMfa,
    DeviceConfiguration: {},
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'EMAIL_OTP', 'WEB_AUTHN'] } },
    WebAuthnConfiguration: { RelyingPartyId: 'auth.example.com' },
    CustomChallenge: {
      Rounds: [{ PublicChallengeParameters: {}, Answer: 'a text that is not guessed' }],
      Attempts: 1000,
    },
    Users: [adaWith({ UserMFASettingList: ['SMS_MFA'] })],
  });

const values = (sessions: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('ada', 'nobody', 'SMS_MFA', 'PASSWORD', 'WEB_AUTHN', 'EMAIL_OTP', ...sessions),
    fc.json({ maxDepth: 2 }),
    fc.stringMatching(/^[0-9a-f]{1,40}$/),
    fc.constant('Mon Nov 23 12:00:00 UTC 2026'),
  );

const maps = (sessions: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc.oneof(
    fc.dictionary(fc.constantFrom(...keys), values(sessions)),
    fc
      .dictionary(fc.constantFrom(...keys), values(sessions))
      .map((map) => ({ ...map, USERNAME: 'ada' })),
    fc.dictionary(fc.string(), values(sessions)),
  );

/** It answers as the service does, and gives nobody tokens. */
async function expectNobodyIn(scene: Scene, operation: string, input: object): Promise<void> {
  const { status, text } = await call(scene, operation, input);
  const body: unknown = JSON.parse(text);
  expect([200, 400]).toContain(status);
  expect(isObject(body) && (status === 200 || typeof body['__type'] === 'string')).toBe(true);
  expect(text).not.toContain('AccessToken');
}

test('no answer to a challenge that is made up signs anybody in', async () => {
  const scene = await scenes();
  const sessions = await openSessions(scene);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...challengeNames),
      fc.oneof(fc.constantFrom(...sessions), fc.string({ unit: 'binary', minLength: 20 })),
      maps(sessions),
      async (ChallengeName, Session, ChallengeResponses) => {
        const input = { ClientId: scene.clientId, ChallengeName, Session, ChallengeResponses };
        await expectNobodyIn(scene, 'RespondToAuthChallenge', input);
      },
    ),
    { numRuns: 250 },
  );
});

test('no beginning that is made up signs anybody in', async () => {
  const scene = await scenes();
  const sessions = await openSessions(scene);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('USER_AUTH', 'USER_SRP_AUTH', 'USER_PASSWORD_AUTH', 'CUSTOM_AUTH'),
      maps(sessions),
      fc.option(fc.constantFrom(...sessions), { nil: undefined }),
      async (AuthFlow, AuthParameters, Session) => {
        const input = { ClientId: scene.clientId, AuthFlow, AuthParameters, Session };
        await expectNobodyIn(scene, 'InitiateAuth', input);
      },
    ),
    { numRuns: 150 },
  );
});

test('no session that is made up sets anything up', async () => {
  const scene = await scenes();
  const sessions = await openSessions(scene);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('AssociateSoftwareToken', 'VerifySoftwareToken'),
      fc.oneof(fc.constantFrom(...sessions), fc.string({ unit: 'binary', minLength: 20 })),
      async (operation, Session) => {
        const { status } = await call(scene, operation, { Session, UserCode: '123456' });
        expect(status).toBe(400);
      },
    ),
    { numRuns: 60 },
  );
});
