/**
 * Violations in the words of the service: "Value 'x' at 'member' failed to satisfy
 * constraint: …", without the value where the shape is sensitive.
 */

/** Something that does not meet a constraint. */
export interface Violation {
  /** Dotted, members in lower camel case, items of lists counted from 1. */
  readonly path: string;
  /** Null where there is none; undefined where it may not be shown. */
  readonly value: string | number | null | undefined;
  readonly rule: string;
}

/**
 * The service quotes values whole, and tells every violation. Neither is of use to anybody in
 * a long one, so that what a client sends here cannot come back many times its size.
 */
const longestQuote = 1000;
const mostTold = 100;

/** The message for all violations there are; their number is told whatever is left out. */
export function violationMessage(violations: readonly Violation[]): string {
  const errors = violations.length === 1 ? 'error' : 'errors';
  const told = violations.slice(0, mostTold).map(sentence).join('; ');
  return `${violations.length} validation ${errors} detected: ${told}`;
}

function sentence({ path, value, rule }: Violation): string {
  return `${opening(value)} at '${path}' failed to satisfy constraint: ${rule}`;
}

function opening(value: Violation['value']): string {
  if (value === undefined) return 'Value';
  return value === null ? 'Value null' : `Value '${String(value).slice(0, longestQuote)}'`;
}
