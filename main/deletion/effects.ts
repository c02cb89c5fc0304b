/** What each state of the machine calls for, done through ports; the result is the next event. */
import type { Leftover } from '../contract/deletion.ts';
import type { WriteFault } from '../contract/document.ts';
import type { AccountReader } from '../session/account-reader.ts';
import type { AccountTraces } from '../session/account-traces.ts';
import type { People } from '../session/people.ts';
import { entryOf, type Journal } from './journal.ts';
import { lookForAccount } from './read-back.ts';
import { readyToSend } from './request.ts';
import type { Event, Look, State } from './states.ts';
import { wipe } from './wipe.ts';

export interface EffectPorts {
  readonly people: Pick<People, 'token' | 'renewedToken' | 'sessionsOf' | 'forget' | 'knownView'>;
  readonly reader: Pick<AccountReader, 'forget'>;
  readonly traces: Pick<AccountTraces, 'remove'>;
  readonly journal: Journal;
  /** Whether there is a window in which an outcome could be seen. */
  readonly isWatched: () => boolean;
  /** Resolves when a pool that is only just starting can be asked, or cannot be at all. */
  readonly whenAwake: (profileId: string) => Promise<void>;
  readonly now: () => number;
  /** Milliseconds of a clock that only goes forward. */
  readonly uptimeMs: () => number;
  /** Calls back after a delay; the function it returns calls it off. */
  readonly schedule: (delayMs: number, work: () => void) => () => void;
  /** Told of a bug on the way; what it leaves open is treated as not known. */
  readonly reportBug: (bug: unknown) => void;
}

type Apply = (event: Event) => void;

export type Effect =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wait'; readonly delayMs: number }
  | {
      readonly kind: 'work';
      /** Whether the app must not end before it is done. */
      readonly unbroken: boolean;
      readonly run: (apply: Apply) => Promise<void>;
    };

type At<Kind extends State['kind']> = State & { readonly kind: Kind };

/** What is to be done now that the machine has come from one state to another. */
export const effectOf = (ports: EffectPorts, before: State, after: State): Effect => {
  const unbroken = (run: (apply: Apply) => Promise<void>): Effect => ({
    kind: 'work',
    unbroken: true,
    run,
  });
  switch (after.kind) {
    case 'journaling':
      return unbroken((apply) => keepJournal(ports, after, apply));
    case 'journaled':
      return unbroken((apply) => request(ports, after, apply));
    case 'sending':
      return { kind: 'nothing' };
    case 'checking':
      return unbroken(async (apply) => {
        if (before.kind === 'sending') await ports.journal.write(entryOf(after));
        // The look may be cut off: the next start makes another.
        void look(ports, after, apply);
      });
    case 'waiting':
      return { kind: 'wait', delayMs: Math.max(0, after.nextCheckAtMs - ports.now()) };
    case 'wiping':
      return unbroken((apply) => finish(ports, after, apply));
    case 'refused':
    case 'not-sent':
    case 'still-there':
      return unbroken(() => closeJournal(ports));
    case 'idle':
      return before.kind === 'cannot-tell'
        ? unbroken(() => closeJournal(ports))
        : { kind: 'nothing' };
    case 'examining':
    case 'preflight':
    case 'proving':
    case 'confirming':
    case 'asking':
    case 'cannot-tell':
    case 'deleted':
    case 'already-gone':
    case 'clean-up-left':
      return { kind: 'nothing' };
  }
};

/** Nothing may leave before the journal is durable. */
const keepJournal = async (
  { journal, reportBug }: EffectPorts,
  state: At<'journaling'>,
  apply: Apply,
): Promise<void> => {
  const failed = (why: WriteFault) => apply({ kind: 'unsent', why: 'no-journal', fault: why });
  try {
    const written = await journal.write(entryOf(state));
    if (written.kind === 'written') apply({ kind: 'journaled' });
    else failed(written.why);
  } catch (bug) {
    reportBug(bug);
    failed('failed');
  }
};

const request = async (
  { people, now, reportBug }: EffectPorts,
  { subject }: At<'journaled'>,
  apply: Apply,
): Promise<void> => {
  const ready = await readyToSend(people, subject).catch((bug: unknown) => {
    reportBug(bug);
    return { kind: 'unsent', why: 'token-unusable' } as const;
  });
  if (ready.kind === 'unsent') {
    apply({ kind: 'unsent', why: ready.why, fault: null });
    return;
  }
  apply({ kind: 'sent', atMs: now() });
  const answer = await ready.send().catch((bug: unknown) => {
    reportBug(bug);
    return { kind: 'no-answer' } as const;
  });
  apply({ kind: 'answered', answer, atMs: now() });
};

const look = async (
  { people, whenAwake, now, uptimeMs, reportBug }: EffectPorts,
  { subject }: At<'checking'>,
  apply: Apply,
): Promise<void> => {
  const found = await people
    .knownView()
    .then(() => whenAwake(subject.profileId))
    .then(() => lookForAccount(people, subject))
    .catch((bug: unknown): Look => {
      reportBug(bug);
      return 'no-answer';
    });
  apply({ kind: 'looked', look: found, at: { atMs: now(), uptimeMs: uptimeMs() } });
};

const finish = async (ports: EffectPorts, state: At<'wiping'>, apply: Apply): Promise<void> => {
  // A sign-in that is brought back later would outlive the wipe.
  const leftovers = await ports.people
    .knownView()
    .then(() => wipe(ports, entryOf(state)))
    .catch((bug: unknown): readonly Leftover[] => {
      ports.reportBug(bug);
      return ['stored-sign-in', 'journal'];
    });
  apply({ kind: 'wiped', leftovers });
};

/**
 * Where it cannot be removed, the next start looks once more, and finds the same. Where
 * nobody could see the outcome it stays on purpose: the next start tells it.
 */
const closeJournal = async ({ journal, isWatched }: EffectPorts): Promise<void> => {
  if (isWatched()) await journal.remove();
};
