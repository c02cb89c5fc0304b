/*
 * A moment within a sentence. It comes formatted: the clock alone for today («14:03»), else with
 * its date («24 nov 2026, 14:03»), and Spanish wants another article for each.
 */

const isClock = (moment: string): boolean => /^\d{1,2}:\d{2}/.test(moment);

const article = (moment: string): string => {
  if (!isClock(moment)) return 'el';
  return /^0?1:/.test(moment) ? 'la' : 'las';
};

/** «a las 14:03», «a la 1:05», «el 24 nov 2026, 14:03». */
export const at = (moment: string): string =>
  isClock(moment) ? `a ${article(moment)} ${moment}` : `${article(moment)} ${moment}`;

/** «hasta las 14:03», «hasta el 24 nov 2026, 14:03». */
export const until = (moment: string): string => `hasta ${article(moment)} ${moment}`;
