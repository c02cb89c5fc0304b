/** Every constraint of every member of every operation, in the words of the service. */
import { describe, expect, test } from 'vitest';
import { operationTable } from '../../../../main/practice-pool/model/operation-table.ts';
import { readInput } from '../../../../main/practice-pool/model/read-input.ts';
import type { Members, StringShape } from '../../../../main/practice-pool/model/shape.ts';
import { inputFor, textAgainst, textFor } from './support/samples.ts';
import { spotsOf, type Spot } from './support/spots.ts';

const operations = Object.entries(operationTable).map(([operation, { input }]) => {
  const members: Members = input;
  return { operation, members };
});
const spots = operations.flatMap(({ operation, members }) =>
  spotsOf(members).map((spot) => ({ operation, members, spot, at: spot.words })),
);

interface Wrong {
  readonly what: string;
  readonly value: unknown;
  /** What the service would quote; null for what is not there. */
  readonly quoted: string | null;
  readonly rules: readonly string[];
}

const atLeast = (length: number) => `Member must have length greater than or equal to ${length}`;
const atMost = (length: number) => `Member must have length less than or equal to ${length}`;
const matching = (pattern: string) => `Member must satisfy regular expression pattern: ${pattern}`;

function* wrongTexts(shape: StringShape): Iterable<Wrong> {
  const { min = 0, max, pattern, enum: values } = shape;
  const wrong = (what: string, value: string, ...rules: readonly string[]): Wrong => ({
    what,
    value,
    quoted: value,
    rules,
  });
  // An empty text is too short for every expression as well.
  const alsoEmpty = pattern === undefined ? [] : [matching(pattern)];
  if (min === 1) yield wrong('is empty', '', atLeast(1), ...alsoEmpty);
  if (min > 1) yield wrong('is too short', textFor(shape, min - 1), atLeast(min));
  if (min === 0 && pattern !== undefined) yield wrong('is empty', '', ...alsoEmpty);
  if (max !== undefined) yield wrong('is too long', textFor(shape, max + 1), atMost(max));
  if (pattern !== undefined) {
    yield wrong('has a wrong character', textAgainst(shape), matching(pattern));
  }
  if (values !== undefined) {
    const rule = `Member must satisfy enum value set: [${values.join(', ')}]`;
    yield wrong('is none of the values', 'none', rule);
  }
}

/** All rules of a text, as they are told of lists and maps. */
const rulesTogether = ({ min, max, pattern }: StringShape): string =>
  [
    ...(max === undefined ? [] : [atMost(max)]),
    ...(min === undefined ? [] : [atLeast(min)]),
    ...(pattern === undefined ? [] : [matching(pattern)]),
  ].join(', ');

function* wrongValues({ shape }: Spot): Iterable<Wrong> {
  if (shape.required === true) {
    const rules = ['Member must not be null'];
    yield { what: 'is missing', value: undefined, quoted: null, rules };
    yield { what: 'is null', value: null, quoted: null, rules };
  }
  if (shape.type === 'string') yield* wrongTexts(shape);
  if (shape.type === 'integer') {
    const { min = 0, max = 0 } = shape;
    const [below, above] = [min - 1, max + 1];
    yield {
      what: 'is too small',
      value: below,
      quoted: String(below),
      rules: [`Member must have value greater than or equal to ${min}`],
    };
    yield {
      what: 'is too great',
      value: above,
      quoted: String(above),
      rules: [`Member must have value less than or equal to ${max}`],
    };
  }
  if (shape.type === 'list' && shape.member.type === 'string') {
    const right = textFor(shape.member);
    const rules = [`Member must satisfy constraint: [${rulesTogether(shape.member)}]`];
    for (const { what, value } of wrongTexts(shape.member)) {
      const texts = [right, String(value)];
      yield {
        what: `has an item that ${what}`,
        value: texts,
        quoted: `[${texts.join(', ')}]`,
        rules,
      };
    }
  }
}

const wrongs = spots.flatMap((row) =>
  [...wrongValues(row.spot)].map((wrong) => ({ ...row, ...wrong })),
);

/** What may be quoted of a value. */
function opening({ spot, quoted }: (typeof wrongs)[number]): string {
  if (spot.sensitive) return 'Value';
  return quoted === null ? 'Value null' : `Value '${quoted.slice(0, 1000)}'`;
}

describe('an input that is right', () => {
  test.each(operations)('is read: $operation', ({ members }) => {
    expect(readInput(members, inputFor(members))).toMatchObject({ kind: 'read' });
  });

  test.each(operations)('may lack what is not required: $operation', ({ members }) => {
    const needed = Object.fromEntries(
      Object.entries(members).filter(([, member]) => member.required === true),
    );
    const input = inputFor(needed);
    expect(Object.keys(readInput(members, input))).toEqual(['kind', 'input']);
  });
});

describe('a constraint that is not met is told in the words of the service', () => {
  test.each(wrongs)('$operation: $at $what', (row) => {
    const sentences = row.rules.map(
      (rule) => `${opening(row)} at '${row.at}' failed to satisfy constraint: ${rule}`,
    );
    const errors = sentences.length === 1 ? 'error' : 'errors';
    expect(readInput(row.members, row.spot.inputWith(row.value))).toEqual({
      kind: 'invalid',
      message: `${sentences.length} validation ${errors} detected: ${sentences.join('; ')}`,
    });
  });
});

describe('a map that does not meet its constraints is judged as one value', () => {
  const maps = spots.filter(({ spot }) => spot.shape.type === 'map');
  const rules =
    'constraint: [Member must have length less than or equal to 131072, Member must have length greater than or equal to 0]';
  const long = 'k'.repeat(131073);

  test.each(maps)('$operation: $at', ({ members, spot, at }) => {
    const sentence = (subject: string) =>
      `Value at '${at}' failed to satisfy constraint: ${subject} must satisfy ${rules}`;
    expect(readInput(members, spot.inputWith({ a: '', b: long, c: long }))).toEqual({
      kind: 'invalid',
      message: `1 validation error detected: ${sentence('Map value')}`,
    });
    expect(readInput(members, spot.inputWith({ [long]: long }))).toEqual({
      kind: 'invalid',
      message: `2 validation errors detected: ${sentence('Map keys')}; ${sentence('Map value')}`,
    });
  });
});

describe('a wrong JSON type is told before any constraint', () => {
  const list = 'Start of list found where not expected';
  const structure = 'Start of structure or map found where not expected.';
  const scalars = (words: string) => ({ text: words, 1: words, true: words, false: words });
  /** Words by the type that the model says and the value that was sent. */
  const refusals: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    string: {
      1: 'NUMBER_VALUE can not be converted to a String',
      true: 'TRUE_VALUE can not be converted to a String',
      false: 'FALSE_VALUE can not be converted to a String',
      list,
      structure,
    },
    integer: {
      text: 'STRING_VALUE can not be converted to an Integer',
      1.5: 'NUMBER_VALUE can not be converted to an Integer',
      true: 'TRUE_VALUE can not be converted to an Integer',
      false: 'FALSE_VALUE can not be converted to an Integer',
      list,
      structure,
    },
    boolean: {
      text: 'STRING_VALUE can not be converted to a Boolean',
      1: 'NUMBER_VALUE can not be converted to a Boolean',
      list,
      structure,
    },
    document: {},
    list: { ...scalars('Expected list or null'), structure },
    map: { ...scalars('Expected null'), list },
    structure: { ...scalars('Expected null'), list },
  };
  const sent: Readonly<Record<string, unknown>> = {
    text: 'canary',
    1: 1,
    1.5: 1.5,
    true: true,
    false: false,
    list: [{ a: 1 }],
    structure: { a: [] },
  };
  const refused = spots.flatMap((row) =>
    Object.entries(refusals[row.spot.shape.type] ?? {}).map(([what, message]) => ({
      ...row,
      what,
      message,
    })),
  );

  test.each(refused)('$operation: $at is $what', ({ members, spot, what, message }) => {
    expect(readInput(members, spot.inputWith(sent[what]))).toEqual({ kind: 'wrong-type', message });
    const alone = { [spot.root]: spot.inputWith(sent[what])[spot.root] };
    expect(readInput(members, alone)).toEqual({ kind: 'wrong-type', message });
  });

  test('in an item of a list', () => {
    const { input } = operationTable.DeleteUserAttributes;
    expect(readInput(input, { UserAttributeNames: ['name', 1] })).toEqual({
      kind: 'wrong-type',
      message: 'NUMBER_VALUE can not be converted to a String',
    });
  });

  test('in a value of a map', () => {
    const { input } = operationTable.SignUp;
    expect(readInput(input, { ClientMetadata: { a: 'b', c: {} } })).toEqual({
      kind: 'wrong-type',
      message: structure,
    });
  });
});
