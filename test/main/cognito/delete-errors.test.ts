import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  deleteErrorProofs,
  readBreakdown,
  readRefusal,
} from '../../../main/cognito/delete-errors.ts';
import type { DeclaredDeleteError } from '../../../main/contract/delete-error.ts';
import { openBench } from '../../support/delete-against.ts';
import { answerWith, refuseWith, type Step } from '../../support/scripted-server.ts';

const { deleteAgainst, bodies } = openBench();
const typed = (type: string) => ({ 'content-type': type });

/** Every declared error, by type: a new one in the contract makes this fail to compile. */
const declared: Readonly<Record<DeclaredDeleteError, true>> = {
  ForbiddenException: true,
  InternalErrorException: true,
  InvalidParameterException: true,
  NotAuthorizedException: true,
  OperationNotEnabledException: true,
  PasswordResetRequiredException: true,
  ResourceNotFoundException: true,
  TooManyRequestsException: true,
  UserNotConfirmedException: true,
  UserNotFoundException: true,
};

describe('the errors DeleteUser declares', () => {
  it('are those of the installed SDK', async () => {
    const types = await readFile(
      new URL(
        '../../../node_modules/@aws-sdk/client-cognito-identity-provider/dist-types/commands/DeleteUserCommand.d.ts',
        import.meta.url,
      ),
      'utf8',
    );
    const thrown = [...types.matchAll(/@throws \{@link (\w+)\}/g)].map(([, name]) => name);
    // The base of all the service's exceptions is no error of its own.
    const base = 'CognitoIdentityProviderServiceException';
    expect([...Object.keys(declared), base].sort()).toEqual(thrown.sort());
  });
});

describe('what an error proves', () => {
  const said = (name: string, message = 'x') => ({ name, message, requestId: 'request-1' });
  const unclear = [
    'InternalErrorException',
    'InternalFailure',
    'RequestAbortedException',
    'RequestTimeoutException',
    'ServiceUnavailable',
  ];
  const known = Object.keys(deleteErrorProofs);
  const refusals = known.filter(
    (name) => name !== 'UserNotFoundException' && !unclear.includes(name),
  );

  it.each(refusals)('is that nothing was done: %s', (name) => {
    expect(readRefusal(said(name))).toEqual({ kind: 'refused', cause: name, said: said(name) });
  });

  it.each(unclear)('is nothing, where the service broke off: %s', (name) => {
    expect(readRefusal(said(name))).toEqual({ kind: 'unclear', cause: name, said: said(name) });
  });

  it.each(unclear)('has the name for its cause where the status agrees: %s', (name) => {
    expect(readBreakdown(said(name))).toEqual({ kind: 'unclear', cause: name, said: said(name) });
  });

  it.each([...refusals, 'UserNotFoundException', 'Throttling', 'NeverHeardOfException'])(
    'is nothing with the status of a breakdown, and the name is no cause: %s',
    (name) => {
      expect(readBreakdown(said(name))).toEqual({
        kind: 'unclear',
        cause: 'strange-answer',
        said: said(name),
      });
    },
  );
});

describe('the text of a NotAuthorizedException', () => {
  const causeOf = (message: string) =>
    readRefusal({ name: 'NotAuthorizedException', message, requestId: 'request-1' });

  it.each([
    ['Access Token has expired', 'token-expired'],
    ['Access Token has been revoked', 'token-revoked'],
    ['Access Token does not have required scopes', 'scope-missing'],
    ['Invalid Access Token', 'token-invalid'],
    ['Could not verify signature for Access Token', 'token-signature'],
    ['User is disabled', 'user-disabled'],
    ['User is disabled.', 'user-disabled'],
    ['Access Token has expired, or so it seems', 'NotAuthorizedException'],
    ['', 'NotAuthorizedException'],
  ])('tells causes apart: %j', (message, cause) => {
    expect(causeOf(message)).toMatchObject({ kind: 'refused', cause });
  });
});

describe('a refusal', () => {
  it.each([
    ['NotAuthorizedException', 'Access Token has been revoked', 'token-revoked'],
    ['TooManyRequestsException', 'Rate exceeded', 'TooManyRequestsException'],
    ['Throttling', 'Rate exceeded', 'ThrottlingException'],
    ['ValidationException', 'Wrong', 'ValidationError'],
    ['SerializationException', '', 'SerializationException'],
  ])('is told with its cause and its words: %s, %s', async (name, message, cause) => {
    expect(await deleteAgainst(refuseWith(name, message))).toMatchObject({
      kind: 'answered',
      answer: { kind: 'refused', cause, said: { name, message, requestId: 'request-1' } },
      requestId: 'request-1',
    });
    expect(bodies()).toHaveLength(1);
  });

  it.each([401, 403, 404, 413, 429])(
    'counts by its name and not by its status: %i',
    async (status) => {
      const answer = await deleteAgainst(refuseWith('ForbiddenException', 'No', status));
      expect(answer).toMatchObject({ answer: { kind: 'refused', cause: 'ForbiddenException' } });
    },
  );

  it.each<[string, Step]>([
    ['its body', answerWith(400, '{"__type":"ForbiddenException","message":"No"}')],
    [
      'its header',
      answerWith(400, '{"message":"No"}', { 'x-amzn-errortype': 'ForbiddenException:' }),
    ],
    [
      'its header alone, words and all',
      answerWith(400, '{}', {
        'x-amzn-errortype': 'ForbiddenException:http://internal.amazon.com/coral/',
        'x-amzn-errormessage': 'No',
      }),
    ],
    [
      'a namespace',
      answerWith(400, '{"__type":"com.amazonaws.cognito#ForbiddenException","Message":"No"}'),
    ],
    [
      'plain JSON',
      answerWith(400, '{"__type":"ForbiddenException","message":"No"}', typed('application/json')),
    ],
  ])('is read from %s', async (_case, step) => {
    expect(await deleteAgainst(step)).toMatchObject({
      answer: { kind: 'refused', said: { name: 'ForbiddenException', message: 'No' } },
    });
  });

  it('has an end to its words', async () => {
    expect(
      await deleteAgainst(
        answerWith(
          400,
          JSON.stringify({ __type: 'ForbiddenException', message: 'x'.repeat(5_000) }),
        ),
      ),
    ).toMatchObject({
      answer: { kind: 'refused', said: { message: 'x'.repeat(1_000) } },
    });
  });

  it('is no deletion where there was no account', async () => {
    expect(
      await deleteAgainst(refuseWith('UserNotFoundException', 'User does not exist.')),
    ).toMatchObject({
      answer: {
        kind: 'gone',
        said: { name: 'UserNotFoundException', message: 'User does not exist.' },
      },
    });
  });
});
