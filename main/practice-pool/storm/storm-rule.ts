/** What may be asked of the storm, and how long it lasts. */
import * as v from 'valibot';
import { operationTable, type OperationName } from '../model/operation-table.ts';

/** Longer than any client waits. */
const longestDelayMs = 10 * 60 * 1000;

const effect = v.variant('kind', [
  /** Answers this error, which the operation has to declare, and does nothing. */
  v.strictObject({
    kind: v.literal('error'),
    error: v.string(),
    /** The service's usual text unless given. */
    message: v.optional(v.pipe(v.string(), v.maxLength(1000))),
  }),
  /** Works, and answers so much later. */
  v.strictObject({
    kind: v.literal('delay'),
    delayMs: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestDelayMs)),
  }),
  /** Cuts the connection without having done anything. */
  v.strictObject({ kind: v.literal('drop-before') }),
  /** Does the work, then cuts the connection instead of answering. */
  v.strictObject({ kind: v.literal('drop-after') }),
  /**
   * Does the work, and answers 200 with a body that is not the answer: none at all, half of
   * it, a page of a proxy, or JSON of something else.
   */
  v.strictObject({
    kind: v.literal('wrong-body'),
    body: v.picklist(['empty', 'cut', 'html', 'other-json']),
  }),
]);

const duration = v.variant('kind', [
  v.strictObject({
    kind: v.literal('next'),
    calls: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  }),
  /** Each call by chance, until it is taken away: 0.25 is every fourth. */
  v.strictObject({
    kind: v.literal('rate'),
    share: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  }),
]);

/** One switch of the storm, as it is asked for. */
export const stormRuleSchema = v.strictObject({
  /** The name of an operation, or `*` for all; an error then is for those that declare it. */
  operation: v.string(),
  effect,
  /** The next call only, unless given. */
  lasts: v.optional(duration, { kind: 'next', calls: 1 }),
});

export type StormRule = v.InferOutput<typeof stormRuleSchema>;
export type StormRuleInput = v.InferInput<typeof stormRuleSchema>;
export type StormEffect = StormRule['effect'];

/** Why this rule could never come about, in a sentence; null when it can. */
export function faultOfRule({ operation, effect }: StormRule): string | null {
  if (operation !== '*' && !Object.hasOwn(operationTable, operation)) {
    return `There is no operation ${operation}.`;
  }
  if (effect.kind !== 'error') return null;
  if (operation !== '*') {
    return declares(operation, effect.error)
      ? null
      : `${operation} does not declare ${effect.error}.`;
  }
  return Object.keys(operationTable).some((name) => declares(name, effect.error))
    ? null
    : `No operation declares ${effect.error}.`;
}

/** Whether an operation declares this error. */
export function declares(operation: string, error: string): boolean {
  const { errors }: { readonly errors: readonly string[] } =
    operationTable[operation as OperationName];
  return errors.includes(error);
}
