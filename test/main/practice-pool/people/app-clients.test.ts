/** What every operation for whoever knows an app client says of one it cannot work for. */
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../support/wire.ts';
import { openHouse, person, river } from './support/house.ts';

const Username = person.username;

/** Each with everything beside the app client that it needs. */
const operations: readonly (readonly [name: string, input: object])[] = [
  ['SignUp', { Username, Password: person.password }],
  ['ConfirmSignUp', { Username, ConfirmationCode: '123456' }],
  ['ResendConfirmationCode', { Username }],
  ['ForgotPassword', { Username }],
  ['ConfirmForgotPassword', { Username, ConfirmationCode: '123456', Password: person.password }],
];

describe.each(operations)('%s', (operation, input) => {
  test('is refused for an app client that is not there', async () => {
    const scene = await openHouse({ Users: [river] });
    expect(await refusalOf(scene, operation, { ClientId: 'nosuchclient', ...input })).toBe(
      'ResourceNotFoundException: User pool client nosuchclient does not exist.',
    );
  });

  test('is refused for an app client of a pool that is gone', async () => {
    const scene = await openHouse({ Users: [river] });
    const { clientId: ClientId } = scene;
    await scene.pool.owner.deletePool();
    expect(await refusalOf(scene, operation, { ClientId, ...input })).toBe(
      `ResourceNotFoundException: User pool client ${ClientId} does not exist.`,
    );
  });

  test('is refused without the proof of the client’s secret', async () => {
    const scene = await openHouse({ Users: [river] }, { ClientSecret: 'x'.repeat(30) });
    const { clientId: ClientId } = scene;
    expect(await refusalOf(scene, operation, { ClientId, ...input })).toBe(
      `NotAuthorizedException: Client ${ClientId} is configured with secret but SECRET_HASH was ` +
        'not received',
    );
    expect(await refusalOf(scene, operation, { ClientId, ...input, SecretHash: 'bm90IGl0' })).toBe(
      `NotAuthorizedException: Unable to verify secret hash for client ${ClientId}`,
    );
  });

  test('is refused without a username', async () => {
    const scene = await openHouse({ Users: [river] });
    const without = { ClientId: scene.clientId, ...input, Username: undefined };
    expect(await refusalOf(scene, operation, without)).toBe(
      "InvalidParameterException: 1 validation error detected: Value at 'username' failed to " +
        'satisfy constraint: Member must not be null',
    );
  });
});
