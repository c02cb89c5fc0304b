/** Replies on their way out. */
import type { ServerResponse } from 'node:http';
import type { Reply } from './wire.ts';

/** A reply, and where it goes. */
type Ready = readonly [response: ServerResponse, reply: Reply];

/**
 * Sends replies that get ready in one turn of the event loop together, at its end. One by one,
 * each would wake the process that waits for it, and under load that costs more than a simple
 * call does. A reply that nobody else is waiting beside goes at once.
 */
export class SendTogether {
  readonly #report: (error: unknown) => void;
  #ready: Ready[] = [];
  #underWay = 0;

  /** `report` hears of a reply that could not be sent; its line is cut. */
  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  /** To be called for each request. */
  begin(): void {
    this.#underWay += 1;
  }

  /** To be called once for each request that began; null for one that is not answered. */
  end(response: ServerResponse, reply: Reply | null): void {
    if (reply === null) {
      this.#underWay -= 1;
      response.destroy();
    } else if (this.#underWay === 1) {
      this.#send([response, reply]);
    } else {
      this.#ready.push([response, reply]);
      if (this.#ready.length === 1) setImmediate(() => this.#sendAll());
    }
  }

  #sendAll(): void {
    const ready = this.#ready;
    this.#ready = [];
    for (const one of ready) this.#send(one);
  }

  #send([response, { status, headers, body }]: Ready): void {
    this.#underWay -= 1;
    try {
      response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
      response.end(body);
    } catch (error) {
      this.#report(error);
      response.destroy();
    }
  }
}
