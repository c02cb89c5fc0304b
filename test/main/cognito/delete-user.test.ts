import { describe, expect, it } from 'vitest';
import type { Transport } from '../../../main/cognito/transport.ts';
import { answerBare, deleteAt, openBench } from '../../support/delete-against.ts';
import { answerWith, openScriptedServer, type Step } from '../../support/scripted-server.ts';

const { deleteAgainst, bodies } = openBench();
const json = 'application/x-amz-json-1.1';
const typed = (type: string) => ({ 'content-type': type });

describe('DeleteUser', () => {
  it('sends the access token and nothing else, once', async () => {
    await deleteAgainst(answerWith(200, ''));
    expect(bodies()).toEqual(['{"AccessToken":"a.b.c"}']);
  });

  it.each<[string, Step]>([
    ['an empty body', answerWith(200, '')],
    ['an empty object', answerWith(200, '{}')],
    ['an empty object with blanks around it', answerWith(200, ' { }\n')],
    ['an empty body of no type', answerBare(200, '', { 'x-amzn-requestid': 'request-1' })],
    ['an empty object of plain JSON', answerWith(200, '{}', typed('application/json'))],
    ['JSON that names its encoding', answerWith(200, '{}', typed(`${json}; charset=UTF-8`))],
    [
      'the same request id twice',
      answerBare(200, '', { 'x-amzn-requestid': ['request-1', 'request-1'] }),
    ],
  ])('is accepted with 200, a request id and %s', async (_case, step) => {
    expect(await deleteAgainst(step)).toMatchObject({
      kind: 'answered',
      answer: { kind: 'accepted' },
      requestId: 'request-1',
    });
  });

  it('tells the time by the clock of the pool, as it was written', async () => {
    const date = 'Mon, 23 Nov 2026 10:15:30 GMT';
    expect(await deleteAgainst(answerWith(200, '', { date }))).toMatchObject({ poolDate: date });
  });

  it.each<[string, Step]>([
    [
      'none',
      (response, request) => {
        response.sendDate = false;
        answerWith(200, '')(response, request);
      },
    ],
    ['no date', answerWith(200, '', { date: 'Log in to the network' })],
    [
      'a date and more',
      answerWith(200, '', { date: 'Mon, 23 Nov 2026 10:15:30 GMT (log in to the network)' }),
    ],
    [
      'two dates',
      answerBare(200, '', {
        date: ['Mon, 23 Nov 2026 10:15:30 GMT', 'Tue, 24 Nov 2026 10:15:30 GMT'],
      }),
    ],
  ])('knows no time of the pool where it wrote %s', async (_case, step) => {
    expect(await deleteAgainst(step)).toMatchObject({ kind: 'answered', poolDate: null });
  });
});

it.each([
  ['TooManyRequestsException', 400],
  ['TooManyRequestsException', 429],
  ['ThrottlingException', 400],
  ['RequestTimeoutException', 408],
  ['InternalErrorException', 500],
  ['ServiceUnavailable', 503],
])('is sent once, also when it is answered %s with %i', async (name, status) => {
  const headers = { 'x-amzn-errortype': `${name}:`, 'retry-after': '0' };
  await deleteAgainst(answerWith(status, JSON.stringify({ __type: name }), headers));
  expect(bodies()).toHaveLength(1);
});

describe('no answer', () => {
  it.each<[string, Step]>([
    ['the connection is cut before the answer', (response) => response.socket?.destroy()],
    [
      'the connection is cut within the answer',
      (response) => {
        response.writeHead(200, { 'content-length': '10', 'x-amzn-requestid': 'r' });
        response.write('12345', () => response.socket?.destroy());
      },
    ],
    ['the answer is longer than Signet reads', answerWith(200, `{${' '.repeat(70_000)}}`)],
    [
      'its headers are longer than Signet reads',
      answerWith(200, '', { 'x-more': 'x'.repeat(65_536) }),
    ],
  ])('is what there is when %s', async (_case, step) => {
    expect(await deleteAgainst(step)).toEqual({ kind: 'no-answer' });
    expect(bodies()).toHaveLength(1);
  });

  it('is what there is when the pool stays silent for longer than a call may take', async () => {
    expect(await deleteAgainst(() => undefined, 500)).toEqual({ kind: 'no-answer' });
    expect(bodies()).toHaveLength(1);
  });
});

describe('a pool that cannot be reached', () => {
  const failing =
    (cause: string): Transport =>
    () =>
      Promise.resolve({ kind: 'not-sent', cause });

  it.each([
    ['ENOTFOUND', 'name-unknown'],
    ['EAI_AGAIN', 'name-unknown'],
    ['EAI_FAIL', 'name-unknown'],
    ['CERT_HAS_EXPIRED', 'untrusted'],
    ['CERT_NOT_YET_VALID', 'untrusted'],
    ['CERT_REVOKED', 'untrusted'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'untrusted'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'untrusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'untrusted'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'untrusted'],
    ['INVALID_CA', 'untrusted'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'untrusted'],
    ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'untrusted'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'untrusted'],
    ['EPROTO', 'untrusted'],
    ['ECONNREFUSED', 'no-connection'],
    ['ECONNRESET', 'no-connection'],
    ['EHOSTUNREACH', 'no-connection'],
    ['ENETUNREACH', 'no-connection'],
    ['ETIMEDOUT', 'no-connection'],
    ['ABORT_ERR', 'no-connection'],
    ['', 'no-connection'],
  ])('is told apart by what went wrong: %s', async (cause, why) => {
    expect(await deleteAt('http://127.0.0.1', failing(cause))).toEqual({ kind: 'not-sent', why });
  });

  it('has no connection when nobody listens', async () => {
    const closed = await openScriptedServer(answerWith(200, ''));
    await closed.close();
    expect(await deleteAt(closed.endpoint)).toEqual({ kind: 'not-sent', why: 'no-connection' });
  });

  it('has no known name when there is none such', async () => {
    const answer = await deleteAt('http://signet.invalid');
    expect(answer).toEqual({ kind: 'not-sent', why: 'name-unknown' });
  });

  it('is not trusted when what answers does not speak TLS', async () => {
    const server = await openScriptedServer(answerWith(200, ''));
    const answer = await deleteAt(server.endpoint.replace('http:', 'https:'));
    await server.close();
    expect(answer).toEqual({ kind: 'not-sent', why: 'untrusted' });
    expect(server.bodies).toEqual([]);
  });
});
