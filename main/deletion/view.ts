import type { DeletionView } from '../contract/deletion.ts';
import { isPossible } from './machine.ts';
import type { State } from './states.ts';

/**
 * The page's face of a state: what it needs to draw, and nothing else.
 * @param passwordHint the practice password of this sign-in, where it is one of a rehearsal
 */
export const viewOf = (
  state: State,
  passwordHint: (sessionId: string) => string | null,
): DeletionView => {
  switch (state.kind) {
    case 'idle':
      return { kind: 'idle' };
    case 'examining':
      return { kind: 'examining', subject: state.subject };
    case 'preflight': {
      const { kind, subject, checks, consequences } = state;
      return { kind, subject, checks, consequences, possible: isPossible(checks) };
    }
    case 'proving': {
      const { kind, subject } = state;
      return { kind, subject, passwordHint: passwordHint(subject.sessionId) };
    }
    case 'confirming':
    case 'asking':
      return { kind: state.kind, subject: state.subject };
    case 'journaling':
    case 'journaled':
      return { ...underwayOf(state), kind: 'preparing' };
    case 'sending':
      return { ...underwayOf(state), kind: 'sending' };
    case 'checking':
    case 'wiping':
      return { ...underwayOf(state), kind: state.kind };
    case 'waiting':
    case 'cannot-tell': {
      const nextCheckAtMs = state.kind === 'waiting' ? state.nextCheckAtMs : null;
      const seenAtMs = state.seen?.atMs ?? null;
      return { ...underwayOf(state), kind: 'unknown', nextCheckAtMs, seenAtMs };
    }
    case 'refused':
    case 'not-sent':
    case 'deleted':
    case 'already-gone':
    case 'still-there':
    case 'clean-up-left':
      return state;
  }
};

type UnderwayState = Extract<State, { readonly facts: unknown }>;

const underwayOf = ({ subject, facts, cleanUp }: UnderwayState) => ({ subject, facts, cleanUp });
