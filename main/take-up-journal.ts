import type { Deletion } from './deletion/deletion.ts';
import type { JournalFile } from './deletion/journal-file.ts';
import { log } from './log.ts';
import type { Notices } from './notices.ts';

/** What an earlier run left open is taken up; what cannot be read is told. Once, at the start. */
export const takeUpJournal = async (
  journal: JournalFile,
  deletion: Deletion,
  notices: Notices,
): Promise<void> => {
  const found = await journal.find();
  switch (found.kind) {
    case 'none':
      break;
    case 'entry':
      deletion.resume(found.entry);
      return;
    case 'damaged':
      notices.add({ kind: 'set-aside', what: 'deletion', name: found.setAsideAs });
      log({ event: 'store-set-aside', store: 'deletion' });
      break;
    case 'unreadable':
      notices.add({ kind: 'deletion-unreadable' });
      log({ event: 'journal-unreadable' });
      break;
  }
  deletion.resume(null);
};
