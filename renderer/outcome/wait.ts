import type { Outcome } from '../delete-account/stage.ts';
import { deleteErrorWords } from './error-words.ts';

/**
 * How long it is until starting over makes sense; 0 where there is nothing to wait for. Never
 * longer than the wait itself, whatever is done to the clock.
 */
export function waitLeftMs(view: Outcome, nowMs: number): number {
  if (view.kind !== 'refused') return 0;
  const waitMs = (deleteErrorWords(view.cause).waitSeconds ?? 0) * 1000;
  const sinceMs = nowMs - (view.facts.answeredAtMs ?? view.facts.askedAtMs);
  return Math.min(waitMs, Math.max(0, waitMs - sinceMs));
}
