/** Signatures are verified once; everything else about a token is judged at each call. */
import { describe, expect, test } from 'vitest';
import type { Pool } from '../../../main/practice-pool/pool.ts';
import { VerifiedTokens } from '../../../main/practice-pool/verified-tokens.ts';
import { withClaims } from './support/forgery.ts';
import { hours, openScene, type Scene } from './support/pools.ts';
import { refusalOf, signIn } from './support/wire.ts';

/** A token that was good a moment ago. */
async function openVerified(): Promise<{ readonly scene: Scene; readonly AccessToken: string }> {
  const scene = await openScene();
  const { AccessToken } = await signIn(scene);
  expect(await refusalOf(scene, 'GetUser', { AccessToken })).toMatch(/^200 /);
  return { scene, AccessToken };
}

describe('a token that was verified before', () => {
  test.each<[what: string, act: (scene: Scene) => unknown, says: string]>([
    [
      'expires all the same',
      ({ clock }) => (clock.nowMs += hours),
      'NotAuthorizedException: Access Token has expired',
    ],
    [
      'ends with its sign-in',
      ({ pool }) => pool.owner.disableUser('demo.owner'),
      'NotAuthorizedException: User is disabled.',
    ],
    [
      'ends with its user',
      ({ pool }) => pool.owner.removeUser('demo.owner'),
      'UserNotFoundException: User does not exist.',
    ],
  ])('%s', async (_, act, says) => {
    const { scene, AccessToken } = await openVerified();
    await act(scene);
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(says);
  });

  test('lends its signature to no other', async () => {
    const { scene, AccessToken } = await openVerified();
    const forged = withClaims(AccessToken, { sub: 'somebody-else' });
    expect(await refusalOf(scene, 'GetUser', { AccessToken: forged })).toBe(
      'NotAuthorizedException: Could not verify signature for Access Token',
    );
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toMatch(/^200 /);
  });
});

test('the oldest of very many verified tokens are forgotten', () => {
  const tokens = new VerifiedTokens();
  // Nobody looks into it here.
  const verified = { pool: null as unknown as Pool, claims: {} };
  for (let number = 0; number < 2500; number += 1) tokens.keep(`token ${number}`, verified);
  expect(tokens.find('token 499')).toBeNull();
  expect(tokens.find('token 500')).toBe(verified);
  expect(tokens.find('token 2499')).toBe(verified);
  expect(tokens.find('token 2500')).toBeNull();
});
