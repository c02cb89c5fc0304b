/** From the name of an operation and the text of a body to an answer. */
import { isObject } from './operations/json.ts';
import type { OperationAnswer } from './operations/operation.ts';
import { operations } from './operations/registry.ts';
import type { Pool } from './pool.ts';

export type Dispatched = OperationAnswer | { readonly kind: 'unknown-operation' };

/** Finds the operation, serves a waiting fault, reads the body, works. */
export async function dispatch(pool: Pool, name: string, body: string): Promise<Dispatched> {
  const operation = operations.get(name);
  if (operation === undefined) return { kind: 'unknown-operation' };
  // First of all: a firewall and a throttle stand in front of the service.
  const fault = pool.faults.take(name);
  if (fault !== null) return fault;
  const json = parse(body);
  if (!isObject(json)) {
    // The service gives a reason for a list only.
    const message = Array.isArray(json) ? 'Start of list found where not expected' : null;
    return { kind: 'not-serializable', message };
  }
  return operation.answer(pool, json);
}

/**
 * Makes the next call of an operation answer an error. False, and nothing is set, when this
 * pool does not have the operation, or the operation does not declare the error.
 */
export function failNext(pool: Pool, name: string, error: string, message?: string): boolean {
  const declared = operations.get(name)?.errors.find((candidate) => candidate === error);
  if (declared === undefined) return false;
  pool.faults.add(name, declared, message);
  return true;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
