import type { Bridge } from '../../main/contract/api.ts';
import type { ExamineTokenOutcome, UseTokenOutcome } from '../../main/contract/token-sign-in.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { tokenFaultSentence } from '../browser-sign-in/fault-words.ts';
import { harmlessFailure, type Failure } from '../failure.ts';

/** Main refuses longer texts, and no token is so long. */
const longest = 16_384;

/** Signing in with a token that is pasted: what it says as it is typed, then the sign-in. */
export class TokenForm {
  readonly #bridge: Bridge;
  readonly #signedIn: (sessionId: string) => void;
  #examined = 0;

  token = $state('');
  keep = $state(false);
  /** What the text in the field is; null while there is none. */
  says = $state.raw<ExamineTokenOutcome | null>(null);
  busy = $state(false);
  /** The field was left empty. */
  missing = $state(false);
  failure = $state.raw<Failure | null>(null);

  /** What the token tells of itself, whether or not it is over. */
  readonly told = $derived(
    this.says?.kind === 'token' || this.says?.kind === 'expired' ? this.says.token : null,
  );
  /** Why this text signs nobody in; null where it may. */
  readonly problem = $derived(
    this.says === null || this.says.kind === 'token' ? null : problemFailure(this.says.kind),
  );

  constructor(bridge: Bridge, signedIn: (sessionId: string) => void) {
    this.#bridge = bridge;
    this.#signedIn = signedIn;
  }

  /** Takes what the field holds now; the answer to an older text is dropped. */
  async type(token: string): Promise<void> {
    this.token = token;
    this.missing = false;
    this.failure = null;
    this.#examined += 1;
    const mine = this.#examined;
    if (token.trim() === '' || token.length > longest) {
      this.says = token.trim() === '' ? null : { kind: 'not-a-token' };
      return;
    }
    const says = await this.#bridge.tokenSignIn.examine({ token });
    if (mine === this.#examined) this.says = says;
  }

  async submit(): Promise<void> {
    if (this.busy) return;
    this.missing = this.token.trim() === '';
    if (this.missing || this.problem !== null || this.token.length > longest) return;
    this.busy = true;
    this.failure = null;
    try {
      const { token, keep } = this;
      this.#take(await this.#bridge.tokenSignIn.use({ token, keep }));
    } finally {
      this.busy = false;
    }
  }

  #take(outcome: UseTokenOutcome): void {
    switch (outcome.kind) {
      case 'signed-in':
        this.token = '';
        this.says = null;
        this.#signedIn(outcome.sessionId);
        return;
      case 'id-token':
      case 'refresh-token':
      case 'other-issuer':
      case 'not-a-token':
      case 'expired':
        this.says = outcome;
        return;
      case 'not-saved':
      case 'practice-not-ready':
        this.failure = problemFailure(outcome.kind);
        return;
      case 'forged': {
        const { title, meaning, next } = words.tokenSignIn.forged;
        const what = tokenFaultSentence(outcome.fault);
        this.failure = { title, meaning: meaning(what), next, said: null };
        return;
      }
      case 'pool-error':
        this.failure = harmlessFailure(outcome);
        return;
      default:
        assertNever(outcome);
    }
  }
}

const problemFailure = (kind: keyof typeof words.tokenSignIn.problems): Failure => ({
  ...words.tokenSignIn.problems[kind],
  said: null,
});
