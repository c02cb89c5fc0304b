/**
 * The refresh tokens of one sign-in. Without rotation there is one. With it each refresh gives
 * a successor and rotates the used one out (developer guide, "Refresh token rotation"). What
 * the guide leaves open is as others measured it on the service: a token that was rotated out
 * may be tried again within the grace period, which forks the family; of all its tokens only
 * the newest goes on; using another is told as reuse and ends nothing.
 */
import { hashToken } from './sign-ins.ts';
import type { StoredSignIn } from './store/records.ts';

/**
 * The original and so many of the newest are remembered. One that was rotated out before them
 * is no longer told from garbage.
 */
const mostRemembered = 100;

/** Whether a refresh token of this sign-in still refreshes. `graceSeconds` is the app client's. */
export function isStillGood(
  { refreshTokens }: StoredSignIn,
  token: string,
  graceSeconds: number,
  nowMs: number,
): boolean {
  const index = indexOf(refreshTokens, token);
  if (index === refreshTokens.length - 1) return true;
  const rotatedAtMs = refreshTokens[index]?.rotatedAtMs ?? null;
  return rotatedAtMs !== null && nowMs < rotatedAtMs + graceSeconds * 1000;
}

/**
 * Whether revoking this token ends the sign-in: the newest does, and the one it began with.
 * Revoking any other is answered likewise and changes nothing.
 */
export function endsSignIn({ refreshTokens }: StoredSignIn, token: string): boolean {
  const index = indexOf(refreshTokens, token);
  return index === 0 || index === refreshTokens.length - 1;
}

/** The tokens once `used` was exchanged for `successor`. A second use does not prolong the grace. */
export function withSuccessor(
  { refreshTokens }: StoredSignIn,
  used: string,
  successor: string,
  nowMs: number,
): StoredSignIn['refreshTokens'] {
  const usedIndex = indexOf(refreshTokens, used);
  const rotated = refreshTokens.map((token, index) =>
    index === usedIndex ? { ...token, rotatedAtMs: token.rotatedAtMs ?? nowMs } : token,
  );
  const all = [...rotated, { hash: hashToken(successor), rotatedAtMs: null }];
  return [...all.slice(0, 1), ...all.slice(1).slice(-mostRemembered)];
}

function indexOf(refreshTokens: StoredSignIn['refreshTokens'], token: string): number {
  const wanted = hashToken(token);
  return refreshTokens.findIndex(({ hash }) => hash === wanted);
}
