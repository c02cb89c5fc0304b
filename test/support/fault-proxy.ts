/** A TCP proxy on loopback that passes everything on, save what a test has faults for. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Dribble, headIn, Valve, type Point, type Way } from './valve.ts';

/** FIN or RST to both ends; `pause` holds the bytes back until they are released. */
export type Ending = 'fin' | 'rst' | 'pause';

export type Fault =
  /** Dropped when it was taken, before a byte was read. */
  | { readonly on: 'connect'; readonly ending: 'fin' | 'rst' }
  /** This much of the request passes. */
  | { readonly on: 'request'; readonly after: Point; readonly ending: Ending }
  /**
   * The whole request passes, and this much of the answer. With 0 no byte of it does: the
   * fault then strikes when the pool answers, so what it does about the request is done.
   */
  | { readonly on: 'answer'; readonly after: Point; readonly ending: Ending }
  /** The answer passes in pieces of so many bytes, as fast as that goes or one each `everyMs`. */
  | { readonly on: 'pieces'; readonly bytes: number; readonly everyMs?: number };

export interface Armed {
  /** Resolves when a connection has reached the point of the fault. */
  readonly struck: Promise<void>;
  /** Ends a pause: what was held back passes, and everything after it. */
  readonly release: () => void;
}

/** A fault that waits for its connection. */
interface Trap {
  readonly fault: Fault;
  readonly operation: string | undefined;
  readonly strike: () => void;
  readonly released: Promise<void>;
}

export class FaultProxy {
  readonly endpoint: string;
  /** How many connections were taken, dropped ones included. */
  connections = 0;
  /** How much clients sent and the proxy read, headers and all. */
  bytesFromClients = 0;
  readonly #server: Server;
  readonly #targetPort: number;
  readonly #traps: Trap[] = [];
  readonly #operations: string[] = [];
  readonly #sockets = new Set<Socket>();

  /** @param server listens already, and has given its connections to nobody */
  constructor(server: Server, target: URL) {
    // A TCP server has this kind of address.
    const { port } = server.address() as AddressInfo;
    this.endpoint = `${target.protocol}//127.0.0.1:${port}`;
    this.#targetPort = Number(target.port);
    this.#server = server.on('connection', (client) => this.#take(client));
  }

  /** How many connections asked for this operation, as far as their headers came. */
  requests(operation: string): number {
    return this.#operations.filter((name) => name === operation).length;
  }

  /**
   * One fault for one connection: the very next, or the next that asks for an operation. What
   * is asked for cannot be seen within TLS, nor before it is read.
   */
  arm(fault: Fault): Armed;
  arm(fault: Exclude<Fault, { on: 'connect' }>, operation: string): Armed;
  arm(fault: Fault, operation?: string): Armed {
    let [strike, release] = [(): void => undefined, (): void => undefined];
    const struck = new Promise<void>((resolve) => (strike = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    this.#traps.push({ fault, operation, strike, released });
    return { struck, release };
  }

  /** Cuts what is still connected. */
  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #take(client: Socket): void {
    this.connections += 1;
    this.#keep(client);
    client.on('error', () => client.destroy());
    const trap = this.#trapFor(undefined);
    if (trap?.fault.on === 'connect') drop(client, trap.fault.ending, trap.strike);
    else this.#carry(client, trap);
  }

  #carry(client: Socket, caught: Trap | undefined): void {
    const upstream = connect(this.#targetPort, '127.0.0.1');
    this.#keep(upstream);
    let heard = Buffer.alloc(0);
    let ways: Ways | undefined;
    client.on('data', (part: Buffer) => {
      this.bytesFromClients += part.length;
      if (ways !== undefined) {
        ways.request.push(part);
        return;
      }
      heard = Buffer.concat([heard, part]);
      const operation = operationIn(heard);
      if (operation === undefined) return;
      this.#operations.push(operation);
      ways = waysFor(client, upstream, caught ?? this.#trapFor(operation));
      ways.request.push(heard);
    });
    client.once('close', () => upstream.destroy());
    upstream.on('data', (part: Buffer) => ways?.answer.push(part));
    upstream.once('end', () => ways?.answer.finish());
    upstream.on('error', () => client.resetAndDestroy());
    client.resume();
  }

  #trapFor(operation: string | undefined): Trap | undefined {
    const at = this.#traps.findIndex((trap) => trap.operation === operation);
    return at < 0 ? undefined : this.#traps.splice(at, 1)[0];
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
  }
}

/** Opens a proxy in front of a server on loopback, given by its address. */
export const openFaultProxy = async (target: string): Promise<FaultProxy> => {
  // Paused, so that a connection can be dropped with nothing of it read.
  const server = createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new FaultProxy(server, new URL(target));
};

/** What is asked for; empty where it cannot be read, undefined while it cannot be known. */
const operationIn = (heard: Buffer): string | undefined => {
  const tlsHandshake = 0x16;
  if (heard[0] === tlsHandshake) return '';
  const head = headIn(heard);
  return head && (/^x-amz-target: *\w+\.(\w+)/im.exec(head)?.[1] ?? '');
};

/**
 * Gives a client in this process the time to read what it was sent, or that it was connected:
 * a reset that overtakes the reading looks like an ordinary end, or like no connection.
 */
const afterReading = (work: () => void): void => void setImmediate(() => setImmediate(work));

const drop = (client: Socket, ending: 'fin' | 'rst', dropped: () => void): void =>
  afterReading(() => {
    if (ending === 'rst') client.resetAndDestroy();
    // Unread bytes would turn the end into a reset: they are thrown away.
    else client.end().resume();
    dropped();
  });

interface Ways {
  readonly request: Way;
  readonly answer: Way;
}

/** Both directions of a connection, one of them with the fault if there is one. */
const waysFor = (client: Socket, upstream: Socket, trap: Trap | undefined): Ways => {
  const plain = {
    request: new Valve(client, upstream),
    answer: new Valve(upstream, client),
  };
  if (trap === undefined || trap.fault.on === 'connect') return plain;
  const { fault, strike, released } = trap;
  if (fault.on === 'pieces') {
    strike();
    return { ...plain, answer: new Dribble(client, fault.bytes, fault.everyMs) };
  }
  const atPoint = (): void => {
    if (fault.ending === 'pause') {
      void released.then(() => valve.open());
      strike();
    } else cut(client, upstream, fault.ending, strike);
  };
  const [from, to] = fault.on === 'request' ? [client, upstream] : [upstream, client];
  const valve = new Valve(from, to, fault.after, atPoint);
  return { ...plain, [fault.on]: valve };
};

const cut = (client: Socket, upstream: Socket, ending: 'fin' | 'rst', isCut: () => void): void =>
  afterReading(() => {
    if (ending === 'rst') {
      client.resetAndDestroy();
      upstream.resetAndDestroy();
    } else {
      client.end();
      upstream.destroy();
    }
    isCut();
  });
