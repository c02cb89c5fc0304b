const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Lengths of time, spelled by rank: the larger unit alone once it says enough. */
export const time = {
  seconds: (count: number): string => plural(count, 'second', 'seconds'),
  minutes: (count: number): string => plural(count, 'minute', 'minutes'),
  hours: (count: number): string => plural(count, 'hour', 'hours'),
  hoursAndMinutes: (hours: number, minutes: number): string => `${hours} h ${minutes} min`,
  minutesAndSeconds: (minutes: number, seconds: number): string => `${minutes} min ${seconds} s`,
  days: (count: number): string => plural(count, 'day', 'days'),
};
