const clockAlone = /^\d{1,2}:\d{2}/u;

/** A moment within a sentence: `um 14:03 Uhr`, or `am 23.11.2026, 14:03 Uhr` on another day. */
export const at = (time: string): string =>
  clockAlone.test(time) ? `um ${time} Uhr` : `am ${time} Uhr`;

/** The end of a span: `bis 14:03 Uhr`, or `bis 23.11.2026, 14:03 Uhr`. */
export const until = (time: string): string => `bis ${time} Uhr`;
