/** Reads a JSON body as the input of an operation: types first, then constraints. */
import { violationsOf } from './constraints.ts';
import { isObject } from './json.ts';
import type { InputOf, Members, Shape } from './shape.ts';
import { violationMessage } from './violations.ts';

/** What becomes of a body. */
export type ReadInput<M extends Members> =
  | { readonly kind: 'read'; readonly input: InputOf<M> }
  /** A value has another JSON type than the model says. */
  | { readonly kind: 'wrong-type'; readonly message: string }
  /** Every type is right and some constraint is not met; the service's words for all of them. */
  | { readonly kind: 'invalid'; readonly message: string };

/** Unknown members are ignored, as the service does; null counts as absent. */
export function readInput<M extends Members>(
  members: M,
  body: Readonly<Record<string, unknown>>,
): ReadInput<M> {
  const shape = { type: 'structure', members } as const;
  let input: unknown;
  try {
    input = convert(shape, body);
  } catch (error) {
    if (error instanceof WrongType) return { kind: 'wrong-type', message: error.message };
    throw error;
  }
  const violations = violationsOf(shape, input);
  if (violations.length > 0) return { kind: 'invalid', message: violationMessage(violations) };
  // The walk above has just built exactly what the shape's type says.
  return { kind: 'read', input: input as InputOf<M> };
}

/** Leaves the recursion of {@link convert}; never leaves this file. */
class WrongType extends Error {}

const startOfList = 'Start of list found where not expected';
const startOfStructure = 'Start of structure or map found where not expected.';

/** Goes as deep as the shape does, not as the JSON: a document is taken as it is. */
function convert(shape: Shape, json: unknown): unknown {
  switch (shape.type) {
    case 'string':
      return typeof json === 'string' ? json : refuseScalar(json, 'a String');
    case 'integer':
      return Number.isInteger(json) ? json : refuseScalar(json, 'an Integer');
    case 'boolean':
      return typeof json === 'boolean' ? json : refuseScalar(json, 'a Boolean');
    case 'document':
      return json;
    case 'list':
      if (Array.isArray(json)) return present(json).map((item) => convert(shape.member, item));
      throw new WrongType(isObject(json) ? startOfStructure : 'Expected list or null');
    case 'map':
      return new Map(
        present(Object.entries(openObject(json)), ([, value]) => value).map(([key, value]) => [
          key,
          convert(shape.value, value),
        ]),
      );
    case 'structure': {
      const object = openObject(json);
      const given = Object.entries(shape.members).filter(
        ([name]) => Object.hasOwn(object, name) && object[name] !== null,
      );
      return Object.fromEntries(
        given.map(([name, member]) => [name, convert(member, object[name])]),
      );
    }
  }
}

/** What is left when nulls are taken out. */
function present<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => unknown = (item) => item,
): readonly Item[] {
  return items.filter((item) => valueOf(item) !== null);
}

function openObject(json: unknown): Readonly<Record<string, unknown>> {
  if (isObject(json)) return json;
  throw new WrongType(Array.isArray(json) ? startOfList : 'Expected null');
}

function refuseScalar(json: unknown, wanted: string): never {
  if (Array.isArray(json)) throw new WrongType(startOfList);
  if (isObject(json)) throw new WrongType(startOfStructure);
  const found =
    typeof json === 'boolean' ? `${String(json).toUpperCase()}_VALUE` : scalarNames[typeof json];
  throw new WrongType(`${found ?? 'VALUE'} can not be converted to ${wanted}`);
}

const scalarNames: Readonly<Record<string, string>> = {
  number: 'NUMBER_VALUE',
  string: 'STRING_VALUE',
};
