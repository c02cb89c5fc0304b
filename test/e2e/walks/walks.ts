/** Every walk there is. Together they pass every screen and state. */
import { beginning } from './beginning.ts';
import { deletion } from './deletion.ts';
import type { Walk } from './walk.ts';

export const walks: readonly Walk[] = [beginning, deletion];
