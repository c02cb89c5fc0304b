/** The control address: for whoever has the key, and nobody else. */
import { describe, expect, test } from 'vitest';
import { days, openScene, startMs, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn } from '../support/wire.ts';

const key = 'a-key-for-this-test';

const openControlled = (): Promise<Scene> => openScene({ controlKey: key });

async function order(
  scene: Scene,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = { authorization: `Bearer ${key}` },
): Promise<{ readonly status: number; readonly json: unknown; readonly headers: Headers }> {
  const response = await fetch(`${scene.pool.endpoint}/_practice${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    json: text === '' ? null : (JSON.parse(text) as unknown),
    headers: response.headers,
  };
}

describe('without the key', () => {
  test.each([
    ['none', {}],
    ['another', { authorization: 'Bearer another' }],
    ['a longer one', { authorization: `Bearer ${key}x` }],
    ['the bare word', { authorization: key }],
  ])('nothing is told and nothing is done: %s', async (_, headers) => {
    const scene = await openControlled();
    for (const [method, path] of [
      ['GET', '/inbox'],
      ['GET', '/pools'],
      ['POST', '/clock'],
      ['GET', '/no-such-thing'],
    ] as const) {
      const answer = await order(
        scene,
        method,
        path,
        method === 'POST' ? { advanceMs: 1 } : undefined,
        headers,
      );
      expect(answer.status).toBe(401);
      expect(answer.json).toEqual({ message: 'The key of this pool is needed.' });
      // A page of a browser could not even read this.
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
    expect(scene.pool.control.clock().aheadMs).toBe(0);
  });

  test('a browser is not told that it may ask', async () => {
    const scene = await openControlled();
    const response = await fetch(`${scene.pool.endpoint}/_practice/inbox`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('access-control-allow-headers')).toBeNull();
  });

  test('there is no control address where no key was given', async () => {
    const scene = await openScene();
    const response = await fetch(`${scene.pool.endpoint}/_practice/inbox`);
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('{"__type":"UnknownOperationException"}');
  });
});

describe('with the key', () => {
  test('the pools, their clients and demo owners are told', async () => {
    const scene = await openControlled();
    const { userPoolId, issuer, clients, demo } = scene.pool;
    expect((await order(scene, 'GET', '/pools')).json).toEqual({
      pools: [
        {
          userPoolId,
          name: 'Practice',
          issuer,
          clients: clients.map(({ clientId, name, secret }) => ({ clientId, name, secret })),
          demo,
        },
      ],
    });
  });

  test('the codes of the post office are told', async () => {
    const scene = await openControlled();
    await call(scene, 'SignUp', {
      ClientId: scene.clientId,
      Username: 'river.stone',
      Password: 'River-Stone-1',
      UserAttributes: [{ Name: 'email', Value: 'river@example.org' }],
    });
    expect((await order(scene, 'GET', '/inbox')).json).toMatchObject({
      messages: [
        {
          to: 'river@example.org',
          purpose: 'sign-up',
          code: expect.stringMatching(/^\d{6}$/) as string,
        },
      ],
    });
  });

  test('the clock jumps ahead, and what expires by then has expired', async () => {
    const scene = await openControlled();
    const { AccessToken } = await signIn(scene);
    const { json } = await order(scene, 'POST', '/clock', { advanceMs: days });
    expect(json).toEqual({ nowMs: startMs + days, aheadMs: days });
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(
      'NotAuthorizedException: Access Token has expired',
    );
    expect((await order(scene, 'GET', '/clock')).json).toEqual(json);
  });

  test.each([[{}], [{ advanceMs: -1 }], [{ advanceMs: '1' }], [{ advanceMs: 1e300 }], ['text']])(
    'the clock does not move by %j',
    async (body) => {
      const scene = await openControlled();
      const answer = await order(scene, 'POST', '/clock', body);
      expect(answer.status).toBe(400);
      expect(answer.json).toHaveProperty('message');
      expect(scene.pool.control.clock().aheadMs).toBe(0);
    },
  );

  test('a switch of the storm is set, listed and taken away', async () => {
    const scene = await openControlled();
    const rule = { operation: 'GetUser', effect: { kind: 'error', error: 'ForbiddenException' } };
    const set = await order(scene, 'POST', '/storm', rule);
    expect(set.status).toBe(201);
    const { id } = set.json as { readonly id: string };
    const switches = [{ id, ...rule, lasts: { kind: 'next', calls: 1 } }];
    expect((await order(scene, 'GET', '/storm')).json).toEqual({ switches });
    expect((await order(scene, 'DELETE', `/storm/${id}`)).status).toBe(204);
    expect((await order(scene, 'DELETE', `/storm/${id}`)).status).toBe(404);
    await order(scene, 'POST', '/storm', rule);
    expect((await order(scene, 'DELETE', '/storm')).status).toBe(204);
    expect((await order(scene, 'GET', '/storm')).json).toEqual({ switches: [] });
    expect(await order(scene, 'POST', '/storm', { operation: 'Rain' })).toMatchObject({
      status: 400,
    });
  });

  test('somebody is added and taken out', async () => {
    const scene = await openControlled();
    const users = `/pools/${scene.pool.userPoolId}/users`;
    const user = { Username: 'river.stone', Password: 'River-Stone-1' };
    const added = await order(scene, 'POST', users, user);
    expect(added.status).toBe(201);
    await signIn(scene, { username: user.Username, password: user.Password });
    expect(await order(scene, 'POST', users, user)).toMatchObject({
      status: 400,
      json: { message: 'river.stone is taken.' },
    });
    expect((await order(scene, 'DELETE', `${users}/river.stone`)).status).toBe(204);
    expect((await order(scene, 'DELETE', `${users}/river.stone`)).status).toBe(404);
    expect((await order(scene, 'POST', '/pools/elsewhere_1/users', user)).status).toBe(400);
    expect((await order(scene, 'POST', users, { Username: 7 })).status).toBe(400);
  });

  test.each([
    ['a verified alias of somebody', { email: 'owner@example.com', email_verified: 'true' }],
    ['a sub', { sub: 'x' }],
    ['what the schema has not', { 'custom:nothing': 'x' }],
    ['an address that is none', { email: 'nowhere' }],
  ])('nobody is added with %s', async (_, values) => {
    const scene = await openControlled();
    const users = `/pools/${scene.pool.userPoolId}/users`;
    const UserAttributes = Object.entries(values).map(([Name, Value]) => ({ Name, Value }));
    const user = { Username: 'river.stone', Password: 'River-Stone-1', UserAttributes };
    const answer = await order(scene, 'POST', users, user);
    expect(answer).toMatchObject({ status: 400, json: { message: expect.any(String) as string } });
    expect((await order(scene, 'DELETE', `${users}/river.stone`)).status).toBe(404);
  });

  test('the clock does not go further ahead than 100 years in all', async () => {
    const scene = await openControlled();
    const advanceMs = 60 * 366 * days;
    expect((await order(scene, 'POST', '/clock', { advanceMs })).status).toBe(200);
    expect((await order(scene, 'POST', '/clock', { advanceMs })).status).toBe(400);
    expect(scene.pool.control.clock().aheadMs).toBe(advanceMs);
  });

  test('what is too large or nowhere is refused in a sentence', async () => {
    const scene = await openControlled();
    const large = await order(scene, 'POST', '/storm', { operation: 'x'.repeat(70_000) });
    expect(large).toMatchObject({ status: 413, json: { message: 'The request is too large.' } });
    expect((await order(scene, 'GET', '/elsewhere')).status).toBe(404);
  });
});
