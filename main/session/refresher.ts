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

export class Refresher {
  readonly #underway = new Map<string, Promise<Renewal>>();
  readonly #keep: (sessionId: string, tokens: Tokens) => Promise<void>;

  /** @param keep stores the new tokens; a renewal is told to its callers after that */
  constructor(keep: (sessionId: string, tokens: Tokens) => Promise<void>) {
    this.#keep = keep;
  }

  renew(held: Held, pool: Pool): Promise<Renewal> {
    const { sessionId } = held;
    const underway = this.#underway.get(sessionId);
    if (underway !== undefined) return underway;
    const renewal = this.#ask(held, pool).finally(() => {
      if (this.#underway.get(sessionId) === renewal) this.#underway.delete(sessionId);
    });
    this.#underway.set(sessionId, renewal);
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
      await this.#keep(sessionId, answer.tokens);
      return { kind: 'renewed', tokens: answer.tokens };
    }
    if (answer.kind === 'challenge') return { kind: 'ended', why: 'expired' };
    const why = endings[answer.error];
    return why === undefined ? answer : { kind: 'ended', why };
  }
}
