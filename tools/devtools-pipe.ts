/**
 * Chromium's own protocol over two pipes: no port is opened and nothing is polled, so that
 * what is measured is disturbed as little as can be.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export interface DevtoolsPipe {
  /** Resolves with the answer; rejects with the words of a refusal. */
  readonly ask: (method: string, params: object, sessionId?: string) => Promise<unknown>;
  readonly onEvent: (listener: (method: string, params: unknown) => void) => void;
}

/** The switch a process needs, which must have pipes at descriptors 3 and 4. */
export const devtoolsPipeSwitch = '--remote-debugging-pipe';

export function devtoolsPipe(child: ChildProcess): DevtoolsPipe {
  const input = child.stdio[3] as Writable;
  const answers = child.stdio[4] as Readable;
  const waiting = new Map<number, (message: Message) => void>();
  const listeners: ((method: string, params: unknown) => void)[] = [];
  let lastId = 0;
  let rest = '';
  // The process may end while something is being written to it.
  input.on('error', () => undefined);
  answers.on('data', (chunk: Buffer) => {
    const parts = `${rest}${chunk.toString()}`.split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message = JSON.parse(part) as Message;
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      else for (const listener of listeners) listener(message.method ?? '', message.params);
    }
  });
  return {
    onEvent: (listener) => void listeners.push(listener),
    ask: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        const id = lastId;
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          if (error === undefined) resolve(result);
          else reject(new Error(error.message));
        });
        input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      }),
  };
}
