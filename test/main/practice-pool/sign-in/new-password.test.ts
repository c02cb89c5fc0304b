/** NEW_PASSWORD_REQUIRED: a temporary password is good for one thing. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../support/pools.ts';
import { call } from '../support/wire.ts';
import { Desk, refused, sentCode, type Output, type Texts } from './support/desk.ts';
import { adaWith, email, everyMfa, password, sceneOf, type PoolInput } from './support/scenes.ts';
import { signInBySrp } from './support/srp.ts';

const fresh = 'Brand-New-Pass-2';

const newHire = adaWith({
  UserStatus: 'FORCE_CHANGE_PASSWORD',
  UserAttributes: email('ada@example.com'),
});

const scenes = (pool: PoolInput = {}): Promise<Scene> => sceneOf({ Users: [newHire], ...pool });

const start = (desk: Desk, PASSWORD = password): Promise<Output> =>
  desk.initiate('USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD });

const answer = (desk: Desk, posed: Output, given: Texts): Promise<Output> =>
  desk.respond('NEW_PASSWORD_REQUIRED', { USERNAME: 'ada', ...given }, posed);

describe('a temporary password', () => {
  test.each(['USER_PASSWORD_AUTH', 'USER_SRP_AUTH'])(
    'asks for another one, by %s',
    async (flow) => {
      const desk = new Desk(await scenes());
      const posed = await (flow === 'USER_SRP_AUTH' ? signInBySrp(desk, 'ada') : start(desk));
      expect(posed).toMatchObject({
        ChallengeName: 'NEW_PASSWORD_REQUIRED',
        ChallengeParameters: {
          USER_ID_FOR_SRP: 'ada',
          requiredAttributes: '[]',
          userAttributes: '{"email":"ada@example.com","email_verified":"true"}',
        },
      });
      expect(posed.AuthenticationResult).toBeUndefined();
      const signedIn = await answer(desk, posed, { NEW_PASSWORD: fresh });
      expect(signedIn.AuthenticationResult).toBeDefined();
      expect(await refused(start(desk))).toContain('Incorrect username or password.');
      expect((await start(desk, fresh)).AuthenticationResult).toBeDefined();
      expect(
        (await signInBySrp(desk, 'ada', { password: fresh })).AuthenticationResult,
      ).toBeDefined();
    },
  );

  test('shows only the attributes that the app client may read', async () => {
    const scene = await sceneOf({ Users: [newHire] }, { ReadAttributes: ['email'] });
    const { ChallengeParameters } = await start(new Desk(scene));
    expect(ChallengeParameters?.['userAttributes']).toBe('{"email":"ada@example.com"}');
  });

  test('comes before the second factor', async () => {
    const scene = await scenes({ MfaConfiguration: 'ON', ...everyMfa });
    const desk = new Desk(scene);
    const asked = await answer(desk, await start(desk), { NEW_PASSWORD: fresh });
    expect(asked.ChallengeName).toBe('EMAIL_OTP');
    const typed = { USERNAME: 'ada', EMAIL_OTP_CODE: sentCode(scene) };
    expect((await desk.respond('EMAIL_OTP', typed, asked)).AuthenticationResult).toBeDefined();
  });

  test('asks no more once its user has a password of their own', async () => {
    const desk = new Desk(await scenes());
    const [mine, theirs] = [await start(desk), await start(desk)];
    await answer(desk, mine, { NEW_PASSWORD: fresh });
    expect(await refused(answer(desk, theirs, { NEW_PASSWORD: 'Stolen-Pass-3' }))).toBe(
      'NotAuthorizedException: Invalid session for the user.',
    );
    expect((await start(desk, fresh)).AuthenticationResult).toBeDefined();
  });
});

describe('a new password', () => {
  test.each([
    ['with a space in it', 'Brand-New Pass-2', 'satisfy regular expression pattern: [\\S]+'],
    ['of 257 characters', `Aa1-${'x'.repeat(253)}`, 'have length less than or equal to 256'],
  ])('%s is refused, as no other operation would take it', async (_, NEW_PASSWORD, rule) => {
    const desk = new Desk(await scenes());
    const posed = await start(desk);
    expect(await refused(answer(desk, posed, { NEW_PASSWORD }))).toBe(
      "InvalidParameterException: 1 validation error detected: Value at 'newPassword' failed to " +
        `satisfy constraint: Member must ${rule}`,
    );
    const signedIn = await answer(desk, posed, { NEW_PASSWORD: fresh });
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('comes with no attribute that is longer than one can be', async () => {
    const desk = new Desk(await scenes());
    const given = { NEW_PASSWORD: fresh, 'userAttributes.name': 'n'.repeat(2049) };
    expect(await refused(answer(desk, await start(desk), given))).toContain(
      'name: String must be no longer than 2048 characters',
    );
  });

  const breaking = 'InvalidPasswordException: Password does not conform to policy: ';

  test.each([
    ['Sh0rt-1', `${breaking}Password not long enough`],
    ['all-lower-1', `${breaking}Password must have uppercase characters`],
    ['ALL-UPPER-1', `${breaking}Password must have lowercase characters`],
    ['No-Numbers', `${breaking}Password must have numeric characters`],
    ['NoSymbols1', `${breaking}Password must have symbol characters`],
    [
      '',
      'InvalidParameterException: Invalid attributes given, new password should be given with key NEW_PASSWORD.',
    ],
    [password, 'PasswordHistoryPolicyViolationException: Password has previously been used.'],
  ])('%j is refused, and another one may follow', async (NEW_PASSWORD, words) => {
    const desk = new Desk(
      await scenes({ Policies: { PasswordPolicy: { PasswordHistorySize: 2 } } }),
    );
    const posed = await start(desk);
    expect(await refused(answer(desk, posed, { NEW_PASSWORD }))).toBe(words);
    const signedIn = await answer(desk, posed, { NEW_PASSWORD: fresh });
    expect(signedIn.AuthenticationResult).toBeDefined();
  });
});

describe('attributes with a new password', () => {
  const asking: PoolInput = {
    Schema: [
      { Name: 'email', Required: true },
      { Name: 'given_name', Required: true },
      { Name: 'birthdate', Required: true, Mutable: false },
      { Name: 'plan' },
    ],
  };
  const whole = {
    NEW_PASSWORD: fresh,
    'userAttributes.given_name': 'Ada',
    'userAttributes.birthdate': '1815-12-10',
  };

  test('are asked for where everybody has to have them, and kept', async () => {
    const scene = await scenes(asking);
    const desk = new Desk(scene);
    const posed = await start(desk);
    expect(posed.ChallengeParameters?.['requiredAttributes']).toBe(
      '["userAttributes.given_name","userAttributes.birthdate"]',
    );
    const given = { ...whole, 'userAttributes.custom:plan': 'free' };
    const { AuthenticationResult } = await answer(desk, posed, given);
    const { text } = await call(scene, 'GetUser', {
      AccessToken: AuthenticationResult?.AccessToken,
    });
    expect(JSON.parse(text)).toMatchObject({
      UserAttributes: expect.arrayContaining([
        { Name: 'given_name', Value: 'Ada' },
        { Name: 'birthdate', Value: '1815-12-10' },
        { Name: 'custom:plan', Value: 'free' },
        { Name: 'email_verified', Value: 'true' },
      ]) as unknown,
    });
  });

  test.each<readonly [string, Texts, string]>([
    [
      'a required one that is missing',
      { 'userAttributes.given_name': '' },
      'InvalidParameterException: Invalid attributes given, given_name is missing',
    ],
    [
      'a required one that is known already',
      { 'userAttributes.email': 'other@example.com' },
      'NotAuthorizedException: Cannot modify an already provided email',
    ],
    [
      'one that is not in the schema',
      { 'userAttributes.shoe_size': '38' },
      'InvalidParameterException: Attributes did not conform to the schema: shoe_size: Attribute does not exist in the schema.\n',
    ],
    [
      'a value out of bounds',
      { 'userAttributes.birthdate': '1815' },
      'InvalidParameterException: Attributes did not conform to the schema: birthdate: String must be no shorter than 10 characters\n',
    ],
    [
      'an address that is none',
      { 'userAttributes.phone_number': '0144' },
      'InvalidParameterException: Invalid phone number format.',
    ],
    [
      'one that no client may write',
      { 'userAttributes.email_verified': 'true' },
      'NotAuthorizedException: A client attempted to write unauthorized attribute',
    ],
  ])('are refused: %s', async (_, changes, words) => {
    const desk = new Desk(await scenes(asking));
    const posed = await start(desk);
    expect(await refused(answer(desk, posed, { ...whole, ...changes }))).toBe(words);
    expect((await answer(desk, posed, whole)).AuthenticationResult).toBeDefined();
  });

  test('are refused when another account has the name', async () => {
    const desk = new Desk(
      await scenes({
        AliasAttributes: ['preferred_username'],
        Users: [
          newHire,
          adaWith({
            Username: 'bob',
            UserAttributes: [{ Name: 'preferred_username', Value: 'captain' }],
          }),
        ],
      }),
    );
    const given = { NEW_PASSWORD: fresh, 'userAttributes.preferred_username': 'captain' };
    expect(await refused(answer(desk, await start(desk), given))).toBe(
      'AliasExistsException: Already found an entry for the provided username.',
    );
  });

  test('that are addresses are unverified, and a code goes there', async () => {
    const scene = await scenes({ AutoVerifiedAttributes: ['phone_number'] });
    const desk = new Desk(scene);
    const given = { NEW_PASSWORD: fresh, 'userAttributes.phone_number': '+15555550122' };
    await answer(desk, await start(desk), given);
    expect(scene.pool.inbox()).toMatchObject([
      { to: '+15555550122', purpose: 'verify-attribute', medium: 'SMS' },
    ]);
  });
});
