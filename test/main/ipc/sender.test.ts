import { describe, expect, it } from 'vitest';
import { isOurPage, type Caller, type Frame } from '../../../main/ipc/sender.ts';

const frame: Frame = {
  origin: 'signet://app',
  parent: null,
  detached: false,
  isDestroyed: () => false,
};
const call = (change: Partial<Frame> = {}, id = 1): Caller => ({
  senderFrame: { ...frame, ...change },
  sender: { id },
});

describe('our page', () => {
  it('is the top frame of our window, at our origin', () => {
    expect(isOurPage(call(), 1, 'signet://app')).toBe(true);
  });

  it.each<[string, Caller, number | undefined]>([
    ['a frame that is gone', { senderFrame: null, sender: { id: 1 } }, 1],
    ['a destroyed frame', call({ isDestroyed: () => true }), 1],
    ['a detached frame', call({ detached: true }), 1],
    ['an embedded frame', call({ parent: {} }), 1],
    ['another window', call({}, 2), 1],
    ['a sender when there is no window', call(), undefined],
    ['a page of the web', call({ origin: 'https://example.com' }), 1],
    ['a blank page', call({ origin: 'null' }), 1],
    ['a file', call({ origin: 'file://' }), 1],
    ['a look-alike host', call({ origin: 'signet://app.example' }), 1],
    ['a look-alike scheme', call({ origin: 'signets://app' }), 1],
  ])('is not %s', (_case, caller, id) => {
    expect(isOurPage(caller, id, 'signet://app')).toBe(false);
  });
});
