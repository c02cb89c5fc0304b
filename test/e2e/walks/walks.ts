/** Every walk there is. Together they pass every screen and state. */
import { account } from './account.ts';
import { beginning } from './beginning.ts';
import { deletion } from './deletion.ts';
import { pools } from './pools.ts';
import type { Walk } from './walk.ts';
import { ways } from './ways.ts';
import { waysIn } from './ways-in.ts';

export const walks: readonly Walk[] = [beginning, waysIn, account, ways, pools, deletion];
