/**
 * What a pool's schema says of one attribute (developer guide, "User pool attributes"): the
 * standard ones are there without being listed, a listed one may say otherwise.
 */
import {
  attributesOfThePool,
  standardAttributes,
  type SchemaAttribute,
} from '../settings/attribute-schema.ts';
import type { PoolSettings } from '../settings/pool-settings.ts';

/** An attribute of a pool under its full name. */
export interface Definition {
  /** With its prefix, if it is a custom one: `custom:` or `dev:custom:`. */
  readonly name: string;
  readonly type: SchemaAttribute['AttributeDataType'];
  /** Who sets it: app clients that may, the pool itself, or administrators only. */
  readonly writer: 'client' | 'pool' | 'developer';
  readonly isMutable: boolean;
  readonly isRequired: boolean;
  /** Of text its least and greatest length, of a number its value; null sets no limit. */
  readonly least: number | null;
  readonly greatest: number | null;
}

/** What was found, by the settings of a pool: every call about a user asks for several. */
const found = new WeakMap<PoolSettings, Map<string, Definition>>();

/** The definition of the attribute of this full name; null when the schema has none. */
export function definitionOf(settings: PoolSettings, name: string): Definition | null {
  const definitions = found.get(settings) ?? new Map<string, Definition>();
  const known = definitions.get(name);
  if (known !== undefined) return known;
  const definition = findDefinition(settings, name);
  if (definition !== null) found.set(settings, definitions.set(name, definition));
  return definition;
}

function findDefinition({ Schema }: PoolSettings, name: string): Definition | null {
  if (includes(setByThePool, name)) {
    return { ...ofAny(name), writer: 'pool', type: 'String', isMutable: true };
  }
  const row = Schema.find((candidate) => fullNameOf(candidate) === name);
  if (row !== undefined) return definedBy(row, name);
  return includes(standardAttributes, name) ? standard(name) : null;
}

/** Full names of what nobody may sign up without, in the order of the schema. */
export function requiredAttributes({ Schema }: PoolSettings): readonly string[] {
  return Schema.filter(({ Required }) => Required)
    .map(fullNameOf)
    .filter((name) => !includes(setByThePool, name));
}

/** The name by which operations know an attribute of a `Schema`, given with its prefix or without. */
export function fullNameOf({ Name, DeveloperOnlyAttribute }: SchemaAttribute): string {
  const isWhole =
    includes(standardAttributes, Name) ||
    includes(setByThePool, Name) ||
    Name.startsWith('custom:') ||
    Name.startsWith('dev:');
  const name = isWhole ? Name : `custom:${Name}`;
  return DeveloperOnlyAttribute && !name.startsWith('dev:') ? `dev:${name}` : name;
}

/** `identities` stands in the schema of every real pool; federation alone sets it. */
const setByThePool = [...attributesOfThePool, 'identities'];

function includes(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

const ofAny = (name: string) => ({ name, isRequired: false, least: null, greatest: null });

function standard(name: string): Definition {
  const common = { ...ofAny(name), writer: 'client', isMutable: true } as const;
  if (name === 'updated_at') return { ...common, type: 'Number', least: 0 };
  // Nothing but the length of a date of birth is looked at.
  if (name === 'birthdate') return { ...common, type: 'String', least: 10, greatest: 10 };
  return { ...common, type: 'String' };
}

function definedBy(row: SchemaAttribute, name: string): Definition {
  const isStandard = includes(standardAttributes, name);
  const base = isStandard ? standard(name) : ofAny(name);
  // Of a listed standard attribute the type may be left out: it is the one it always has.
  const type = isStandard ? standard(name).type : row.AttributeDataType;
  const { MinLength, MaxLength } = row.StringAttributeConstraints ?? {};
  const { MinValue, MaxValue } = row.NumberAttributeConstraints ?? {};
  const [least, greatest] = type === 'Number' ? [MinValue, MaxValue] : [MinLength, MaxLength];
  return {
    name,
    type,
    writer: name.startsWith('dev:') ? 'developer' : 'client',
    isMutable: row.Mutable,
    isRequired: row.Required,
    least: least === undefined ? base.least : Number(least),
    greatest: greatest === undefined ? base.greatest : Number(greatest),
  };
}
