import type { Catalogue } from '../catalogue.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count}\u00A0${count === 1 ? one : many}`;

/** Lengths of time, spelled by rank: the larger unit alone once it says enough. */
export const time: Catalogue['time'] = {
  seconds: (count) => plural(count, 'Sekunde', 'Sekunden'),
  minutes: (count) => plural(count, 'Minute', 'Minuten'),
  hours: (count) => plural(count, 'Stunde', 'Stunden'),
  hoursAndMinutes: (hours, minutes) => `${hours}\u00A0Std. ${minutes}\u00A0Min.`,
  minutesAndSeconds: (minutes, seconds) => `${minutes}\u00A0Min. ${seconds}\u00A0Sek.`,
  days: (count) => plural(count, 'Tag', 'Tage'),
};
