/** The constraints of strings and integers, each with the service's words for it. */
import type { IntegerShape, StringShape } from './shape.ts';

/** `words` is what follows "failed to satisfy constraint: ". */
interface Rule<Value> {
  readonly words: string;
  readonly holds: (value: Value) => boolean;
}

/** The words of the rules that a text breaks; empty when it breaks none. */
export function brokenByText(shape: StringShape, text: string): readonly string[] {
  return wordsOf(rulesFor(shape).filter(({ holds }) => !holds(text)));
}

/** The words of the rules that a number breaks; empty when it breaks none. */
export function brokenByNumber({ min, max }: IntegerShape, value: number): readonly string[] {
  return [
    ...(max !== undefined && value > max
      ? [`Member must have value less than or equal to ${max}`]
      : []),
    ...(min !== undefined && value < min
      ? [`Member must have value greater than or equal to ${min}`]
      : []),
  ];
}

/** The words of all rules of a shape, in the order in which the service lists them. */
export function wordsOfRules(shape: StringShape): readonly string[] {
  return wordsOf(rulesFor(shape));
}

const wordsOf = (rules: readonly Rule<string>[]): readonly string[] =>
  rules.map(({ words }) => words);

/** Made once for each shape: every request is judged by them, and expressions are compiled. */
const made = new WeakMap<StringShape, readonly Rule<string>[]>();

function rulesFor(shape: StringShape): readonly Rule<string>[] {
  const known = made.get(shape);
  if (known !== undefined) return known;
  const rules = [...lengthRules(shape), ...patternRules(shape), ...enumRules(shape)];
  made.set(shape, rules);
  return rules;
}

function* lengthRules({ min, max }: StringShape): Iterable<Rule<string>> {
  if (max !== undefined) {
    yield {
      words: `Member must have length less than or equal to ${max}`,
      holds: (text) => text.length <= max,
    };
  }
  if (min !== undefined) {
    yield {
      words: `Member must have length greater than or equal to ${min}`,
      holds: (text) => text.length >= min,
    };
  }
}

function patternRules({ pattern }: StringShape): readonly Rule<string>[] {
  if (pattern === undefined) return [];
  // Java counts only ASCII white space, so that it lets a no-break space pass for `\S`.
  const inJavaScript = pattern.replaceAll('[\\S]', '[^ \\t\\n\\v\\f\\r]');
  const whole = new RegExp(`^(?:${inJavaScript})$`, 'u');
  return [
    {
      words: `Member must satisfy regular expression pattern: ${pattern}`,
      holds: (text) => whole.test(text),
    },
  ];
}

function enumRules({ enum: values }: StringShape): readonly Rule<string>[] {
  if (values === undefined) return [];
  return [
    {
      words: `Member must satisfy enum value set: [${values.join(', ')}]`,
      holds: (text) => values.includes(text),
    },
  ];
}
