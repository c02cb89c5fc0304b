/** The things that Signet leaves on a disk, each with a point before and after it at which to kill. */
import type { JournalFile } from '../../main/deletion/journal-file.ts';
import type { Journal, JournalEntry } from '../../main/deletion/journal.ts';
import type { StoredPerson } from '../../main/session/stored-person.ts';

export type Step =
  | `${'before' | 'after'} writing ${JournalEntry['phase']}`
  | 'after removing the sign-in'
  | 'before removing the journal';

/** Sign-ins on a disk that tells when one has gone from it. */
export class SignIns extends Map<string, StoredPerson> {
  afterRemoval = (): void => undefined;

  override delete(sessionId: string): boolean {
    const removed = super.delete(sessionId);
    this.afterRemoval();
    return removed;
  }
}

/** What never comes to a process that was killed. */
const never = <Value>(): Promise<Value> => new Promise(() => undefined);

/**
 * The journal of one process. What a dead one had not done by then it does not do.
 * @param life aborted when the process is killed, which a step may do
 */
export const steppedJournal = (
  file: JournalFile,
  life: AbortSignal,
  onStep: (step: Step) => void,
): Journal => {
  const isDead = (): boolean => life.aborted;
  return {
    write: async (entry) => {
      onStep(`before writing ${entry.phase}`);
      if (isDead()) return never();
      const written = await file.write(entry);
      if (isDead()) return never();
      onStep(`after writing ${entry.phase}`);
      return isDead() ? never() : written;
    },
    remove: () => {
      onStep('before removing the journal');
      return isDead() ? never() : file.remove();
    },
  };
};
