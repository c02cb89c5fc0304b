/**
 * A rehearsal proves something only if it sends what the real deletion sends. Both are
 * carried through here, each to its own address, and the two requests are compared.
 */
import { describe, expect, it } from 'vitest';
import type { WireRequest } from '../../../main/cognito/transport.ts';
import { openTwoPools, operationOf } from './support/two-pools.ts';

/** Made anew by the SDK for each call, or following from the token's length. */
const ofThisCall = ['amz-sdk-invocation-id', 'content-length', 'host'];

const comparable = ({ url, headers, body }: WireRequest) => {
  const { AccessToken, ...rest } = JSON.parse(new TextDecoder().decode(body)) as {
    readonly AccessToken: string;
  };
  return {
    path: new URL(url).pathname + new URL(url).search,
    headers: Object.entries(headers)
      .filter(([name]) => !ofThisCall.includes(name.toLowerCase()))
      .sort(),
    parts: AccessToken.split('.').length,
    rest,
  };
};

describe('the request of a rehearsal', () => {
  it('is that of the real deletion, but for the address, the token and its length', async () => {
    const stage = await openTwoPools();
    expect(await stage.rehearsals.begin(stage.sessionId)).toEqual({ kind: 'begun' });
    await stage.carryThrough();
    stage.deletion.leave();
    stage.deletion.begin(stage.sessionId);
    await stage.carryThrough();

    const [rehearsed, ...more] = stage.sent.practice.filter(
      (request) => operationOf(request) === 'DeleteUser',
    );
    const [meant, ...others] = stage.sent.real.filter(
      (request) => operationOf(request) === 'DeleteUser',
    );
    if (rehearsed === undefined || meant === undefined) throw new Error('nothing was sent');
    expect([more, others]).toEqual([[], []]);
    expect(new URL(meant.url).origin).toBe('https://cognito-idp.eu-central-1.amazonaws.com');
    expect(new URL(rehearsed.url).origin).toBe(stage.practice.pool.endpoint);
    expect(comparable(rehearsed)).toEqual(comparable(meant));
    // What is left out of the comparison is there in both, and nothing is there in one alone.
    expect(Object.keys(rehearsed.headers).sort()).toEqual(Object.keys(meant.headers).sort());
  });
});
