/**
 * Answers to DeleteUser, good for nothing, each under the name a table of tests prints. What
 * may be said after one of them depends on its list; whether the account is gone is not told
 * by any of them, save by a refusal.
 */
import { gzipSync } from 'node:zlib';
import {
  foreignAnswer,
  refusal,
  serviceAnswer,
  withHeaders,
  type Answer,
  type Header,
} from './truth-pool/answer.ts';

export interface NamedAnswer {
  readonly name: string;
  readonly answer: Answer;
}

export interface Refusal extends NamedAnswer {
  /** What the service calls it; empty where it only answered a status. */
  readonly exception: string;
  readonly message: string;
}

const named = (name: string, answer: Answer): NamedAnswer => ({ name, answer });

const mebibyte = 1024 * 1024;
const html: readonly Header[] = [['content-type', 'text/html']];
const json: readonly Header[] = [['content-type', 'application/x-amz-json-1.1']];
const page = '<!doctype html><html><title>Welcome</title><p>Log in to the network.</html>';

/** An answer of the service with another content type. */
const typed = (contentType: string, body: Answer['body']): Answer => {
  const answer = serviceAnswer(200, body);
  return {
    ...answer,
    headers: answer.headers.map(([name, value]) => [
      name,
      name === 'content-type' ? contentType : value,
    ]),
  };
};

/** Blanks in pieces, `bytes` of them: they would be an empty answer to whoever trims it. */
const blanks = (bytes: number) =>
  function* (): Generator<Uint8Array> {
    const piece = Buffer.alloc(64 * 1024, ' ');
    for (let sent = 0; sent < bytes; sent += piece.length) {
      yield piece.subarray(0, Math.min(piece.length, bytes - sent));
    }
  };

/** Status 200 or near it, and no proof: each differs from a whole answer in one thing. */
export const badSuccesses: readonly NamedAnswer[] = [
  named('JSON that was cut', serviceAnswer(200, '{"a')),
  named('JSON that is broken', serviceAnswer(200, '{]}')),
  named('a page of HTML', typed('text/html', page)),
  named('an empty body without a request id', foreignAnswer(200, '', json)),
  named('an empty object without a request id', foreignAnswer(200, '{}', json)),
  named('204', serviceAnswer(204, '')),
  named(
    'an error in a success',
    serviceAnswer(200, '{"__type":"NotAuthorizedException","message":"Access Token has expired"}'),
  ),
  named('an array', serviceAnswer(200, '[]')),
  named('an empty object under another content type', typed('text/html', '{}')),
  named(
    '16 KiB that unpack into 16 MiB of an empty object',
    withHeaders(
      serviceAnswer(200, () => [
        gzipSync(Buffer.concat([Buffer.from('{}'), ...blanks(16 * mebibyte)()])),
      ]),
      [['content-encoding', 'gzip']],
    ),
  ),
  named(
    'an empty object and half a character',
    serviceAnswer(200, Buffer.concat([Buffer.from('{}'), Buffer.from([0xc3])])),
  ),
  named(
    'two request ids and two content types',
    withHeaders(serviceAnswer(200, ''), [
      ['content-type', 'text/html'],
      ['x-amzn-requestid', '00000000-0000-4000-8000-000000000000'],
    ]),
  ),
];

/**
 * Somebody between Signet and the pool. The redirects lead back to the server they come from,
 * where one that is followed is seen.
 */
export const portalAnswers: readonly NamedAnswer[] = [
  ...[301, 302, 307, 308].map((status) =>
    named(`redirect ${status}`, foreignAnswer(status, page, [...html, ['location', '/portal']])),
  ),
  named(
    'a proxy that wants a sign-in, 407',
    foreignAnswer(407, page, [...html, ['proxy-authenticate', 'Basic realm="proxy"']]),
  ),
  named('a network that wants a sign-in, 511', foreignAnswer(511, page)),
  named("a firewall's page, 403", foreignAnswer(403, '<html><h1>403 Forbidden</h1></html>')),
];

/** Longer than anything Signet reads, each otherwise a success. */
export const hugeAnswers: readonly NamedAnswer[] = [
  named('1 MiB', serviceAnswer(200, blanks(mebibyte))),
  named('64 MiB', serviceAnswer(200, blanks(64 * mebibyte))),
  named('a body without an end', serviceAnswer(200, blanks(Infinity))),
  named(
    'headers of 64 KiB',
    withHeaders(serviceAnswer(200, ''), [['x-padding', 'x'.repeat(64 * 1024)]]),
  ),
];

/** Every form in which a status of 500 and above was seen or could mislead. */
const serverErrorForms: readonly ((status: number) => NamedAnswer)[] = [
  (status) =>
    named(
      `${status} in the words of the service`,
      refusal('InternalErrorException', 'Something went wrong', { status }),
    ),
  (status) => named(`${status} with an empty body`, serviceAnswer(status, '')),
  (status) =>
    named(
      `${status} with a page of HTML`,
      foreignAnswer(status, `<html><h1>${status}</h1></html>`),
    ),
  (status) =>
    named(
      `${status} with JSON and no request id`,
      foreignAnswer(status, '{"message":"Service Unavailable"}', [
        ['content-type', 'application/json'],
      ]),
    ),
  (status) => named(`${status} with JSON that was cut`, serviceAnswer(status, '{"__type":"Inte')),
  (status) =>
    named(
      `${status} under the name of a refusal`,
      refusal('NotAuthorizedException', 'Access Token has expired', { status }),
    ),
  (status) =>
    named(
      `${status} that calls the account gone`,
      refusal('UserNotFoundException', 'User does not exist.', { status }),
    ),
];

/** 500, 502, 503 and 504 in each form. */
export const serverErrors: readonly NamedAnswer[] = [500, 502, 503, 504].flatMap((status) =>
  serverErrorForms.map((form) => form(status)),
);

const refused = (exception: string, message: string): Refusal => ({
  name: `${exception}: ${message}`,
  exception,
  message,
  answer: refusal(exception, message),
});

/** Too much was asked; nothing was done. */
export const throttlings: readonly Refusal[] = [
  refused('TooManyRequestsException', 'Rate exceeded'),
  { ...named('429 and nothing else', serviceAnswer(429, '')), exception: '', message: '' },
  refused('Throttling', 'Rate exceeded'),
  refused('LimitExceededException', 'Attempt limit exceeded, please try after some time.'),
  {
    ...named(
      'TooManyRequestsException with a time to wait',
      withHeaders(refusal('TooManyRequestsException', 'Rate exceeded', { status: 429 }), [
        ['retry-after', '7'],
      ]),
    ),
    exception: 'TooManyRequestsException',
    message: 'Rate exceeded',
  },
];

/** The client errors that DeleteUser declares, one of them for two causes, and an unknown one. */
export const refusals: readonly Refusal[] = [
  refused('ForbiddenException', 'Request not allowed due to WAF block.'),
  refused('InvalidParameterException', '1 validation error detected'),
  refused('NotAuthorizedException', 'Access Token has expired'),
  refused('NotAuthorizedException', 'Access Token has been revoked'),
  refused('OperationNotEnabledException', 'Not enabled in this Region'),
  refused('PasswordResetRequiredException', 'Password reset required for the user'),
  refused('ResourceNotFoundException', 'User pool eu-central-1_Example01 does not exist.'),
  refused('TooManyRequestsException', 'Rate exceeded'),
  refused('UserNotConfirmedException', 'User is not confirmed.'),
  refused('UserNotFoundException', 'User does not exist.'),
  refused('NeverHeardOfException', 'What is this?'),
];
