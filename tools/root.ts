/** Where the clone lies. */
import { dirname } from 'node:path';

export const root = dirname(import.meta.dirname);
