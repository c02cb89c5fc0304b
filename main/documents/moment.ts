/** Moments on a paper: exact, and in the time of the computer that wrote it. */
import { words } from '../../words/catalogue.ts';

/** How many minutes the clocks of this computer are ahead of UTC at a moment. */
export type ClockOffset = (atMs: number) => number;

/** As the system says. */
export const systemClockOffset: ClockOffset = (atMs) => -new Date(atMs).getTimezoneOffset();

const minuteMs = 60_000;
/** The years that ISO 8601 writes with four digits; what lies outside is no moment of ours. */
const firstMs = Date.parse('0001-01-02T00:00:00Z');
const lastMs = Date.parse('9999-12-30T00:00:00Z');

/** Whether a number can be written as a moment at all. */
export const isMoment = (atMs: number): boolean => atMs >= firstMs && atMs <= lastMs;

const two = (number: number): string => String(number).padStart(2, '0');

const offsetText = (minutes: number): string => {
  const length = Math.abs(Math.round(minutes));
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(length / 60))}:${two(length % 60)}`;
};

/** The same moment with its clock moved, so that the parts in UTC are those of the offset. */
const moved = (atMs: number, minutes: number): Date => new Date(atMs + minutes * minuteMs);

/** `2026-11-23T14:03:12+01:00`; the number itself where it is no moment. */
export const isoMoment = (atMs: number, offset: ClockOffset): string => {
  if (!isMoment(atMs)) return String(atMs);
  const minutes = offset(atMs);
  return `${moved(atMs, minutes).toISOString().slice(0, 19)}${offsetText(minutes)}`;
};

/** `2026-11-23`, by the clock of this computer. */
export const isoDay = (atMs: number, offset: ClockOffset): string =>
  isoMoment(atMs, offset).slice(0, 10);

const dayOf = (date: Date): string =>
  words.paper.day(date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear());
const clockOf = (date: Date): string => date.toISOString().slice(11, 19);

/** `23 November 2026`, by the clock of this computer. */
export const dayHere = (atMs: number, offset: ClockOffset): string =>
  dayOf(moved(atMs, offset(atMs)));

export interface ReadableMoment {
  /** `23 November 2026, 14:03:12 +01:00` */
  readonly here: string;
  /** `13:03:12 UTC`, with the day where it is another one there. */
  readonly utc: string;
}

/** For people: the time on this computer, and beside it the one everybody shares. */
export const readableMoment = (atMs: number, offset: ClockOffset): ReadableMoment | null => {
  if (!isMoment(atMs)) return null;
  const minutes = offset(atMs);
  const [here, utc] = [moved(atMs, minutes), new Date(atMs)];
  const utcDay = dayOf(here) === dayOf(utc) ? '' : `${dayOf(utc)}, `;
  return {
    here: `${dayOf(here)}, ${clockOf(here)} ${offsetText(minutes)}`,
    utc: `${utcDay}${clockOf(utc)} UTC`,
  };
};
