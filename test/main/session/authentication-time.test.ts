import { describe, expect, it } from 'vitest';
import type { SignInHow } from '../../../main/contract/sign-in.ts';
import { authenticatedAtMs } from '../../../main/session/authentication-time.ts';

const nowMs = 2_000_000_000_000;

const tokensWith = (claims: Readonly<Record<string, unknown>>) => ({
  access: ['{"alg":"RS256"}', JSON.stringify({ sub: 's', exp: 1, ...claims }), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.'),
  id: null,
  refresh: null,
});

const atMs = (how: SignInHow, claims: Readonly<Record<string, unknown>>): number =>
  authenticatedAtMs({ how, tokens: tokensWith(claims) }, nowMs);

describe('who has shown who they are', () => {
  it('in Signet did so just now, whatever the tokens say', () => {
    expect(atMs('password-srp', { auth_time: 1, iat: 2 })).toBe(nowMs);
  });

  it('at the sign-in page did so as long ago as the pool counted, by whatever clock', () => {
    expect(atMs('browser', { auth_time: 1_000, iat: 1_003 })).toBe(nowMs - 3_000);
    // The page knew the browser from an hour ago, and asked nothing.
    expect(atMs('browser', { auth_time: 1_000, iat: 4_600 })).toBe(nowMs - 3_600_000);
    expect(atMs('browser', { auth_time: 1_003, iat: 1_000 })).toBe(nowMs);
  });

  it('and pastes a token did so when its sign-in began, and never later than now', () => {
    expect(atMs('token', { auth_time: nowMs / 1000 - 600, iat: nowMs / 1000 })).toBe(
      nowMs - 600_000,
    );
    expect(atMs('token', { auth_time: nowMs / 1000 + 600 })).toBe(nowMs);
  });

  it.each(['browser', 'token'] as const)('by %s did not where the token does not say', (how) => {
    expect(atMs(how, { iat: nowMs / 1000 })).toBe(0);
    expect(atMs(how, { iat: nowMs / 1000, auth_time: 'today' })).toBe(0);
  });
});
