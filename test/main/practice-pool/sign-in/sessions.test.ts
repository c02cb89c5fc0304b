/** What a Session is good for: one answer to one challenge, of one user, through one client. */
import { describe, expect, test } from 'vitest';
import { minutes, openScene } from '../support/pools.ts';
import { call, refusalOf } from '../support/wire.ts';
import { Desk, refused, sentCode, type Output, type Texts } from './support/desk.ts';
import {
  adaWith,
  everyFlow,
  everyMfa,
  password,
  sceneOf,
  type PoolInput,
} from './support/scenes.ts';
import { newSrp } from './support/srp.ts';

const foreign = 'NotAuthorizedException: Invalid session for the user.';

const pool: PoolInput = {
  MfaConfiguration: 'OPTIONAL',
  ...everyMfa,
  Users: [
    adaWith({ UserMFASettingList: ['SMS_MFA'] }),
    adaWith({ Username: 'bob', UserAttributes: [{ Name: 'phone_number', Value: '+15555550155' }] }),
  ],
};

const start = (desk: Desk): Promise<Output> =>
  desk.initiate('USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: password });

const answer = (desk: Desk, posed: { readonly Session?: string | undefined }, more: Texts = {}) =>
  desk.respond('SMS_MFA', { USERNAME: 'ada', SMS_MFA_CODE: sentCode(desk.scene), ...more }, posed);

describe('a session', () => {
  test.each([3, 7, 15])(
    'lives for the %i minutes of the app client',
    async (AuthSessionValidity) => {
      const scene = await sceneOf(pool, { AuthSessionValidity });
      const desk = new Desk(scene);
      const early = await start(desk);
      scene.clock.nowMs += AuthSessionValidity * minutes - 1;
      expect((await answer(desk, early)).AuthenticationResult).toBeDefined();
      const late = await start(desk);
      scene.clock.nowMs += AuthSessionValidity * minutes;
      expect(await refused(answer(desk, late))).toBe(
        'NotAuthorizedException: Invalid session for the user, session is expired.',
      );
    },
  );

  test('is good once', async () => {
    const desk = new Desk(await sceneOf(pool));
    const posed = await start(desk);
    await answer(desk, posed);
    expect(await refused(answer(desk, posed))).toBe(
      'NotAuthorizedException: Invalid session for the user, session can only be used once.',
    );
  });

  test('that never was is refused', async () => {
    const desk = new Desk(await sceneOf(pool));
    await start(desk);
    expect(await refused(answer(desk, { Session: `AYAB${'x'.repeat(60)}` }))).toBe(
      'CodeMismatchException: Invalid session provided',
    );
  });

  test('has to come with the answer', async () => {
    const desk = new Desk(await sceneOf(pool));
    await start(desk);
    expect(await refused(answer(desk, {}))).toBe(
      'InvalidParameterException: Missing required parameter Session',
    );
  });

  test.each(['bob', 'nobody', 'ada@example.org', ''])(
    'of one user is refused with the name %j, and stays good',
    async (USERNAME) => {
      const desk = new Desk(await sceneOf(pool));
      const posed = await start(desk);
      expect(await refused(answer(desk, posed, { USERNAME }))).toBe(
        USERNAME === ''
          ? 'InvalidParameterException: Missing required parameter USERNAME'
          : foreign,
      );
      expect((await answer(desk, posed)).AuthenticationResult).toBeDefined();
    },
  );

  test.each(['ADA', 'ada@example.com', 'ada'])(
    'takes the name %s of its user',
    async (USERNAME) => {
      const desk = new Desk(await sceneOf(pool));
      expect(
        (await answer(desk, await start(desk), { USERNAME })).AuthenticationResult,
      ).toBeDefined();
    },
  );

  test('of one app client is refused through another', async () => {
    const scene = await sceneOf(pool);
    const clientId = await scene.pool.owner.addClient({
      ClientName: 'Other',
      ExplicitAuthFlows: [...everyFlow],
    });
    const desk = new Desk(scene);
    const posed = await start(desk);
    expect(await refused(answer(new Desk(scene, { clientId }), posed))).toBe(foreign);
    expect((await answer(desk, posed)).AuthenticationResult).toBeDefined();
  });

  test('is refused once its app client is gone', async () => {
    const scene = await sceneOf(pool);
    const desk = new Desk(scene);
    const posed = await start(desk);
    await scene.pool.owner.deleteClient(scene.clientId);
    expect(await refused(answer(desk, posed))).toBe(
      `ResourceNotFoundException: User pool client ${scene.clientId} does not exist.`,
    );
  });

  test.each([
    ['disabled', 'NotAuthorizedException: Incorrect username or password.'],
    ['UNCONFIRMED', 'UserNotConfirmedException: User is not confirmed.'],
    ['RESET_REQUIRED', 'PasswordResetRequiredException: Password reset required for the user'],
    ['gone', 'NotAuthorizedException: Incorrect username or password.'],
  ] as const)('is refused when its user is %s by then', async (state, words) => {
    const scene = await sceneOf(pool);
    const { owner } = scene.pool;
    const desk = new Desk(scene);
    const posed = await start(desk);
    if (state === 'disabled') await owner.disableUser('ada');
    else if (state === 'gone') await owner.removeUser('ada');
    else await owner.setStatus('ada', state);
    expect(await refused(answer(desk, posed))).toBe(words);
  });

  test.each([
    ['disabled', 'NotAuthorizedException: User is disabled.'],
    ['gone', 'UserNotFoundException: User does not exist.'],
  ])('says why its user is %s where the app client tells', async (state, words) => {
    const scene = await sceneOf(pool, { PreventUserExistenceErrors: 'LEGACY' });
    const desk = new Desk(scene);
    const posed = await start(desk);
    await (state === 'gone'
      ? scene.pool.owner.removeUser('ada')
      : scene.pool.owner.disableUser('ada'));
    expect(await refused(answer(desk, posed))).toBe(words);
  });

  test('of one pool is refused in another on the same address', async () => {
    const clients = (ClientName: string) => [{ ClientName, ExplicitAuthFlows: [...everyFlow] }];
    const scene = await openScene({
      settings: {
        UserPools: [
          { PoolName: 'One', DemoOwner: false, ...pool, Clients: clients('Signet') },
          { PoolName: 'Other', DemoOwner: false, ...pool, Clients: clients('Signet') },
        ],
      },
    });
    const clientId = scene.pool.pools[1]?.clients[0]?.clientId ?? '';
    const posed = await start(new Desk(scene));
    expect(await refused(answer(new Desk(scene, { clientId }), posed))).toBe(foreign);
  });
});

describe('a session of one challenge', () => {
  const others = [
    ['CUSTOM_CHALLENGE', { ANSWER: 'x' }],
    ['DEVICE_SRP_AUTH', { DEVICE_KEY: 'xx-practice-1_0', SRP_A: 'abc' }],
    ['EMAIL_OTP', { EMAIL_OTP_CODE: '123456' }],
    ['MFA_SETUP', {}],
    ['NEW_PASSWORD_REQUIRED', { NEW_PASSWORD: 'Brand-New-Pass-2' }],
    ['PASSWORD', { PASSWORD: password }],
    ['PASSWORD_SRP', { SRP_A: 'abc' }],
    ['SELECT_CHALLENGE', { ANSWER: 'PASSWORD', PASSWORD: password }],
    ['SELECT_MFA_TYPE', { ANSWER: 'SMS_MFA' }],
    ['SMS_OTP', { SMS_OTP_CODE: '123456' }],
    ['SOFTWARE_TOKEN_MFA', { SOFTWARE_TOKEN_MFA_CODE: '123456' }],
    ['WEB_AUTHN', { CREDENTIAL: '{}' }],
  ] as const;

  test.each(others)('does not answer %s', async (name, responses) => {
    const desk = new Desk(await sceneOf(pool));
    const posed = await start(desk);
    expect(await refused(desk.respond(name, { USERNAME: 'ada', ...responses }, posed))).toBe(
      foreign,
    );
    expect((await answer(desk, posed)).AuthenticationResult).toBeDefined();
  });

  test.each(['PASSWORD_VERIFIER', 'DEVICE_PASSWORD_VERIFIER'] as const)(
    'does not answer %s as a secret block',
    async (name) => {
      const desk = new Desk(await sceneOf(pool));
      const { Session = '' } = await start(desk);
      const claim = {
        USERNAME: 'ada',
        PASSWORD_CLAIM_SECRET_BLOCK: Session,
        PASSWORD_CLAIM_SIGNATURE: 'AAAA',
        TIMESTAMP: 'Mon Nov 23 12:00:00 UTC 2026',
      };
      expect(await refused(desk.respond(name, claim))).toBe(foreign);
    },
  );

  test('is not a secret block either', async () => {
    const desk = new Desk(await sceneOf(pool));
    const posed = await desk.initiate('USER_SRP_AUTH', {
      USERNAME: 'ada',
      SRP_A: newSrp(desk).srpA,
    });
    const Session = posed.ChallengeParameters?.['SECRET_BLOCK'] ?? '';
    const typed = { USERNAME: 'ada', SMS_MFA_CODE: '123456' };
    expect(await refused(desk.respond('SMS_MFA', typed, { Session }))).toBe(foreign);
  });

  test('is none of administrators', async () => {
    const desk = new Desk(await sceneOf(pool));
    const posed = await start(desk);
    expect(await refused(desk.respond('ADMIN_NO_SRP_AUTH', { USERNAME: 'ada' }, posed))).toBe(
      'InvalidParameterException: Respond to auth challenge not supported.',
    );
  });

  test('goes with an answer that has responses at all', async () => {
    const scene = await sceneOf(pool);
    const { Session } = await start(new Desk(scene));
    const input = { ClientId: scene.clientId, ChallengeName: 'SMS_MFA', Session };
    expect(await refusalOf(scene, 'RespondToAuthChallenge', input)).toBe(
      'InvalidParameterException: Missing required parameter USERNAME',
    );
    expect(await refusalOf(scene, 'RespondToAuthChallenge', { ...input, ClientId: 'nobody' })).toBe(
      'ResourceNotFoundException: User pool client nobody does not exist.',
    );
    expect((await call(scene, 'RespondToAuthChallenge', { Session })).status).toBe(400);
  });
});
