import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it } from 'vitest';
import { readError } from '../../../main/cognito/errors.ts';
import { exceptionKinds } from '../../../main/cognito/exceptions.ts';

const encoder = new TextEncoder();

/** An answer as it comes over the wire. */
const answer = (status: number, body: string, headers: Readonly<Record<string, string>> = {}) => ({
  kind: 'answer' as const,
  status,
  headers: {
    'content-type': 'application/x-amz-json-1.1',
    'x-amzn-requestid': 'request-1',
    ...headers,
  },
  body: encoder.encode(body),
});

const refusal = (name: string, message = 'A text of no special meaning', status = 400) =>
  answer(status, JSON.stringify({ __type: name, message }));

describe('the table of exceptions', () => {
  it('has a row for every exception the SDK knows', () => {
    const known = Object.keys(sdk).filter(
      (name) => name.endsWith('Exception') && name !== 'CognitoIdentityProviderServiceException',
    );
    expect(Object.keys(exceptionKinds).sort()).toEqual(known.sort());
  });

  it.each(Object.entries(exceptionKinds))('reads %s as %s', (name, error) => {
    expect(readError(refusal(name))).toMatchObject({ error, said: { name } });
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
    'takes %s for a name like any other that it does not know',
    (name) => {
      expect(readError(answer(400, `{"__type":"X${name}"}`))).toMatchObject({
        error: 'other-refusal',
      });
      expect(typeof readError(answer(400, `{"__type":"${name}"}`)).error).toBe('string');
    },
  );
});

describe('the text of a NotAuthorizedException', () => {
  it.each([
    ['Incorrect username or password.', 'wrong-password'],
    ['Password attempts exceeded', 'locked-out'],
    ['Refresh Token has been revoked', 'token-revoked'],
    ['Refresh Token has expired', 'token-expired'],
    ['Invalid Refresh Token.', 'token-invalid'],
    ['Unable to verify secret hash for client x', 'client-secret-wrong'],
    ['SecretHash does not match for the client: x', 'client-secret-wrong'],
    ['Invalid session for the user, session is expired.', 'step-expired'],
    [
      'User account has expired, it must be reset by an administrator.',
      'temporary-password-expired',
    ],
    ['A client attempted to write unauthorized attribute', 'attribute-fixed'],
    ['Contact administrator to reset password.', 'recovery-closed'],
    ['Attempt limit exceeded, please try after some time.', 'limit-exceeded'],
    ['Client x is configured with secret but SECRET_HASH was not received', 'client-secret-needed'],
    ['SignUp is not permitted for this user pool', 'sign-up-closed'],
  ])('tells causes apart: %s', (message, error) => {
    expect(readError(refusal('NotAuthorizedException', message))).toMatchObject({ error });
  });
});

describe('the text of another exception', () => {
  it.each([
    ['CodeMismatchException', 'Invalid session provided', 'step-expired'],
    ['CodeMismatchException', 'Invalid code received for user', 'code-mismatch'],
    ['ExpiredCodeException', 'Your software token has already been used once.', 'code-used'],
    ['ResourceNotFoundException', 'Device does not exist.', 'device-not-found'],
    ['ResourceNotFoundException', 'User pool x does not exist.', 'pool-not-found'],
    [
      'SoftwareTokenMFANotFoundException',
      'Software Token MFA has not been enabled by the userPool',
      'authenticator-not-offered',
    ],
    ['InvalidParameterException', 'User is already confirmed.', 'already-confirmed'],
    [
      'InvalidParameterException',
      'Cannot reset password for the user as there is no registered/verified email or phone_number',
      'no-recovery-address',
    ],
    [
      'InvalidParameterException',
      'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA',
      'factor-not-set-up',
    ],
    ['UnauthorizedException', 'Unable to verify secret for client x', 'client-secret-wrong'],
  ])('tells causes apart: %s: %s', (name, message, error) => {
    expect(readError(refusal(name, message))).toMatchObject({ error });
  });
});

describe('reading an answer that is not a success', () => {
  it('believes the status over the name above 500', () => {
    expect(readError(refusal('UserNotFoundException', 'x', 503))).toMatchObject({
      error: 'internal-error',
    });
  });

  it.each<[string, ReturnType<typeof answer>]>([
    [
      'no request id',
      answer(400, '{"__type":"UserNotFoundException"}', { 'x-amzn-requestid': '' }),
    ],
    [
      'a name in the header that contradicts the body',
      answer(400, '{"__type":"UserNotFoundException"}', {
        'x-amzn-errortype': 'NotAuthorizedException',
      }),
    ],
    [
      'a name in the header alone',
      answer(400, '', { 'x-amzn-errortype': 'UserNotFoundException' }),
    ],
    ['a page', answer(403, '<html>', { 'content-type': 'text/html' })],
    ['a redirect', answer(302, '')],
    ['null', answer(400, 'null')],
    ['a list', answer(400, '[]')],
    ['a number', answer(400, '7')],
    ['a name that is an object', answer(400, '{"__type":{}}')],
    ['a success that nothing can be read in', answer(200, '<')],
  ])('says strange to %s', (_case, strange) => {
    expect(readError(strange)).toMatchObject({ error: 'strange-answer', said: { name: '' } });
  });

  it('says throttled to a 429 without a word, which can mean nothing else', () => {
    expect(readError(answer(429, ''))).toEqual({
      kind: 'pool-error',
      error: 'throttled',
      said: null,
    });
  });

  it('takes no message that is not a text', () => {
    expect(
      readError(answer(400, '{"__type":"NotAuthorizedException","message":{}}')),
    ).toMatchObject({ error: 'not-authorized', said: { message: '' } });
  });
});
