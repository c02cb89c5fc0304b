import { describe, expect, it } from 'vitest';
import type { DeletionView } from '../../../main/contract/deletion.ts';
import { isSettled, isUnderWay, stageOf } from '../../../renderer/delete-account/stage.ts';
import { preflight, said, subject, underway, unknown } from '../samples.ts';

const rows: readonly {
  readonly view: DeletionView;
  readonly stage: string;
  readonly settled: boolean;
}[] = [
  { view: { kind: 'idle' }, stage: 'none', settled: false },
  { view: { kind: 'examining', subject }, stage: 'steps', settled: false },
  { view: preflight, stage: 'steps', settled: false },
  { view: { kind: 'proving', subject, passwordHint: null }, stage: 'steps', settled: false },
  { view: { kind: 'confirming', subject }, stage: 'steps', settled: false },
  { view: { kind: 'asking', subject }, stage: 'steps', settled: false },
  { view: { kind: 'preparing', ...underway }, stage: 'waiting', settled: false },
  { view: { kind: 'sending', ...underway }, stage: 'waiting', settled: false },
  { view: { kind: 'checking', ...underway }, stage: 'waiting', settled: false },
  { view: { kind: 'wiping', ...underway }, stage: 'waiting', settled: false },
  { view: { kind: 'deleted', ...underway }, stage: 'outcome', settled: true },
  {
    view: { kind: 'clean-up-left', ...underway, outcome: 'deleted', leftovers: [] },
    stage: 'outcome',
    settled: true,
  },
  { view: { kind: 'already-gone', ...underway }, stage: 'outcome', settled: true },
  {
    view: { kind: 'refused', ...underway, cause: 'TooManyRequestsException', said },
    stage: 'outcome',
    settled: true,
  },
  {
    view: { kind: 'not-sent', ...underway, why: 'no-connection', fault: null },
    stage: 'outcome',
    settled: true,
  },
  { view: { kind: 'still-there', ...underway }, stage: 'outcome', settled: true },
  { view: unknown, stage: 'outcome', settled: false },
];

describe('the page of a deletion', () => {
  it.each(rows)('is $stage at $view.kind', ({ view, stage }) => {
    expect(stageOf(view, 'can-it-work').kind).toBe(stage);
  });

  it.each(rows)('knows whether $view.kind is the end', ({ view, stage, settled }) => {
    expect(isSettled(view)).toBe(settled);
    expect(isUnderWay(view)).toBe(stage === 'waiting' || stage === 'outcome');
  });

  it('waits while main has not said how it stands', () => {
    expect(stageOf(null, 'can-it-work')).toEqual({ kind: 'unheard' });
    expect(isUnderWay(null)).toBe(false);
    expect(isSettled(null)).toBe(false);
  });

  it.each(['can-it-work', 'what-goes', 'keep-a-copy'] as const)(
    'opens the step of the preflight that is read: %s',
    (reading) => {
      expect(stageOf(preflight, reading)).toMatchObject({ step: reading });
      expect(stageOf({ ...preflight, possible: false }, reading)).toMatchObject({
        step: 'can-it-work',
      });
    },
  );
});
