/** When somebody showed who they are: what a proof of identity is as old as. */
import { readClaims } from '../cognito/claims.ts';
import type { Arrival } from './arrival.ts';

/**
 * Milliseconds since 1970 by this computer's clock. To come with tokens is not to show who one
 * is: a sign-in page may know the browser and ask nothing, and a token may be pasted by whoever
 * has it. Of those only `auth_time` tells (OpenID Connect Core 1.0, section 2).
 */
export const authenticatedAtMs = (
  { how, tokens }: Pick<Arrival, 'how' | 'tokens'>,
  nowMs: number,
): number => {
  const { auth_time: authTime, iat: issuedAt } = readClaims(tokens.access) ?? {};
  const shownAtMs = typeof authTime === 'number' ? authTime * 1000 : 0;
  // These tokens were made just now: how long after the proof, the pool's clock knows by itself.
  if (how === 'browser' && typeof issuedAt === 'number' && shownAtMs > 0) {
    return nowMs - Math.max(0, issuedAt * 1000 - shownAtMs);
  }
  return how === 'browser' || how === 'token' ? Math.min(nowMs, shownAtMs) : nowMs;
};
