/** What an access token is worth once something has happened: the same for every operation. */
import { describe, expect, test } from 'vitest';
import { operationTable } from '../../../../main/practice-pool/model/operation-table.ts';
import { signAs } from '../support/forgery.ts';
import { clientNamed, hours, openScene, poolKeys, type Scene } from '../support/pools.ts';
import { call, refusalOf, signIn, type Tokens } from '../support/wire.ts';
import { accessTokenOperations, besideToken } from './support/access-token-operations.ts';

/** What each operation answers: the error if it declares it, else what all declare. */
const expected = (error: string, message: string, undeclared = message): readonly string[] =>
  accessTokenOperations.map((name) => {
    const declared: readonly string[] = operationTable[name].errors;
    return declared.includes(error)
      ? `${name} ${error}: ${message}`
      : `${name} NotAuthorizedException: ${undeclared}`;
  });

async function answersTo(scene: Scene, AccessToken?: string): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const name of accessTokenOperations) {
    answers.push(`${name} ${await refusalOf(scene, name, { ...besideToken, AccessToken })}`);
  }
  return answers;
}

type Happening = (scene: Scene, tokens: Tokens) => Promise<unknown>;

describe('every operation with an access token', () => {
  test.each<[string, Happening, string, string, string?]>([
    [
      'of somebody who is deleted',
      ({ pool }) => pool.owner.removeUser('demo.owner'),
      'UserNotFoundException',
      'User does not exist.',
      'Access Token has been revoked',
    ],
    [
      'of somebody who is not confirmed',
      ({ pool }) => pool.owner.setStatus('demo.owner', 'UNCONFIRMED'),
      'UserNotConfirmedException',
      'User is not confirmed.',
    ],
    [
      'of somebody who has to reset the password',
      ({ pool }) => pool.owner.setStatus('demo.owner', 'RESET_REQUIRED'),
      'PasswordResetRequiredException',
      'Password reset required for the user',
    ],
    [
      'of somebody who is disabled',
      ({ pool }) => pool.owner.disableUser('demo.owner'),
      'NotAuthorizedException',
      'User is disabled.',
    ],
    [
      'that was revoked',
      (scene, { AccessToken }) => call(scene, 'GlobalSignOut', { AccessToken }),
      'NotAuthorizedException',
      'Access Token has been revoked',
    ],
    [
      'that has expired',
      (scene) => Promise.resolve((scene.clock.nowMs += 1 * hours)),
      'NotAuthorizedException',
      'Access Token has expired',
    ],
  ])('%s is refused', async (_, happen, error, message, undeclared) => {
    const scene = await openScene();
    const tokens = await signIn(scene);
    await happen(scene, tokens);
    expect(await answersTo(scene, tokens.AccessToken)).toEqual(
      expected(error, message, undeclared),
    );
  });

  test('of a client that is deleted, or of a pool that is, is refused', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    await scene.pool.owner.deleteClient(scene.clientId);
    const noClient = `User pool client ${scene.clientId} does not exist.`;
    expect(await answersTo(scene, AccessToken)).toEqual(
      expected('ResourceNotFoundException', noClient),
    );
    await scene.pool.owner.deletePool();
    const noPool = `User pool ${scene.pool.userPoolId} does not exist.`;
    expect(await answersTo(scene, AccessToken)).toEqual(
      expected('ResourceNotFoundException', noPool),
    );
  });

  test('of an app client itself, which is nobody, is refused for its scopes', async () => {
    const scene = await openScene();
    const { clientId, clock, pool } = scene;
    const token = await signAs(poolKeys.access, {
      sub: clientId,
      token_use: 'access',
      scope: 'shop/read',
      iss: pool.issuer,
      exp: clock.nowMs / 1000 + 3600,
      version: 2,
      client_id: clientId,
    });
    expect(await answersTo(scene, token)).toEqual(
      expected('NotAuthorizedException', 'Access Token does not have required scopes'),
    );
  });

  test('without the scope is refused', async () => {
    const scene = await openScene();
    const clientId = clientNamed(scene.pool, 'Without account scope');
    const { AccessToken } = await signIn(scene, scene.pool.demo, clientId);
    expect(await answersTo(scene, AccessToken)).toEqual(
      expected('NotAuthorizedException', 'Access Token does not have required scopes'),
    );
  });

  test.each(['IdToken', 'RefreshToken'] as const)('that is an %s is refused', async (kind) => {
    const scene = await openScene();
    const tokens = await signIn(scene);
    expect(await answersTo(scene, tokens[kind])).toEqual(
      expected('NotAuthorizedException', 'Invalid Access Token'),
    );
  });

  test('is refused without one, by the model or by the pool', async () => {
    const invalid =
      "InvalidParameterException: 1 validation error detected: Value at 'accessToken' failed to " +
      'satisfy constraint: Member must not be null';
    // The model of these does not require it.
    const others: readonly string[] = ['ForgetDevice', 'GetDevice'];
    expect(await answersTo(await openScene())).toEqual(
      accessTokenOperations.map((name) =>
        others.includes(name)
          ? `${name} NotAuthorizedException: Could not verify signature for Access Token`
          : `${name} ${invalid}`,
      ),
    );
  });
});
