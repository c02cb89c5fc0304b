/**
 * The deletion as a pure machine: a state, an event, the next state. Nothing here calls,
 * waits or asks; `deletion.ts` does, and only what the state it is in calls for.
 *
 *     idle → examining → preflight → proving → confirming → sending
 *       → refused | not-sent | checking ⇄ waiting
 *       → still-there | wiping → deleted | clean-up-left | already-gone
 */
import type { CheckView } from '../contract/deletion.ts';
import { afterAnswer, afterLook } from './judgement.ts';
import type { Event, State } from './states.ts';

/** Whether the request may be on the wire, or what became of it is not known yet. */
export const isOpen = ({ kind }: State): boolean =>
  kind === 'sending' || kind === 'checking' || kind === 'waiting' || kind === 'wiping';

/** Whether every check passed. */
export const isPossible = (checks: readonly CheckView[]): boolean =>
  checks.length > 0 && checks.every(({ passed }) => passed);

const isAsking = (state: State): boolean => state.kind === 'confirming' && state.asking;

/** Whether the person may turn away: nothing was sent, or what became of it is known. */
const mayLeave = (state: State): boolean =>
  state.kind === 'waiting'
    ? // Only a new sign-in can tell, and that needs the way to it.
      state.nextCheckAtMs === null
    : !isOpen(state) && !isAsking(state);

/** The next state; undefined when the event does not apply to the state. */
export const next = (state: State, event: Event): State | undefined => {
  switch (event.kind) {
    case 'begin':
      return isOpen(state) || isAsking(state)
        ? undefined
        : { kind: 'examining', subject: event.subject };
    case 'examined': {
      const { subject, checks, consequences } = event;
      return state.kind === 'examining'
        ? { kind: 'preflight', subject, checks, consequences }
        : undefined;
    }
    case 'proceed':
      if (state.kind !== 'preflight' || !isPossible(state.checks)) return undefined;
      return event.fresh
        ? { kind: 'confirming', subject: state.subject, asking: false }
        : { kind: 'proving', subject: state.subject };
    case 'proved':
      return state.kind === 'proving'
        ? { kind: 'confirming', subject: state.subject, asking: false }
        : undefined;
    case 'stale':
      return state.kind === 'confirming' && !state.asking
        ? { kind: 'proving', subject: state.subject }
        : undefined;
    case 'ask':
      return state.kind === 'confirming' && !state.asking ? { ...state, asking: true } : undefined;
    case 'asked':
      return state.kind === 'confirming' && state.asking ? { ...state, asking: false } : undefined;
    case 'send':
      return state.kind === 'confirming' && !state.asking
        ? { kind: 'sending', subject: state.subject, facts: event.facts }
        : undefined;
    case 'sent':
      return state.kind === 'sending'
        ? { ...state, facts: { ...state.facts, sentAtMs: event.atMs } }
        : undefined;
    case 'unsent':
      return state.kind === 'sending'
        ? { kind: 'not-sent', subject: state.subject, facts: state.facts, why: event.why }
        : undefined;
    case 'answered':
      return state.kind === 'sending' ? afterAnswer(state, event.answer, event.atMs) : undefined;
    case 'check':
      return state.kind === 'waiting' ? { ...state, kind: 'checking' } : undefined;
    case 'looked':
      return state.kind === 'checking' ? afterLook(state, event.look, event.atMs) : undefined;
    case 'wiped': {
      if (state.kind !== 'wiping') return undefined;
      const { subject, facts, outcome } = state;
      return event.leftovers.length === 0 || outcome === 'already-gone'
        ? { kind: outcome, subject, facts }
        : { kind: 'clean-up-left', subject, facts, leftovers: event.leftovers };
    }
    case 'leave':
      return mayLeave(state) ? { kind: 'idle' } : undefined;
  }
};
