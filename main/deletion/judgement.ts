/**
 * What may be said after an answer and after a look. The rule: "deleted" needs a look that
 * found nothing; "not deleted" needs a refusal by name or two sightings; everything else
 * stays open.
 */
import type { DeleteAnswer } from '../cognito/delete-user.ts';
import type { FactsView } from '../contract/deletion.ts';
import type { Look, Looks, State, Underway } from './states.ts';

/** Two sightings this far apart are believed: the first may come from a replica that lags. */
export const sightingsApartMs = 30_000;
const firstBackOffMs = 2_000;
const longestBackOffMs = 300_000;

const unseen: Looks = { seenAtMs: null, unanswered: 0 };

const neverSent = (facts: FactsView): FactsView => ({ ...facts, sentAtMs: null });

/** What the answer to the one request proves. */
export const afterAnswer = (
  { subject, facts }: Underway,
  answer: DeleteAnswer,
  atMs: number,
): State => {
  if (answer.kind === 'accepted') {
    const known = { ...facts, answeredAtMs: atMs, requestId: answer.requestId };
    return { kind: 'checking', subject, facts: known, ...unseen };
  }
  const { error, said } = answer;
  if (error === 'offline')
    return { kind: 'not-sent', subject, facts: neverSent(facts), why: error };
  if (error === 'no-answer') return { kind: 'checking', subject, facts, ...unseen };

  const known = { ...facts, answeredAtMs: atMs, requestId: said?.requestId ?? null };
  if (error === 'internal-error' || error === 'strange-answer') {
    return { kind: 'checking', subject, facts: known, ...unseen };
  }
  if (error === 'user-not-found') {
    return { kind: 'wiping', subject, facts: known, outcome: 'already-gone' };
  }
  // Every other error is a refusal by name, with a request id, of the only request made.
  return { kind: 'refused', subject, facts: known, error, said };
};

/** What a look at the account proves, together with the looks before it. */
export const afterLook = (
  { subject, facts: before, seenAtMs, unanswered }: Underway & Looks,
  look: Look,
  atMs: number,
): State => {
  const facts = look === 'no-answer' ? before : { ...before, checkedAtMs: atMs };
  const waiting = { kind: 'waiting', subject, facts } as const;
  switch (look) {
    case 'gone':
      return { kind: 'wiping', subject, facts, outcome: 'deleted' };
    case 'there': {
      if (seenAtMs !== null && atMs - seenAtMs >= sightingsApartMs) {
        return { kind: 'still-there', subject, facts };
      }
      const firstSeenAtMs = seenAtMs ?? atMs;
      const nextCheckAtMs = firstSeenAtMs + sightingsApartMs;
      return { ...waiting, seenAtMs: firstSeenAtMs, unanswered: 0, nextCheckAtMs };
    }
    case 'cannot-tell':
      return { ...waiting, seenAtMs, unanswered: 0, nextCheckAtMs: null };
    case 'no-answer': {
      const backOffMs = Math.min(firstBackOffMs * 2 ** unanswered, longestBackOffMs);
      return { ...waiting, seenAtMs, unanswered: unanswered + 1, nextCheckAtMs: atMs + backOffMs };
    }
  }
};
