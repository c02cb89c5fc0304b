const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Lengths of time, spelled by rank: the larger unit alone once it says enough. */
export const time = {
  seconds: (count: number): string => plural(count, 'segundo', 'segundos'),
  minutes: (count: number): string => plural(count, 'minuto', 'minutos'),
  hours: (count: number): string => plural(count, 'hora', 'horas'),
  hoursAndMinutes: (hours: number, minutes: number): string => `${hours} h ${minutes} min`,
  minutesAndSeconds: (minutes: number, seconds: number): string => `${minutes} min ${seconds} s`,
  days: (count: number): string => plural(count, 'día', 'días'),
};
