/**
 * What an operation answers. A refusal is a value: it carries the name of an exception of
 * the service and its text, and which names an operation may answer is part of its type,
 * so that an undeclared error does not compile.
 */
import type { ErrorName } from './model/operation-table.ts';

export type { ErrorName };

export interface Refusal<Name extends ErrorName = ErrorName> {
  readonly kind: 'refused';
  readonly name: Name;
  /** The service's own text, to the letter where one is known. */
  readonly message: string;
}

export interface Done {
  readonly kind: 'done';
  /** Null for an operation without an output shape: its success has an empty body. */
  readonly output: object | null;
}

export type Answer<Name extends ErrorName = ErrorName> = Done | Refusal<Name>;

/** Makes a refusal. */
export function refuse<const Name extends ErrorName>(name: Name, message: string): Refusal<Name> {
  return { kind: 'refused', name, message };
}

/** Makes a success; see {@link Done} for null. */
export function done(output: object | null): Done {
  return { kind: 'done', output };
}
