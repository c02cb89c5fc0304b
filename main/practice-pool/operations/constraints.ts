/**
 * Judges read values by the constraints of their shapes, in the words of the service:
 * "Value 'x' at 'member' failed to satisfy constraint: …", without the value where the
 * shape is sensitive, members in lower camel case.
 */
import { isObject } from './json.ts';
import type { MapShape, Shape, StringShape, StructureShape } from './shape.ts';

/** One sentence for each constraint that is not met. */
export function violationsOf(input: StructureShape, value: unknown): readonly string[] {
  return inStructure(input, value, { path: '', sensitive: false });
}

/** Where the walk is: the dotted path so far, and whether something above is sensitive. */
interface Place {
  readonly path: string;
  readonly sensitive: boolean;
}

function inStructure(shape: StructureShape, value: unknown, place: Place): readonly string[] {
  const values = isObject(value) ? value : {};
  const sensitive = place.sensitive || shape.sensitive === true;
  return Object.entries(shape.members).flatMap(([name, member]) => {
    const inner = { path: join(place.path, lowerFirst(name)), sensitive };
    if (values[name] !== undefined) return inValue(member, values[name], inner);
    return member.required === true
      ? [violation(inner, member, null, 'Member must not be null')]
      : [];
  });
}

function inValue(shape: Shape, value: unknown, place: Place): readonly string[] {
  switch (shape.type) {
    case 'string':
      return inString(shape, String(value), place);
    case 'boolean':
      return [];
    case 'list':
      return (Array.isArray(value) ? value : []).flatMap((item: unknown, index) =>
        inValue(shape.member, item, { ...place, path: `${place.path}.${index + 1}.member` }),
      );
    case 'map':
      return inMap(shape, value, place);
    case 'structure':
      return inStructure(shape, value, place);
  }
}

function inString(shape: StringShape, text: string, place: Place): readonly string[] {
  return brokenBy(shape, text).map((rule) => violation(place, shape, text, rule));
}

function inMap(shape: MapShape, value: unknown, place: Place): readonly string[] {
  const texts = value instanceof Map ? [...value.values()].map(String) : [];
  if (texts.every((text) => brokenBy(shape.value, text).length === 0)) return [];
  // A map names all the constraints of its values at once, and never the values.
  const rules = lengthRules(shape.value)
    .map(([rule]) => rule)
    .reverse();
  const rule = `Map value must satisfy constraint: [${rules.join(', ')}]`;
  return [violation({ ...place, sensitive: true }, shape, null, rule)];
}

/** The rules of a string shape that a text breaks. */
function brokenBy(shape: StringShape, text: string): readonly string[] {
  const rules = [...lengthRules(shape), ...patternRules(shape), ...enumRules(shape)];
  return rules.filter(([, holds]) => !holds(text)).map(([rule]) => rule);
}

type Rule = readonly [words: string, holds: (text: string) => boolean];

function lengthRules({ min, max }: StringShape): readonly Rule[] {
  const atLeast: readonly Rule[] =
    min === undefined
      ? []
      : [[`Member must have length greater than or equal to ${min}`, (text) => text.length >= min]];
  const atMost: readonly Rule[] =
    max === undefined
      ? []
      : [[`Member must have length less than or equal to ${max}`, (text) => text.length <= max]];
  return [...atLeast, ...atMost];
}

function patternRules({ pattern }: StringShape): readonly Rule[] {
  if (pattern === undefined) return [];
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return [
    [`Member must satisfy regular expression pattern: ${pattern}`, (text) => whole.test(text)],
  ];
}

function enumRules({ enum: values }: StringShape): readonly Rule[] {
  if (values === undefined) return [];
  return [
    [`Member must satisfy enum value set: [${values.join(', ')}]`, (text) => values.includes(text)],
  ];
}

function violation(place: Place, shape: Shape, value: string | null, rule: string): string {
  const hidden = place.sensitive || ('sensitive' in shape && shape.sensitive);
  const shown = value === null ? 'Value null at' : `Value '${value}' at`;
  return `${hidden ? 'Value at' : shown} '${place.path}' failed to satisfy constraint: ${rule}`;
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
