/**
 * Input shapes of operations, as values: the table from which requests are read, checked
 * and typed. Limits and patterns are those of the service's model (API version 2016-04-18).
 */

export interface StringShape {
  readonly type: 'string';
  readonly min?: number;
  readonly max?: number;
  /** A Java expression on the whole value; compiled here with the flag `u`. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
  /** The value is left out of validation messages. */
  readonly sensitive?: true;
}

export interface BooleanShape {
  readonly type: 'boolean';
}

export interface ListShape {
  readonly type: 'list';
  readonly member: Shape;
}

/** String to string: the model knows no other maps in these operations. */
export interface MapShape {
  readonly type: 'map';
  readonly value: StringShape;
  readonly sensitive?: true;
}

export interface StructureShape {
  readonly type: 'structure';
  readonly members: Members;
  readonly sensitive?: true;
}

export type Shape = StringShape | BooleanShape | ListShape | MapShape | StructureShape;

export type Member = Shape & { readonly required?: true };

export type Members = Readonly<Record<string, Member>>;

/** The type of a value of this shape, once read. */
export type ValueOf<S extends Shape> = S extends { readonly enum: readonly (infer One)[] }
  ? One
  : S extends StringShape
    ? string
    : S extends BooleanShape
      ? boolean
      : S extends ListShape
        ? readonly ValueOf<S['member']>[]
        : S extends MapShape
          ? ReadonlyMap<string, string>
          : S extends StructureShape
            ? InputOf<S['members']>
            : never;

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
