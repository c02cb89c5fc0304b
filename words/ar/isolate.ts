/**
 * Keeps a value from being torn apart by the writing direction around it: names, addresses and
 * ids are mostly Latin. FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode UAX #9).
 */
export const isolate = (value: string): string => `\u2068${value}\u2069`;

/** A list within a sentence, each of its items for itself. */
export const isolatedList = (values: readonly string[]): string => values.map(isolate).join('، ');
