/** Answers as they stand on the wire: AWS JSON 1.1, as captured from the service. */
import { randomUUID } from 'node:crypto';
import type { Dispatched } from '../dispatch.ts';

export const contentType = 'application/x-amz-json-1.1';

/** The service lets any web page read its answers; a token is what protects an account. */
export const corsHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
};

/** A reply, whichever way it is sent. Its length is for the sender to say. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Turns an answer into a reply. Every reply has a request id of its own. */
export function replyOf(answer: Dispatched): Reply {
  switch (answer.kind) {
    case 'done':
      return reply(200, answer.output === null ? '' : JSON.stringify(answer.output));
    case 'refused': {
      const status = answer.name === 'InternalErrorException' ? 500 : 400;
      return errorReply(status, answer.name, { message: answer.message });
    }
    // Errors of the framework in front of the service: "Message" with a capital, or none.
    case 'not-serializable':
      return errorReply(
        400,
        'SerializationException',
        answer.message === null ? {} : { Message: answer.message },
      );
    case 'unknown-operation':
      return errorReply(400, 'UnknownOperationException', {});
  }
}

/** The same, for where the server in front wants a `Response`. */
export function toResponse(answer: Dispatched): Response {
  const { status, headers, body } = replyOf(answer);
  return new Response(body === '' ? null : body, {
    status,
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
  });
}

/** The body is larger than this server reads. */
export function tooLargeReply(): Reply {
  return errorReply(413, 'RequestEntityTooLargeException', { message: 'Request is too large' });
}

/** Answer to the question of a browser whether a page may ask (CORS preflight). */
export function preflightReply(requestedHeaders: string | undefined): Response {
  return new Response(null, {
    headers: {
      'x-amzn-RequestId': randomUUID(),
      ...corsHeaders,
      ...(requestedHeaders === undefined
        ? {}
        : { 'access-control-allow-headers': requestedHeaders }),
      'access-control-allow-methods': 'POST',
      'access-control-max-age': '172800',
      'content-length': '0',
    },
  });
}

interface ErrorWords {
  readonly message?: string;
  readonly Message?: string;
}

function errorReply(status: number, name: string, words: ErrorWords): Reply {
  const text = words.message ?? words.Message;
  return reply(status, JSON.stringify({ __type: name, ...words }), {
    'x-amzn-ErrorType': `${name}:`,
    ...(text === undefined ? {} : { 'x-amzn-ErrorMessage': headerSafe(text) }),
  });
}

function reply(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: {
      'x-amzn-RequestId': randomUUID(),
      'content-type': contentType,
      ...corsHeaders,
      ...headers,
    },
    body,
  };
}

const longestHeader = 1024;

/** Messages may quote what a client sent: line breaks and the like must not enter a header. */
function headerSafe(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .trim()
    .slice(0, longestHeader);
}
