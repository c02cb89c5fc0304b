/**
 * Who is signed in: any number of people, one of them in front. Tokens stay inside this
 * class and go only to the pool that issued them.
 */
import { endOf, isIssuedBy, readAccessClaims, readClaims, type Claims } from '../cognito/claims.ts';
import type { Pool } from '../cognito/pool.ts';
import type { Tokens } from '../cognito/sign-in/conversation.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type {
  PeopleView,
  PersonView,
  SignOutEverywhereOutcome,
  SignOutOutcome,
} from '../contract/session.ts';
import { AccessTokens, type TokenAnswer } from './access-tokens.ts';
import type {
  Arrival,
  FreshProof,
  ArriveOutcome,
  PasswordSignIn,
  PasswordSignInOutcome,
} from './arrival.ts';
import { authenticatedAtMs } from './authentication-time.ts';
import { signInWithPassword } from './password-sign-in.ts';
import { viewOf } from './person-view.ts';
import type { SessionStore, StoredPerson } from './stored-person.ts';

export type { TokenAnswer } from './access-tokens.ts';

/** A pool as it can be reached right now. */
export type PoolAnswer =
  | { readonly kind: 'pool'; readonly pool: Pool; readonly name: string }
  | { readonly kind: 'no-such-profile' }
  | { readonly kind: 'practice-not-ready' };

export interface PeoplePorts {
  readonly store: SessionStore;
  readonly poolOf: (profileId: string) => PoolAnswer;
  readonly now: () => number;
  readonly newId: () => string;
  readonly onChange: (people: PeopleView) => void;
  /** Told after each sign-in with a fresh proof. */
  readonly onSignIn: (sessionId: string) => void;
}

export class People {
  readonly #ports: PeoplePorts;
  readonly #people = new Map<string, StoredPerson>();
  readonly #accessTokens: AccessTokens;
  #frontId: string | null = null;
  #announceRestored: () => void = () => undefined;
  readonly #restored = new Promise<void>((resolve) => (this.#announceRestored = resolve));

  constructor(ports: PeoplePorts) {
    this.#ports = ports;
    this.#accessTokens = new AccessTokens({
      held: (sessionId) => this.#people.get(sessionId),
      poolOf: ports.poolOf,
      now: ports.now,
      keep: async (sessionId, from, tokens) => {
        if (this.#people.get(sessionId)?.tokens !== from) return false;
        await this.#keep(sessionId, { tokens });
        return true;
      },
    });
  }

  /** Brings back who was signed in when the app ended. */
  async restore(): Promise<void> {
    for (const person of await this.#ports.store.load()) this.#people.set(person.sessionId, person);
    this.#frontId ??= [...this.#people.keys()].at(0) ?? null;
    this.#announceRestored();
    this.#tell();
  }

  /** Who is signed in, once it is known who was: a locked keyring takes seconds to say. */
  async knownView(): Promise<PeopleView> {
    await this.#restored;
    return this.view();
  }

  view(): PeopleView {
    return { people: [...this.#people.values()].map(viewOf), frontId: this.#frontId };
  }

  /** Who this is; undefined for an unknown id. Never holds the tokens. */
  person(sessionId: string): PersonView | undefined {
    const person = this.#people.get(sessionId);
    return person && viewOf(person);
  }

  /** The pool this person signed in to, whether or not the sign-in is still good. */
  poolOf(sessionId: string): PoolAnswer {
    const person = this.#people.get(sessionId);
    return person === undefined
      ? { kind: 'no-such-profile' }
      : this.#ports.poolOf(person.profileId);
  }

  /** Every sign-in of one account: there may be one through each of its pool's app clients. */
  sessionsOf(sub: string, userPoolId: string): readonly string[] {
    return [...this.#people.values()]
      .filter(({ tokens }) => {
        const claims = readAccessClaims(tokens.access);
        return claims?.sub === sub && isIssuedBy(claims, userPoolId);
      })
      .map(({ sessionId }) => sessionId);
  }

  /** What the tokens of a person say; the tokens themselves stay here. */
  claimsOf(sessionId: string): Readonly<Record<'access' | 'id', Claims | undefined>> | undefined {
    const tokens = this.#people.get(sessionId)?.tokens;
    return (
      tokens && {
        access: readClaims(tokens.access),
        id: tokens.id === null ? undefined : readClaims(tokens.id),
      }
    );
  }

  /** Lets somebody in main look at the tokens of a person; what they find is no token. */
  examineTokens<Found>(
    sessionId: string,
    examine: (tokens: Tokens, pool: PoolAnswer) => Promise<Found>,
  ): Promise<Found> | undefined {
    const person = this.#people.get(sessionId);
    return person && examine(person.tokens, this.#ports.poolOf(person.profileId));
  }

  bringToFront(sessionId: string | null): PeopleView {
    this.#frontId = sessionId !== null && this.#people.has(sessionId) ? sessionId : null;
    this.#tell();
    return this.view();
  }

  /** Signs in with a name and a password alone. */
  signIn(given: PasswordSignIn): Promise<PasswordSignInOutcome> {
    return signInWithPassword(this, this.#ports.poolOf(given.profileId), given);
  }

  /** Takes somebody in and brings them to the front. Twice the same account is one sign-in. */
  async arrive({
    profileId,
    tokens,
    how,
    secondFactor,
    accountName,
    kept,
    deviceKey,
    deviceAsked,
  }: Arrival): Promise<ArriveOutcome> {
    const found = this.#ports.poolOf(profileId);
    if (found.kind !== 'pool') return found;
    const claims = readAccessClaims(tokens.access);
    if (claims === undefined) return { kind: 'pool-error', error: 'strange-answer', said: null };

    const earlier = [...this.#people.values()].find(
      (person) => person.profileId === profileId && person.sub === claims.sub,
    );
    void this.revokeAt(profileId, earlier?.tokens.refresh ?? null);
    const person: StoredPerson = {
      sessionId: earlier?.sessionId ?? this.#ports.newId(),
      profileId,
      poolName: found.name,
      accountName: earlier?.accountName ?? accountName ?? claims.username,
      username: claims.username,
      sub: claims.sub,
      authenticatedAtMs: authenticatedAtMs({ how, tokens }, this.#ports.now()),
      how,
      secondFactor,
      kept,
      deviceKey,
      deviceAsked,
      tokens,
    };
    this.#people.set(person.sessionId, person);
    this.#frontId = person.sessionId;
    if (kept) await this.#ports.store.save(person);
    else if (earlier?.kept === true) await this.#ports.store.remove(person.sessionId);
    this.#tell();
    this.#ports.onSignIn(person.sessionId);
    return { kind: 'signed-in', sessionId: person.sessionId };
  }

  /**
   * Takes over the tokens of a fresh proof of identity, if they are this account's. The
   * sign-in they replace is ended at the pool, so that it does not live on forgotten.
   */
  async adopt(sessionId: string, proof: FreshProof): Promise<'adopted' | 'other-account'> {
    const { tokens } = proof;
    const person = this.#people.get(sessionId);
    if (person === undefined || readAccessClaims(tokens.access)?.sub !== person.sub) {
      await this.revokeAt(person?.profileId, tokens.refresh);
      return 'other-account';
    }
    await this.#keep(sessionId, { ...proof, authenticatedAtMs: this.#ports.now() });
    void this.revokeAt(person.profileId, person.tokens.refresh);
    return 'adopted';
  }

  /** What the pool calls the account, once it was read. */
  async rename(sessionId: string, accountName: string): Promise<void> {
    if (this.#people.get(sessionId)?.accountName !== accountName) {
      await this.#keep(sessionId, { accountName });
    }
  }

  /** The device of the pool's that this sign-in is bound to; null for none. */
  deviceKeyOf(sessionId: string): string | null {
    return this.#people.get(sessionId)?.deviceKey ?? null;
  }

  /** The person has said what becomes of the device that the pool asked about. */
  async deviceAnswered(sessionId: string): Promise<void> {
    await this.#keep(sessionId, { deviceAsked: false });
  }

  /** An access token with at least a minute to run; many callers share one renewal. */
  token(sessionId: string): Promise<TokenAnswer> {
    return this.#accessTokens.token(sessionId);
  }

  /** Renews whether or not it is due: what a pool says now may differ from what it said. */
  renewedToken(sessionId: string): Promise<TokenAnswer> {
    return this.#accessTokens.renewedToken(sessionId);
  }

  /** The latest end of the tokens in hand: until then others may accept them. */
  tokensEndAtMs(sessionId: string): number {
    const tokens = this.#people.get(sessionId)?.tokens;
    if (tokens === undefined) return 0;
    return Math.max(endOf(tokens.access), tokens.id === null ? 0 : endOf(tokens.id));
  }

  /** Tells the pool, then removes the sign-in here, whether or not the pool answered. */
  async signOut(sessionId: string): Promise<SignOutOutcome> {
    const person = this.#people.get(sessionId);
    if (person === undefined) return { kind: 'no-such-session' };
    const revoked = await this.revokeAt(person.profileId, person.tokens.refresh);
    return { kind: 'signed-out', revoked, wiped: await this.forget(sessionId) };
  }

  /** Ends every sign-in of the account; where the pool refuses, nothing changes here. */
  async signOutEverywhere(sessionId: string): Promise<SignOutEverywhereOutcome> {
    const answer = await this.token(sessionId);
    if (answer.kind === 'practice-not-ready') {
      return { kind: 'pool-error', error: 'offline', said: null };
    }
    if (answer.kind === 'ended') {
      return { kind: 'signed-out-everywhere', wiped: await this.forget(sessionId) };
    }
    if (answer.kind !== 'token') return answer;
    const done = await answer.pool.globalSignOut(answer.token);
    if (done.kind === 'pool-error' && !isOver(done)) return done;
    return { kind: 'signed-out-everywhere', wiped: await this.forget(sessionId) };
  }

  /** Ends a sign-in at the pool that nobody here goes on with. Resolves whether the pool did. */
  async revokeAt(profileId: string | undefined, refreshToken: string | null): Promise<boolean> {
    const found = profileId === undefined ? undefined : this.#ports.poolOf(profileId);
    if (found?.kind !== 'pool' || refreshToken === null) return false;
    return (await found.pool.revoke(refreshToken)).kind === 'done';
  }

  /** Removes a sign-in from memory and disk. Resolves whether nothing is left. */
  async forget(sessionId: string): Promise<boolean> {
    this.#people.delete(sessionId);
    this.#accessTokens.forget(sessionId);
    if (this.#frontId === sessionId) this.#frontId = null;
    const wiped = await this.#ports.store.remove(sessionId);
    this.#tell();
    return wiped;
  }

  async #keep(sessionId: string, change: Partial<StoredPerson>): Promise<void> {
    const person = this.#people.get(sessionId);
    if (person === undefined) return;
    const changed = { ...person, ...change };
    this.#people.set(sessionId, changed);
    if (changed.kept) await this.#ports.store.save(changed);
    this.#tell();
  }

  #tell(): void {
    this.#ports.onChange(this.view());
  }
}

/** Errors after which the access token is of no use anyway. */
const isOver = ({ error }: PoolError): boolean =>
  error === 'token-revoked' || error === 'token-expired' || error === 'user-not-found';
