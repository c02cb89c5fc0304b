/**
 * The name that somebody signs up under (developer guide, "Customizing sign-in attributes"):
 * of their own choice, or an address, in place of which the sub becomes the username.
 */
import { refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import { otherHolder } from './aliases.ts';
import { isAddress } from './attributes.ts';
import type { Deliverable } from './delivery.ts';
import { sameName } from './nobodies.ts';

/** What a name makes of a new user. */
export interface NewName {
  readonly kind: 'name';
  /** Null where the sub is the username. */
  readonly username: string | null;
  /** Those that were given, and the address that was given as a name. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Reads the `Username` of a sign-up. */
export function readUsername(
  pool: Pool,
  typed: string,
  attributes: ReadonlyMap<string, string>,
): NewName | Refusal<'InvalidParameterException'> {
  const { UsernameAttributes } = pool.settings;
  if (UsernameAttributes.length > 0) return readAddress(pool, typed, attributes);
  const mistaken = lookalikes.find(
    ({ attribute }) =>
      pool.settings.AliasAttributes.includes(attribute) && isAddress(attribute, typed),
  );
  if (mistaken !== undefined) return refuse('InvalidParameterException', mistaken.message);
  const isAlias = pool.settings.AliasAttributes.includes('preferred_username');
  if (isAlias && (attributes.get('preferred_username') ?? '') !== '') {
    return refuse(
      'InvalidParameterException',
      'Preferred username cannot be provided for unconfirmed account, since user pool is ' +
        'configured for preferred username alias.',
    );
  }
  return { kind: 'name', username: typed, attributes };
}

/** The refusal when somebody has this name, or an address in it, already. */
export function checkNameIsFree(
  pool: Pool,
  { username, attributes }: NewName,
): Refusal<'UsernameExistsException'> | null {
  // By alias: a username like another person's preferred one would take their place.
  if (username !== null && pool.users.byAlias(username) !== null) {
    return refuse('UsernameExistsException', 'User already exists');
  }
  const taken = pool.settings.UsernameAttributes.find(
    (name) => otherHolder(pool, name, attributes.get(name) ?? '', null) !== null,
  );
  return taken === undefined
    ? null
    : refuse('UsernameExistsException', `An account with the given ${taken} already exists.`);
}

/** A username that looks like an address could be taken for somebody's alias. */
const lookalikes: readonly { readonly attribute: Deliverable; readonly message: string }[] = [
  {
    attribute: 'email',
    message: 'Username cannot be of email format, since user pool is configured for email alias.',
  },
  {
    attribute: 'phone_number',
    // Guess: the second half; of the first there are reports.
    message:
      'Username cannot be of phone number format, since user pool is configured for phone ' +
      'number alias.',
  },
];

function readAddress(
  pool: Pool,
  typed: string,
  attributes: ReadonlyMap<string, string>,
): NewName | Refusal<'InvalidParameterException'> {
  const { UsernameAttributes } = pool.settings;
  const attribute = UsernameAttributes.find((name) => isAddress(name, typed));
  if (attribute === undefined) {
    const [only = 'email', ...more] = UsernameAttributes.map((name) => nouns[name]);
    return refuse(
      'InvalidParameterException',
      more.length > 0
        ? 'Username should be either an email or a phone number.'
        : `Username should be ${only}.`,
    );
  }
  const given = attributes.get(attribute) ?? '';
  if (given !== '' && sameName(pool, given) !== sameName(pool, typed)) {
    // Guess: that the two must agree, and the text.
    const message = `The ${attribute} attribute must be the same as the username.`;
    return refuse('InvalidParameterException', message);
  }
  return { kind: 'name', username: null, attributes: new Map([...attributes, [attribute, typed]]) };
}

const nouns: Readonly<Record<Deliverable, string>> = {
  email: 'an email',
  phone_number: 'a phone number',
};
