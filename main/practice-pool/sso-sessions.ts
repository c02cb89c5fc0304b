/** Who is signed in at the managed login: what stands behind its cookies. */
import { randomBytes } from 'node:crypto';
import type { Caller } from './caller.ts';
import type { Clock } from './clock.ts';
import { newSessionId } from './random-names.ts';
import { hashToken } from './sign-ins.ts';
import type { StoredClient, StoredSsoSession, StoredUser } from './store/records.ts';
import type { Index, Table } from './store/table.ts';

/** The cookie's life (developer guide, "Managed login"): one hour. */
export const ssoSessionLifeMs = 60 * 60 * 1000;

export class SsoSessions {
  readonly #table: Table<StoredSsoSession>;
  readonly #byCookie: Index<StoredSsoSession>;
  readonly #bySub: Index<StoredSsoSession>;
  readonly #clock: Clock;

  constructor(table: Table<StoredSsoSession>, clock: Clock) {
    this.#table = table;
    this.#byCookie = table.indexBy(({ cookieHash }) => [cookieHash]);
    this.#bySub = table.indexBy(({ sub }) => [sub]);
    this.#clock = clock;
  }

  /** Remembers who signed in, and makes the cookie's value; only its hash is kept. */
  begin(
    user: Pick<StoredUser, 'sub' | 'userPoolId'>,
    client: Pick<StoredClient, 'clientId'>,
    caller: Caller,
  ): { readonly session: StoredSsoSession; readonly cookie: string } {
    const now = this.#clock.now();
    this.#forgetExpired(this.#bySub.find(user.sub));
    const cookie = randomBytes(32).toString('base64url');
    const session: StoredSsoSession = {
      sessionId: newSessionId('sso'),
      cookieHash: hashToken(cookie),
      sub: user.sub,
      userPoolId: user.userPoolId,
      clientId: client.clientId,
      signedInAtMs: now,
      lastActiveAtMs: now,
      expiresAtMs: now + ssoSessionLifeMs,
      ...caller,
    };
    this.#table.put(session);
    return { session, cookie };
  }

  /** The session of a cookie, if it is alive. */
  byCookie(cookie: string): StoredSsoSession | null {
    const session = this.#byCookie.find(hashToken(cookie))[0];
    return session !== undefined && this.#clock.now() < session.expiresAtMs ? session : null;
  }

  byId(sessionId: string): StoredSsoSession | null {
    const session = this.#table.get(sessionId);
    return session !== null && this.#clock.now() < session.expiresAtMs ? session : null;
  }

  /** The live ones of a user, oldest first. */
  of(sub: string): readonly StoredSsoSession[] {
    const now = this.#clock.now();
    return this.#bySub.find(sub).filter(({ expiresAtMs }) => now < expiresAtMs);
  }

  /** Remembers that somebody was active on it: a sign-in, a grant or a rotation of tokens. */
  touch(session: StoredSsoSession, caller: Caller): void {
    this.#table.put({ ...session, ...caller, lastActiveAtMs: this.#clock.now() });
  }

  end(session: StoredSsoSession): void {
    this.#table.delete(session.sessionId);
  }

  /** Ends the one of this id, if there is one. */
  endById(sessionId: string | null): void {
    if (sessionId !== null) this.#table.delete(sessionId);
  }

  /** Ends every one of a user, with the user. */
  endAllOf(sub: string): void {
    for (const { sessionId } of [...this.#bySub.find(sub)]) this.#table.delete(sessionId);
  }

  /** Forgets those that have run out. Walks over everything. */
  sweep(): void {
    this.#forgetExpired([...this.#table.values()]);
  }

  #forgetExpired(sessions: readonly StoredSsoSession[]): void {
    const now = this.#clock.now();
    for (const session of [...sessions]) if (now >= session.expiresAtMs) this.end(session);
  }
}
