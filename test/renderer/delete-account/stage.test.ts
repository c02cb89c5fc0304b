import { describe, expect, it } from 'vitest';
import type { DeletionView } from '../../../main/contract/deletion.ts';
import { isSettled, isUnderWay, stageOf } from '../../../renderer/delete-account/stage.ts';
import { facts, preflight, subject } from '../samples.ts';

const open = { subject, facts };
const rows: readonly {
  readonly view: DeletionView;
  readonly stage: string;
  readonly settled: boolean;
}[] = [
  { view: { kind: 'idle' }, stage: 'none', settled: false },
  { view: { kind: 'examining', subject }, stage: 'steps', settled: false },
  { view: preflight, stage: 'steps', settled: false },
  { view: { kind: 'proving', subject }, stage: 'steps', settled: false },
  { view: { kind: 'confirming', subject, asking: false }, stage: 'steps', settled: false },
  { view: { kind: 'sending', ...open }, stage: 'waiting', settled: false },
  { view: { kind: 'checking', ...open }, stage: 'waiting', settled: false },
  { view: { kind: 'deleted', ...open }, stage: 'outcome', settled: true },
  { view: { kind: 'clean-up-left', ...open, leftovers: [] }, stage: 'outcome', settled: true },
  { view: { kind: 'already-gone', ...open }, stage: 'outcome', settled: true },
  {
    view: { kind: 'refused', ...open, error: 'throttled', said: null },
    stage: 'outcome',
    settled: true,
  },
  { view: { kind: 'not-sent', ...open, why: 'offline' }, stage: 'outcome', settled: true },
  { view: { kind: 'still-there', ...open }, stage: 'outcome', settled: true },
  {
    view: { kind: 'unknown', ...open, nextCheckAtMs: 1, seenOnce: false },
    stage: 'outcome',
    settled: false,
  },
];

describe('the page of a deletion', () => {
  it.each(rows)('is $stage at $view.kind', ({ view, stage }) => {
    expect(stageOf(view, false).kind).toBe(stage);
  });

  it.each(rows)('knows whether $view.kind is the end', ({ view, stage, settled }) => {
    expect(isSettled(view)).toBe(settled);
    expect(isUnderWay(view)).toBe(stage === 'waiting' || stage === 'outcome');
  });
});
