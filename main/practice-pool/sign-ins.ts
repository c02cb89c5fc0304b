/**
 * Sign-ins. Every token of one sign-in carries the same `origin_jti`; revoking its refresh
 * token ends them all (developer guide, "Ending user sessions with token revocation").
 */
import { createHash, randomUUID } from 'node:crypto';
import type { StoredSignIn } from './store/data.ts';
import type { Store } from './store/store.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Default of an app client. */
export const refreshTokenLifeMs = 30 * dayMs;

/** An expired sign-in is remembered so long that it can be told from garbage. */
const keptAfterExpiryMs = 30 * dayMs;

export class SignIns {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Remembers a new sign-in, by a hash of its refresh token only. */
  begin(who: {
    readonly sub: string;
    readonly clientId: string;
    readonly refreshToken: string;
  }): StoredSignIn {
    const now = this.#now();
    const signIn: StoredSignIn = {
      originJti: randomUUID(),
      sub: who.sub,
      clientId: who.clientId,
      refreshTokenHash: hashToken(who.refreshToken),
      signedInAtMs: now,
      refreshExpiresAtMs: now + refreshTokenLifeMs,
      revoked: false,
    };
    const remembered = this.#store.data.signIns.filter(
      ({ refreshExpiresAtMs }) => now < refreshExpiresAtMs + keptAfterExpiryMs,
    );
    this.#store.data.signIns = [...remembered, signIn];
    this.#store.markChanged();
    return signIn;
  }

  /** The sign-in of this refresh token, alive or not; null when it was never given out. */
  byRefreshToken(token: string): StoredSignIn | null {
    const hash = hashToken(token);
    return this.#find((signIn) => signIn.refreshTokenHash === hash);
  }

  /** A sign-in that is no longer remembered counts as revoked. */
  isRevoked(originJti: string): boolean {
    return this.#find((signIn) => signIn.originJti === originJti)?.revoked ?? true;
  }

  /** Ends every token of this sign-in, for good. */
  revoke(signIn: StoredSignIn): void {
    signIn.revoked = true;
    this.#store.markChanged();
  }

  /** Ends every sign-in of a user. */
  revokeAllOf(sub: string): void {
    for (const signIn of this.#store.data.signIns) {
      if (signIn.sub === sub) this.revoke(signIn);
    }
  }

  #find(wanted: (signIn: StoredSignIn) => boolean): StoredSignIn | null {
    return this.#store.data.signIns.find(wanted) ?? null;
  }
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
