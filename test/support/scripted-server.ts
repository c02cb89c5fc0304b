import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with a request. */
export type Step = (response: ServerResponse, request: IncomingMessage) => void;

export interface ScriptedServer {
  readonly endpoint: string;
  /** The bodies that arrived, in order. */
  readonly bodies: readonly string[];
  close(): Promise<void>;
}

/** Answers as Cognito does; give what should differ. */
export const answerWith =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Step =>
  (response) => {
    response.writeHead(status, {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': 'request-1',
      ...headers,
    });
    response.end(body);
  };

/** An error in the service's own form. */
export const refuseWith = (name: string, message: string, status = 400): Step =>
  answerWith(status, JSON.stringify({ __type: name, message }), {
    'x-amzn-errortype': `${name}:`,
    'x-amzn-errormessage': message,
  });

/** An HTTP server on loopback that does `step` with every request, for faults a real pool never shows. */
export const openScriptedServer = async (step: Step): Promise<ScriptedServer> => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      bodies.push(Buffer.concat(parts).toString());
      step(response, request);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bodies,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
