/** Events of the machine, ready to be put in a row. */
import type { AnswerView, FactsView, LookView, ProofView } from '../../main/contract/deletion.ts';
import { next } from '../../main/deletion/machine.ts';
import type { Event, State } from '../../main/deletion/states.ts';
import { sampleSubject } from './journal-entry.ts';

export const subject = sampleSubject;
export const proof: ProofView = { how: 'sign-in', secondFactor: null, atMs: 0 };
export const facts: FactsView = {
  operationId: 'o1',
  proof,
  othersEndedAtMs: null,
  askedAtMs: 0,
  sentAtMs: null,
  answeredAtMs: null,
  answer: null,
  poolDate: null,
  requestId: null,
  checkedAtMs: null,
  looks: [],
  resumedAtMs: null,
  tokensEndAtMs: 0,
};
export const passedCheck = { check: 'scope', passed: true, error: null, said: null } as const;

export const after = (events: readonly Event[], from: State = { kind: 'idle' }): State =>
  events.reduce<State>((state, event) => next(state, event) ?? state, from);

export const toSending: readonly Event[] = [
  { kind: 'begin', subject },
  { kind: 'examined', subject, checks: [passedCheck], consequences: [], cleanUp: [] },
  { kind: 'proceed', proof },
  { kind: 'send', facts },
  { kind: 'journaled' },
  { kind: 'sent', atMs: 1_000 },
];

export const said = { name: 'TooManyRequestsException', message: '', requestId: 'r' };
export const answered = (answer: AnswerView) =>
  ({
    kind: 'answered',
    answer: { kind: 'answered', answer, requestId: 'r', poolDate: null },
    atMs: 2_000,
  }) as const;
export const accepted = answered({ kind: 'accepted' });
export const refused = answered({ kind: 'refused', cause: 'TooManyRequestsException', said });
export const unclear = answered({ kind: 'unclear', cause: 'InternalErrorException', said: null });
export const gone = answered({ kind: 'gone', said });
export const notSent = {
  kind: 'answered',
  answer: { kind: 'not-sent', why: 'no-connection' },
  atMs: 2_000,
} as const;
export const noAnswer = { kind: 'answered', answer: { kind: 'no-answer' }, atMs: 2_000 } as const;
export const looked = (look: LookView['found'], atMs: number) =>
  ({ kind: 'looked', look, at: { atMs, uptimeMs: atMs } }) as const;
