/**
 * The deletion as a pure machine: a state, an event, the next state. Nothing here calls,
 * waits or asks; `deletion.ts` does, and only what the state it is in calls for.
 *
 *     idle → examining → preflight → proving → confirming ⇄ asking
 *       → journaling → journaled → sending
 *       → refused | not-sent | checking ⇄ waiting | cannot-tell
 *       → still-there | wiping → deleted | already-gone | clean-up-left
 */
import type { CheckView } from '../contract/deletion.ts';
import { afterAnswer, afterLook, nothingSeen } from './judgement.ts';
import type { Event, Looks, State, Underway } from './states.ts';

/** From the yes until what became of it is known and nothing of it is left to do here. */
const openKinds: readonly State['kind'][] = [
  'journaling',
  'journaled',
  'sending',
  'checking',
  'waiting',
  'cannot-tell',
  'wiping',
  'clean-up-left',
];

/** Whether the request may be on the wire, what became of it is not known, or a wipe is left. */
export const isOpen = ({ kind }: State): boolean => openKinds.includes(kind);

/** Whether every check passed. */
export const isPossible = (checks: readonly CheckView[]): boolean =>
  checks.length > 0 && checks.every(({ passed }) => passed);

/** The next state; undefined when the event does not apply to the state. */
export const next = (state: State, event: Event): State | undefined => {
  switch (event.kind) {
    case 'begin':
      return isOpen(state) || state.kind === 'asking'
        ? undefined
        : { kind: 'examining', subject: event.subject };
    case 'examined':
      return state.kind === 'examining' ? { ...event, kind: 'preflight' } : undefined;
    case 'proceed': {
      if (state.kind !== 'preflight' || !isPossible(state.checks)) return undefined;
      const { subject, cleanUp } = state;
      return event.proof === null
        ? { kind: 'proving', subject, cleanUp }
        : { kind: 'confirming', subject, cleanUp, proof: event.proof, othersEndedAtMs: null };
    }
    case 'proved': {
      const { proof, othersEndedAtMs } = event;
      return state.kind === 'proving'
        ? { ...state, kind: 'confirming', proof, othersEndedAtMs }
        : undefined;
    }
    case 'stale':
      return state.kind === 'confirming'
        ? { kind: 'proving', subject: state.subject, cleanUp: state.cleanUp }
        : undefined;
    case 'ask':
      return state.kind === 'confirming' ? { ...state, kind: 'asking' } : undefined;
    case 'asked':
      return state.kind === 'asking' ? { ...state, kind: 'confirming' } : undefined;
    case 'send': {
      if (state.kind !== 'confirming') return undefined;
      const { subject, cleanUp } = state;
      return { kind: 'journaling', subject, cleanUp, facts: event.facts };
    }
    case 'journaled':
      return state.kind === 'journaling' ? { ...state, kind: 'journaled' } : undefined;
    case 'sent':
      return state.kind === 'journaled'
        ? { ...state, kind: 'sending', facts: { ...state.facts, sentAtMs: event.atMs } }
        : undefined;
    case 'unsent': {
      const { why, fault } = event;
      return state.kind === 'journaling' || state.kind === 'journaled'
        ? { ...state, kind: 'not-sent', why, fault }
        : undefined;
    }
    case 'answered':
      return state.kind === 'sending' ? afterAnswer(state, event.answer, event.atMs) : undefined;
    case 'check':
      return state.kind === 'waiting' || state.kind === 'cannot-tell'
        ? lookAgain(state)
        : undefined;
    case 'signed-in': {
      if (state.kind !== 'waiting' && state.kind !== 'cannot-tell') return undefined;
      const { sessionId, profileId } = event;
      return lookAgain({ ...state, subject: { ...state.subject, sessionId, profileId } });
    }
    case 'looked':
      return state.kind === 'checking' ? afterLook(state, event.look, event.at) : undefined;
    case 'wiped': {
      if (state.kind !== 'wiping') return undefined;
      const { outcome, ...underway } = state;
      const { leftovers } = event;
      return leftovers.length === 0
        ? { ...underway, kind: outcome }
        : { ...underway, kind: 'clean-up-left', outcome, leftovers };
    }
    case 'wipe-again': {
      if (state.kind !== 'clean-up-left') return undefined;
      const { subject, facts, cleanUp, outcome } = state;
      return { kind: 'wiping', subject, facts, cleanUp, outcome };
    }
    case 'resume':
      return state.kind === 'idle'
        ? { ...event.underway, ...nothingSeen, kind: 'checking' }
        : undefined;
    case 'resume-wipe':
      return state.kind === 'idle'
        ? { ...event.underway, kind: 'wiping', outcome: event.outcome }
        : undefined;
    case 'stop-looking':
      return state.kind === 'cannot-tell' ? { kind: 'idle' } : undefined;
    case 'leave':
      return isOpen(state) || state.kind === 'asking' ? undefined : { kind: 'idle' };
  }
};

const lookAgain = ({ subject, facts, cleanUp, seen, unanswered }: Underway & Looks): State => ({
  kind: 'checking',
  subject,
  facts,
  cleanUp,
  seen,
  unanswered,
});
