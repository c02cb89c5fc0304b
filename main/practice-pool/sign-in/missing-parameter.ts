import { refuse, type Refusal } from '../answer.ts';

/** The refusal for the first parameter that is absent or empty; null when all are there. */
export function missingParameter(
  parameters: ReadonlyMap<string, string>,
  names: readonly string[],
): Refusal<'InvalidParameterException'> | null {
  const missing = names.find((name) => (parameters.get(name) ?? '') === '');
  return missing === undefined
    ? null
    : refuse('InvalidParameterException', `Missing required parameter ${missing}`);
}
