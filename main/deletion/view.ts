import type { DeletionView } from '../contract/deletion.ts';
import { isPossible } from './machine.ts';
import type { State } from './states.ts';

/** The page's face of a state: what it needs to draw, and nothing else. */
export const viewOf = (state: State): DeletionView => {
  switch (state.kind) {
    case 'preflight':
      return { ...state, possible: isPossible(state.checks) };
    case 'checking':
    case 'wiping':
      return { kind: 'checking', subject: state.subject, facts: state.facts };
    case 'waiting': {
      const { subject, facts, nextCheckAtMs, seenAtMs } = state;
      return { kind: 'unknown', subject, facts, nextCheckAtMs, seenOnce: seenAtMs !== null };
    }
    case 'idle':
    case 'examining':
    case 'proving':
    case 'confirming':
    case 'sending':
    case 'refused':
    case 'not-sent':
    case 'deleted':
    case 'already-gone':
    case 'still-there':
    case 'clean-up-left':
      return state;
  }
};
