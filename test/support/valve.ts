/** One direction of a connection, as something that can be stopped at a point or slowed down. */
import type { Socket } from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * A place in an HTTP message: after so many bytes, or by name where its headers can be read.
 * Of a message without a body, `headers` and `half-body` are the whole.
 */
export type Point = number | 'headers' | 'half-body' | 'all-but-last-byte';

/** What bytes are pushed into on their way. */
export interface Way {
  push(part: Buffer): void;
  /** No more will come; the other end hears so after the last byte has passed. */
  finish(): void;
}

const endOfHead = '\r\n\r\n';

/** The headers of a message, their end included; undefined until they are whole. */
export const headIn = (message: Buffer): string | undefined => {
  const at = message.indexOf(endOfHead);
  return at < 0 ? undefined : message.toString('latin1', 0, at + endOfHead.length);
};

/** How many bytes lie before the point; undefined while that cannot be known. */
const bytesBefore = (point: Point, message: Buffer): number | undefined => {
  if (typeof point === 'number') return point;
  const head = headIn(message);
  if (head === undefined) return undefined;
  // Without a length (chunks) the body counts as empty.
  const bodyBytes = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  switch (point) {
    case 'headers':
      return head.length;
    case 'half-body':
      return head.length + Math.floor(bodyBytes / 2);
    case 'all-but-last-byte':
      return head.length + bodyBytes - 1;
  }
};

/** Lets everything through up to a point, where it shuts until it is opened. */
export class Valve implements Way {
  readonly #from: Socket;
  readonly #to: Socket;
  readonly #point: Point;
  readonly #reached: () => void;
  #held: Buffer = Buffer.alloc(0);
  #limit: number | undefined;
  #passed = 0;
  #isShut = false;
  #isFinished = false;

  /** @param reached is called once, when the bytes before the point are out */
  constructor(from: Socket, to: Socket, point: Point = Infinity, reached = (): void => undefined) {
    this.#from = from;
    this.#to = to;
    this.#point = point;
    this.#reached = reached;
  }

  push(part: Buffer): void {
    this.#held = Buffer.concat([this.#held, part]);
    this.#flow();
  }

  finish(): void {
    this.#isFinished = true;
    this.#flow();
  }

  open(): void {
    this.#limit = Infinity;
    this.#isShut = false;
    this.#flow();
  }

  #flow(): void {
    this.#limit ??= bytesBefore(this.#point, this.#held);
    if (this.#isShut || this.#limit === undefined) return;
    const part = this.#held.subarray(0, this.#limit - this.#passed);
    this.#held = this.#held.subarray(part.length);
    this.#passed += part.length;
    this.#isShut = this.#passed === this.#limit;
    this.#pass(part, this.#isShut ? this.#reached : undefined);
    if (this.#isFinished && this.#held.length === 0) this.#to.end();
  }

  #pass(part: Buffer, then: (() => void) | undefined): void {
    if (part.length === 0) {
      then?.();
      return;
    }
    const isRoomLeft = this.#to.write(part, () => then?.());
    if (isRoomLeft) return;
    this.#from.pause();
    this.#to.once('drain', () => this.#from.resume());
  }
}

/** Lets everything through in small pieces, each by itself. */
export class Dribble implements Way {
  readonly #to: Socket;
  readonly #bytes: number;
  readonly #everyMs: number | undefined;
  #held: Buffer = Buffer.alloc(0);
  #isDripping = false;
  #isFinished = false;

  /** @param everyMs the time between two pieces; as little as possible where it is left out */
  constructor(to: Socket, bytes: number, everyMs: number | undefined) {
    this.#to = to.setNoDelay(true);
    this.#bytes = bytes;
    this.#everyMs = everyMs;
  }

  push(part: Buffer): void {
    this.#held = Buffer.concat([this.#held, part]);
    if (!this.#isDripping) void this.#drip();
  }

  finish(): void {
    this.#isFinished = true;
    if (!this.#isDripping) this.#to.end();
  }

  async #drip(): Promise<void> {
    this.#isDripping = true;
    while (this.#held.length > 0 && this.#to.writable) {
      this.#to.write(this.#held.subarray(0, this.#bytes));
      this.#held = this.#held.subarray(this.#bytes);
      await (this.#everyMs === undefined ? setImmediate() : setTimeout(this.#everyMs));
    }
    this.#isDripping = false;
    if (this.#isFinished) this.#to.end();
  }
}
