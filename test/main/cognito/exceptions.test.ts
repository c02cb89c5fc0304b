import * as sdk from '@aws-sdk/client-cognito-identity-provider';
import { describe, expect, it } from 'vitest';
import { readError } from '../../../main/cognito/errors.ts';
import { exceptionKinds } from '../../../main/cognito/exceptions.ts';
import { WireFailure } from '../../../main/cognito/sdk-client.ts';

const thrown = (name: string, message: string, status: number, requestId?: string) =>
  Object.assign(new Error(message), {
    name,
    $metadata: { httpStatusCode: status, ...(requestId !== undefined && { requestId }) },
  });

describe('the table of exceptions', () => {
  it('has a row for every exception the SDK knows', () => {
    const known = Object.keys(sdk).filter(
      (name) => name.endsWith('Exception') && name !== 'CognitoIdentityProviderServiceException',
    );
    expect(Object.keys(exceptionKinds).sort()).toEqual(known.sort());
  });

  it.each(Object.entries(exceptionKinds))('reads %s as %s', (name, kind) => {
    expect(readError(thrown(name, 'A text of no special meaning', 400, 'r'))).toMatchObject({
      error: kind,
    });
  });
});

describe('the text of a NotAuthorizedException', () => {
  it.each([
    ['Incorrect username or password.', 'wrong-password'],
    ['Password attempts exceeded', 'locked-out'],
    ['Refresh Token has been revoked', 'token-revoked'],
    ['Refresh Token has expired', 'token-expired'],
    ['Invalid Refresh Token.', 'token-invalid'],
    ['Unable to verify secret hash for client x', 'client-secret-needed'],
    ['Client x is configured with secret but SECRET_HASH was not received', 'client-secret-needed'],
    ['SignUp is not permitted for this user pool', 'sign-up-closed'],
  ])('tells causes apart: %s', (message, error) => {
    expect(readError(thrown('NotAuthorizedException', message, 400, 'r'))).toMatchObject({ error });
  });
});

describe('reading what a call threw', () => {
  it('says offline when nothing can have left', () => {
    const failure = new WireFailure({ kind: 'not-sent', cause: 'ENOTFOUND' });
    expect(readError(failure)).toMatchObject({ error: 'offline', said: null });
  });

  it('says no answer when the request may have arrived', () => {
    const failure = new WireFailure({ kind: 'no-answer', cause: 'ECONNRESET' });
    expect(readError(failure)).toMatchObject({ error: 'no-answer', said: null });
  });

  it('believes the status over the name above 500', () => {
    expect(readError(thrown('UserNotFoundException', 'x', 503, 'r'))).toMatchObject({
      error: 'internal-error',
    });
  });

  it('throws a bug on instead of giving it a kind', () => {
    expect(() => readError(new TypeError('x is not a function'))).toThrow(TypeError);
  });
});
