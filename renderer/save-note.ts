import type { SaveOutcome } from '../main/contract/document.ts';
import { words } from '../words/catalogue.ts';
import { assertNever } from './assert-never.ts';

/** What became of saving a paper. */
export interface SaveNote {
  readonly text: string;
  /** `still`: nothing was saved, as the person chose. */
  readonly tone: 'ok' | 'caution' | 'still';
}

export function saveNote(outcome: SaveOutcome): SaveNote {
  switch (outcome.kind) {
    case 'saved':
      return { text: words.saving.saved(outcome.name), tone: 'ok' };
    case 'declined':
      return { text: words.saving.declined, tone: 'still' };
    case 'not-written':
      return { text: words.saving.notWritten[outcome.why], tone: 'caution' };
    default:
      return assertNever(outcome);
  }
}
