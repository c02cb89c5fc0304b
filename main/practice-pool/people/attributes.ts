/** Judges attributes that a client writes, by the pool's schema and the client's permissions. */
import { refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import type { StoredClient, StoredUser } from '../store/records.ts';
import { isWritable } from './attribute-permissions.ts';
import { faultOfValue, longestValue } from './attribute-values.ts';
import { definitionOf, requiredAttributes, type Definition } from './schema.ts';

export type AttributeRefusal = Refusal<'InvalidParameterException' | 'NotAuthorizedException'>;

/** An `AttributeListType`; where a name comes twice, its last value counts. */
export function readAttributes(
  list: readonly { readonly Name: string; readonly Value?: string }[],
): ReadonlyMap<string, string> {
  return new Map(list.map(({ Name, Value = '' }) => [Name, Value]));
}

/**
 * Judges what a client writes into a new user (`user` null) or changes of one. Null when it
 * fits; else the refusal: for unknown names, then unwritable ones, then missing or fixed
 * ones and values out of bounds, then addresses that are none. A blank value deletes, or is
 * nothing of a new user.
 */
export function checkAttributes(
  pool: Pool,
  client: StoredClient,
  attributes: ReadonlyMap<string, string>,
  user: StoredUser | null,
): AttributeRefusal | null {
  const refuseFor = user === null ? refuseNew : refuseChange;
  const names = [...attributes.keys()];
  const unknown = names.filter((name) => definitionOf(pool.settings, name) === null);
  if (unknown.length > 0) {
    return user === null ? refuseUnknown(unknown) : refuseChange(unknown.map(missingInSchema));
  }
  if (names.some((name) => !isWritable(pool.settings, client, name))) {
    return refuse('NotAuthorizedException', 'A client attempted to write unauthorized attribute');
  }
  const faults = [
    ...(user === null ? missingOf(pool, attributes) : []),
    ...names.flatMap((name) => {
      const definition = definitionOf(pool.settings, name);
      const fault =
        definition === null
          ? null
          : faultOfWrite(definition, attributes.get(name) ?? '', user !== null);
      return fault === null ? [] : [`${name}: ${fault}`];
    }),
  ];
  return faults.length > 0 ? refuseFor(faults) : checkAddresses(attributes);
}

const missingInSchema = (name: string): string =>
  `${name}: Attribute does not exist in the schema.`;

function missingOf({ settings }: Pool, attributes: ReadonlyMap<string, string>): readonly string[] {
  return requiredAttributes(settings)
    .filter((name) => (attributes.get(name) ?? '') === '')
    .map((name) => `${name}: The attribute is required`);
}

function faultOfWrite(definition: Definition, value: string, isChange: boolean): string | null {
  // An attribute that nobody may change cannot be given later either.
  if (isChange && !definition.isMutable) return 'Attribute cannot be updated.';
  if (value !== '') return faultOfValue(definition, value);
  // Guess: what is said of a required attribute that is taken away; of a missing one it is known.
  return isChange && definition.isRequired ? 'The attribute is required' : null;
}

/** Format by the service, whatever the schema says of their length. */
const addressFormats = [
  ['email', /^[^\s@\p{C}]+@[^\s@\p{C}]+\.[^\s@.\p{C}]+$/u, 'Invalid email address format.'],
  ['phone_number', /^\+[0-9]{1,15}$/, 'Invalid phone number format.'],
] as const;

/** Whether text is an address of this kind. */
export function isAddress(attribute: 'email' | 'phone_number', text: string): boolean {
  if (text.length > longestValue) return false;
  return addressFormats.some(([name, format]) => name === attribute && format.test(text));
}

function checkAddresses(attributes: ReadonlyMap<string, string>): AttributeRefusal | null {
  const broken = addressFormats.find(([name]) => {
    const value = attributes.get(name) ?? '';
    return value !== '' && !isAddress(name, value);
  });
  return broken === undefined ? null : refuse('InvalidParameterException', broken[2]);
}

/** Nobody reads more; a long list must not come back longer than it was sent. */
const mostTold = 100;

/** The line break after each fault is the service's own. */
const linesOf = (faults: readonly string[]): string =>
  faults
    .slice(0, mostTold)
    .map((fault) => `${fault}\n`)
    .join('');

function refuseNew(faults: readonly string[]): AttributeRefusal {
  const message = `Attributes did not conform to the schema: ${linesOf(faults)}`;
  return refuse('InvalidParameterException', message);
}

function refuseChange(faults: readonly string[]): AttributeRefusal {
  return refuse('InvalidParameterException', linesOf(faults.map((fault) => `user.${fault}`)));
}

function refuseUnknown(names: readonly string[]): AttributeRefusal {
  const custom = names.find((name) => name.startsWith('custom:'));
  return custom === undefined
    ? refuseNew(names.map(missingInSchema))
    : refuse('InvalidParameterException', `Type for attribute {${custom}} could not be determined`);
}
