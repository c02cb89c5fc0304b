import type { SignInStep, StepAnswer } from '../../main/contract/sign-in.ts';
import { words } from '../../words/catalogue.ts';
import { formFailure, harmlessFailure, type Failure } from '../failure.ts';

/** Gives an answer to whoever holds the conversation. `End`: it is over, well or not. */
export type AskNext<End> = (
  attemptId: string,
  answer: StepAnswer,
) => Promise<SignInStep | { readonly kind: 'wrong-answer' } | End>;

export interface ConversationWays<End> {
  readonly answer: AskNext<End>;
  readonly ended: (end: End) => void;
}

/**
 * The steps a pool asks for, one after the other. It knows nothing of where the answers go,
 * so that a sign-in and the proof before a deletion can both be made of it.
 */
export class StepConversation<End extends { readonly kind: string } = never> {
  readonly #answer: AskNext<End>;
  readonly #ended: (end: End) => void;

  current: SignInStep;
  /** Counts the steps: a new one is a new screen, the same asked again is not. */
  turn = $state(0);
  /** How often the answer to this step was refused. */
  refusals = $state(0);
  /** The answer that is under way. */
  busy = $state.raw<StepAnswer['kind'] | null>(null);
  /** The code that is typed, or put there from the post office beside. */
  code = $state('');
  /** The code on its way is a second one, asked for by the person. */
  resent = $state(false);
  #unfit = $state(false);
  #over = false;

  readonly failure: Failure | null = $derived.by(() => {
    if (this.#unfit) return formFailure('wrong-answer');
    return failureOf(this.current);
  });

  constructor(first: SignInStep, { answer, ended }: ConversationWays<End>) {
    this.current = $state.raw(first);
    this.#answer = answer;
    this.#ended = ended;
  }

  /** A second answer while one is under way is not given. */
  async answer(answer: StepAnswer): Promise<void> {
    if (this.busy !== null || this.#over) return;
    this.busy = answer.kind;
    this.#unfit = false;
    try {
      this.#take(await this.#answer(this.current.attemptId, answer), answer);
    } finally {
      this.busy = null;
    }
  }

  /** The person has left: an answer that is still under way leads nowhere here. */
  leave(): void {
    this.#over = true;
    this.code = '';
  }

  #take(outcome: SignInStep | { readonly kind: 'wrong-answer' } | End, { kind }: StepAnswer): void {
    if (this.#over) return;
    if (isStep(outcome)) this.#show(outcome, kind);
    else if (isUnfit(outcome)) this.#unfit = true;
    else {
      this.leave();
      this.#ended(outcome);
    }
  }

  #show(step: SignInStep, answered: StepAnswer['kind']): void {
    this.current = step;
    this.resent = answered === 'resend' && step.problem === null;
    if (step.problem === null) {
      this.turn += 1;
      this.refusals = 0;
      this.code = '';
    } else this.refusals += 1;
  }
}

// The other member is whatever the caller's own outcomes are, so `kind` alone does not narrow.
const isStep = (outcome: { readonly kind: string }): outcome is SignInStep =>
  outcome.kind === 'step';

const isUnfit = (outcome: {
  readonly kind: string;
}): outcome is { readonly kind: 'wrong-answer' } => outcome.kind === 'wrong-answer';

/** Where an app shows the code, no message is older or newer than another. */
function failureOf({ step, problem }: SignInStep): Failure | null {
  if (problem === null) return null;
  const fromApp =
    step.kind === 'set-up-authenticator' ||
    (step.kind === 'code' && step.channel === 'authenticator');
  const { authenticatorMismatch } = words.steps.code;
  if (fromApp && problem.error === 'code-mismatch')
    return { ...authenticatorMismatch, said: problem.said };
  return harmlessFailure(problem);
}
