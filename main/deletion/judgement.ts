/**
 * What may be said after an answer and after a look. The rule: "deleted" needs a look that
 * found nothing; "not deleted" needs a refusal by name or two sightings; everything else
 * stays open.
 */
import type { DeleteAnswer } from '../cognito/delete-answer.ts';
import type { FactsView } from '../contract/deletion.ts';
import type { Look, Looks, Sighting, State, Underway } from './states.ts';

/** Two sightings this far apart are believed: the first may come from a replica that lags. */
export const sightingsApartMs = 30_000;
const firstBackOffMs = 2_000;
const longestBackOffMs = 300_000;
/** As many looks as a receipt has room for. */
const looksKept = 20;

export const nothingSeen: Looks = { seen: null, unanswered: 0 };

/** What the answer to the one request proves. */
export const afterAnswer = (
  { subject, facts: before, cleanUp }: Underway,
  result: DeleteAnswer,
  atMs: number,
): State => {
  const underway = { subject, cleanUp };
  if (result.kind === 'not-sent') {
    const facts = { ...before, sentAtMs: null };
    return { ...underway, facts, kind: 'not-sent', why: result.why, fault: null };
  }
  if (result.kind === 'no-answer') {
    const answer = { kind: 'unclear', cause: 'no-answer', said: null } as const;
    return { ...underway, facts: { ...before, answer }, ...nothingSeen, kind: 'checking' };
  }
  const { answer, requestId, poolDate } = result;
  const facts: FactsView = { ...before, answer, answeredAtMs: atMs, requestId, poolDate };
  switch (answer.kind) {
    case 'accepted':
    case 'unclear':
      return { ...underway, facts, ...nothingSeen, kind: 'checking' };
    case 'gone':
      return { ...underway, facts, kind: 'wiping', outcome: 'already-gone' };
    case 'refused':
      return { ...underway, facts, kind: 'refused', cause: answer.cause, said: answer.said };
  }
};

const withLook = (facts: FactsView, found: Look, atMs: number): FactsView => ({
  ...facts,
  looks: [...facts.looks, { atMs, found }].slice(-looksKept),
  checkedAtMs: found === 'no-answer' ? facts.checkedAtMs : atMs,
});

/** What a look at the account proves, together with the looks before it. */
export const afterLook = (
  { subject, facts: before, cleanUp, seen, unanswered }: Underway & Looks,
  look: Look,
  at: Sighting,
): State => {
  const underway = { subject, cleanUp, facts: withLook(before, look, at.atMs) };
  switch (look) {
    case 'gone':
      return { ...underway, kind: 'wiping', outcome: 'deleted' };
    case 'there': {
      const sinceMs = seen === null ? 0 : at.uptimeMs - seen.uptimeMs;
      if (seen !== null && sinceMs >= sightingsApartMs) return { ...underway, kind: 'still-there' };
      const nextCheckAtMs = at.atMs + sightingsApartMs - sinceMs;
      return { ...underway, kind: 'waiting', seen: seen ?? at, unanswered: 0, nextCheckAtMs };
    }
    case 'cannot-tell':
      return { ...underway, kind: 'cannot-tell', seen, unanswered: 0 };
    case 'no-answer': {
      const backOffMs = Math.min(firstBackOffMs * 2 ** unanswered, longestBackOffMs);
      const nextCheckAtMs = at.atMs + backOffMs;
      return { ...underway, kind: 'waiting', seen, unanswered: unanswered + 1, nextCheckAtMs };
    }
  }
};
