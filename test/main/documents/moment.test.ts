import { describe, expect, it } from 'vitest';
import { isoDay, isoMoment, readableMoment } from '../../../main/documents/moment.ts';

const at = Date.parse('2026-11-23T13:03:12.400Z');

describe('a moment on a paper', () => {
  it.each([
    ['ahead of UTC', 60, '2026-11-23T14:03:12+01:00'],
    ['behind it', -300, '2026-11-23T08:03:12-05:00'],
    ['with half an hour', 330, '2026-11-23T18:33:12+05:30'],
    ['behind with half an hour', -210, '2026-11-23T09:33:12-03:30'],
    ['on it', 0, '2026-11-23T13:03:12+00:00'],
  ])('names the offset of the computer: %s', (_, minutes, text) => {
    expect(isoMoment(at, () => minutes)).toBe(text);
    expect(Date.parse(text)).toBe(at - 400);
  });

  it('stands beside its UTC, with the day only where that is another one', () => {
    expect(readableMoment(at, () => 60)).toEqual({
      here: '23 November 2026, 14:03:12 +01:00',
      utc: '13:03:12 UTC',
    });
    expect(readableMoment(at, () => 840)).toEqual({
      here: '24 November 2026, 03:03:12 +14:00',
      utc: '23 November 2026, 13:03:12 UTC',
    });
  });

  it('has the day of this computer, not of UTC', () => {
    expect(isoDay(at, () => 840)).toBe('2026-11-24');
  });

  it('is asked for the offset at that very moment', () => {
    const summer = Date.parse('2026-07-01T12:00:00Z');
    const offset = (atMs: number) => (atMs === summer ? 120 : 60);
    expect(isoMoment(summer, offset)).toBe('2026-07-01T14:00:00+02:00');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e30, -1e30, 253_402_300_800_000])(
    'is shown as the number it is where no calendar has it: %d',
    (odd) => {
      expect(isoMoment(odd, () => 60)).toBe(String(odd));
      expect(readableMoment(odd, () => 60)).toBeNull();
    },
  );
});
