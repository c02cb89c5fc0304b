/** An answer of HTTP as a value, down to what no well-behaved server sends. */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Header = readonly [name: string, value: string];

export interface Answer {
  readonly status: number;
  /** In this order and as often as they stand here. `Date` and a length are put in if missing. */
  readonly headers: readonly Header[];
  /** A function makes the parts while they are sent, without a length; they may be endless. */
  readonly body: string | Uint8Array | (() => Iterable<Uint8Array>);
}

/** The request id of an answer that was written down before there was a request. */
export const sampleRequestId = '6b4c7e1a-0d52-4b8e-9f57-2c1d3e4f5a6b';

/** An answer in the form of the service: AWS JSON 1.1 with a request id. */
export const serviceAnswer = (
  status: number,
  body: Answer['body'],
  requestId: string = sampleRequestId,
): Answer => ({
  status,
  headers: [
    ['content-type', 'application/x-amz-json-1.1'],
    ['x-amzn-requestid', requestId],
  ],
  body,
});

/** A refusal in the form of the service. */
export const refusal = (
  name: string,
  message: string,
  { status = 400, requestId = sampleRequestId } = {},
): Answer =>
  withHeaders(serviceAnswer(status, JSON.stringify({ __type: name, message }), requestId), [
    ['x-amzn-errortype', `${name}:`],
    ['x-amzn-errormessage', message],
  ]);

/** An answer of something that is not the service: a portal, a proxy, a load balancer. */
export const foreignAnswer = (
  status: number,
  body: Answer['body'],
  headers: readonly Header[] = [['content-type', 'text/html']],
): Answer => ({ status, headers, body });

/** The same answer with these headers after its own. */
export const withHeaders = (answer: Answer, headers: readonly Header[]): Answer => ({
  ...answer,
  headers: [...answer.headers, ...headers],
});

/** Sends an answer; resolves when it is out, or when the client no longer wants it. */
export const sendAnswer = async (
  { status, headers, body }: Answer,
  response: ServerResponse,
  nowMs: number,
): Promise<void> => {
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  const implied: Header[] = [['date', new Date(nowMs).toUTCString()]];
  if (typeof body !== 'function' && status !== 204) {
    implied.push(['content-length', String(Buffer.byteLength(body))]);
  }
  // The flat form is the only one in which Node sends the same header twice.
  response.writeHead(status, [...headers, ...implied.filter(([name]) => !given.has(name))].flat());
  if (typeof body !== 'function') {
    response.end(body);
    return;
  }
  // A client that has read enough hangs up; that is no fault of this end.
  await pipeline(Readable.from(body()), response).catch(() => undefined);
};
