import type { Bridge } from '../../main/contract/api.ts';
import type { ProveOutcome, ProveStep, SubjectView } from '../../main/contract/deletion.ts';
import type { SignInWay } from '../../main/contract/sign-in.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { formFailure, harmlessFailure, harmlessWordsFor, type Failure } from '../failure.ts';
import { OneAtATime } from '../one-at-a-time.svelte.ts';
import { StepConversation } from '../sign-in/step-conversation.svelte.ts';

/** Why a proof is wanted. */
export type ProofReason =
  /** The sign-in is older than five minutes. */
  | 'age'
  /** The other sign-ins are to be ended first. */
  | 'others';

/** What the last proof led to. Nothing was deleted in any case. */
export interface ProofProblem {
  /**
   * `others-stay`: the proof was good, but the other sign-ins were not ended. `elsewhere`: this
   * kind of sign-in cannot be repeated here.
   */
  readonly kind: 'not-proved' | 'others-stay' | 'elsewhere';
  readonly failure: Failure;
}

type OthersStay = Extract<ProveOutcome, { readonly kind: 'others-stay' }>;

/** How the steps of a proof end, well or not. */
type ProofEnd = Exclude<ProveOutcome, ProveStep | { readonly kind: 'wrong-answer' }>;

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
  /** Null while, and where, no proof was wanted. */
  wanted = $state.raw<ProofReason | null>(null);
  /** The pool did end them, with the last proof. */
  othersEnded = $state(false);
  problem = $state.raw<ProofProblem | null>(null);
  /** What the pool asks for after the beginning; null while it asks for nothing. */
  conversation = $state.raw<StepConversation<ProofEnd> | null>(null);
  /** Every sign-in was ended, and the steps are those of the one that follows. */
  signingInAnew = $state(false);

  readonly busy = $derived(this.#acts.busy);

  /** `onSignedOut`: every sign-in was ended and the new one failed; there is nothing to go on with. */
  constructor(bridge: Bridge, onSignedOut: (subject: SubjectView) => void) {
    this.#bridge = bridge;
    this.#onSignedOut = onSignedOut;
  }

  /** Main wants a proof, for the first time or once more. */
  want(): void {
    this.wanted = this.endOthers && !this.othersEnded ? 'others' : 'age';
  }

  /** With the password; steps may follow. */
  prove(subject: SubjectView, password: string): Promise<void> {
    return this.#begin(subject, 'password', password);
  }

  /** In any other way the pool offers for this account. */
  proveOtherwise(subject: SubjectView): Promise<void> {
    return this.#begin(subject, 'choice', null);
  }

  /** Back to the beginning of the proof. */
  startOver(): void {
    this.conversation?.leave();
    this.conversation = null;
  }

  async #begin(subject: SubjectView, way: SignInWay, password: string | null): Promise<void> {
    await this.#acts.run(async () => {
      this.problem = null;
      this.signingInAnew = false;
      const { endOthers } = this;
      const outcome = await this.#bridge.deletion.prove({ way, password, endOthers });
      if (outcome.kind === 'step') this.#converse(subject, outcome);
      else if (outcome.kind === 'wrong-answer') this.problem = notProved(formFailure(outcome.kind));
      else this.#end(subject, outcome);
    });
  }

  #converse(subject: SubjectView, first: ProveStep): void {
    const { endOthers } = this;
    this.#heed(first);
    this.conversation = new StepConversation<ProofEnd>(first, {
      answer: async (attemptId, answer) => {
        const outcome = await this.#bridge.deletion.proveStep({ attemptId, answer, endOthers });
        if (outcome.kind === 'step') this.#heed(outcome);
        return outcome;
      },
      ended: (end) => this.#end(subject, end),
    });
  }

  #heed({ othersEndedAtMs }: ProveStep): void {
    this.signingInAnew = othersEndedAtMs !== null;
  }

  #end(subject: SubjectView, end: ProofEnd): void {
    this.conversation = null;
    if (end.kind === 'proved') this.othersEnded ||= this.endOthers;
    if (end.kind === 'signed-out') this.#onSignedOut(subject);
    this.problem = this.#problemOf(end);
  }

  #problemOf(end: ProofEnd): ProofProblem | null {
    switch (end.kind) {
      case 'proved':
      case 'not-now':
      case 'signed-out':
        // What there is to say is said on the page that follows.
        return null;
      case 'others-stay':
        return othersStay(end);
      case 'other-account':
        return notProved({ ...words.deletion.prove.otherAccount, said: null });
      case 'other-proof':
        return {
          kind: 'elsewhere',
          failure: { ...words.deletion.prove.elsewhere[end.how], said: null },
        };
      case 'no-such-attempt':
        return notProved(formFailure(end.kind));
      case 'pool-error':
        return notProved(harmlessFailure(end));
      default:
        return assertNever(end);
    }
  }
}
