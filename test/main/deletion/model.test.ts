import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenRule,
  commands,
  newRun,
  settle,
  type Fault,
  type Model,
  type Real,
} from '../../support/deletion-model.ts';

const sequences = 5_000;
/** Another one each time; `DELETION_SEED` repeats a run. */
const seed = Number(process.env['DELETION_SEED'] ?? Date.now() % 2_147_483_647);

const faults: readonly Fault[] = [
  'lost-after-work',
  'lost-before-work',
  'error-500-after-work',
  'error-500-before-work',
  'strange-after-work',
  'refused',
  'not-sent',
  'hangs-after-work',
  'hangs-before-work',
];

/** The list is drawn from evenly: what leads somewhere stands in it more than once. */
const anyCommand = [
  fc.constant(commands.confirm()),
  fc.constant(commands.confirm()),
  fc.constant(commands.approach()),
  fc.constantFrom(1, 2, 10).map(commands.send),
  fc.constantFrom(1, 2, 10).map(commands.send),
  fc.constantFrom(1, 2, 10).map(commands.send),
  fc.constantFrom(...faults).map(commands.fault),
  fc.constantFrom(...faults).map(commands.fault),
  fc.constantFrom(commands.nextCheck(), commands.checkNow()),
  fc.constantFrom(commands.again(), commands.leave()),
  fc.constant(commands.crash()),
  fc.oneof(
    fc
      .constantFrom('none' as const, 'no-answer' as const, 'revoked' as const)
      .map(commands.lookFault),
    fc.boolean().map(commands.journalFull),
    fc.boolean().map(commands.wipes),
    fc.constantFrom(-86_400_000, -360_000, 360_000, 86_400_000).map(commands.clock),
    fc.constantFrom(1_000, 30_000, 121_000).map(commands.time),
  ),
];

/** Every fault heals and Signet starts once more: now it has to come to know the truth. */
const heal = async (model: Model, real: Real): Promise<void> => {
  real.lookFault = 'none';
  real.fault = 'none';
  real.journalFull = false;
  real.world.wipes = true;
  await commands.crash().run(model, real);
  for (let look = 0; look < 3; look++) {
    real.app.passToNextCheck();
    await settle();
  }
};

describe('any sequence of click, answer, fault, crash, restart and clock', () => {
  it(`keeps every promise, ${sequences} times over`, { timeout: 120_000 }, async () => {
    process.stdout.write(`deletion model: ${sequences} sequences, seed ${seed}\n`);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.commands(anyCommand, { maxCommands: 24 }), async (sequence) => {
        const { model, real } = await newRun();
        await fc.asyncModelRun(() => ({ model, real }), sequence);
        for (const { kind } of real.app.views) seen.add(kind);
        await heal(model, real);
        const { kind } = real.app.deletion.view();
        for (const view of real.app.views) seen.add(view.kind);
        expect(brokenRule(model, real)).toBeNull();
        expect(['idle', 'deleted', 'already-gone', 'still-there']).toContain(kind);
        expect(real.world.journal.entry()).toBeNull();
        if (kind !== 'idle') expect(kind === 'still-there').toBe(model.exists);
      }),
      { numRuns: sequences, seed },
    );
    // A model that never came to these would have shown nothing.
    for (const kind of ['sending', 'unknown', 'refused', 'not-sent', 'still-there', 'deleted']) {
      expect(seen).toContain(kind);
    }
    expect(seen).toContain('clean-up-left');
  });
});
