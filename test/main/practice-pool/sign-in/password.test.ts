/** USER_PASSWORD_AUTH: the password goes to the pool as it is. */
import { describe, expect, test } from 'vitest';
import { clientNamed, days, minutes, seconds, type Scene } from '../support/pools.ts';
import { byPassword, call, refusalOf, signIn } from '../support/wire.ts';
import { Desk, refused } from './support/desk.ts';
import { adaWith, everyFlow, password, sceneOf } from './support/scenes.ts';

const wrong = 'NotAuthorizedException: Incorrect username or password.';
const locked = 'NotAuthorizedException: Password attempts exceeded';

const asAda = (scene: Scene, typed = password): object =>
  byPassword(scene.clientId, { username: 'ada', password: typed });

const tryAsAda = (scene: Scene, typed?: string): Promise<string> =>
  refusalOf(scene, 'InitiateAuth', asAda(scene, typed));

describe('a sign-in by password', () => {
  test.each(['ada', 'ADA', 'ada@example.com', 'ADA@Example.com'])(
    'opens the account by the name %s',
    async (username) => {
      const scene = await sceneOf();
      const { AccessToken } = await signIn(scene, { username, password });
      const { text } = await call(scene, 'GetUser', { AccessToken });
      expect(JSON.parse(text)).toMatchObject({ Username: 'ada' });
    },
  );

  test('does not open an account by an address that is not verified', async () => {
    const scene = await sceneOf();
    const person = { username: 'new', password: 'Good-Enough-1' };
    await scene.pool.owner.addUser({ ...person, email: 'n@example.com', status: 'UNCONFIRMED' });
    const input = byPassword(scene.clientId, { ...person, username: 'n@example.com' });
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(wrong);
  });

  test.each([
    ['a wrong password', { username: 'ada', password: 'Wrong-Pass-1' }],
    ['the password in another case', { username: 'ada', password: 'wrong-pass-1' }],
    ['an unknown user', { username: 'nobody', password: 'Wrong-Pass-1' }],
  ])('is refused in the same words for %s', async (_, who) => {
    const scene = await sceneOf();
    expect(await refusalOf(scene, 'InitiateAuth', byPassword(scene.clientId, who))).toBe(wrong);
  });

  test.each([
    ['USERNAME', { PASSWORD: 'x' }],
    ['USERNAME', { USERNAME: '', PASSWORD: 'x' }],
    ['PASSWORD', { USERNAME: 'ada' }],
    ['USERNAME', undefined],
  ])('asks for the parameter %s', async (missing, AuthParameters) => {
    const scene = await sceneOf();
    const input = { AuthFlow: 'USER_PASSWORD_AUTH', ClientId: scene.clientId, AuthParameters };
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(
      `InvalidParameterException: Missing required parameter ${missing}`,
    );
  });

  test('is refused for an unknown app client', async () => {
    const scene = await sceneOf();
    expect(await refusalOf(scene, 'InitiateAuth', byPassword('nosuchclient', null))).toBe(
      'ResourceNotFoundException: User pool client nosuchclient does not exist.',
    );
  });

  test.each([
    ['USER_PASSWORD_AUTH', 'USER_PASSWORD_AUTH flow not enabled for this client'],
    ['REFRESH_TOKEN_AUTH', 'REFRESH_TOKEN_AUTH flow not enabled for this client'],
    ['REFRESH_TOKEN', 'REFRESH_TOKEN_AUTH flow not enabled for this client'],
    ['USER_SRP_AUTH', 'USER_SRP_AUTH flow not enabled for this client'],
    ['CUSTOM_AUTH', 'CUSTOM_AUTH flow not enabled for this client'],
    ['USER_AUTH', 'USER_AUTH flow not enabled for this client'],
    ['ADMIN_NO_SRP_AUTH', 'Initiate Auth method not supported.'],
    ['ADMIN_USER_PASSWORD_AUTH', 'Initiate Auth method not supported.'],
  ])('is refused in the flow %s where the client does not allow it', async (AuthFlow, words) => {
    const scene = await sceneOf();
    const ClientId = await scene.pool.owner.addClient({
      ClientName: 'Closed',
      ExplicitAuthFlows: [],
    });
    const input = { AuthFlow, ClientId, AuthParameters: {} };
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(
      `InvalidParameterException: ${words}`,
    );
  });

  test('gives tokens without the account scope through the client that lacks it', async () => {
    const flows = [...everyFlow];
    const scene = await sceneOf({
      Clients: [
        { ClientName: 'Signet', ExplicitAuthFlows: flows },
        { ClientName: 'Without', ExplicitAuthFlows: flows, ApiScopes: ['openid', 'profile'] },
      ],
    });
    const clientId = clientNamed(scene.pool, 'Without');
    expect(scene.pool.clients.map(({ accountScope }) => accountScope)).toEqual([true, false]);
    const { AccessToken } = await signIn(scene, { username: 'ada', password }, clientId);
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(
      'NotAuthorizedException: Access Token does not have required scopes',
    );
  });
});

describe('the state of the account', () => {
  test.each([
    ['UNCONFIRMED', 'UserNotConfirmedException: User is not confirmed.'],
    ['RESET_REQUIRED', 'PasswordResetRequiredException: Password reset required for the user'],
  ] as const)('%s is told, even for a wrong password', async (status, words) => {
    const scene = await sceneOf();
    await scene.pool.owner.setStatus('ada', status);
    expect(await tryAsAda(scene)).toBe(words);
    expect(await tryAsAda(scene, 'Wrong-Pass-1')).toBe(words);
  });

  test.each([
    ['hidden', 'ENABLED', wrong],
    ['told', 'LEGACY', 'NotAuthorizedException: User is disabled.'],
  ] as const)('disabled is %s with PreventUserExistenceErrors %s', async (_, kind, words) => {
    const scene = await sceneOf();
    const clientId = await scene.pool.owner.addClient({
      ClientName: kind,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
      PreventUserExistenceErrors: kind,
    });
    await scene.pool.owner.disableUser('ada');
    const input = byPassword(clientId, { username: 'ada', password });
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(words);
  });

  test('works again once the user is enabled', async () => {
    const scene = await sceneOf();
    await scene.pool.owner.disableUser('ada');
    await scene.pool.owner.enableUser('ada');
    expect((await call(scene, 'InitiateAuth', asAda(scene))).status).toBe(200);
  });
});

describe('the lock-out', () => {
  const fail = async (scene: Scene, times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      expect(await tryAsAda(scene, 'Wrong-Pass-1')).toBe(wrong);
    }
  };

  test('begins with the fifth wrong password and lasts a second', async () => {
    const scene = await sceneOf();
    await fail(scene, 5);
    expect(await tryAsAda(scene)).toBe(locked);
    scene.clock.nowMs += 1 * seconds - 1;
    expect(await tryAsAda(scene)).toBe(locked);
    scene.clock.nowMs += 1;
    expect((await call(scene, 'InitiateAuth', asAda(scene))).status).toBe(200);
  });

  test('doubles with each further wrong password, up to a quarter of an hour', async () => {
    const scene = await sceneOf();
    await fail(scene, 5);
    for (const lockSeconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]) {
      scene.clock.nowMs += lockSeconds * seconds - 1;
      expect(await tryAsAda(scene)).toBe(locked);
      scene.clock.nowMs += 1;
      await fail(scene, 1);
    }
    scene.clock.nowMs += 15 * minutes - 1;
    expect(await tryAsAda(scene)).toBe(locked);
    scene.clock.nowMs += 1;
    expect((await call(scene, 'InitiateAuth', asAda(scene))).status).toBe(200);
  });

  test('does not grow by tries made while it lasts', async () => {
    const scene = await sceneOf();
    await fail(scene, 5);
    for (let time = 0; time < 5; time += 1) {
      expect(await tryAsAda(scene, 'Wrong-Pass-1')).toBe(locked);
    }
    scene.clock.nowMs += 1 * seconds;
    expect((await call(scene, 'InitiateAuth', asAda(scene))).status).toBe(200);
  });

  test('is forgiven by a right password, and by a quarter of an hour without tries', async () => {
    const scene = await sceneOf();
    await fail(scene, 4);
    expect((await call(scene, 'InitiateAuth', asAda(scene))).status).toBe(200);
    await fail(scene, 4);
    scene.clock.nowMs += 15 * minutes;
    await fail(scene, 4);
    expect((await call(scene, 'InitiateAuth', asAda(scene))).status).toBe(200);
  });

  test('is the same for a name nobody has', async () => {
    const scene = await sceneOf();
    const input = byPassword(scene.clientId, { username: 'nobody', password: 'Wrong-Pass-1' });
    for (let time = 0; time < 5; time += 1) {
      expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(wrong);
    }
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(locked);
    expect((await call(scene, 'InitiateAuth', asAda(scene))).status).toBe(200);
  });
});

describe('a lower limit of the pool', () => {
  test('locks after as many failures, for as long', async () => {
    const scene = await sceneOf({ Limits: { Lockout: { Failures: 2, FirstSeconds: 3 } } });
    const desk = new Desk(scene);
    const attempt = (PASSWORD: string): Promise<string> =>
      refused(desk.initiate('USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD }));
    expect(await attempt('Wrong-Pass-1')).toBe(wrong);
    expect(await attempt('Wrong-Pass-1')).toBe(wrong);
    scene.clock.nowMs += 3 * seconds - 1;
    expect(await attempt(password)).toBe(locked);
    scene.clock.nowMs += 1;
    expect(await attempt(password)).toContain('answered');
  });
});

describe('a temporary password', () => {
  test.each([
    ['a week', {}, 7],
    ['as many days as the policy says', { TemporaryPasswordValidityDays: 2 }, 2],
  ])('is good for %s', async (_, PasswordPolicy, lifeDays) => {
    const scene = await sceneOf({
      Policies: { PasswordPolicy },
      Users: [adaWith({ UserStatus: 'FORCE_CHANGE_PASSWORD' })],
    });
    const desk = new Desk(scene);
    const attempt = (PASSWORD: string): Promise<string> =>
      refused(desk.initiate('USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD }));
    scene.clock.nowMs += lifeDays * days - 1;
    expect(await attempt(password)).toContain('NEW_PASSWORD_REQUIRED');
    scene.clock.nowMs += 1;
    expect(await attempt(password)).toBe(
      'NotAuthorizedException: User account has expired, it must be reset by an administrator.',
    );
    expect(await attempt('Wrong-Pass-1')).toBe(wrong);
  });
});
