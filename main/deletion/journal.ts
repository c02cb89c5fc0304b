/**
 * The note that outlives a crash: which account is being deleted and how far that is known
 * to have come. It holds no secret. It is on disk before the first byte of the request can
 * leave, and goes only after everything else that has to go.
 */
import * as v from 'valibot';
import type { WriteFault } from '../contract/document.ts';
import { underwayShape } from './journal-shape.ts';
import type { Event, GoneHow, State, Underway } from './states.ts';

/** What the next start can rely on. */
export type JournalEntry = Underway & {
  readonly version: 1;
  readonly phase:
    /** Written before the request is made: it may have left, or not. */
    | 'sending'
    /** The answer is in the facts, and has not been checked. */
    | 'answered'
    /** The truth is known: the account is gone. What is left is to wipe. */
    | GoneHow;
};

export type WriteResult =
  { readonly kind: 'written' } | { readonly kind: 'not-written'; readonly why: WriteFault };

/** One entry at a time. A file is the one on disk. */
export interface Journal {
  /** Resolves once the entry survives a power cut, or says why it could not be written. */
  write(entry: JournalEntry): Promise<WriteResult>;
  /** Resolves whether nothing of it is left. */
  remove(): Promise<boolean>;
}

type Recorded = Extract<State, { readonly kind: 'journaling' | 'checking' | 'wiping' }>;

/** What the journal says in a state that it keeps. */
export const entryOf = (state: Recorded): JournalEntry => {
  const { subject, facts, cleanUp } = state;
  return { version: 1, phase: phaseOf(state), subject, facts, cleanUp };
};

const phaseOf = (state: Recorded): JournalEntry['phase'] => {
  switch (state.kind) {
    case 'journaling':
      return 'sending';
    case 'checking':
      return 'answered';
    case 'wiping':
      return state.outcome;
  }
};

const shape: v.GenericSchema<unknown, JournalEntry> = v.strictObject({
  version: v.literal(1),
  phase: v.picklist(['sending', 'answered', 'deleted', 'already-gone']),
  ...underwayShape,
});

/** Narrows what was read; undefined for damage and for the shape of another version. */
export const parseEntry = (value: unknown): JournalEntry | undefined => {
  const result = v.safeParse(shape, value);
  return result.success ? result.output : undefined;
};

/** How an entry found at the start is taken up: a look at the account, or the rest of a wipe. */
export const resumptionOf = (
  { phase, subject, facts, cleanUp }: JournalEntry,
  nowMs: number,
): Event => {
  const underway = { subject, cleanUp, facts: { ...facts, resumedAtMs: nowMs } };
  return phase === 'sending' || phase === 'answered'
    ? { kind: 'resume', underway }
    : { kind: 'resume-wipe', underway, outcome: phase };
};
