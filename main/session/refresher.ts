/**
 * Renewal of access tokens, single-flight: however many callers need a new token at once,
 * the pool is asked once. Where refresh tokens rotate, a second request with the old one
 * would look like theft.
 */
import type { SignInAnswer } from '../cognito/answers.ts';
import type { Pool } from '../cognito/pool.ts';
import type { Tokens } from '../cognito/sign-in/conversation.ts';
import type { PoolError, PoolErrorKind } from '../contract/pool-error.ts';
import type { StoredPerson } from './stored-person.ts';

export type Renewal =
  | { readonly kind: 'renewed'; readonly tokens: Tokens }
  /** The pool will not renew this sign-in any more. */
  | { readonly kind: 'ended'; readonly why: 'expired' | 'revoked' | 'gone' }
  /** Another sign-in has taken the place of this one meanwhile, or nobody is signed in any more. */
  | { readonly kind: 'overtaken' }
  /** It did not work this time; the sign-in may still be good. */
  | PoolError;

/** Refusals of a refresh that are final. Everything else may pass: being offline ends nothing. */
const endings: Partial<Record<PoolErrorKind, 'expired' | 'revoked' | 'gone'>> = {
  'token-expired': 'expired',
  'token-revoked': 'revoked',
  'token-invalid': 'revoked',
  'token-reused': 'revoked',
  'user-not-found': 'gone',
};

/** The tokens of a sign-in, and whose they are. */
type Held = Pick<StoredPerson, 'sessionId' | 'tokens' | 'username' | 'deviceKey'>;

const isLost = (answer: SignInAnswer): boolean =>
  answer.kind === 'pool-error' && answer.error === 'no-answer';

/** Resolves whether the new tokens are stored; false where `from` are not the ones held now. */
export type KeepRenewed = (sessionId: string, from: Tokens, to: Tokens) => Promise<boolean>;

interface Underway {
  /** The tokens that are being renewed. */
  readonly from: Tokens;
  readonly renewal: Promise<Renewal>;
}

export class Refresher {
  readonly #underway = new Map<string, Underway>();
  readonly #keep: KeepRenewed;

  /** @param keep a renewal is told to its callers after that */
  constructor(keep: KeepRenewed) {
    this.#keep = keep;
  }

  renew(held: Held, pool: Pool): Promise<Renewal> {
    const { sessionId, tokens: from } = held;
    const before = this.#underway.get(sessionId);
    if (before?.from === from) return before.renewal;
    const renewal = this.#ask(held, pool).finally(() => {
      if (this.#underway.get(sessionId)?.renewal === renewal) this.#underway.delete(sessionId);
    });
    this.#underway.set(sessionId, { from, renewal });
    return renewal;
  }

  /** A renewal that is still under way for this session no longer concerns anybody. */
  forget(sessionId: string): void {
    this.#underway.delete(sessionId);
  }

  async #ask({ sessionId, tokens, username, deviceKey }: Held, pool: Pool): Promise<Renewal> {
    if (tokens.refresh === null) return { kind: 'ended', why: 'expired' };
    const refresh = tokens.refresh;
    const ask = () => pool.refresh(refresh, { username, deviceKey });
    const first = await ask();
    // The lost answer may have held the successor of this refresh token. The old one is good
    // for seconds more, so it is asked for once again now rather than with the next need.
    const answer = isLost(first) ? await ask() : first;
    if (answer.kind === 'tokens') {
      if (await this.#keep(sessionId, tokens, answer.tokens)) {
        return { kind: 'renewed', tokens: answer.tokens };
      }
      // Nobody goes on with its successor either, so that is not to live on at the pool.
      const { refresh: successor } = answer.tokens;
      if (successor !== null && successor !== refresh) void pool.revoke(successor);
      return { kind: 'overtaken' };
    }
    if (answer.kind === 'challenge') return { kind: 'ended', why: 'expired' };
    const why = endings[answer.error];
    return why === undefined ? answer : { kind: 'ended', why };
  }
}
