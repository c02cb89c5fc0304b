import { describe, expect, it } from 'vitest';
import {
  clockTime,
  dayAndTime,
  elapsedInWords,
  exactTime,
  lengthInWords,
} from '../../../renderer/format/time.ts';

const berlin = { locale: 'de-DE', timeZone: 'Europe/Berlin' };
const london = { locale: 'en-GB', timeZone: 'Europe/London' };
const atMs = Date.UTC(2026, 10, 23, 13, 3, 12);
const hourMs = 3_600_000;

describe('a time', () => {
  it('is told in the reader’s locale and zone', () => {
    expect(clockTime(atMs, london)).toBe('13:03');
    expect(clockTime(atMs, berlin)).toBe('14:03');
    expect(clockTime(atMs, { ...london, locale: 'en-US' })).toMatch(/^1:03\sPM$/);
  });

  it('has seconds where they matter', () => {
    expect(clockTime(atMs, berlin, true)).toBe('14:03:12');
  });

  it('is the clock alone on the same day, and has the date on another', () => {
    expect(dayAndTime(atMs, atMs + hourMs, london)).toBe('13:03');
    expect(dayAndTime(atMs, atMs + 24 * hourMs, london)).toBe('23 Nov 2026, 13:03');
  });

  it('takes the day from the reader’s zone', () => {
    const lateMs = Date.UTC(2026, 10, 23, 23, 30);
    expect(dayAndTime(lateMs, lateMs + hourMs, berlin)).toBe('00:30');
    expect(dayAndTime(lateMs, lateMs + hourMs, london)).toBe('23 Nov 2026, 23:30');
  });

  it('has an exact form with day, second and zone', () => {
    expect(exactTime(atMs, london)).toMatch(/Monday.* 23 November 2026.* 13:03:12 GMT/);
  });
});

describe('a length of time', () => {
  it.each([
    { ms: -5, words: '0 seconds' },
    { ms: 1_000, words: '1 second' },
    { ms: 59_999, words: '59 seconds' },
    { ms: 60_000, words: '1 minute' },
    { ms: 52 * 60_000 + 59_000, words: '52 minutes' },
    { ms: hourMs, words: '1 hour' },
    { ms: hourMs + 5 * 60_000, words: '1 h 5 min' },
    { ms: 24 * hourMs, words: '24 hours' },
    { ms: 49 * hourMs, words: '2 days' },
  ])('is rounded down: $ms ms is $words', ({ ms, words }) => {
    expect(lengthInWords(ms)).toBe(words);
  });

  it('keeps its seconds where somebody waits', () => {
    expect(elapsedInWords(12_400)).toBe('12 seconds');
    expect(elapsedInWords(72_000)).toBe('1 min 12 s');
  });
});
