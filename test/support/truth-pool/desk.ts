/** Where requests arrive: they are written down, and each is answered as the test planned. */
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { sendAnswer, type Answer } from './answer.ts';
import type { HonestPool } from './honest-pool.ts';

/** What happens to one request instead of the ordinary. */
export interface Plan {
  /** Is answered instead of the truth. */
  readonly answer?: Answer;
  /**
   * Whether what was asked for is done, where the request deserves it. Unless said: it is
   * done with the honest answer and not done with another. False without an `answer` is a
   * pool that claims work it did not do.
   */
  readonly executed?: boolean;
  /** The answer waits for this; the work does not. */
  readonly until?: Promise<unknown>;
}

/** A request that arrived whole. */
export interface Received {
  /** The last part of `x-amz-target`; empty for what is no call, such as a followed redirect. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** What an honest answer to it carries. */
  readonly requestId: string;
}

export interface Held {
  /** Resolves when the request has arrived whole, its work done or left as planned. */
  readonly arrived: Promise<Received>;
  /** Lets the answer go. */
  readonly release: () => void;
}

export class Desk {
  readonly received: Received[] = [];
  readonly #honest: HonestPool;
  readonly #now: () => number;
  readonly #begun: string[] = [];
  readonly #scripts = new Map<string, Plan[]>();
  readonly #waiting = new Set<() => void>();

  constructor(honest: HonestPool, now: () => number) {
    this.#honest = honest;
    this.#now = now;
  }

  /** Resolves when the answer is out, or when the client did not wait for it. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = operationOf(request);
    this.#begun.push(operation);
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const { method = '', url: path = '', headers } = request;
    const requestId = randomUUID();
    const { answer, work } = this.#honest.decide(operation, body, requestId);
    const plan = this.#scripts.get(operation)?.shift() ?? {};
    if (plan.executed ?? plan.answer === undefined) work();
    this.received.push({ operation, method, path, headers, body, requestId });
    for (const look of this.#waiting) look();
    await plan.until;
    await sendAnswer(plan.answer ?? answer, response, this.#now());
  }

  /** How many requests for this operation arrived whole. */
  requests(operation: string): number {
    return this.#of(operation).length;
  }

  /** How many began: those that were cut within their body are among them. */
  begun(operation: string): number {
    return this.#begun.filter((name) => name === operation).length;
  }

  /** Resolves when `count` requests for this operation have arrived, as `Held.arrived` does. */
  seen(operation: string, count: number): Promise<Received> {
    return new Promise((resolve) => {
      const look = (): void => {
        const request = this.#of(operation)[count - 1];
        if (request === undefined) return;
        this.#waiting.delete(look);
        resolve(request);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** One plan for each of the next requests for this operation; after them it is honest again. */
  script(operation: string, plans: readonly Plan[]): void {
    this.#scripts.set(operation, [...(this.#scripts.get(operation) ?? []), ...plans]);
  }

  /** Scripts one request whose answer waits to be released. */
  hold(operation: string, plan: Omit<Plan, 'until'>): Held {
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    const ahead = this.requests(operation) + (this.#scripts.get(operation)?.length ?? 0);
    this.script(operation, [{ ...plan, until }]);
    return { arrived: this.seen(operation, ahead + 1), release };
  }

  #of(operation: string): readonly Received[] {
    return this.received.filter((request) => request.operation === operation);
  }
}

const operationOf = ({ method, headers }: IncomingMessage): string => {
  const target = headers['x-amz-target'];
  return method === 'POST' && typeof target === 'string' ? (target.split('.').at(-1) ?? '') : '';
};
