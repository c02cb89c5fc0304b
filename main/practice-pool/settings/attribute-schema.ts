/**
 * The attribute schema of a pool: the standard attributes (OpenID Connect Core 1.0, section
 * 5.1, as listed in the developer guide, "User pool attributes") and its custom ones, in the
 * shape of `SchemaAttributeType`.
 */
import * as v from 'valibot';

/** Numbers come as text in the API: `{ "MinLength": "1" }`. */
const numeral = v.pipe(v.string(), v.regex(/^-?[0-9]{1,15}$/));

/** One row of a pool's `Schema`. */
export const schemaAttributeSchema = v.strictObject({
  /** Of a custom attribute without or with its prefix `custom:`. */
  Name: v.pipe(v.string(), v.minLength(1), v.maxLength(27)),
  AttributeDataType: v.optional(v.picklist(['String', 'Number', 'DateTime', 'Boolean']), 'String'),
  DeveloperOnlyAttribute: v.optional(v.boolean(), false),
  Mutable: v.optional(v.boolean(), true),
  Required: v.optional(v.boolean(), false),
  StringAttributeConstraints: v.optional(
    v.strictObject({ MinLength: v.optional(numeral), MaxLength: v.optional(numeral) }),
  ),
  NumberAttributeConstraints: v.optional(
    v.strictObject({ MinValue: v.optional(numeral), MaxValue: v.optional(numeral) }),
  ),
});

export type SchemaAttribute = v.InferOutput<typeof schemaAttributeSchema>;

/** The standard attributes that people and clients may write. */
export const standardAttributes = [
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
] as const;

/** In every schema, but set by the pool only. */
export const attributesOfThePool = ['sub', 'email_verified', 'phone_number_verified'] as const;
