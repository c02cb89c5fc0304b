/** What comes of an answer to a challenge, before what follows from it. */
import type { Done, ErrorName, Refusal } from '../answer.ts';
import type { ErrorOf } from '../model/operation-table.ts';
import type { Entrant } from './entrant.ts';
import type { Challenge, ChallengeOf } from './waiting-challenge.ts';

/** What an answer to a challenge may be refused with. */
export type AnswerError = ErrorOf<'RespondToAuthChallenge'> & ErrorName;

/** What a sign-in may be refused with at its start and later as well. */
export type SignInError = AnswerError & ErrorOf<'InitiateAuth'>;

/** What somebody has to pass on the way in, in this order. */
export const stages = [
  'first-factor',
  'custom-challenge',
  'new-password',
  'second-factor',
  'device',
] as const;

export type Stage = (typeof stages)[number];

/** A stage is behind them. */
export interface Passed {
  readonly kind: 'passed';
  readonly stage: Stage;
  /** As they are now. */
  readonly entrant: Entrant;
}

/** A refusal that leaves the challenge open for another answer. */
export interface Retry<Name extends ErrorName = AnswerError> {
  readonly kind: 'retry';
  readonly refusal: Refusal<Name>;
  /** The challenge as it goes on; null for as it was. */
  readonly challenge: Challenge | null;
}

/** `done` has posed another challenge; `refused` is the end of the sign-in. */
export type Outcome<Name extends ErrorName = AnswerError> =
  Passed | Done | Retry<Name> | Refusal<Name>;

/** An answer to a challenge of this name, once it is known whose it is. */
export interface ChallengeAnswer<Name extends Challenge['name']> {
  readonly entrant: Entrant;
  readonly challenge: ChallengeOf<Name>;
  /** What it came under: the Session, or the SECRET_BLOCK of SRP. */
  readonly session: string;
  readonly responses: ReadonlyMap<string, string>;
}

export const passed = (stage: Stage, entrant: Entrant): Passed => ({
  kind: 'passed',
  stage,
  entrant,
});

/** Leaves the challenge as it was. */
export const retry = <Name extends ErrorName>(refusal: Refusal<Name>): Retry<Name> => ({
  kind: 'retry',
  refusal,
  challenge: null,
});

/** Wrong codes that one challenge takes. */
const mostWrongTries = 3;

/** Counts a wrong code: the challenge stays open for a few, the last one ends it. */
export function countWrongTry<Name extends ErrorName>(
  challenge: Extract<Challenge, { readonly wrongTries: number }>,
  refusal: Refusal<Name>,
): Retry<Name> | Refusal<Name> {
  const wrongTries = challenge.wrongTries + 1;
  return wrongTries < mostWrongTries
    ? { kind: 'retry', refusal, challenge: { ...challenge, wrongTries } }
    : refusal;
}
