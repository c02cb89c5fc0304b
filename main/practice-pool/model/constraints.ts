/** Judges read values by the constraints of their shapes. */
import { isObject } from './json.ts';
import { brokenByNumber, brokenByText, wordsOfRules } from './rules.ts';
import type { ListShape, MapShape, Shape, StringShape, StructureShape } from './shape.ts';
import type { Violation } from './violations.ts';

/** Every constraint that is not met, in the order of the model. */
export function violationsOf(input: StructureShape, value: unknown): readonly Violation[] {
  return inStructure(input, value, { path: '', sensitive: false });
}

/** Where the walk is: the dotted path so far, and whether something above is sensitive. */
interface Place {
  readonly path: string;
  readonly sensitive: boolean;
}

function inStructure(shape: StructureShape, value: unknown, place: Place): readonly Violation[] {
  const values = isObject(value) ? value : {};
  return Object.entries(shape.members).flatMap(([name, member]) => {
    const inner = { ...place, path: join(place.path, lowerFirst(name)) };
    if (Object.hasOwn(values, name)) return inValue(member, values[name], inner);
    return member.required === true
      ? [violation(within(inner, member), null, 'Member must not be null')]
      : [];
  });
}

function inValue(shape: Shape, value: unknown, outer: Place): readonly Violation[] {
  const place = within(outer, shape);
  switch (shape.type) {
    case 'string': {
      const text = String(value);
      return brokenByText(shape, text).map((rule) => violation(place, text, rule));
    }
    case 'integer': {
      const number = Number(value);
      return brokenByNumber(shape, number).map((rule) => violation(place, number, rule));
    }
    case 'boolean':
    case 'document':
      return [];
    case 'list':
      return inList(shape, Array.isArray(value) ? value : [], place);
    case 'map':
      return value instanceof Map ? inMap(shape, value, place) : [];
    case 'structure':
      return inStructure(shape, value, place);
  }
}

function inList(
  { member }: ListShape,
  items: readonly unknown[],
  place: Place,
): readonly Violation[] {
  if (member.type === 'string') return inTexts(member, items.map(String), place);
  return items.flatMap((item, index) =>
    inValue(member, item, { ...place, path: `${place.path}.${index + 1}.member` }),
  );
}

/** A list of strings is judged as one value, by all the constraints of its items at once. */
function inTexts(shape: StringShape, texts: readonly string[], place: Place): readonly Violation[] {
  if (texts.every((text) => isMet(shape, text))) return [];
  const rule = together('Member must satisfy', shape);
  return [violation(within(place, shape), `[${texts.join(', ')}]`, rule)];
}

/** So is a map, its keys before its values; here neither is ever shown. */
function inMap(
  shape: MapShape,
  map: ReadonlyMap<unknown, unknown>,
  place: Place,
): readonly Violation[] {
  const hidden = { ...place, sensitive: true };
  const keys = [...map.keys()].every((key) => isMet(shape.key, String(key)))
    ? []
    : [violation(hidden, null, together('Map keys must satisfy', shape.key))];
  const values = [...map.values()].every((value) => isMet(shape.value, String(value)))
    ? []
    : [violation(hidden, null, together('Map value must satisfy', shape.value))];
  return [...keys, ...values];
}

const isMet = (shape: StringShape, text: string): boolean => brokenByText(shape, text).length === 0;

const together = (subject: string, shape: StringShape): string =>
  `${subject} constraint: [${wordsOfRules(shape).join(', ')}]`;

/** What is sensitive makes everything in it so. */
const within = (place: Place, shape: Shape): Place =>
  'sensitive' in shape ? { ...place, sensitive: true } : place;

const violation = (place: Place, value: string | number | null, rule: string): Violation => ({
  path: place.path,
  value: place.sensitive ? undefined : value,
  rule,
});

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
