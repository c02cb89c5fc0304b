/** MFA_SETUP: whoever has to have a second factor and has none sets one up on the way in. */
import { describe, expect, test } from 'vitest';
import { minutes, type Scene } from '../support/pools.ts';
import { call } from '../support/wire.ts';
import { Desk, otherThan, refused, sentCode, type Output } from './support/desk.ts';
import {
  associate,
  codeNow,
  nothingYet,
  setUp,
  start,
  totpOnly,
  usedOnce,
  verify,
  wrongCode,
} from './support/mfa-setup.ts';
import { ada, adaWith, email, everyMfa, sceneOf, type PoolInput } from './support/scenes.ts';

describe('setting up an authenticator app on the way in', () => {
  const scenes = (): Promise<Scene> => sceneOf({ ...totpOnly, Users: [nothingYet] });

  test('leads from session to session to the tokens', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const posed = await start(desk);
    expect(posed).toMatchObject({
      ChallengeName: 'MFA_SETUP',
      ChallengeParameters: { MFAS_CAN_SETUP: '["SOFTWARE_TOKEN_MFA"]', USER_ID_FOR_SRP: 'ada' },
    });
    const associated = await associate(desk, posed);
    expect(associated.SecretCode).toMatch(/^[A-Z2-7]{52}$/);
    const verified = await verify(desk, codeNow(scene, associated), associated, 'Phone');
    expect(verified).toMatchObject({ Status: 'SUCCESS', Session: expect.any(String) as string });
    const sessions = [posed.Session, associated.Session, verified.Session];
    expect(new Set(sessions).size).toBe(3);
    expect((await setUp(desk, verified)).AuthenticationResult).toBeDefined();
    scene.clock.nowMs += 5 * minutes;
    const again = await start(desk);
    expect(again).toMatchObject({
      ChallengeName: 'SOFTWARE_TOKEN_MFA',
      ChallengeParameters: { FRIENDLY_DEVICE_NAME: 'Phone' },
    });
    const typed = { USERNAME: 'ada', SOFTWARE_TOKEN_MFA_CODE: codeNow(scene, associated) };
    const signedIn = await desk.respond('SOFTWARE_TOKEN_MFA', typed, again);
    expect(signedIn.AuthenticationResult).toBeDefined();
  });

  test('tolerates a code in the last answer', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const associated = await associate(desk, await start(desk));
    const code = codeNow(scene, associated);
    const verified = await verify(desk, code, associated);
    const { AuthenticationResult } = await setUp(desk, verified, { SOFTWARE_TOKEN_MFA_CODE: code });
    expect(AuthenticationResult).toBeDefined();
  });

  test('uses every session once', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const posed = await start(desk);
    const associated = await associate(desk, posed);
    expect(await refused(associate(desk, posed))).toBe(usedOnce);
    expect(await refused(setUp(desk, posed))).toBe(usedOnce);
    const code = codeNow(scene, associated);
    const verified = await verify(desk, code, associated);
    expect(await refused(verify(desk, code, associated))).toBe(usedOnce);
    await setUp(desk, verified);
    expect(await refused(setUp(desk, verified))).toBe(usedOnce);
  });

  test('does not let anybody in without a code of the app', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const unverified =
      'SoftwareTokenMFANotFoundException: User has not verified software token mfa';
    const posed = await start(desk);
    expect(await refused(setUp(desk, posed))).toBe(unverified);
    const associated = await associate(desk, posed);
    expect(await refused(setUp(desk, associated))).toBe(unverified);
  });

  test('forgets a code that was of another secret', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const first = await associate(desk, await start(desk));
    const verified = await verify(desk, codeNow(scene, first), first);
    const second = await associate(desk, verified);
    expect(second.SecretCode).not.toBe(first.SecretCode);
    expect(await refused(setUp(desk, second))).toContain('SoftwareTokenMFANotFoundException');
  });

  test('takes three wrong codes', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const associated = await associate(desk, await start(desk));
    const code = codeNow(scene, associated);
    for (let time = 0; time < 3; time += 1) {
      expect(await refused(verify(desk, otherThan(code), associated))).toBe(wrongCode);
    }
    expect(await refused(verify(desk, code, associated))).toBe(usedOnce);
  });

  test('is over once somebody has set one up through another session', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const [mine, theirs] = [await start(desk), await start(desk)];
    const associated = await associate(desk, theirs);
    const verified = await verify(desk, codeNow(scene, associated), associated);
    const other = await associate(desk, mine);
    const otherVerified = await verify(desk, codeNow(scene, other), other);
    await setUp(desk, verified);
    expect(await refused(setUp(desk, otherVerified))).toBe(
      'NotAuthorizedException: Invalid session for the user.',
    );
  });
});

describe('setting up an address on the way in', () => {
  const scenes = (pool: PoolInput = {}): Promise<Scene> =>
    sceneOf({ MfaConfiguration: 'ON', ...everyMfa, Users: [nothingYet], ...pool });

  test.each([
    ['EMAIL', 'new@example.com', 'EMAIL_OTP', 'email'],
    ['PHONE_NUMBER', '+15555550111', 'SMS_MFA', 'phone_number'],
  ] as const)('by %s proves it with a code', async (key, address, next, attribute) => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const sent = await setUp(desk, await start(desk), { [key]: address });
    expect(sent.ChallengeName).toBe(next);
    expect(scene.pool.inbox()).toMatchObject([{ to: address, purpose: 'sign-in' }]);
    const answer = { USERNAME: 'ada', [`${next}_CODE`]: sentCode(scene) };
    const { AuthenticationResult } = await desk.respond(next, answer, sent);
    const { AccessToken } = AuthenticationResult ?? {};
    const { text } = await call(scene, 'GetUser', { AccessToken });
    expect(JSON.parse(text)).toMatchObject({
      PreferredMfaSetting: next,
      UserMFASettingList: [next],
      UserAttributes: expect.arrayContaining([
        { Name: attribute, Value: address },
        { Name: `${attribute}_verified`, Value: 'true' },
      ]) as unknown,
    });
    expect((await start(desk)).ChallengeName).toBe(next);
  });

  test.each([
    [{ EMAIL: 'nowhere' }, 'InvalidParameterException: Invalid email address format.'],
    [{ PHONE_NUMBER: '0144' }, 'InvalidParameterException: Invalid phone number format.'],
    [
      { EMAIL: 'taken@example.com' },
      'AliasExistsException: An account with the given email already exists.',
    ],
    [{}, 'SoftwareTokenMFANotFoundException: User has not verified software token mfa'],
  ])('by %j is refused, and another one may follow', async (answer, words) => {
    const bob = adaWith({ Username: 'bob', UserAttributes: email('taken@example.com') });
    const desk = new Desk(await scenes({ Users: [nothingYet, bob] }));
    const posed = await start(desk);
    expect(await refused(setUp(desk, posed, answer))).toBe(words);
    expect((await setUp(desk, posed, { EMAIL: 'new@example.com' })).ChallengeName).toBe(
      'EMAIL_OTP',
    );
  });

  test('is refused when somebody else has proven it meanwhile', async () => {
    const bob = adaWith({ Username: 'bob', UserAttributes: email('new@example.com', false) });
    const scene = await scenes({ Users: [nothingYet, bob] });
    const desk = new Desk(scene);
    const sent = await setUp(desk, await start(desk), { EMAIL: 'new@example.com' });
    await scene.pool.owner.changeUser('bob', ({ attributes }) => ({
      attributes: { ...attributes, email_verified: 'true' },
    }));
    const answer = { USERNAME: 'ada', EMAIL_OTP_CODE: sentCode(scene) };
    expect(await refused(desk.respond('EMAIL_OTP', answer, sent))).toBe(
      'AliasExistsException: An account with the given email already exists.',
    );
  });

  test('is over once another factor is set up', async () => {
    const scene = await scenes();
    const desk = new Desk(scene);
    const [one, other] = [await start(desk), await start(desk)];
    const first = await setUp(desk, one, { EMAIL: 'one@example.com' });
    const firstCode = sentCode(scene);
    const second = await setUp(desk, other, { EMAIL: 'other@example.com' });
    const secondCode = sentCode(scene);
    const answer = (EMAIL_OTP_CODE: string, to: Output): Promise<string> =>
      refused(desk.respond('EMAIL_OTP', { USERNAME: 'ada', EMAIL_OTP_CODE }, to));
    expect(await answer(firstCode, first)).toContain('AccessToken');
    expect(await answer(secondCode, second)).toBe(
      'NotAuthorizedException: Invalid session for the user.',
    );
  });
});

describe('a required factor', () => {
  test('that is set up already is asked for, not set up again', async () => {
    const scene = await sceneOf({ ...totpOnly, SmsMfaConfiguration: {}, Users: [ada] });
    expect((await start(new Desk(scene))).ChallengeName).toBe('SMS_MFA');
  });
});
