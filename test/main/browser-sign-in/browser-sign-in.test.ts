import { request } from 'node:http';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { longestWaitMs } from '../../../main/browser-sign-in/browser-sign-in.ts';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import type { Transport } from '../../../main/cognito/transport.ts';
import { claimsOf, signAs } from '../practice-pool/support/forgery.ts';
import { hours, poolKeys } from '../practice-pool/support/pools.ts';
import { occupy, openStage, profileId, withParameters } from './stage.ts';

/** Asks as a program would, with headers that `fetch` does not let one set. */
const ask = (
  url: URL,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { ...options, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });

/** Whether anything answers there. */
const answers = (url: URL): Promise<boolean> =>
  ask(url).then(
    () => true,
    () => false,
  );

/** An answer of a token endpoint with some of it changed. */
const changingTokens =
  (change: (tokens: Record<string, unknown>) => Promise<Record<string, unknown>>): Transport =>
  async (wire, signal) => {
    const result = await nodeTransport(wire, signal);
    if (result.kind !== 'answer' || !wire.url.endsWith('/oauth2/token')) return result;
    const tokens = JSON.parse(new TextDecoder().decode(result.body)) as Record<string, unknown>;
    const body = new TextEncoder().encode(JSON.stringify(await change(tokens)));
    return { ...result, body };
  };

describe('a sign-in in the browser', () => {
  it('signs the person in with verified tokens and brings the window to the front', async () => {
    const { signIn, logIn, until, arrivals, fronts, views, scene, ports } = await openStage();
    const waiting = await signIn.begin({ profileId });
    expect(waiting).toEqual({
      kind: 'waiting',
      profileId,
      untilMs: scene.clock.nowMs + longestWaitMs,
      callback: `http://127.0.0.1:${ports[0]}/callback`,
    });
    const reply = await ask(await logIn());
    expect(reply.status).toBe(200);
    expect(await until('signed-in')).toEqual({ kind: 'signed-in', profileId, sessionId: 's1' });
    expect(fronts()).toBe(1);
    expect(views.map(({ kind }) => kind)).toEqual(['waiting', 'exchanging', 'signed-in']);
    const [arrival] = arrivals;
    expect(arrival).toMatchObject({
      profileId,
      how: 'browser',
      kept: true,
      accountName: 'owner@example.com',
    });
    expect(claimsOf(arrival?.tokens.access ?? '')['scope']).toContain('signin.user.admin');
    expect(arrival?.tokens.refresh).toMatch(/^eyJ/);
  });

  it('asks with PKCE, a state and a nonce that are new each time', async () => {
    const { signIn, opened, scene, ports } = await openStage();
    await signIn.begin({ profileId });
    await signIn.begin({ profileId });
    const [first, second] = opened.map(({ searchParams }) => Object.fromEntries(searchParams));
    expect(first).toMatchObject({
      response_type: 'code',
      client_id: scene.clientId,
      redirect_uri: `http://127.0.0.1:${ports[0]}/callback`,
      scope: 'openid email phone profile aws.cognito.signin.user.admin',
      code_challenge_method: 'S256',
      prompt: 'login',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      // 256 bits, base64url.
      expect(first?.[name]).toMatch(/^[\w-]{43}$/);
      expect(second?.[name]).not.toBe(first?.[name]);
    }
  });

  it('sends the verifier of its challenge with the code, once', async () => {
    const sent: URLSearchParams[] = [];
    const { signIn, logIn, until, opened } = await openStage({
      transport: () => (wire, signal) => {
        sent.push(new URLSearchParams(new TextDecoder().decode(wire.body)));
        return nodeTransport(wire, signal);
      },
    });
    await signIn.begin({ profileId });
    await ask(await logIn());
    await until('signed-in');
    expect(sent).toHaveLength(1);
    const challenge = createHash('sha256')
      .update(sent[0]?.get('code_verifier') ?? '')
      .digest('base64url');
    expect(opened[0]?.searchParams.get('code_challenge')).toBe(challenge);
  });

  it('proves the app client by its secret where one is kept', async () => {
    const { signIn, logIn, until } = await openStage({ secret: true });
    await signIn.begin({ profileId });
    await ask(await logIn());
    expect(await until('signed-in')).toMatchObject({ kind: 'signed-in' });
  });

  it('takes the second port where the first is in use', async () => {
    const stage = await openStage();
    await occupy(stage.ports[0]);
    expect(await stage.signIn.begin({ profileId })).toMatchObject({
      callback: `http://127.0.0.1:${stage.ports[1]}/callback`,
    });
    await ask(await stage.logIn());
    expect(await stage.until('signed-in')).toMatchObject({ kind: 'signed-in' });
  });

  it('takes the place of the one before, whose answer no longer counts', async () => {
    const { signIn, logIn, until, arrivals } = await openStage();
    await signIn.begin({ profileId });
    const first = await logIn();
    await signIn.begin({ profileId });
    expect((await ask(first)).status).toBe(400);
    expect(signIn.read().kind).toBe('waiting');
    await ask(await logIn());
    await until('signed-in');
    expect(arrivals).toHaveLength(1);
  });
});

describe('the listener', () => {
  it('replies with one page that repeats nothing, runs nothing and loads nothing', async () => {
    const { signIn, logIn } = await openStage();
    await signIn.begin({ profileId });
    const back = withParameters(await logIn(), { extra: '<script>alert(1)</script>' });
    const { text, headers } = await ask(back);
    expect(text).toContain('You can close this tab and go back to Signet');
    expect(text).not.toContain('script');
    expect(text).not.toContain(back.searchParams.get('code'));
    expect(text).not.toContain(back.searchParams.get('state'));
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each<[string, number, (back: URL) => Parameters<typeof ask>]>([
    ['another state', 400, (back) => [withParameters(back, { state: 'x'.repeat(43) })]],
    ['no state', 400, (back) => [withParameters(back, { state: null })]],
    ['an empty state', 400, (back) => [withParameters(back, { state: '' })]],
    [
      'its state twice',
      400,
      (back) => [new URL(`${back.href}&state=${back.searchParams.get('state')}`)],
    ],
    ['neither a code nor an error', 400, (back) => [withParameters(back, { code: null })]],
    ['a code and an error', 400, (back) => [withParameters(back, { error: 'access_denied' })]],
    ['two codes', 400, (back) => [new URL(`${back.href}&code=other`)]],
    ['another path', 404, (back) => [new URL(back.href.replace('/callback', '/callback/'))]],
    ['the root', 404, (back) => [new URL('/', back)]],
    ['a POST', 405, (back) => [back, { method: 'POST' }]],
    ['a HEAD', 405, (back) => [back, { method: 'HEAD' }]],
    ['another host', 421, (back) => [back, { headers: { host: 'thief.example' } }]],
    [
      'the name of this computer',
      421,
      (back) => [back, { headers: { host: `localhost:${back.port}` } }],
    ],
    ['a prefetch', 503, (back) => [back, { headers: { 'sec-purpose': 'prefetch;prerender' } }]],
    ['an older prefetch', 503, (back) => [back, { headers: { purpose: 'prefetch' } }]],
    ['a picture in a page', 503, (back) => [back, { headers: { 'sec-fetch-dest': 'image' } }]],
  ])('neither ends nor completes anything for %s', async (_, status, make) => {
    const { signIn, logIn, until } = await openStage();
    await signIn.begin({ profileId });
    const back = await logIn();
    const reply = await ask(...make(back));
    expect(reply.status).toBe(status);
    expect(reply.text).not.toContain('go back to Signet');
    expect(signIn.read().kind).toBe('waiting');
    await ask(back);
    expect(await until('signed-in')).toMatchObject({ kind: 'signed-in' });
  });

  it('closes after one answer', async () => {
    const { signIn, logIn, until } = await openStage();
    await signIn.begin({ profileId });
    const back = await logIn();
    await ask(back);
    await until('signed-in');
    expect(await answers(back)).toBe(false);
  });

  it('is not there for other addresses of this computer', async () => {
    const { signIn, ports } = await openStage();
    await signIn.begin({ profileId });
    expect(await answers(new URL(`http://127.0.0.2:${ports[0]}/callback`))).toBe(false);
    expect(await answers(new URL(`http://127.0.0.1:${ports[0]}/callback`))).toBe(true);
  });

  it('closes when the person cancels', async () => {
    const { signIn, logIn, arrivals } = await openStage();
    await signIn.begin({ profileId });
    const back = await logIn();
    expect(signIn.cancel()).toEqual({ kind: 'failed', profileId, fault: { why: 'cancelled' } });
    expect(await answers(back)).toBe(false);
    expect(arrivals).toEqual([]);
  });

  it('closes after five minutes, and not before', async () => {
    const { signIn, logIn, pass } = await openStage();
    await signIn.begin({ profileId });
    const back = await logIn();
    pass(longestWaitMs - 1);
    expect(signIn.read().kind).toBe('waiting');
    pass(1);
    expect(signIn.read()).toEqual({ kind: 'failed', profileId, fault: { why: 'too-late' } });
    expect(await answers(back)).toBe(false);
  });
});

describe('nobody is signed in', () => {
  it('where both ports are in use', async () => {
    const { signIn, ports, opened } = await openStage();
    await occupy(ports[0]);
    await occupy(ports[1]);
    expect(await signIn.begin({ profileId })).toMatchObject({
      fault: { why: 'ports-busy', ports },
    });
    expect(opened).toEqual([]);
  });

  it('where no browser takes the page, and the listener is closed again', async () => {
    const { signIn, ports } = await openStage({ opens: false });
    expect(await signIn.begin({ profileId })).toMatchObject({ fault: { why: 'no-browser' } });
    expect(await answers(new URL(`http://127.0.0.1:${ports[0]}/callback`))).toBe(false);
  });

  it.each([
    ['no page is known', { profile: { signInPage: null } }, 'no-page'],
    [
      'the practice pool sleeps',
      { profile: { kind: 'practice', endpoint: null } },
      'practice-not-ready',
    ],
    ['the secret has gone', { profile: { secretKept: true } }, 'secret-missing'],
  ] as const)('where %s', async (_, options, why) => {
    const { signIn, opened } = await openStage(options);
    expect(await signIn.begin({ profileId })).toMatchObject({ fault: { why } });
    expect(opened).toEqual([]);
  });

  it('where the app client has a secret that nobody typed', async () => {
    const { signIn, logIn, until } = await openStage({ secret: true, keptSecret: undefined });
    await signIn.begin({ profileId });
    await ask(await logIn());
    expect(await until('failed')).toMatchObject({ fault: { why: 'secret-missing' } });
  });

  it('where the secret is wrong', async () => {
    const { signIn, logIn, until } = await openStage({ secret: true, keptSecret: 'wrong' });
    await signIn.begin({ profileId });
    await ask(await logIn());
    expect(await until('failed')).toMatchObject({
      fault: { why: 'exchange-refused', error: 'invalid_client' },
    });
  });

  it('where the page sends an error, which is cut to what an error may hold', async () => {
    const { signIn, opened, until, ports } = await openStage();
    await signIn.begin({ profileId });
    const back = new URL(`http://127.0.0.1:${ports[0]}/callback`);
    back.searchParams.set('state', opened[0]?.searchParams.get('state') ?? '');
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', `no\u202e${'x'.repeat(500)}`);
    expect((await ask(back)).text).not.toContain('access_denied');
    expect(await until('failed')).toEqual({
      kind: 'failed',
      profileId,
      fault: { why: 'page-refused', error: 'access_denied', description: `no ${'x'.repeat(397)}` },
    });
  });

  it('where the app client does not allow the scopes', async () => {
    const { signIn, opened, until } = await openStage({ scopes: ['openid', 'email'] });
    await signIn.begin({ profileId });
    const page = await fetch(opened[0] ?? '', { redirect: 'manual' });
    await ask(new URL(page.headers.get('location') ?? ''));
    expect(await until('failed')).toMatchObject({
      fault: { why: 'page-refused', error: 'invalid_request', description: 'invalid_scope' },
    });
  });

  it('where the code was used before', async () => {
    const { signIn, logIn, until, scene } = await openStage();
    await signIn.begin({ profileId });
    const back = await logIn();
    await fetch(`${scene.pool.endpoint}/${scene.pool.userPoolId}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: scene.clientId,
        redirect_uri: `${back.origin}/callback`,
        code: back.searchParams.get('code') ?? '',
        code_verifier: 'stolen'.repeat(8),
      }),
    });
    await ask(back);
    expect(await until('failed')).toMatchObject({
      fault: { why: 'exchange-refused', error: 'invalid_grant' },
    });
  });

  it.each([
    ['is not reached', { kind: 'not-sent', cause: 'ECONNREFUSED' }, 'offline'],
    ['does not answer', { kind: 'no-answer', cause: 'ECONNRESET' }, 'no-answer'],
    ['fails', { status: 502, text: '' }, 'internal-error'],
    ['sends a page', { status: 200, text: '<html>' }, 'strange-answer'],
    ['sends a redirect', { status: 302, text: '' }, 'strange-answer'],
    ['sends no ID token', { status: 200, text: '{"access_token":"a"}' }, 'strange-answer'],
  ] as const)('where the token endpoint %s', async (_, answer, error) => {
    const transport: Transport = () =>
      Promise.resolve(
        'kind' in answer
          ? answer
          : {
              kind: 'answer',
              status: answer.status,
              headers: {},
              body: new TextEncoder().encode(answer.text),
            },
      );
    const { signIn, logIn, until } = await openStage({ transport: () => transport });
    await signIn.begin({ profileId });
    await ask(await logIn());
    expect(await until('failed')).toMatchObject({
      fault: { why: 'exchange-failed', error: { error } },
    });
  });

  it.each([
    [
      'nonce',
      async (tokens: Record<string, unknown>) => ({
        ...tokens,
        id_token: await signAs(poolKeys.id, {
          ...claimsOf(String(tokens['id_token'])),
          nonce: 'of another sign-in',
        }),
      }),
    ],
    [
      'subject',
      async (tokens: Record<string, unknown>) => ({
        ...tokens,
        id_token: await signAs(poolKeys.id, {
          ...claimsOf(String(tokens['id_token'])),
          sub: 'somebody-else',
        }),
      }),
    ],
    [
      'use',
      (tokens: Record<string, unknown>) =>
        Promise.resolve({ ...tokens, access_token: tokens['id_token'] }),
    ],
    [
      'signature',
      (tokens: Record<string, unknown>) =>
        Promise.resolve({
          ...tokens,
          access_token: `${String(tokens['access_token']).slice(0, -8)}AAAAAAAA`,
        }),
    ],
  ] as const)('where the tokens have the wrong %s', async (fault, change) => {
    const { signIn, logIn, until, arrivals } = await openStage({
      transport: () => changingTokens(change),
    });
    await signIn.begin({ profileId });
    await ask(await logIn());
    expect(await until('failed')).toMatchObject({ fault: { why: 'token-fault', fault } });
    expect(arrivals).toEqual([]);
  });

  it('where this computer’s clock is far ahead', async () => {
    const { signIn, logIn, until } = await openStage({
      transport: (scene) => async (wire, signal) => {
        const result = await nodeTransport(wire, signal);
        scene.clock.nowMs += 2 * hours;
        return result;
      },
    });
    await signIn.begin({ profileId });
    await ask(await logIn());
    expect(await until('failed')).toMatchObject({
      fault: { why: 'exchange-failed', error: { error: 'token-expired' } },
    });
  });

  it('where the person cancels during the exchange, and the pool is told', async () => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let refresh = '';
    const { signIn, logIn, until, arrivals, scene } = await openStage({
      transport: () =>
        changingTokens(async (tokens) => {
          refresh = String(tokens['refresh_token']);
          await held;
          return tokens;
        }),
    });
    await signIn.begin({ profileId });
    await ask(await logIn());
    await until('exchanging');
    signIn.cancel();
    go();
    const renewed = (): Promise<Response> =>
      fetch(`${scene.pool.endpoint}/${scene.pool.userPoolId}/oauth2/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          client_id: scene.clientId,
          refresh_token: refresh,
        }),
      });
    await expect.poll(async () => (await renewed()).status).toBe(400);
    expect(arrivals).toEqual([]);
    expect(signIn.read()).toMatchObject({ fault: { why: 'cancelled' } });
  });
});
