/** Fault switches, and the table of operations they stand on. */
import { describe, expect, test } from 'vitest';
import { operations } from '../../../main/practice-pool/operations/registry.ts';
import { openScene } from './support/pools.ts';
import { call, refusalOf, signIn } from './support/wire.ts';

/** The nine of the reference page, and the one of newer models. */
const errorsOfDeleteUser = [
  'ForbiddenException',
  'InternalErrorException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'PasswordResetRequiredException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
  'UserNotConfirmedException',
  'UserNotFoundException',
];

describe('the table of operations', () => {
  test('has the operations of the ground floor', () => {
    expect([...operations.keys()]).toEqual([
      'ConfirmSignUp',
      'DeleteUser',
      'GetUser',
      'GlobalSignOut',
      'InitiateAuth',
      'ResendConfirmationCode',
      'RevokeToken',
      'SignUp',
    ]);
  });

  test('declares for DeleteUser what the reference declares', () => {
    expect([...(operations.get('DeleteUser')?.errors ?? [])].sort()).toEqual(errorsOfDeleteUser);
  });

  test('declares no UserNotFoundException where the service declares none', () => {
    const without = [...operations].filter(
      ([, { errors }]) => !errors.includes('UserNotFoundException'),
    );
    expect(without.map(([name]) => name)).toEqual(['GlobalSignOut', 'RevokeToken', 'SignUp']);
  });
});

describe('a fault', () => {
  test.each([...operations])('brings about every declared error of %s', async (name, operation) => {
    const scene = await openScene();
    for (const error of operation.errors) {
      expect(scene.pool.failNext(name, error)).toBe(true);
      const { status, headers } = await call(scene, name, {});
      expect(headers.get('x-amzn-errortype')).toBe(`${error}:`);
      expect(status).toBe(error === 'InternalErrorException' ? 500 : 400);
    }
  });

  test('meets one call of its operation and no other operation', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    scene.pool.failNext('GetUser', 'TooManyRequestsException');
    const input = { AccessToken };
    expect((await call(scene, 'GlobalSignOut', { AccessToken: 'x' })).status).toBe(400);
    expect(await refusalOf(scene, 'GetUser', input)).toBe(
      'TooManyRequestsException: Too many requests',
    );
    expect(await refusalOf(scene, 'GetUser', input)).toMatch(/^200 /);
  });

  test('waits its turn behind another', async () => {
    const scene = await openScene();
    scene.pool.failNext('DeleteUser', 'InternalErrorException');
    scene.pool.failNext('DeleteUser', 'ForbiddenException', 'Closed on Mondays');
    expect(await refusalOf(scene, 'DeleteUser', {})).toMatch(/^InternalErrorException/);
    expect(await refusalOf(scene, 'DeleteUser', {})).toBe('ForbiddenException: Closed on Mondays');
  });

  test('keeps DeleteUser from deleting', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    scene.pool.failNext('DeleteUser', 'InternalErrorException');
    await call(scene, 'DeleteUser', { AccessToken });
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test.each([
    ['DeleteUser', 'CodeMismatchException'],
    ['GlobalSignOut', 'UserNotFoundException'],
    ['ChangePassword', 'ForbiddenException'],
    ['constructor', 'ForbiddenException'],
  ])('is not set for %s and %s, which do not go together', async (operation, error) => {
    const scene = await openScene();
    expect(scene.pool.failNext(operation, error)).toBe(false);
  });
});
