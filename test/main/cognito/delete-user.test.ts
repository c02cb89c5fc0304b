import { afterEach, describe, expect, it } from 'vitest';
import { nodeTransport } from '../../../main/cognito/node-transport.ts';
import { createPool } from '../../../main/cognito/pool.ts';
import {
  answerWith,
  openScriptedServer,
  refuseWith,
  type ScriptedServer,
  type Step,
} from '../../support/scripted-server.ts';

let server: ScriptedServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

const deleteAgainst = async (step: Step) => {
  server = await openScriptedServer(step);
  const pool = createPool(
    {
      region: 'eu-central-1',
      userPoolId: 'eu-central-1_Example01',
      clientId: 'client1',
      endpoint: server.endpoint,
    },
    nodeTransport,
  );
  return pool.deleteUser('a.b.c');
};

describe('DeleteUser', () => {
  it('sends the access token and nothing else, once', async () => {
    await deleteAgainst(answerWith(200, ''));
    expect(server?.bodies).toEqual(['{"AccessToken":"a.b.c"}']);
  });

  it.each([
    ['an empty body', ''],
    ['an empty object', '{}'],
  ])('is accepted with 200, a request id and %s', async (_case, body) => {
    expect(await deleteAgainst(answerWith(200, body))).toEqual({
      kind: 'accepted',
      requestId: 'request-1',
    });
  });
});

describe('an answer that proves nothing', () => {
  const withoutId: Step = (response) => response.writeHead(200).end();
  it.each<[string, Step]>([
    ['200 without a request id', withoutId],
    ['200 with an empty object and no request id', (response) => response.writeHead(200).end('{}')],
    ['204', answerWith(204, '')],
    ['an array', answerWith(200, '[]')],
    ['an error in a success', answerWith(200, '{"__type":"NotAuthorizedException"}')],
    ['a page of HTML', answerWith(200, '<html>Log in to the network</html>')],
    ['cut JSON', answerWith(200, '{"a')],
    ['a redirect', answerWith(302, '', { location: 'http://127.0.0.1:1/' })],
    ['a temporary redirect', answerWith(307, '', { location: 'http://127.0.0.1:1/' })],
    ['a proxy that wants a sign-in', answerWith(407, '<html></html>')],
    ['a refusal page without a request id', (response) => response.writeHead(403).end('<html>')],
    [
      'a refusal in JSON without a request id',
      (response) => response.writeHead(400).end('{"__type":"NotAuthorizedException"}'),
    ],
  ])('is a strange answer: %s', async (_case, step) => {
    expect(await deleteAgainst(step)).toMatchObject({
      kind: 'pool-error',
      error: 'strange-answer',
    });
    expect(server?.bodies).toHaveLength(1);
  });

  it.each([500, 502, 503, 504])('is an internal error: status %i', async (status) => {
    const answer = await deleteAgainst(refuseWith('InternalErrorException', 'Something', status));
    expect(answer).toMatchObject({ kind: 'pool-error', error: 'internal-error' });
    expect(server?.bodies).toHaveLength(1);
  });

  it.each<[string, Step]>([
    ['the connection is cut before the answer', (response) => response.socket?.destroy()],
    [
      'the connection is cut within the answer',
      (response) => {
        response.writeHead(200, { 'content-length': '10', 'x-amzn-requestid': 'r' });
        response.write('12345', () => response.socket?.destroy());
      },
    ],
    ['the answer is longer than Signet reads', answerWith(200, ' '.repeat(70_000))],
  ])('is no answer: %s', async (_case, step) => {
    expect(await deleteAgainst(step)).toMatchObject({ kind: 'pool-error', error: 'no-answer' });
    expect(server?.bodies).toHaveLength(1);
  });
});

describe('a refusal', () => {
  it.each([
    ['ForbiddenException', 'Request not allowed due to WAF block.', 'firewall'],
    ['InvalidParameterException', '1 validation error detected', 'invalid-parameter'],
    ['NotAuthorizedException', 'Access Token has expired', 'token-expired'],
    ['NotAuthorizedException', 'Access Token has been revoked', 'token-revoked'],
    ['NotAuthorizedException', 'Access Token does not have required scopes', 'scope-missing'],
    ['NotAuthorizedException', 'Invalid Access Token', 'token-invalid'],
    ['NotAuthorizedException', 'Could not verify signature for Access Token', 'token-invalid'],
    ['NotAuthorizedException', 'User is disabled.', 'user-disabled'],
    ['NotAuthorizedException', 'Something new', 'not-authorized'],
    ['PasswordResetRequiredException', 'Password reset required', 'password-reset-required'],
    ['ResourceNotFoundException', 'User pool x does not exist.', 'pool-not-found'],
    ['TooManyRequestsException', 'Rate exceeded', 'throttled'],
    ['UserNotConfirmedException', 'User is not confirmed.', 'user-not-confirmed'],
    ['UserNotFoundException', 'User does not exist.', 'user-not-found'],
    ['OperationNotEnabledException', 'Secondary', 'not-enabled-here'],
    ['LimitExceededException', 'Attempt limit exceeded', 'limit-exceeded'],
    ['ThrottlingException', 'Rate exceeded', 'throttled'],
    ['NeverHeardOfException', 'What?', 'other-refusal'],
  ])('is read by its name and text: %s, %s', async (name, message, error) => {
    expect(await deleteAgainst(refuseWith(name, message))).toEqual({
      kind: 'pool-error',
      error,
      said: { name, message, requestId: 'request-1' },
    });
    expect(server?.bodies).toHaveLength(1);
  });
});

describe('a pool that cannot be reached', () => {
  const against = (endpoint: string) =>
    createPool({ region: 'xx-test-1', userPoolId: 'p', clientId: 'c', endpoint }, nodeTransport);

  it('is offline when nobody listens', async () => {
    const closed = await openScriptedServer(answerWith(200, ''));
    await closed.close();
    expect(await against(closed.endpoint).deleteUser('a.b.c')).toEqual({
      kind: 'pool-error',
      error: 'offline',
      said: null,
    });
  });

  it('is offline when the name does not exist', async () => {
    const answer = await against('http://signet.invalid').deleteUser('a.b.c');
    expect(answer).toMatchObject({ kind: 'pool-error', error: 'offline' });
  });

  it('is offline when what answers does not speak TLS', async () => {
    server = await openScriptedServer(answerWith(200, ''));
    const answer = await against(server.endpoint.replace('http:', 'https:')).deleteUser('a.b.c');
    expect(answer).toMatchObject({ kind: 'pool-error', error: 'offline' });
    expect(server.bodies).toHaveLength(0);
  });
});
