import { describe, expect, it } from 'vitest';
import { Receipt } from '../../../renderer/outcome/receipt.svelte.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const opened = () => {
  const main = new StandInBridge();
  return { main, receipt: new Receipt(main.bridge) };
};

describe('the receipt', () => {
  it.each(['html', 'json'] as const)('is saved as %s, with what was ticked', async (form) => {
    const { main, receipt } = opened();
    main.answer('deletion.saveReceipt', { kind: 'saved', name: 'receipt' });
    await receipt.save(form, ['tokens']);
    expect(main.asked).toEqual([
      { question: 'deletion.saveReceipt', argument: { form, ticked: ['tokens'] } },
    ]);
    expect(receipt.note).toEqual({ text: 'Saved as receipt', tone: 'ok' });
  });

  it.each([
    { outcome: { kind: 'declined' }, tone: 'still' },
    { outcome: { kind: 'not-written', why: 'no-space' }, tone: 'caution' },
    { outcome: { kind: 'not-now' }, tone: 'caution' },
  ] as const)('says that nothing was saved: $outcome.kind', async ({ outcome, tone }) => {
    const { main, receipt } = opened();
    main.answer('deletion.saveReceipt', outcome);
    await receipt.save('html', []);
    expect(receipt.note?.tone).toBe(tone);
    expect(receipt.note?.text).toMatch(/^(Nothing was|Not) saved/);
  });
});
