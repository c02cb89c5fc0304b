/**
 * The last question is a native dialog, out of Playwright's reach. Here main's dialog is
 * answered in its place, and what it would have shown is kept. That a real dialog does the
 * same is shown once, by `real-dialog.ts`.
 */
import type { ElectronApplication } from 'playwright';

/** What main asked, as it handed it to the system. */
export interface AskedQuestion {
  readonly type: string;
  readonly title: string;
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
  readonly defaultId: number;
  readonly cancelId: number;
  /** Whether it stood over a window of the app, as a question of that window. */
  readonly overWindow: boolean;
}

interface Kept {
  signetAsked?: AskedQuestion[];
}

/** Has every message box of the app answered by this button from now on. */
export async function answerLastQuestion(
  electronApp: ElectronApplication,
  button: number,
): Promise<void> {
  await electronApp.evaluate(({ dialog }, response) => {
    const kept = globalThis as Kept;
    kept.signetAsked ??= [];
    const asked = kept.signetAsked;
    // Not a constant first: a compiler may wrap a named function in a helper main lacks.
    dialog.showMessageBox = (...args: unknown[]): Promise<Electron.MessageBoxReturnValue> => {
      const options = args.at(-1) as Electron.MessageBoxOptions;
      asked.push({
        type: options.type ?? 'none',
        title: options.title ?? '',
        message: options.message,
        detail: options.detail ?? '',
        buttons: options.buttons ?? [],
        defaultId: options.defaultId ?? 0,
        cancelId: options.cancelId ?? 0,
        overWindow: args.length === 2,
      });
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, button);
}

/** What was asked since `answerLastQuestion`, in order. */
export function askedQuestions(electronApp: ElectronApplication): Promise<AskedQuestion[]> {
  return electronApp.evaluate(() => (globalThis as Kept).signetAsked ?? []);
}
