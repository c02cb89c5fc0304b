/** `npm run tour`: the main job on a screen of its own, step by step, with pictures. */
import { readyApp } from './ready.ts';
import { takeTour } from './take-tour.ts';

process.exitCode = await takeTour(await readyApp({ display: true, windowTools: true }));
