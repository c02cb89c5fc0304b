/** Signing in by password. */
import { describe, expect, test } from 'vitest';
import { clientNamed, minutes, openScene, seconds, type Scene } from './support/pools.ts';
import { byPassword, call, refusalOf, signIn } from './support/wire.ts';

const wrong = 'NotAuthorizedException: Incorrect username or password.';
const locked = 'NotAuthorizedException: Password attempts exceeded';

const asDemo = (scene: Scene, password = scene.pool.demo?.password ?? ''): object =>
  byPassword(scene.clientId, { username: 'demo.owner', password });

const tryAsDemo = (scene: Scene, password?: string): Promise<string> =>
  refusalOf(scene, 'InitiateAuth', asDemo(scene, password));

describe('a sign-in by password', () => {
  test.each(['demo.owner', 'DEMO.Owner', 'owner@example.com', 'OWNER@Example.com'])(
    'opens the account by the name %s',
    async (username) => {
      const scene = await openScene();
      const password = scene.pool.demo?.password ?? '';
      const { AccessToken } = await signIn(scene, { username, password });
      const { text } = await call(scene, 'GetUser', { AccessToken });
      expect(JSON.parse(text)).toMatchObject({ Username: 'demo.owner' });
    },
  );

  test('does not open an account by an address that is not verified', async () => {
    const scene = await openScene();
    const person = { username: 'new', password: 'Good-Enough-1' };
    await scene.pool.owner.addUser({ ...person, email: 'n@example.com', status: 'UNCONFIRMED' });
    const input = byPassword(scene.clientId, { ...person, username: 'n@example.com' });
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(wrong);
  });

  test.each([
    ['a wrong password', { username: 'demo.owner', password: 'Wrong-Pass-1' }],
    ['the password in another case', { username: 'demo.owner', password: 'wrong-pass-1' }],
    ['an unknown user', { username: 'nobody', password: 'Wrong-Pass-1' }],
  ])('is refused in the same words for %s', async (_, who) => {
    const scene = await openScene();
    expect(await refusalOf(scene, 'InitiateAuth', byPassword(scene.clientId, who))).toBe(wrong);
  });

  test.each([
    ['USERNAME', { PASSWORD: 'x' }],
    ['USERNAME', { USERNAME: '', PASSWORD: 'x' }],
    ['PASSWORD', { USERNAME: 'demo.owner' }],
    ['USERNAME', undefined],
  ])('asks for the parameter %s', async (missing, AuthParameters) => {
    const scene = await openScene();
    const input = { AuthFlow: 'USER_PASSWORD_AUTH', ClientId: scene.clientId, AuthParameters };
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(
      `InvalidParameterException: Missing required parameter ${missing}`,
    );
  });

  test('is refused for an unknown app client', async () => {
    const scene = await openScene();
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
    const scene = await openScene();
    const ClientId = await scene.pool.owner.addClient({ name: 'Closed', flows: [] });
    const input = { AuthFlow, ClientId, AuthParameters: {} };
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(
      `InvalidParameterException: ${words}`,
    );
  });

  test('gives tokens without the account scope through the client that lacks it', async () => {
    const scene = await openScene();
    const clientId = clientNamed(scene.pool, 'Without account scope');
    expect(scene.pool.clients.map(({ accountScope }) => accountScope)).toEqual([true, false]);
    const { AccessToken } = await signIn(scene, scene.pool.demo, clientId);
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
    const scene = await openScene();
    await scene.pool.owner.setStatus('demo.owner', status);
    expect(await tryAsDemo(scene)).toBe(words);
    expect(await tryAsDemo(scene, 'Wrong-Pass-1')).toBe(words);
  });

  test.each([
    ['hidden', 'ENABLED', wrong],
    ['told', 'LEGACY', 'NotAuthorizedException: User is disabled.'],
  ] as const)('disabled is %s with PreventUserExistenceErrors %s', async (_, kind, words) => {
    const scene = await openScene();
    const clientId = await scene.pool.owner.addClient({
      name: kind,
      preventUserExistenceErrors: kind,
    });
    await scene.pool.owner.disableUser('demo.owner');
    const input = byPassword(clientId, scene.pool.demo);
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(words);
  });

  test('works again once the user is enabled', async () => {
    const scene = await openScene();
    await scene.pool.owner.disableUser('demo.owner');
    await scene.pool.owner.enableUser('demo.owner');
    expect((await call(scene, 'InitiateAuth', asDemo(scene))).status).toBe(200);
  });
});

describe('the lock-out', () => {
  const fail = async (scene: Scene, times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) {
      expect(await tryAsDemo(scene, 'Wrong-Pass-1')).toBe(wrong);
    }
  };

  test('begins with the fifth wrong password and lasts a second', async () => {
    const scene = await openScene();
    await fail(scene, 5);
    expect(await tryAsDemo(scene)).toBe(locked);
    scene.clock.nowMs += 1 * seconds - 1;
    expect(await tryAsDemo(scene)).toBe(locked);
    scene.clock.nowMs += 1;
    expect((await call(scene, 'InitiateAuth', asDemo(scene))).status).toBe(200);
  });

  test('doubles with each further wrong password, up to a quarter of an hour', async () => {
    const scene = await openScene();
    await fail(scene, 5);
    for (const lockSeconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]) {
      scene.clock.nowMs += lockSeconds * seconds - 1;
      expect(await tryAsDemo(scene)).toBe(locked);
      scene.clock.nowMs += 1;
      await fail(scene, 1);
    }
    scene.clock.nowMs += 15 * minutes - 1;
    expect(await tryAsDemo(scene)).toBe(locked);
    scene.clock.nowMs += 1;
    expect((await call(scene, 'InitiateAuth', asDemo(scene))).status).toBe(200);
  });

  test('does not grow by tries made while it lasts', async () => {
    const scene = await openScene();
    await fail(scene, 5);
    for (let time = 0; time < 5; time += 1) {
      expect(await tryAsDemo(scene, 'Wrong-Pass-1')).toBe(locked);
    }
    scene.clock.nowMs += 1 * seconds;
    expect((await call(scene, 'InitiateAuth', asDemo(scene))).status).toBe(200);
  });

  test('is forgiven by a right password, and by a quarter of an hour without tries', async () => {
    const scene = await openScene();
    await fail(scene, 4);
    expect((await call(scene, 'InitiateAuth', asDemo(scene))).status).toBe(200);
    await fail(scene, 4);
    scene.clock.nowMs += 15 * minutes;
    await fail(scene, 4);
    expect((await call(scene, 'InitiateAuth', asDemo(scene))).status).toBe(200);
  });

  test('is the same for a name nobody has', async () => {
    const scene = await openScene();
    const input = byPassword(scene.clientId, { username: 'nobody', password: 'Wrong-Pass-1' });
    for (let time = 0; time < 5; time += 1) {
      expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(wrong);
    }
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(locked);
    expect((await call(scene, 'InitiateAuth', asDemo(scene))).status).toBe(200);
  });
});
