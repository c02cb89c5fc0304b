/**
 * TIMESTAMP of a password claim: `EEE MMM d HH:mm:ss UTC yyyy` in English, the day of the
 * month without a leading zero, as in `Tue Nov 3 07:04:01 UTC 2026`.
 */

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const form = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) UTC (\d{4})$/;

/**
 * The time in ms since 1970, or null. Only the very text of a time is taken: the service
 * too refuses `Sep 05`, and a day of the week that is not that of the date.
 */
export function readTimestamp(text: string): number | null {
  const [, month, ...numbers] = form.exec(text) ?? [];
  if (month === undefined) return null;
  const [day, hours, minutes, seconds, year] = numbers.map(Number);
  const timeMs = Date.UTC(year ?? 0, months.indexOf(month), day, hours, minutes, seconds);
  // Date.UTC makes 1 March of 30 February; writing the time out again finds that, and all else.
  return formatTimestamp(timeMs) === text ? timeMs : null;
}

/** The text of a time given in ms since 1970. */
function formatTimestamp(timeMs: number): string {
  const time = new Date(timeMs);
  const weekday = weekdays[time.getUTCDay()] ?? '';
  const month = months[time.getUTCMonth()] ?? '';
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()]
    .map((number) => String(number).padStart(2, '0'))
    .join(':');
  const year = String(time.getUTCFullYear()).padStart(4, '0');
  return `${weekday} ${month} ${time.getUTCDate()} ${clock} UTC ${year}`;
}
