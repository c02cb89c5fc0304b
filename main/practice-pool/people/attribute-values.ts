/** Whether a value fits the type and the limits of its attribute. */
import type { Definition } from './schema.ts';

const isNumber = (value: string): boolean => /^-?[0-9]{1,20}(?:\.[0-9]{1,20})?$/.test(value);

/** The length of any value (API reference, AttributeType); a challenge can bring longer ones. */
export const longestValue = 2048;

const mostOf = (greatest: number | null): number =>
  Math.min(greatest ?? longestValue, longestValue);

/** ISO 8601, at least to the day: `2026-11-23`, `2026-11-23T12:00:00Z`. */
const isDateTime = (value: string): boolean =>
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.]+(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/**
 * The fault of a value in the service's words, or null. Those about the length of text are
 * the service's; of the other types only that they are checked is known.
 */
export function faultOfValue({ type, least, greatest }: Definition, value: string): string | null {
  switch (type) {
    case 'String':
      // In UTF-16 code units, as Java counts.
      if (least !== null && value.length < least) {
        return `String must be no shorter than ${least} characters`;
      }
      return value.length > mostOf(greatest)
        ? `String must be no longer than ${mostOf(greatest)} characters`
        : null;
    case 'Number':
      // Guess: the three texts are made after those about text.
      if (!isNumber(value)) return 'Value must be a number';
      if (least !== null && Number(value) < least) return `Number must be no less than ${least}`;
      return greatest !== null && Number(value) > greatest
        ? `Number must be no greater than ${greatest}`
        : null;
    case 'DateTime':
      // Guess: which forms of a date are taken is documented nowhere.
      return isDateTime(value) ? null : 'Value must be a date and time';
    case 'Boolean':
      // Guess: as above.
      return /^(?:true|false)$/i.test(value) ? null : 'Value must be true or false';
  }
}
