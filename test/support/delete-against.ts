/** DeleteUser over the real transport, against one scripted server at a time. */
import { afterEach } from 'vitest';
import type { DeleteAnswer } from '../../main/cognito/delete-answer.ts';
import { deleteUser } from '../../main/cognito/delete-user.ts';
import { nodeTransport } from '../../main/cognito/node-transport.ts';
import type { Transport } from '../../main/cognito/transport.ts';
import { openScriptedServer, type ScriptedServer, type Step } from './scripted-server.ts';

/** Asks for the deletion of whoever the token `a.b.c` belongs to. */
export const deleteAt = (
  endpoint: string,
  transport: Transport = nodeTransport,
  timeoutMs?: number,
): Promise<DeleteAnswer> =>
  deleteUser(
    {
      region: 'eu-central-1',
      userPoolId: 'eu-central-1_Example01',
      clientId: 'client1',
      endpoint,
    },
    transport,
    'a.b.c',
    timeoutMs,
  );

/** Answers with just these headers, a list where one comes more than once. */
export const answerBare =
  (
    status: number,
    body: string | Uint8Array,
    headers: Readonly<Record<string, string | string[]>> = {},
  ): Step =>
  (response) =>
    response.writeHead(status, headers).end(body);

interface Bench {
  readonly deleteAgainst: (step: Step, timeoutMs?: number) => Promise<DeleteAnswer>;
  /** What the server heard, in order. */
  readonly bodies: () => readonly string[];
}

/** Call it once in a file, outside the tests: it closes what they opened. */
export const openBench = (): Bench => {
  let server: ScriptedServer | undefined;
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  return {
    deleteAgainst: async (step, timeoutMs) => {
      server = await openScriptedServer(step);
      return deleteAt(server.endpoint, nodeTransport, timeoutMs);
    },
    bodies: () => server?.bodies ?? [],
  };
};
