import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { answerBare, openBench } from '../../support/delete-against.ts';
import { answerWith, refuseWith, type Step } from '../../support/scripted-server.ts';

const { deleteAgainst, bodies } = openBench();
const json = 'application/x-amz-json-1.1';
const typed = (type: string) => ({ 'content-type': type });

describe('an answer that proves nothing', () => {
  const page = '<html>Log in to the network</html>';
  const said = { name: 'NotAuthorizedException', message: 'Access Token has expired' };
  const document = JSON.stringify({ __type: said.name, message: said.message });

  it.each<[string, Step]>([
    ['200 without a request id', answerBare(200, '', typed(json))],
    ['200 with an empty object and no request id', answerBare(200, '{}', typed(json))],
    ['200 with an empty request id', answerWith(200, '', { 'x-amzn-requestid': '' })],
    ['200 with two request ids', answerBare(200, '', { 'x-amzn-requestid': ['a', 'b'] })],
    ['200 with nothing in another type', answerWith(200, '', typed('text/html'))],
    ['200 with an empty object in another type', answerWith(200, '{}', typed('text/html'))],
    [
      '200 with nothing in two types',
      answerBare(200, '', { 'content-type': [json, 'text/html'], 'x-amzn-requestid': 'r' }),
    ],
    ['200 with JSON in another encoding', answerWith(200, '{}', typed(`${json}; charset=utf-16`))],
    ['200 with blanks', answerWith(200, '   ')],
    ['200 with an object that says something', answerWith(200, '{"deleted":true}')],
    ['200 with the name of an error', answerWith(200, '', { 'x-amzn-errortype': 'Throttling:' })],
    ['204', answerWith(204, '')],
    ['an array', answerWith(200, '[]')],
    ['null', answerWith(200, 'null')],
    ['a page of HTML', answerWith(200, page)],
    ['cut JSON', answerWith(200, '{"a')],
    ['an empty object after a byte order mark', answerWith(200, '\uFEFF{}')],
    [
      'an empty object and half a character',
      answerBare(200, Buffer.from([0x7b, 0x7d, 0xc3]), { 'x-amzn-requestid': 'r' }),
    ],
    [
      'an empty object that is compressed',
      answerBare(200, gzipSync('{}'), { 'x-amzn-requestid': 'r', 'content-encoding': 'gzip' }),
    ],
    ['nothing that is compressed', answerWith(200, '', { 'content-encoding': 'gzip' })],
    ['a redirect', answerWith(302, '', { location: 'http://127.0.0.1:1/' })],
    ['a temporary redirect', answerWith(307, '', { location: 'http://127.0.0.1:1/' })],
    ['a proxy that wants a sign-in', answerWith(407, page)],
    ['a network that wants a sign-in', answerWith(511, page)],
    ['a refusal that is a page', answerWith(403, page, typed('text/html'))],
    ['a refusal that is cut', answerWith(400, '{"__type":"NotAuth')],
    [
      'a refusal with half a character',
      answerBare(400, Buffer.from('{"__type":"ForbiddenException","message":"\xc3"}', 'latin1'), {
        ...typed(json),
        'x-amzn-requestid': 'r',
      }),
    ],
    ['a refusal that is an array', answerWith(400, '[{"__type":"NotAuthorizedException"}]')],
    [
      'a refusal that is compressed',
      answerBare(400, gzipSync(document), {
        ...typed(json),
        'x-amzn-requestid': 'r',
        'content-encoding': 'gzip',
      }),
    ],
    ['a refusal without a type', answerBare(400, document, { 'x-amzn-requestid': 'r' })],
    ['a refusal without a name', answerWith(400, '{"message":"No"}')],
    ['a refusal whose name is a number', answerWith(400, '{"__type":400}')],
    ['a refusal without a body', answerWith(400, '', { 'x-amzn-errortype': `${said.name}:` })],
    ['a refusal under two names', answerWith(400, document, { 'x-amzn-errortype': 'Throttling:' })],
    [
      'a refusal under two names in its headers',
      answerBare(400, '{}', {
        ...typed(json),
        'x-amzn-requestid': 'r',
        'x-amzn-errortype': ['UserNotFoundException:', 'Throttling:'],
      }),
    ],
    ['429 and nothing else', answerWith(429, '')],
    ['429 without a name', answerWith(429, '{}', { 'retry-after': '7' })],
    ['503 and nothing else', answerWith(503, '')],
    ['503 as a page', answerWith(503, page, typed('text/html'))],
  ])('is a strange answer, with nothing to be read: %s', async (_case, step) => {
    expect(await deleteAgainst(step)).toMatchObject({
      kind: 'answered',
      answer: { kind: 'unclear', cause: 'strange-answer', said: null },
    });
    expect(bodies()).toHaveLength(1);
  });

  it.each<[string, Step]>([
    ['a refusal without a request id', answerBare(400, document, typed(json))],
    ['a server error without one', answerBare(503, '{"__type":"ServiceUnavailable"}', typed(json))],
    ['an error in a success', answerWith(200, document)],
    ['an error in a redirect', answerWith(307, document, { location: 'http://127.0.0.1:1/' })],
    ['a refusal by a proxy', refuseWith(said.name, said.message, 407)],
    ['a server error by a portal', refuseWith('InternalErrorException', 'x', 511)],
    ['a refusal with the status of a breakdown', refuseWith(said.name, said.message, 500)],
    [
      'a missing account with the status of a breakdown',
      refuseWith('UserNotFoundException', 'x', 503),
    ],
    ['throttling with the status of a breakdown', refuseWith('ThrottlingException', 'x', 503)],
    ['a breakdown under an unknown name', refuseWith('NeverHeardOfException', 'What?', 500)],
  ])('is a strange answer whose words are kept: %s', async (_case, step) => {
    expect(await deleteAgainst(step)).toMatchObject({
      kind: 'answered',
      answer: {
        kind: 'unclear',
        cause: 'strange-answer',
        said: { name: expect.stringMatching(/./) as string },
      },
    });
    expect(bodies()).toHaveLength(1);
  });

  it.each([
    [500, 'InternalErrorException'],
    [502, 'InternalErrorException'],
    [503, 'ServiceUnavailable'],
    [504, 'InternalFailure'],
    [400, 'InternalErrorException'],
    [400, 'RequestAbortedException'],
    [408, 'RequestTimeoutException'],
  ])('has the cause the service names: %i %s', async (status, name) => {
    expect(await deleteAgainst(refuseWith(name, 'Something', status))).toMatchObject({
      answer: {
        kind: 'unclear',
        cause: name,
        said: { name, message: 'Something', requestId: 'request-1' },
      },
      requestId: 'request-1',
    });
    expect(bodies()).toHaveLength(1);
  });

  it.each(['NeverHeardOfException', 'LimitExceededException', 'constructor'])(
    'is a refusal under a name deletions do not have: %s',
    async (name) => {
      expect(await deleteAgainst(refuseWith(name, 'What?'))).toMatchObject({
        answer: { kind: 'unclear', cause: 'unknown-error', said: { name } },
      });
    },
  );
});
