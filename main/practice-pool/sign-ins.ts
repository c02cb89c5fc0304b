/**
 * Sign-ins. Every token of one sign-in carries the same `origin_jti`; revoking its refresh
 * token ends them all (developer guide, "Ending user sessions with token revocation").
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from './caller.ts';
import type { Clock } from './clock.ts';
import { newSessionId } from './random-names.ts';
import { tokenLivesSeconds } from './settings/client-settings.ts';
import type { StoredClient, StoredSignIn, StoredUser } from './store/records.ts';
import type { Index, Table } from './store/table.ts';

/** An expired sign-in is remembered so long that it can be told from garbage. */
const keptAfterExpiryMs = 30 * 24 * 60 * 60 * 1000;

/** What is known when a sign-in begins. */
export interface NewSignIn {
  readonly user: StoredUser;
  readonly client: StoredClient;
  readonly scopes: readonly string[];
  /** Null where none is given out: the implicit grant. */
  readonly refreshToken: string | null;
  readonly deviceKey: string | null;
  readonly ssoSessionId: string | null;
  readonly caller: Caller;
}

/** The sign-ins of all pools: a refresh token names none. */
export class SignIns {
  readonly #table: Table<StoredSignIn>;
  readonly #bySub: Index<StoredSignIn>;
  readonly #byTokenHash: Index<StoredSignIn>;
  readonly #clock: Clock;

  constructor(table: Table<StoredSignIn>, clock: Clock) {
    this.#table = table;
    this.#bySub = table.indexBy(({ sub }) => [sub]);
    this.#byTokenHash = table.indexBy(({ refreshTokens }) => refreshTokens.map(({ hash }) => hash));
    this.#clock = clock;
  }

  /** Remembers a new sign-in, by a hash of its refresh token only. */
  begin({ user, client, refreshToken, ...rest }: NewSignIn): StoredSignIn {
    const now = this.#clock.now();
    this.#forgetLongExpired(this.of(user.sub));
    const signIn: StoredSignIn = {
      originJti: randomUUID(),
      sessionId: newSessionId('tkn'),
      sub: user.sub,
      userPoolId: client.userPoolId,
      clientId: client.clientId,
      scopes: [...rest.scopes],
      refreshTokens:
        refreshToken === null ? [] : [{ hash: hashToken(refreshToken), rotatedAtMs: null }],
      signedInAtMs: now,
      lastActiveAtMs: now,
      refreshExpiresAtMs: now + tokenLivesSeconds(client.settings).refresh * 1000,
      revoked: false,
      deviceKey: rest.deviceKey,
      ssoSessionId: rest.ssoSessionId,
      ...rest.caller,
    };
    this.#table.put(signIn);
    return signIn;
  }

  /** Every sign-in of a user that is remembered, oldest first, alive or not. */
  of(sub: string): readonly StoredSignIn[] {
    return this.#bySub.find(sub);
  }

  byOriginJti(originJti: string): StoredSignIn | null {
    return this.#table.get(originJti);
  }

  /** The sign-in of this refresh token, alive or not; null when it was never given out. */
  byRefreshToken(token: string): StoredSignIn | null {
    return this.#byTokenHash.find(hashToken(token))[0] ?? null;
  }

  /** Every change of a sign-in goes through here. Answers it as it is now. */
  change(signIn: StoredSignIn, changes: Partial<StoredSignIn>): StoredSignIn {
    const changed = { ...signIn, ...changes };
    this.#table.put(changed);
    return changed;
  }

  /** Remembers that somebody was active on this sign-in, and how. Answers it as it is now. */
  touch(signIn: StoredSignIn, caller: Caller, changes: Partial<StoredSignIn> = {}): StoredSignIn {
    return this.change(signIn, { ...changes, ...caller, lastActiveAtMs: this.#clock.now() });
  }

  /** Ends every token of this sign-in, for good. */
  revoke(signIn: StoredSignIn): void {
    if (!signIn.revoked) this.change(signIn, { revoked: true });
  }

  /** Ends every sign-in of a user. */
  revokeAllOf(sub: string): void {
    for (const signIn of this.of(sub)) this.revoke(signIn);
  }

  /** Forgets what expired long ago, of users deleted since as well. Walks over everything. */
  sweep(): void {
    this.#forgetLongExpired([...this.#table.values()]);
  }

  #forgetLongExpired(signIns: readonly StoredSignIn[]): void {
    const now = this.#clock.now();
    for (const { originJti, refreshExpiresAtMs } of signIns) {
      if (now >= refreshExpiresAtMs + keptAfterExpiryMs) this.#table.delete(originJti);
    }
  }
}

/** What is kept of a refresh token or a cookie: SHA-256, base64url. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
