/**
 * NEW_PASSWORD_REQUIRED: whoever came with a temporary password gives one of their own, and
 * what the pool asks of everybody and they have not told yet.
 */
import { refuse, type Done, type Refusal } from '../answer.ts';
import { brokenByText } from '../model/rules.ts';
import { passwordType } from '../model/shapes.ts';
import { violationMessage } from '../model/violations.ts';
import { checkAliases } from '../people/aliases.ts';
import { writeAttributes } from '../people/attribute-changes.ts';
import { readableAttributes } from '../people/attribute-permissions.ts';
import { checkAttributes } from '../people/attributes.ts';
import { postPendingCode } from '../people/codes.ts';
import { judgeReuse } from '../people/new-password.ts';
import { brokenPasswordRule } from '../people/password-policy.ts';
import { withPassword } from '../people/passwords.ts';
import { requiredAttributes } from '../people/schema.ts';
import type { StoredUser } from '../store/records.ts';
import { invalidSession } from './challenge-sessions.ts';
import type { Entrant } from './entrant.ts';
import { passed, retry, type AnswerError, type ChallengeAnswer, type Outcome } from './outcome.ts';
import { pose } from './pose.ts';

const prefix = 'userAttributes.';

/** Asks for it; the two lists are JSON texts, as clients parse them. */
export function poseNewPassword(entrant: Entrant): Done {
  const { pool, client, user } = entrant;
  const missing = missingAttributes(entrant).map((name) => prefix + name);
  const known = readableAttributes(pool.settings, client, user.attributes);
  return pose(
    entrant,
    { name: 'NEW_PASSWORD_REQUIRED' },
    {
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: JSON.stringify(missing),
      userAttributes: JSON.stringify(known),
    },
  );
}

/** Judges the answer; what is not taken may be given again. */
export function answerNewPassword({
  entrant,
  responses,
}: ChallengeAnswer<'NEW_PASSWORD_REQUIRED'>): Outcome {
  const { pool, user } = entrant;
  // It may have been given through another session meanwhile.
  if (user.status !== 'FORCE_CHANGE_PASSWORD') return invalidSession();
  const password = responses.get('NEW_PASSWORD') ?? '';
  const attributes = attributesOf(responses);
  const refusal = judgeNewPassword(entrant, password) ?? judgeAttributes(entrant, attributes);
  if (refusal !== null) return retry(refusal);
  const { changes, codes } = writeAttributes(pool, user, attributes);
  const own = withPassword(pool, user, password);
  const changed = pool.users.change(user, { ...own, ...changes, status: 'CONFIRMED' });
  for (const code of codes) postPendingCode(pool, changed, code.attribute, code);
  return passed('new-password', { ...entrant, user: changed });
}

function judgeNewPassword({ pool, user }: Entrant, password: string): Refusal<AnswerError> | null {
  if (password === '') {
    const message = 'Invalid attributes given, new password should be given with key NEW_PASSWORD.';
    return refuse('InvalidParameterException', message);
  }
  const broken = brokenByText(passwordType, password);
  if (broken.length > 0) {
    // Guess: that it is judged as the same member of other operations is, in the same words.
    const violations = broken.map((rule) => ({ path: 'newPassword', value: undefined, rule }));
    return refuse('InvalidParameterException', violationMessage(violations));
  }
  const reason = brokenPasswordRule(password, pool.settings.Policies.PasswordPolicy);
  // Of this operation alone the service says "to policy".
  return reason === null
    ? judgeReuse(pool, user, password)
    : refuse('InvalidPasswordException', `Password does not conform to policy: ${reason}`);
}

function judgeAttributes(
  entrant: Entrant,
  attributes: ReadonlyMap<string, string>,
): Refusal<AnswerError> | null {
  const { pool, client, user } = entrant;
  const isRequired = (name: string): boolean => requiredAttributes(pool.settings).includes(name);
  const known = [...attributes.keys()].find((name) => isRequired(name) && has(user, name));
  if (known !== undefined) {
    return refuse('NotAuthorizedException', `Cannot modify an already provided ${known}`);
  }
  const missing = missingAttributes(entrant).find((name) => (attributes.get(name) ?? '') === '');
  if (missing !== undefined) {
    return refuse('InvalidParameterException', `Invalid attributes given, ${missing} is missing`);
  }
  // What is told for the first time is judged as at a sign-up: it may be fixed from then on.
  const isFirst = ([name]: readonly [string, string]): boolean => !has(user, name);
  const isChange = (entry: readonly [string, string]): boolean => !isFirst(entry);
  const before = Object.entries(user.attributes).filter(([name]) => isRequired(name));
  return (
    checkAttributes(pool, client, new Map([...before, ...[...attributes].filter(isFirst)]), null) ??
    checkAttributes(pool, client, new Map([...attributes].filter(isChange)), user) ??
    checkAliases(pool, user, attributes)
  );
}

const has = ({ attributes }: StoredUser, name: string): boolean => (attributes[name] ?? '') !== '';

/** What the pool asks of everybody and this user has not told. */
function missingAttributes({ pool, user }: Entrant): readonly string[] {
  return requiredAttributes(pool.settings).filter((name) => !has(user, name));
}

function attributesOf(responses: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = [...responses].filter(([key]) => key.startsWith(prefix));
  return new Map(own.map(([key, value]) => [key.slice(prefix.length), value]));
}
