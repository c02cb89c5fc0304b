import type { Bridge } from '../../main/contract/api.ts';
import type { ProveOutcome, SubjectView } from '../../main/contract/deletion.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { challengeFailure, harmlessFailure, harmlessWordsFor, type Failure } from '../failure.ts';
import { OneAtATime } from '../one-at-a-time.svelte.ts';

/** Why the password is wanted. */
export type ProofReason =
  /** The sign-in is older than five minutes. */
  | 'age'
  /** The other sign-ins are to be ended first. */
  | 'others';

/** What the last proof led to. Nothing was deleted in either case. */
export interface ProofProblem {
  /** `others-stay`: the password was right, but the other sign-ins were not ended. */
  readonly kind: 'not-proved' | 'others-stay';
  readonly failure: Failure;
}

type OthersStay = Extract<ProveOutcome, { readonly kind: 'others-stay' }>;

const othersStay = ({ error, said }: OthersStay): ProofProblem => {
  const { title, meaning, next } = words.deletion.prove.othersStay;
  const reason = harmlessWordsFor(error).title;
  return { kind: 'others-stay', failure: { title, meaning: meaning(reason), next, said } };
};

const notProved = (failure: Failure): ProofProblem => ({ kind: 'not-proved', failure });

/** The proof of who the person is, and whether the other sign-ins are to be ended with it. */
export class Proof {
  readonly #bridge: Bridge;
  readonly #onSignedOut: (subject: SubjectView) => void;
  readonly #acts = new OneAtATime();

  /** Ticked by the person: end all other sign-ins first. */
  endOthers = $state(false);
  /** Null while, and where, no password was wanted. */
  wanted = $state.raw<ProofReason | null>(null);
  /** The pool did end them, with the last proof. */
  othersEnded = $state(false);
  problem = $state.raw<ProofProblem | null>(null);

  readonly busy = $derived(this.#acts.busy);

  /** `onSignedOut`: every sign-in was ended and the new one failed; there is nothing to go on with. */
  constructor(bridge: Bridge, onSignedOut: (subject: SubjectView) => void) {
    this.#bridge = bridge;
    this.#onSignedOut = onSignedOut;
  }

  /** Main wants the password, for the first time or once more. */
  want(): void {
    this.wanted = this.endOthers && !this.othersEnded ? 'others' : 'age';
  }

  async prove(subject: SubjectView, password: string): Promise<void> {
    await this.#acts.run(async () => {
      const { endOthers } = this;
      this.problem = null;
      const outcome = await this.#bridge.deletion.prove({ password, endOthers });
      if (outcome.kind === 'proved') this.othersEnded ||= endOthers;
      if (outcome.kind === 'signed-out') this.#onSignedOut(subject);
      this.problem = this.#problemOf(outcome);
    });
  }

  #problemOf(outcome: ProveOutcome): ProofProblem | null {
    switch (outcome.kind) {
      case 'proved':
      case 'not-now':
      case 'signed-out':
        // What there is to say is said on the page that follows.
        return null;
      case 'others-stay':
        return othersStay(outcome);
      case 'other-account':
        return notProved({ ...words.deletion.prove.otherAccount, said: null });
      case 'challenge':
        return notProved(challengeFailure(outcome.challenge));
      case 'pool-error':
        return notProved(harmlessFailure(outcome));
      default:
        return assertNever(outcome);
    }
  }
}
