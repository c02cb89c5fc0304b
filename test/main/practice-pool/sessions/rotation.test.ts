/** Refresh tokens that are rotated. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { days, openScene, seconds, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn, type Reply } from '../support/wire.ts';
import { withClient } from './support/settings.ts';
import { openStage, run, type Stage } from './support/stage.ts';

const reuse = 'RefreshTokenReuseException: Refresh token reuse detected';
const revoked = 'NotAuthorizedException: Refresh Token has been revoked';
const graceSeconds = 60;

interface Family {
  readonly scene: Scene;
  readonly original: string;
  /** Exchanges a token; fails the test when it is refused. */
  readonly rotate: (token: string) => Promise<string>;
  /** What refreshing with a token is answered. */
  readonly tryOut: (token: string) => Promise<string>;
  readonly revoke: (token: string) => Promise<string>;
}

async function openFamily(RetryGracePeriodSeconds: number): Promise<Family> {
  const scene = await openScene(
    withClient({ RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds } }),
  );
  const { RefreshToken: original } = await signIn(scene);
  const inputOf = (RefreshToken: string): object => ({ ClientId: scene.clientId, RefreshToken });
  return {
    scene,
    original,
    rotate: async (token) =>
      newTokens(await call(scene, 'GetTokensFromRefreshToken', inputOf(token))).RefreshToken,
    tryOut: (token) => refusalOf(scene, 'GetTokensFromRefreshToken', inputOf(token)),
    revoke: (Token) => refusalOf(scene, 'RevokeToken', { ClientId: scene.clientId, Token }),
  };
}

interface NewTokens {
  readonly AccessToken: string;
  readonly RefreshToken: string;
}

function newTokens({ status, text }: Reply): NewTokens {
  if (status !== 200) throw new Error(`no refresh: ${text}`);
  return (JSON.parse(text) as { readonly AuthenticationResult: NewTokens }).AuthenticationResult;
}

describe('rotation without a grace period', () => {
  test('gives a new refresh token of the same sign-in each time', async () => {
    const scene = await openScene(withClient({ RefreshTokenRotation: { Feature: 'ENABLED' } }));
    const first = await signIn(scene);
    const input = { ClientId: scene.clientId, RefreshToken: first.RefreshToken };
    const second = newTokens(await call(scene, 'GetTokensFromRefreshToken', input));
    expect(second.RefreshToken).not.toBe(first.RefreshToken);
    expect(second.RefreshToken.split('.')).toHaveLength(5);
    expect(claimsOf(second.AccessToken)['origin_jti']).toBe(
      claimsOf(first.AccessToken)['origin_jti'],
    );
  });

  test('refuses a token that was used, and the newest goes on', async () => {
    const { original, rotate, tryOut } = await openFamily(0);
    const newest = await rotate(original);
    expect(await tryOut(original)).toBe(reuse);
    expect(await tryOut(newest)).toMatch(/^200 /);
  });

  test('does not make the sign-in last longer', async () => {
    const { scene, original, rotate, tryOut } = await openFamily(0);
    scene.clock.nowMs += 29 * days;
    const newest = await rotate(original);
    scene.clock.nowMs += 1 * days - 1;
    const last = await rotate(newest);
    scene.clock.nowMs += 1;
    expect(await tryOut(last)).toBe('NotAuthorizedException: Refresh Token has expired');
  });
});

describe('rotation with a grace period', () => {
  test('takes a used token until the period is over', async () => {
    const { scene, original, rotate, tryOut } = await openFamily(graceSeconds);
    await rotate(original);
    scene.clock.nowMs += graceSeconds * seconds - 1;
    await rotate(original);
    scene.clock.nowMs += 1;
    expect(await tryOut(original)).toBe(reuse);
  });

  test('forks the family: of several children only the newest goes on', async () => {
    const { original, rotate, tryOut } = await openFamily(graceSeconds);
    const first = await rotate(original);
    const second = await rotate(original);
    expect(await tryOut(first)).toBe(reuse);
    expect(await tryOut(second)).toMatch(/^200 /);
  });

  test('forks from the middle of the chain as well', async () => {
    const { original, rotate, tryOut } = await openFamily(graceSeconds);
    const middle = await rotate(original);
    const leaf = await rotate(middle);
    const other = await rotate(middle);
    expect(await tryOut(leaf)).toBe(reuse);
    expect(await tryOut(other)).toMatch(/^200 /);
  });
});

describe('revoking in a family', () => {
  test('by the original ends every branch', async () => {
    const { original, rotate, tryOut, revoke } = await openFamily(graceSeconds);
    const middle = await rotate(original);
    await rotate(middle);
    const newest = await rotate(middle);
    expect(await revoke(original)).toBe('200 {}');
    expect(await tryOut(newest)).toBe(revoked);
    expect(await tryOut(original)).toBe(revoked);
  });

  test('by the newest ends it, too', async () => {
    const { original, rotate, tryOut, revoke } = await openFamily(graceSeconds);
    const newest = await rotate(original);
    expect(await revoke(newest)).toBe('200 {}');
    expect(await tryOut(newest)).toBe(revoked);
    expect(await tryOut(original)).toBe(revoked);
  });

  test('by a middle one, or by a sibling, changes nothing', async () => {
    const { original, rotate, tryOut, revoke } = await openFamily(graceSeconds);
    const sibling = await rotate(original);
    const middle = await rotate(original);
    const newest = await rotate(middle);
    expect(await revoke(sibling)).toBe('200 {}');
    expect(await revoke(middle)).toBe('200 {}');
    expect(await tryOut(newest)).toMatch(/^200 /);
  });
});

describe('any sequence of refreshes without a grace period', () => {
  const refresh = (stage: Stage, RefreshToken: string): ReturnType<typeof run> =>
    run(stage, 'GetTokensFromRefreshToken', { ClientId: stage.client.clientId, RefreshToken });

  test('lets exactly the newest token go on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 4 }), { maxLength: 6 }), async (back) => {
        const stage = await openStage({
          PoolName: 'Rotating',
          Clients: [{ ClientName: 'Signet', RefreshTokenRotation: { Feature: 'ENABLED' } }],
        });
        const { user, client } = stage;
        const original = await stage.pool.mint.mintRefresh();
        const caller = { userAgent: '', ipAddress: '' };
        const rest = { scopes: [], deviceKey: null, ssoSessionId: null, caller };
        stage.pool.signIns.begin({ user, client, refreshToken: original, ...rest });
        const family = [original];
        for (const steps of back) {
          const used = family[Math.max(0, family.length - 1 - steps)] ?? original;
          const answer = await refresh(stage, used);
          expect(answer.kind).toBe(used === family.at(-1) ? 'done' : 'refused');
          if (answer.kind === 'done') family.push(tokenOf(answer.output));
        }
      }),
      { numRuns: 20 },
    );
  });
});

const tokenOf = (output: object | null): string =>
  (output as { readonly AuthenticationResult: NewTokens }).AuthenticationResult.RefreshToken;
