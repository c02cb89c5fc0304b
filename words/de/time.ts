const plural = (count: number, one: string, many: string): string =>
  `${count}\u00A0${count === 1 ? one : many}`;

/** Lengths of time, spelled by rank: the larger unit alone once it says enough. */
export const time = {
  seconds: (count: number): string => plural(count, 'Sekunde', 'Sekunden'),
  minutes: (count: number): string => plural(count, 'Minute', 'Minuten'),
  hours: (count: number): string => plural(count, 'Stunde', 'Stunden'),
  hoursAndMinutes: (hours: number, minutes: number): string =>
    `${hours}\u00A0Std. ${minutes}\u00A0Min.`,
  minutesAndSeconds: (minutes: number, seconds: number): string =>
    `${minutes}\u00A0Min. ${seconds}\u00A0Sek.`,
  days: (count: number): string => plural(count, 'Tag', 'Tage'),
};
