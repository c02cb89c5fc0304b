import { afterEach, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../main/cognito/node-transport.ts';
import { createPool } from '../../main/cognito/pool.ts';
import { rawCall } from '../support/raw-call.ts';
import { accessToken, type TokenClaims } from '../support/tokens.ts';
import {
  refusal,
  sampleRequestId,
  serviceAnswer,
  withHeaders,
} from '../support/truth-pool/answer.ts';
import { openTruthPool, type TruthPool } from '../support/truth-pool/truth-pool.ts';

let pool: TruthPool;

afterEach(() => pool.close());

const deleteUser = (claims: TokenClaims = {}) =>
  rawCall(pool.endpoint, 'DeleteUser', { AccessToken: accessToken(claims) });

const owner = { username: 'owner', deviceKey: null };

describe('a truth pool that nothing was scripted for', () => {
  const open = async (settings: Parameters<typeof openTruthPool>[0] = {}) => {
    pool = await openTruthPool(settings);
    return createPool(pool.address, nodeTransport);
  };

  it('shows the account to its tokens, and signs in who knows the password', async () => {
    const client = await open();
    const { access } = pool.tokens;
    const user = { username: 'owner', attributes: [{ name: 'sub', value: 'sub-1' }, {}, {}] };
    expect(await client.getUser(access)).toMatchObject({ kind: 'user', user });
    expect(await client.getUser(accessToken())).toMatchObject({ kind: 'user', user });
    expect(await client.signIn('owner', 'wrong')).toMatchObject({ error: 'wrong-password' });
    const { password } = pool.account;
    expect(await client.signIn('owner@example.com', password)).toMatchObject({
      kind: 'tokens',
      tokens: { refresh: 'refresh-2' },
    });
  });

  it('ends one sign-in, or all', async () => {
    const client = await open();
    await client.signIn('owner', pool.account.password);
    await client.revoke('refresh-2');
    expect(await client.refresh('refresh-2', owner)).toMatchObject({ error: 'token-revoked' });
    expect(await client.refresh('refresh-1', owner)).toMatchObject({ kind: 'tokens' });
    const { access } = pool.tokens;
    expect(await client.globalSignOut(access)).toEqual({ kind: 'done' });
    expect(await client.getUser(access)).toMatchObject({ error: 'token-revoked' });
    expect(await client.refresh('refresh-1', owner)).toMatchObject({ error: 'token-revoked' });
  });

  it('deletes the account, after which nobody knows it', async () => {
    const client = await open();
    expect(await deleteUser()).toMatchObject({
      kind: 'answer',
      status: 200,
      headers: { 'x-amzn-requestid': pool.received[0]?.requestId },
      body: new Uint8Array(),
    });
    expect(pool.exists).toBe(false);
    const gone = { error: 'user-not-found' };
    expect(await client.getUser(accessToken())).toMatchObject(gone);
    expect(await client.refresh('refresh-1', owner)).toMatchObject(gone);
    expect(await client.signIn('owner', pool.account.password)).toMatchObject(gone);
    pool.exists = true;
    expect(await client.getUser(accessToken())).toMatchObject({ kind: 'user' });
  });

  it('can speak of a deleted account as of a token that no longer counts', async () => {
    const client = await open({ goneAs: 'NotAuthorizedException' });
    pool.exists = false;
    expect(await client.getUser(accessToken())).toMatchObject({ error: 'token-revoked' });
    expect(await client.refresh('refresh-1', owner)).toMatchObject({ error: 'token-revoked' });
  });

  it.each<[string, TokenClaims]>([
    ['has expired', { expiresAtMs: 1_700_000_000_000 }],
    ['belongs to another account', { sub: 'sub-2' }],
    ['is of another pool', { userPoolId: 'eu-central-1_Example02' }],
    ['lacks the scope', { scope: 'openid' }],
  ])('deletes nothing for a token that %s', async (_case, claims) => {
    await open();
    expect(await deleteUser(claims)).toMatchObject({ status: 400 });
    expect(pool.exists).toBe(true);
  });

  it('keeps the time it is told', async () => {
    const nowMs = Date.UTC(2030, 0, 2);
    await open({ now: () => nowMs });
    expect(await deleteUser()).toMatchObject({
      headers: { date: 'Wed, 02 Jan 2030 00:00:00 GMT' },
    });
  });

  it('writes down what arrives', async () => {
    await open();
    await rawCall(`${pool.endpoint}/elsewhere`, 'ListUsers', {});
    expect(pool.received).toMatchObject([
      { operation: 'ListUsers', method: 'POST', path: '/elsewhere', body: '{}' },
    ]);
    expect([pool.requests('ListUsers'), pool.requests('DeleteUser')]).toEqual([1, 0]);
  });
});

describe('a plan', () => {
  const strange = serviceAnswer(500, '<html>');

  it.each([
    { plan: {}, status: 200, exists: false },
    { plan: { executed: false }, status: 200, exists: true },
    { plan: { answer: strange }, status: 500, exists: true },
    { plan: { answer: strange, executed: true }, status: 500, exists: false },
  ])('keeps work and answer apart: $plan.executed, $status', async ({ plan, status, exists }) => {
    pool = await openTruthPool();
    pool.script('DeleteUser', plan);
    expect(await deleteUser()).toMatchObject({ status });
    expect(pool.exists).toBe(exists);
  });

  it('never executes what the request does not deserve', async () => {
    pool = await openTruthPool();
    pool.script('DeleteUser', { answer: strange, executed: true });
    await deleteUser({ sub: 'sub-2' });
    expect(pool.exists).toBe(true);
  });

  it('is for one request of its operation, in order, before honesty returns', async () => {
    pool = await openTruthPool();
    pool.script('DeleteUser', { answer: strange }, { answer: refusal('Throttling', 'x') });
    expect(await rawCall(pool.endpoint, 'RevokeToken', {})).toMatchObject({ status: 200 });
    expect(await deleteUser()).toMatchObject({ status: 500 });
    expect(await deleteUser()).toMatchObject({ status: 400 });
    expect(await deleteUser()).toMatchObject({ status: 200 });
  });

  it('can hold the answer, the work being done', async () => {
    pool = await openTruthPool();
    const held = pool.hold('DeleteUser');
    const answer = deleteUser();
    expect(await held.arrived).toMatchObject({ operation: 'DeleteUser' });
    expect(pool.exists).toBe(false);
    held.release();
    expect(await answer).toMatchObject({ status: 200 });
  });

  it('sends a header as often as it is written', async () => {
    pool = await openTruthPool();
    const answer = withHeaders(serviceAnswer(200, ''), [['x-amzn-requestid', 'second']]);
    pool.script('DeleteUser', { answer });
    expect(await deleteUser()).toMatchObject({
      headers: { 'x-amzn-requestid': `${sampleRequestId}, second` },
    });
  });
});

it('tells when the second request has arrived', async () => {
  pool = await openTruthPool();
  const second = pool.seen('GetUser', 2);
  await rawCall(pool.endpoint, 'GetUser', { first: true });
  await rawCall(pool.endpoint, 'GetUser', { second: true });
  expect((await second).body).toBe('{"second":true}');
});
