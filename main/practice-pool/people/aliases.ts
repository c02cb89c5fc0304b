/**
 * Names and addresses that stand for one person only (developer guide, "Customizing sign-in
 * attributes"): a username attribute always, an alias once it is verified.
 */
import { refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import type { StoredUser } from '../store/records.ts';
import type { AliasName } from '../users.ts';
import type { Deliverable } from './delivery.ts';

/** Whoever else signs in by this address; null when nobody does. */
export function otherHolder(
  pool: Pool,
  attribute: Deliverable,
  address: string,
  sub: string | null,
): StoredUser | null {
  if (address === '') return null;
  const { UsernameAttributes, AliasAttributes } = pool.settings;
  const others = pool.users.holders(attribute, address).filter((user) => user.sub !== sub);
  if (UsernameAttributes.includes(attribute)) return others[0] ?? null;
  if (!AliasAttributes.includes(attribute)) return null;
  return others.find(({ attributes }) => attributes[`${attribute}_verified`] === 'true') ?? null;
}

/** The refusal when a user may not write one of these values because somebody else has it. */
export function checkAliases(
  pool: Pool,
  user: StoredUser,
  attributes: ReadonlyMap<string, string>,
): Refusal<'AliasExistsException'> | null {
  const taken = (['email', 'phone_number'] as const).find(
    (name) => otherHolder(pool, name, attributes.get(name) ?? '', user.sub) !== null,
  );
  if (taken !== undefined) return aliasExists(taken);
  const preferred = attributes.get('preferred_username') ?? '';
  return isTakenName(pool, preferred, user.sub)
    ? refuse('AliasExistsException', 'Already found an entry for the provided username.')
    : null;
}

/** The refusal of an address by which somebody else signs in. */
export const aliasExists = (attribute: Deliverable): Refusal<'AliasExistsException'> =>
  refuse('AliasExistsException', `An account with the given ${attribute} already exists.`);

/** Whether a preferred username would be mistaken for another person's name. */
function isTakenName(pool: Pool, name: string, sub: string): boolean {
  const { AliasAttributes } = pool.settings;
  if (name === '' || !AliasAttributes.includes('preferred_username')) return false;
  const holders = [
    pool.users.byUsername(name),
    ...pool.users.holders('preferred_username', name),
    ...AliasAttributes.map((alias: AliasName) => pool.users.aliasHolder(alias, name)),
  ];
  return holders.some((holder) => holder !== null && holder.sub !== sub);
}
