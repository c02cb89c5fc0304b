/** Asks where a paper should be kept, in the system's own dialog, and writes it there. */
import { join } from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { words } from '../words/catalogue.ts';
import type { DocumentForm, SaveOutcome } from './contract/document.ts';
import { placeFor, writeDocument } from './documents/write-document.ts';

export interface DocumentFile {
  readonly suggestedName: string;
  readonly form: DocumentForm;
  /** The whole file. */
  readonly text: string;
}

/** Saves over this window. Nothing is written where nobody can choose the place. */
export const saveDocument = async (
  window: BrowserWindow | undefined,
  { suggestedName, form, text }: DocumentFile,
): Promise<SaveOutcome> => {
  if (window === undefined || window.isDestroyed()) return { kind: 'declined' };
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: words.paper.forms[form], extensions: [form] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return { kind: 'declined' };
  return writeDocument(await placeFor(filePath, form), text);
};
