import { refuse, type Refusal } from '../answer.ts';
import { deviceKeyType, usernameType } from '../model/shapes.ts';
import { violationMessage } from '../model/violations.ts';

/** What waits with a challenge, and how long it is where it is a member of its own. */
const limited = [
  { parameter: 'USERNAME', path: 'username', most: usernameType.max },
  { parameter: 'DEVICE_KEY', path: 'deviceKey', most: deviceKeyType.max },
] as const;

/**
 * The refusal for a name or a device key that no other operation would take; null when there
 * is none. In the maps of a sign-in the model lets every text have 131,072 characters.
 */
export function overlongParameter(
  parameters: ReadonlyMap<string, string>,
): Refusal<'InvalidParameterException'> | null {
  const violations = limited
    .filter(({ parameter, most }) => (parameters.get(parameter) ?? '').length > most)
    .map(({ path, most }) => {
      const rule = `Member must have length less than or equal to ${most}`;
      return { path, value: undefined, rule };
    });
  // Guess: that they are judged as members are, in the same words.
  return violations.length === 0
    ? null
    : refuse('InvalidParameterException', violationMessage(violations));
}
