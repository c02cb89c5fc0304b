import { words } from '../../words/catalogue.ts';
import { locale } from './locale.ts';

const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Where and when the reader is. Absent: by the language in use, and as the system says. */
export interface Reader {
  readonly locale?: string;
  readonly timeZone?: string;
}

const formatted = (ms: number, reader: Reader, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(reader.locale ?? locale(), {
    ...options,
    ...(reader.timeZone === undefined ? {} : { timeZone: reader.timeZone }),
  }).format(ms);

/** To the second, with day and zone: shown on hover. */
export const exactTime = (ms: number, reader: Reader = {}): string =>
  formatted(ms, reader, { dateStyle: 'full', timeStyle: 'long' });

/** The day alone, as one writes it in a letter. */
export const dayInWords = (ms: number, reader: Reader = {}): string =>
  formatted(ms, reader, { dateStyle: 'long' });

/** `14:03`, or `14:03:12` where seconds matter. */
export const clockTime = (ms: number, reader: Reader = {}, seconds = false): string =>
  formatted(ms, reader, { timeStyle: seconds ? 'medium' : 'short' });

/** The clock alone on the same day, else with the date before it. */
export function dayAndTime(
  ms: number,
  nowMs: number,
  reader: Reader = {},
  seconds = false,
): string {
  const day = (at: number): string => formatted(at, reader, { dateStyle: 'short' });
  return day(ms) === day(nowMs)
    ? clockTime(ms, reader, seconds)
    : formatted(ms, reader, { dateStyle: 'medium', timeStyle: seconds ? 'medium' : 'short' });
}

/** A length of time in words, rounded down; below a minute in seconds. */
export function lengthInWords(lengthMs: number): string {
  const length = Math.max(0, lengthMs);
  if (length < minuteMs) return words.time.seconds(Math.floor(length / secondMs));
  if (length < hourMs) return words.time.minutes(Math.floor(length / minuteMs));
  if (length >= 2 * dayMs) return words.time.days(Math.floor(length / dayMs));
  const minutes = Math.floor((length % hourMs) / minuteMs);
  const hours = Math.floor(length / hourMs);
  return minutes === 0 ? words.time.hours(hours) : words.time.hoursAndMinutes(hours, minutes);
}

/** A length of time to the second: for what the person is waiting for. */
export function elapsedInWords(lengthMs: number): string {
  const seconds = Math.floor(Math.max(0, lengthMs) / secondMs);
  return seconds < 60
    ? words.time.seconds(seconds)
    : words.time.minutesAndSeconds(Math.floor(seconds / 60), seconds % 60);
}
