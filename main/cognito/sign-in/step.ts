/** Something that is asked of a person, and what comes of their answer. */
import type { PoolError, PoolErrorKind } from '../../contract/pool-error.ts';
import type { StepAnswer, StepView } from '../../contract/sign-in.ts';
import type { Reply } from './reply.ts';

export interface Step {
  /** The challenge behind it. */
  readonly challenge: string;
  readonly view: StepView;
  /** The answer, where there is only one: nobody has to be asked. */
  readonly only: StepAnswer | null;
  /** Whether it is a choice among several, to which one can come back. */
  readonly isChoice: boolean;
  /** Null: such an answer does not fit. */
  readonly take: (answer: StepAnswer) => Promise<Advance> | null;
}

export type Advance =
  /** What the pool answered. */
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** A further question, of which the pool knows nothing. */
  | { readonly kind: 'step'; readonly step: Step }
  /** The same once more. */
  | { readonly kind: 'again'; readonly problem: PoolError }
  /** The answer could not be given; nothing was sent. */
  | { readonly kind: 'not-taken' }
  /** The device of this sign-in is of no use: to be begun anew without it. */
  | { readonly kind: 'device-useless' };

export const asked = (step: Step): Advance => ({ kind: 'step', step });

/**
 * Refusals after which a challenge can be answered again, and failures after which nobody
 * knows whether it can.
 */
const leaveOpen: readonly PoolErrorKind[] = [
  'code-mismatch',
  'code-used',
  'weak-password',
  'password-used-before',
  'invalid-parameter',
  'attribute-fixed',
  'alias-exists',
  'offline',
  'throttled',
  'no-answer',
  'internal-error',
];

/** Goes on with what the pool answered, or asks the same again where the pool lets one. */
export const orAgain = (reply: Reply, more: readonly PoolErrorKind[] = []): Advance =>
  reply.kind === 'pool-error' && (leaveOpen.includes(reply.error) || more.includes(reply.error))
    ? { kind: 'again', problem: reply }
    : { kind: 'reply', reply };

/** A step that takes one kind of answer. */
export const step = <Kind extends StepAnswer['kind']>(
  challenge: string,
  view: StepView,
  kind: Kind,
  take: (answer: Extract<StepAnswer, { kind: Kind }>) => Promise<Advance>,
): Step => ({
  challenge,
  view,
  only: null,
  isChoice: false,
  take: (answer) => (isOf(answer, kind) ? take(answer) : null),
});

const isOf = <Kind extends StepAnswer['kind']>(
  answer: StepAnswer,
  kind: Kind,
): answer is Extract<StepAnswer, { kind: Kind }> => answer.kind === kind;

type Choice = Extract<StepAnswer, { readonly factor: unknown }>;

/** A step at which one of several answers is chosen; nobody is asked where there is only one. */
export const choice = <Answer extends Choice>(
  challenge: string,
  view: StepView,
  answers: readonly Answer[],
  choose: (answer: Answer) => Promise<Advance>,
): Step => {
  const [first = null, ...others] = answers;
  return {
    challenge,
    view,
    only: others.length === 0 ? first : null,
    isChoice: others.length > 0,
    take: (given) => {
      const chosen = answers.find(
        ({ kind, factor }) => kind === given.kind && 'factor' in given && factor === given.factor,
      );
      return chosen === undefined ? null : choose(chosen);
    },
  };
};

/** A challenge that nobody here has an answer for. */
export const unknownStep = (challenge: string): Step => ({
  challenge,
  view: { kind: 'unknown', challenge },
  only: null,
  isChoice: false,
  take: () => null,
});
