/** An app that dies on the way of a deletion, and the next start. */
import { journalIn, sealedSignInsIn } from '../support/own-files.ts';
import type { SignetApp } from '../support/signet-app.ts';
import type { Death } from './deaths.ts';
import {
  demoOf,
  goToYes,
  otherDoor,
  poolName,
  signInOnceMore,
  signInThrough,
  test as base,
} from './deletion-pool.ts';
import { keepHeadings } from './headings.ts';

/** What the app left on the disk when it died. */
export interface Left {
  /** How far the journal says it came; null without one. */
  readonly phase: string | null;
  readonly signIns: number;
}

/** The app after it died, on the same profile. */
export interface NextStart extends SignetApp {
  readonly left: Left;
  /** Every title that was on screen so far. */
  readonly headings: () => Promise<readonly string[]>;
}

export const test = base.extend<{
  /** Where sign-ins are kept: signs in, so many times, walks to the yes, dies, starts again. */
  readonly startAfter: (death: Death, signIns?: 1 | 2) => Promise<NextStart>;
}>({
  startAfter: async ({ keyring, launch, pool, wire, userData }, use) => {
    await use(async (death, signIns = 1) => {
      const app = await launch(keyring);
      const demo = demoOf(pool);
      await signInThrough(app, wire, pool, demo);
      if (signIns === 2) await signInOnceMore(app, wire, pool, demo);
      const steps = await goToYes(app, demo, signIns === 2 ? otherDoor : poolName);
      await death({ app, pool, wire, sayYes: () => steps.askLastQuestion() });
      const left = {
        phase: (await journalIn(userData))?.phase ?? null,
        signIns: (await sealedSignInsIn(userData)).length,
      };
      const next = await launch(keyring);
      return { ...next, left, headings: await keepHeadings(next.page) };
    });
  },
});
