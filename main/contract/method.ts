/**
 * The vocabulary of the bridge. `api.ts` declares each method once with these two
 * words; the channel name, the preload function, the type of the handler in main and
 * the stand-in under test all derive from that declaration.
 */

/** A question the page asks and main answers once. */
export interface Ask<Argument, Answer> {
  readonly kind: 'ask';
  /** Never set: carries the types. */
  readonly types?: readonly [Argument, Answer];
}

/** News that main sends to the page whenever something changes. */
export interface News<Item> {
  readonly kind: 'news';
  /** Never set: carries the type. */
  readonly types?: readonly [Item];
}

/** Declares a question: what the page gives, what main answers. */
export const ask = <Argument, Answer>(): Ask<Argument, Answer> => ({ kind: 'ask' });

/** Declares news: what each item is. */
export const news = <Item>(): News<Item> => ({ kind: 'news' });

/** Ends a subscription. Calling it twice is harmless. */
export type Unsubscribe = () => void;

/** The function a page sees for one declaration. */
type PageFace<Entry> =
  Entry extends Ask<infer Argument, infer Answer>
    ? [Argument] extends [void]
      ? () => Promise<Answer>
      : (argument: Argument) => Promise<Answer>
    : Entry extends News<infer Item>
      ? (listener: (item: Item) => void) => Unsubscribe
      : never;

/** What the page sees of a table: `window.signet`. */
export type BridgeOf<T> = {
  readonly [Subject in keyof T]: {
    readonly [Name in keyof T[Subject]]: PageFace<T[Subject][Name]>;
  };
};

/** The `subject.name` pairs of a table whose declaration extends `Kind`. */
type NamesOf<T, Kind> = {
  [Subject in keyof T & string]: {
    [Name in keyof T[Subject] & string]: T[Subject][Name] extends Kind
      ? `${Subject}.${Name}`
      : never;
  }[keyof T[Subject] & string];
}[keyof T & string];

type EntryAt<T, Path extends string> = Path extends `${infer Subject}.${infer Name}`
  ? Subject extends keyof T
    ? Name extends keyof T[Subject]
      ? T[Subject][Name]
      : never
    : never
  : never;

/** Every question of a table, by `subject.name`. */
export type AskName<T> = NamesOf<T, { readonly kind: 'ask' }>;

/** Every kind of news of a table, by `subject.name`. */
export type NewsName<T> = NamesOf<T, { readonly kind: 'news' }>;

/** What a question takes. */
export type ArgumentOf<T, Path extends string> =
  EntryAt<T, Path> extends Ask<infer Argument, unknown> ? Argument : never;

/** What a question answers. */
export type AnswerOf<T, Path extends string> =
  EntryAt<T, Path> extends Ask<unknown, infer Answer> ? Answer : never;

/** What a kind of news carries. */
export type ItemOf<T, Path extends string> =
  EntryAt<T, Path> extends News<infer Item> ? Item : never;
