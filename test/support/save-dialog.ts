/**
 * The dialog that asks where to save is native, out of Playwright's reach. Here main's dialog
 * is answered in its place, as `last-question.ts` does it for the last question.
 */
import type { ElectronApplication } from 'playwright';

interface Kept {
  signetSuggested?: string[];
}

/** Has every such dialog of the app answered with this path from now on; null closes it. */
export const answerSaveDialog = (
  electronApp: ElectronApplication,
  path: string | null,
): Promise<void> =>
  electronApp.evaluate(({ dialog }, filePath) => {
    const kept = globalThis as Kept;
    kept.signetSuggested ??= [];
    const suggested = kept.signetSuggested;
    dialog.showSaveDialog = (...given: unknown[]): Promise<Electron.SaveDialogReturnValue> => {
      const { defaultPath } = given.at(-1) as Electron.SaveDialogOptions;
      suggested.push(defaultPath ?? '');
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    };
  }, path);

/** The places that were suggested since `answerSaveDialog`, in order. */
export const suggestedPlaces = (electronApp: ElectronApplication): Promise<string[]> =>
  electronApp.evaluate(() => (globalThis as Kept).signetSuggested ?? []);
