/** The time that a password claim is signed with. */
import { describe, expect, test } from 'vitest';
import { readTimestamp } from '../../../../main/practice-pool/proofs/claim-timestamp.ts';

describe('a timestamp', () => {
  test.each([
    ['Tue Nov 3 07:04:01 UTC 2026', '2026-11-03T07:04:01Z'],
    ['Wed Apr 5 22:42:34 UTC 2017', '2017-04-05T22:42:34Z'],
    ['Thu Feb 29 00:00:00 UTC 2024', '2024-02-29T00:00:00Z'],
    ['Thu Dec 31 23:59:59 UTC 2026', '2026-12-31T23:59:59Z'],
    ['Thu Jan 1 00:00:00 UTC 1970', '1970-01-01T00:00:00Z'],
  ])('%s is read', (text, iso) => {
    expect(readTimestamp(text)).toBe(Date.parse(iso));
  });

  test.each([
    ['the day with a zero', 'Tue Nov 03 07:04:01 UTC 2026'],
    ['the day with a space', 'Tue Nov  3 07:04:01 UTC 2026'],
    ['a weekday that is not that of the date', 'Mon Nov 3 07:04:01 UTC 2026'],
    ['the weekday in German', 'Di Nov 3 07:04:01 UTC 2026'],
    ['the month in German', 'Thu Dez 31 23:59:59 UTC 2026'],
    ['the month in capitals', 'Tue NOV 3 07:04:01 UTC 2026'],
    ['the month in full', 'Tue November 3 07:04:01 UTC 2026'],
    ['no zero before the hour', 'Tue Nov 3 7:04:01 UTC 2026'],
    ['a twelve-hour clock', 'Tue Nov 3 07:04:01 AM UTC 2026'],
    ['GMT', 'Tue Nov 3 07:04:01 GMT 2026'],
    ['an offset', 'Tue Nov 3 07:04:01 +0000 2026'],
    ['a day that the month lacks', 'Sun Mar 32 07:04:01 UTC 2026'],
    ['30 February', 'Mon Feb 30 07:04:01 UTC 2026'],
    ['hour 24', 'Tue Nov 3 24:00:00 UTC 2026'],
    ['minute 60', 'Tue Nov 3 07:60:00 UTC 2026'],
    ['a leap second', 'Thu Dec 31 23:59:60 UTC 2026'],
    ['a year of two digits', 'Tue Nov 3 07:04:01 UTC 26'],
    ['a year before 100', 'Tue Nov 3 07:04:01 UTC 0026'],
    ['Arabic digits', 'Tue Nov ٣ 07:04:01 UTC 2026'],
    ['something in front', ' Tue Nov 3 07:04:01 UTC 2026'],
    ['something behind', 'Tue Nov 3 07:04:01 UTC 2026\n'],
    ['the form of ISO 8601', '2026-11-03T07:04:01Z'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(readTimestamp(text)).toBeNull();
  });
});
