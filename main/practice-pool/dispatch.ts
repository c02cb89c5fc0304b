/** From the name of an operation and the text of a body to an answer. */
import { done } from './answer.ts';
import type { Caller } from './caller.ts';
import { isObject } from './model/json.ts';
import type { Operation, OperationAnswer } from './operations/operation.ts';
import { findOperation } from './operations/registry.ts';
import type { Service } from './service.ts';
import { fairWeather, type Weather } from './storm/storm.ts';

export type Dispatched = OperationAnswer | { readonly kind: 'unknown-operation' };

/** Where an answer comes from: an operation that worked, or the storm in front of it. */
export type AnswerSource = 'pool' | 'storm';

/** Hears which operation was answered what; the body is as it came, secrets and all. */
export type Observe = (
  operation: string,
  answer: Dispatched,
  source: AnswerSource,
  body: string | null,
) => void;

/** An answer, and what the storm does to it on its way. */
export interface Dispatch {
  readonly answer: Dispatched;
  readonly source: AnswerSource;
  readonly weather: Weather;
}

/** Finds the operation, asks the storm, reads the body, works. */
export async function dispatch(
  service: Service,
  name: string,
  body: string | null,
  caller: Caller,
): Promise<Dispatch> {
  const operation = findOperation(name);
  if (operation === null) {
    return { answer: { kind: 'unknown-operation' }, source: 'pool', weather: fairWeather };
  }
  const weather = service.storm.take(name);
  if (weather.refusal !== null) return { answer: weather.refusal, source: 'storm', weather };
  // Nothing is done, and nobody will see the answer.
  if (weather.dropBefore) return { answer: done(null), source: 'storm', weather };
  return { answer: await work(service, operation, body, caller), source: 'pool', weather };
}

async function work(
  service: Service,
  operation: Operation,
  body: string | null,
  caller: Caller,
): Promise<Dispatched> {
  const json = body === null ? null : parse(body);
  if (isObject(json)) return operation.answer(service, json, caller);
  // The service gives a reason for a list only.
  const message = Array.isArray(json) ? 'Start of list found where not expected' : null;
  return { kind: 'not-serializable', message };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
