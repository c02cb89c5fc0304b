/** `npm run verify-receipt`, as somebody runs it who was handed a paper. */
import { join } from 'node:path';
import { root } from '../../tools/root.ts';
import { run, type RunResult } from '../../tools/run.ts';

/** 0 whole, 1 changed, 2 nothing can be said. */
export const verifyPaper = (path: string): Promise<RunResult> =>
  run(process.execPath, [join(root, 'tools', 'verify-receipt.mjs'), path], { timeoutMs: 30_000 });
