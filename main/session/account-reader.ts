/** Reads what the pool holds about a signed-in person. */
import type { AccessClaims, Claims } from '../cognito/claims.ts';
import type { Pool } from '../cognito/pool.ts';
import type { PoolUser } from '../cognito/user.ts';
import type {
  AccountView,
  AttributeView,
  AwaitedCode,
  ReadAccountOutcome,
} from '../contract/account.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { ProfileView } from '../contract/profile.ts';
import type { AccountTraces } from './account-traces.ts';
import { AwaitedCodes } from './awaited-codes.ts';
import type { People } from './people.ts';

export interface AccountReaderPorts {
  readonly people: People;
  readonly profileOf: (profileId: string) => ProfileView | undefined;
  /** Resolves when a pool that is only just starting can be asked, or cannot be at all. */
  readonly whenAwake: (profileId: string) => Promise<void>;
  readonly now: () => number;
  /** Removes what is kept of an account that is gone. */
  readonly traces: Pick<AccountTraces, 'remove'>;
  /** Whether a deletion still needs this sign-in to learn the truth. */
  readonly isHeld: (sessionId: string) => boolean;
}

/** What to call an account: its e-mail, else its phone number, else its username. */
export const accountNameOf = (user: PoolUser): string => {
  const value = (name: string) => user.attributes.find((entry) => entry.name === name)?.value;
  return value('email') ?? value('phone_number') ?? user.username;
};

const textOf = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  // OpenID Connect Core 1.0, section 5.1.1: a claim with parts, where the pool has one text.
  if (name === 'address' && typeof value === 'object' && value !== null && 'formatted' in value) {
    return textOf('formatted', value.formatted);
  }
  return JSON.stringify(value);
};

/** Claims in the form of attributes, so that the two can be laid side by side. */
export const claimTexts = (claims: Claims): readonly AttributeView[] =>
  Object.entries(claims).map(([name, value]) => ({ name, value: textOf(name, value) }));

type Asked =
  | {
      readonly kind: 'user';
      readonly user: PoolUser;
      readonly claims: AccessClaims;
      readonly pool: Pool;
    }
  | Exclude<Awaited<ReturnType<People['token']>>, { kind: 'token' }>;

export class AccountReader {
  readonly #ports: AccountReaderPorts;
  readonly #last = new Map<string, AccountView>();
  readonly #awaited = new AwaitedCodes();

  constructor(ports: AccountReaderPorts) {
    this.#ports = ports;
  }

  /** Asks the pool. An ended sign-in and a gone account are removed here, then told. */
  async read(sessionId: string): Promise<ReadAccountOutcome> {
    const asked = await this.ask(sessionId);
    switch (asked.kind) {
      case 'user':
        return this.#remember(sessionId, asked);
      case 'no-such-session':
        return asked;
      case 'practice-not-ready':
        return this.#failed(sessionId, { kind: 'pool-error', error: 'offline', said: null });
      case 'ended':
        if (asked.why === 'gone') return this.#gone(sessionId);
        await this.#remove(sessionId);
        return { kind: 'session-ended', why: asked.why };
      case 'pool-error':
        return this.#failed(sessionId, asked);
    }
  }

  /**
   * One GetUser with a token that is good; renewed and repeated once where the pool does not
   * take it all the same: its clock may run ahead of ours, or its keys may be new.
   */
  async ask(sessionId: string): Promise<Asked> {
    const { people, whenAwake } = this.#ports;
    await whenAwake(people.person(sessionId)?.profileId ?? '');
    const answer = await people.token(sessionId);
    const first = await askWith(answer);
    if (first.kind !== 'pool-error') return first;
    if (first.error === 'token-expired' || first.error === 'token-invalid') {
      return askWith(await people.renewedToken(sessionId));
    }
    if (first.error !== 'token-revoked' || answer.kind !== 'token') return first;
    // A fresh proof of identity ends the sign-in whose place it takes.
    const held = await people.token(sessionId);
    return held.kind === 'token' && held.token !== answer.token ? askWith(held) : first;
  }

  /** What the pool said last of a person, in this run. */
  last(sessionId: string): AccountView | undefined {
    return this.#last.get(sessionId);
  }

  /** A code is under way, and takes the place of one that went out before. */
  awaitCode(sessionId: string, code: AwaitedCode): void {
    this.#awaited.add(sessionId, code);
  }

  /** The code of this attribute was typed, or is about an address that was taken back. */
  settleCode(sessionId: string, attribute: AwaitedCode['attribute']): void {
    this.#awaited.settle(sessionId, attribute);
  }

  /** Drops what was last read of a person. */
  forget(sessionId: string): void {
    this.#last.delete(sessionId);
    this.#awaited.forget(sessionId);
  }

  async #remember(
    sessionId: string,
    { user, claims }: Extract<Asked, { kind: 'user' }>,
  ): Promise<ReadAccountOutcome> {
    const person = this.#ports.people.person(sessionId);
    const pool = person && this.#ports.profileOf(person.profileId);
    if (pool === undefined) return { kind: 'no-such-session' };
    const idClaims = this.#ports.people.claimsOf(sessionId)?.id;
    const account: AccountView = {
      sessionId,
      accountName: accountNameOf(user),
      username: user.username,
      sub: claims.sub,
      attributes: user.attributes,
      idClaims: idClaims === undefined ? null : claimTexts(idClaims),
      awaited: this.#awaited.of(sessionId, user.attributes),
      factors: user.factors,
      preferredFactor: user.preferredFactor,
      groups: claims.groups,
      scopes: claims.scopes,
      pool,
      readAtMs: this.#ports.now(),
    };
    this.#last.set(sessionId, account);
    await this.#ports.people.rename(sessionId, account.accountName);
    return { kind: 'read', account };
  }

  async #failed(sessionId: string, error: PoolError): Promise<ReadAccountOutcome> {
    if (error.error === 'user-not-found') return this.#gone(sessionId);
    if (error.error === 'token-revoked') {
      await this.#remove(sessionId);
      return { kind: 'session-ended', why: 'revoked' };
    }
    return { ...error, last: this.#last.get(sessionId) ?? null };
  }

  async #gone(sessionId: string): Promise<{ readonly kind: 'account-gone' }> {
    const { people, traces, isHeld } = this.#ports;
    const person = people.person(sessionId);
    await this.#remove(sessionId);
    if (person !== undefined && !isHeld(sessionId)) await traces.remove(person);
    return { kind: 'account-gone' };
  }

  async #remove(sessionId: string): Promise<void> {
    this.forget(sessionId);
    if (!this.#ports.isHeld(sessionId)) await this.#ports.people.forget(sessionId);
  }
}

const askWith = async (answer: Awaited<ReturnType<People['token']>>): Promise<Asked> => {
  if (answer.kind !== 'token') return answer;
  const { token, claims, pool } = answer;
  const found = await pool.getUser(token);
  return found.kind === 'user' ? { kind: 'user', user: found.user, claims, pool } : found;
};
