/** What becomes of a user's record when attributes are written (developer guide, "Verifying updates to email addresses and phone numbers"). */
import type { Pool } from '../pool.ts';
import type { StoredUser } from '../store/records.ts';
import type { StoredCode } from '../store/user-record.ts';
import { newPendingCode } from './codes.ts';
import { isDeliverable, type Deliverable } from './delivery.ts';
import { verifiedOfItself } from './sign-up-address.ts';

/** The part of a user's record that attributes are written into. */
export type Profile = Pick<StoredUser, 'attributes' | 'pendingAttributes' | 'codes'>;

/** A code that is to be posted once the record is changed. */
export interface CodeToPost {
  readonly attribute: Deliverable;
  readonly code: StoredCode;
}

/**
 * Writes values that have been judged; a blank one deletes. A new address is unverified, or
 * waits beside the old one until its code is typed, as the pool says; in either case a code
 * goes to the new address. Answers the changes of the record and the codes in it to post.
 */
export function writeAttributes(
  pool: Pool,
  user: StoredUser,
  given: ReadonlyMap<string, string>,
): { readonly changes: Profile; readonly codes: readonly CodeToPost[] } {
  const { attributes, pendingAttributes, codes } = user;
  const changes = [...given].reduce<Profile>(
    (profile, [name, value]) =>
      isDeliverable(name)
        ? withAddress(pool, profile, name, value)
        : { ...profile, attributes: withValue(profile.attributes, name, value) },
    { attributes, pendingAttributes, codes },
  );
  return {
    changes,
    codes: [...given.keys()].filter(isDeliverable).flatMap((attribute) => {
      const code = changes.codes[attribute];
      return code === null || code === codes[attribute] ? [] : [{ attribute, code }];
    }),
  };
}

/** The record once a code has proven the address it was sent to. */
export function withVerified(
  { attributes, pendingAttributes, codes }: StoredUser,
  attribute: Deliverable,
): Profile {
  return {
    attributes: {
      ...attributes,
      [attribute]: pendingAttributes[attribute] ?? attributes[attribute] ?? '',
      [`${attribute}_verified`]: 'true',
    },
    pendingAttributes: without(pendingAttributes, attribute),
    codes: { ...codes, [attribute]: null },
  };
}

function withAddress(
  pool: Pool,
  profile: Profile,
  attribute: Deliverable,
  address: string,
): Profile {
  const { attributes, pendingAttributes, codes } = profile;
  const isPending = Object.hasOwn(pendingAttributes, attribute);
  const isSame = attributes[attribute] === address;
  // What is true already needs no new proof; a change that was waiting is called off by it.
  if (isSame && !isPending) return profile;
  const settled = {
    attributes,
    pendingAttributes: without(pendingAttributes, attribute),
    codes: { ...codes, [attribute]: null },
  };
  if (isSame) return settled;
  const verified = `${attribute}_verified`;
  if (address === '') {
    return { ...settled, attributes: without(without(attributes, attribute), verified) };
  }
  const { UserAttributeUpdateSettings: update } = pool.settings;
  const code = newPendingCode(pool, attribute, address);
  if (update.AttributesRequireVerificationBeforeUpdate.includes(attribute)) {
    return {
      ...settled,
      pendingAttributes: { ...pendingAttributes, [attribute]: address },
      codes: { ...codes, [attribute]: code },
    };
  }
  const isPosted = verifiedOfItself(pool.settings).includes(attribute);
  return {
    ...settled,
    attributes: { ...attributes, [attribute]: address, [verified]: 'false' },
    codes: { ...codes, [attribute]: isPosted ? code : null },
  };
}

type Values = Readonly<Record<string, string>>;

const withValue = (values: Values, name: string, value: string): Record<string, string> =>
  value === '' ? without(values, name) : { ...values, [name]: value };

const without = (values: Values, left: string): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== left));
