/**
 * Removing what is left of a gone account from this computer, in the order that a crash in
 * between can do least harm: the truth is written down, then go the tokens, then what was
 * read and kept of the account, and last the journal, which is what a next start would go by.
 */
import type { Leftover } from '../contract/deletion.ts';
import type { AccountReader } from '../session/account-reader.ts';
import type { AccountTraces } from '../session/account-traces.ts';
import type { People } from '../session/people.ts';
import type { Journal, JournalEntry } from './journal.ts';

export interface WipePorts {
  readonly people: Pick<People, 'sessionsOf' | 'forget'>;
  readonly reader: Pick<AccountReader, 'forget'>;
  readonly traces: Pick<AccountTraces, 'remove'>;
  readonly journal: Journal;
  readonly isWatched: () => boolean;
}

/** Resolves what could not be removed; the next start tries that again. */
export const wipe = async (
  { people, reader, traces, journal, isWatched }: WipePorts,
  truth: JournalEntry,
): Promise<readonly Leftover[]> => {
  const { sessionId: begunWith, sub, userPoolId } = truth.subject;
  const sessions = people.sessionsOf(sub, userPoolId);
  const recorded = await journal.write(truth);
  if (recorded.kind === 'not-written') {
    // Without the truth on disk the tokens are the only way for a next start to find it out.
    return sessions.length === 0 ? ['journal'] : ['stored-sign-in', 'journal'];
  }
  // One that could not be unsealed this time is known by its id alone.
  const all = new Set([begunWith, ...sessions]);
  const wiped = await Promise.all([...all].map((sessionId) => people.forget(sessionId)));
  for (const sessionId of all) reader.forget(sessionId);
  wiped.push(await traces.remove(truth.subject));
  if (wiped.includes(false)) return ['stored-sign-in'];
  // A truth that nobody could see is told by the next start, which goes by the journal.
  if (!isWatched()) return [];
  return (await journal.remove()) ? [] : ['journal'];
};
