/** Taking turns, so that what else the computer does falls on all alike. */

/** Something that can be measured again and again; null for what is not there. */
export type Measure<Result> = (() => Promise<Result>) | null;

/**
 * Measures each in turn, as often as said, every other time the other way round. Answers what
 * each of them measured, nothing for what is not there.
 */
export async function inTurns<Name extends string, Result>(
  count: number,
  measures: Readonly<Record<Name, Measure<Result>>>,
): Promise<Readonly<Record<Name, readonly Result[]>>> {
  const entries = Object.entries(measures) as [Name, Measure<Result>][];
  const results = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<
    Name,
    Result[]
  >;
  for (let turn = 0; turn < count; turn += 1) {
    const order = turn % 2 === 0 ? entries : [...entries].reverse();
    for (const [name, measure] of order) {
      if (measure !== null) results[name].push(await measure());
    }
  }
  return results;
}
