/**
 * Input shapes of operations, as values: the table from which requests are read, checked
 * and typed. Limits and patterns are those of the service's model (API version 2016-04-18).
 */

/** A text. */
export interface StringShape {
  readonly type: 'string';
  /** Least length, in UTF-16 code units as Java counts them. */
  readonly min?: number;
  /** Greatest length, counted likewise. */
  readonly max?: number;
  /** A Java expression on the whole value. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
  /** The value is left out of validation messages. */
  readonly sensitive?: true;
}

/** A whole number; both bounds are part of the range. */
export interface IntegerShape {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}

/** True or false. */
export interface BooleanShape {
  readonly type: 'boolean';
}

/** Any JSON value but null, kept as it was given. Nobody has looked into it yet. */
export interface DocumentShape {
  readonly type: 'document';
}

/** Any number of values of one shape; nulls among them are left out. */
export interface ListShape {
  readonly type: 'list';
  readonly member: Shape;
}

/** String to string: the model knows no other maps in these operations. */
export interface MapShape {
  readonly type: 'map';
  readonly key: StringShape;
  readonly value: StringShape;
  readonly sensitive?: true;
}

/** An object with known members. */
export interface StructureShape {
  readonly type: 'structure';
  readonly members: Members;
  readonly sensitive?: true;
}

/** Any of them. */
export type Shape =
  StringShape | IntegerShape | BooleanShape | DocumentShape | ListShape | MapShape | StructureShape;

/** A shape in its place in a structure; it may be absent unless it is required. */
export type Member = Shape & { readonly required?: true };

/** The members of a structure, in the order of the model. */
export type Members = Readonly<Record<string, Member>>;

/** Makes a member that has to be there. */
export function required<const S extends Shape>(shape: S): S & { readonly required: true } {
  return { ...shape, required: true };
}

/** The type of a value of this shape, once read. */
export type ValueOf<S extends Shape> = S extends { readonly enum: readonly (infer One)[] }
  ? One
  : S extends StringShape
    ? string
    : S extends IntegerShape
      ? number
      : S extends BooleanShape
        ? boolean
        : S extends ListShape
          ? readonly ValueOf<S['member']>[]
          : S extends MapShape
            ? ReadonlyMap<string, string>
            : S extends StructureShape
              ? InputOf<S['members']>
              : unknown;

/** The type of a whole input: required members are there, the others may be absent. */
export type InputOf<M extends Members> = {
  readonly [Name in keyof M as M[Name] extends { readonly required: true } ? Name : never]: ValueOf<
    M[Name]
  >;
} & {
  readonly [
    Name in keyof M as M[Name] extends { readonly required: true } ? never : Name
  ]?: ValueOf<M[Name]>;
};
