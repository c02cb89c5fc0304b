/** What an operation is: its input, the errors it declares, and what it does. */
import { refuse, type Answer, type ErrorName } from '../answer.ts';
import type { Pool } from '../pool.ts';
import { readInput } from './read-input.ts';
import type { InputOf, Members } from './shape.ts';

export interface OperationTable<M extends Members, Name extends ErrorName> {
  readonly input: M;
  /** Every error the service declares for it; `run` can answer no other. */
  readonly errors: readonly Name[];
  /** Runs with nobody else in between; its answer goes out when its changes are durable. */
  readonly run: (
    pool: Pool,
    input: InputOf<M>,
  ) => Answer<NoInfer<Name>> | Promise<Answer<NoInfer<Name>>>;
}

/** An operation with its types worn off, as the registry keeps it. */
export interface Operation {
  readonly errors: readonly ErrorName[];
  readonly answer: (
    pool: Pool,
    body: Readonly<Record<string, unknown>>,
  ) => Promise<OperationAnswer>;
}

/** A member with another JSON type than the model's is refused before the operation. */
export interface NotSerializable {
  readonly kind: 'not-serializable';
  /** Null where the service gives no reason. */
  readonly message: string | null;
}

export type OperationAnswer = Answer | NotSerializable;

/** Makes an operation of its table. */
export function operation<const M extends Members, const Name extends ErrorName>(
  table: OperationTable<M, Name>,
): Operation {
  return {
    errors: table.errors,
    answer: async (pool, body) => {
      const read = readInput(table.input, body);
      switch (read.kind) {
        case 'wrong-type':
          return { kind: 'not-serializable', message: read.message };
        case 'invalid':
          return refuse('InvalidParameterException', read.message);
        case 'read':
          return pool.alone(() => table.run(pool, read.input));
      }
    },
  };
}
