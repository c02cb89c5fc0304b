/**
 * The last question before DeleteUser, in a native dialog that no page can draw over, fill
 * in or answer. Keeping the account is what Enter, Escape and the window's cross mean.
 */
import { dialog, type BrowserWindow } from 'electron';
import type { SubjectView } from './contract/deletion.ts';
import { words } from '../words/catalogue.ts';

const keep = 0;
const confirm = 1;

/** Asks over this window. True only for the button that names the deletion. */
export const askLastQuestion = async (
  window: BrowserWindow | undefined,
  subject: SubjectView,
): Promise<boolean> => {
  // Nobody can see a question without a window, so nobody can have said yes.
  if (window === undefined || window.isDestroyed()) return false;
  const gone = new AbortController();
  const giveUp = (): void => gone.abort();
  window.once('closed', giveUp);
  try {
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      title: words.lastQuestion.title,
      message: words.lastQuestion.message(subject),
      detail: words.lastQuestion.detail(subject),
      buttons: [words.lastQuestion.keep, words.lastQuestion.confirm(subject)],
      defaultId: keep,
      cancelId: keep,
      noLink: true,
      // The dialog could outlive its window, and keep the deletion waiting for an answer.
      signal: gone.signal,
    });
    return response === confirm;
  } finally {
    window.off('closed', giveUp);
  }
};
