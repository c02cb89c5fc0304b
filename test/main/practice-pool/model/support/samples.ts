/** Values that meet every constraint of a shape, and values that do not. */
import type { Members, Shape, StringShape } from '../../../../../main/practice-pool/model/shape.ts';

/** What each expression lets pass; the last character may be repeated. */
const matching: Readonly<Record<string, string>> = {
  '[A-Za-z0-9-_=.]+': 'a.b-c_d=',
  '[\\w+]+': 'a+1_Z',
  '[\\w+=/]+': 'a+/b=',
  '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+': 'Zoë+1@日本',
  '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+': 'custom: Zoë',
  '[\\S]+': 'Pa\u00a0ss',
  '[\\w-]+_[0-9a-f-]+': 'eu-west-1_0a-f',
  '[\\w-]+_[0-9a-zA-Z]+': 'eu-west-1_Ab1',
  '[\\w+-]+': 'event+1',
  '[0-9]+': '123456',
  '(tkn|sso)[0-9a-z]+': 'tknm5k9p2q7r4s8t1v6w3x0y5z2b',
};

/** A text of a length; as long as the shape allows when no length is given. */
export function textFor(shape: StringShape, length?: number): string {
  const { pattern, enum: values, min = 0, max = Infinity } = shape;
  if (values !== undefined) return values[0] ?? '';
  const sample = pattern === undefined ? 'x' : (matching[pattern] ?? '');
  if (pattern !== undefined && sample === '') throw new Error(`No sample for ${pattern}`);
  const wanted = length ?? Math.min(Math.max(sample.length, min), max);
  return sample.padEnd(wanted, sample.slice(-1)).slice(0, wanted);
}

/** A text of right length with one character that the expression does not let pass. */
export function textAgainst(shape: StringShape): string {
  const wrong = shape.pattern?.includes('\\S') === true ? '\t' : '\u0000';
  return textFor(shape).slice(0, -1) + wrong;
}

/** A JSON value of this shape. */
export function valueFor(shape: Shape): unknown {
  switch (shape.type) {
    case 'string':
      return textFor(shape);
    case 'integer':
      return shape.max ?? 1;
    case 'boolean':
      return true;
    case 'document':
      return { id: 'x', response: { list: [1, null] } };
    case 'list':
      return [valueFor(shape.member), valueFor(shape.member)];
    case 'map':
      return { [textFor(shape.key, 3)]: textFor(shape.value) };
    case 'structure':
      return inputFor(shape.members);
  }
}

/** A JSON object with every member. */
export function inputFor(members: Members): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [name, valueFor(member)]),
  );
}
