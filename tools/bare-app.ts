/** The bare app as something to lay out and start. */
import { join } from 'node:path';
import type { AppParts } from '../test/support/staged-app.ts';

export const bareApp: AppParts = {
  folder: join(import.meta.dirname, 'bare-app'),
  parts: ['package.json', 'main.js', 'index.html'],
};
