/**
 * The pool's attribute schema: the standard attributes (OpenID Connect Core 1.0, section
 * 5.1, as listed in the developer guide, "User pool attributes"), with `email` required,
 * because a sign-up without an address could never be confirmed here.
 */
import { refuse, type Refusal } from './answer.ts';

const writable: ReadonlySet<string> = new Set([
  'address',
  'birthdate',
  'email',
  'family_name',
  'gender',
  'given_name',
  'locale',
  'middle_name',
  'name',
  'nickname',
  'phone_number',
  'picture',
  'preferred_username',
  'profile',
  'updated_at',
  'website',
  'zoneinfo',
]);

/** In the schema, but set by the pool only. */
const ownedByPool: ReadonlySet<string> = new Set([
  'sub',
  'email_verified',
  'phone_number_verified',
]);

const required: readonly string[] = ['email'];

/** Formats the pool insists on, with the service's words where they are known. */
const formats: readonly (readonly [name: string, format: RegExp, message: string])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u, 'Invalid email address format.'],
  ['phone_number', /^\+[0-9]{1,15}$/, 'Invalid phone number format.'],
  ['birthdate', /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'Invalid birthdate format.'],
  ['updated_at', /^[0-9]+$/, 'Invalid updated_at format.'],
];

type SchemaRefusal = Refusal<'InvalidParameterException' | 'NotAuthorizedException'>;

/**
 * Judges the attributes of a new user. Null when they fit; else the refusal, for the first
 * fault found: unknown or unwritable names, missing ones, then formats.
 */
export function checkNewAttributes(attributes: ReadonlyMap<string, string>): SchemaRefusal | null {
  for (const name of attributes.keys()) {
    const refusal = checkName(name);
    if (refusal !== null) return refusal;
  }
  const missing = required.find((name) => (attributes.get(name) ?? '') === '');
  if (missing !== undefined) return schemaFault(missing, 'The attribute is required');
  const broken = formats.find(([name, format]) => {
    const value = attributes.get(name) ?? '';
    return value !== '' && !format.test(value);
  });
  return broken === undefined ? null : refuse('InvalidParameterException', broken[2]);
}

function checkName(name: string): SchemaRefusal | null {
  if (writable.has(name)) return null;
  if (ownedByPool.has(name)) {
    return refuse('NotAuthorizedException', 'A client attempted to write unauthorized attribute');
  }
  return name.startsWith('custom:')
    ? refuse('InvalidParameterException', `Type for attribute {${name}} could not be determined`)
    : schemaFault(name, 'Attribute does not exist in the schema.');
}

/** The line break at the end is the service's own. */
function schemaFault(name: string, fault: string): SchemaRefusal {
  return refuse(
    'InvalidParameterException',
    `Attributes did not conform to the schema: ${name}: ${fault}\n`,
  );
}
