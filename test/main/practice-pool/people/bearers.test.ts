/** What every operation on one's own account says of a token it cannot act for. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../support/pools.ts';
import { refusalOf } from '../support/wire.ts';
import { attributes, openHouse, person, river, tokenOf } from './support/house.ts';

/** Each with everything beside the token that it needs. */
const operations: readonly (readonly [name: string, input: object])[] = [
  ['GetUser', {}],
  ['ChangePassword', { PreviousPassword: person.password, ProposedPassword: 'Next-Stone-2' }],
  ['UpdateUserAttributes', { UserAttributes: attributes({ name: 'River' }) }],
  ['DeleteUserAttributes', { UserAttributeNames: ['name'] }],
  ['GetUserAttributeVerificationCode', { AttributeName: 'email' }],
  ['VerifyUserAttribute', { AttributeName: 'email', Code: '123456' }],
];

type Happening = (scene: Scene) => unknown;

const cases: readonly (readonly [
  when: string,
  happen: Happening,
  words: (scene: Scene) => string,
])[] = [
  [
    'the user is gone',
    ({ pool }) => pool.owner.removeUser(person.username),
    () => 'UserNotFoundException: User does not exist.',
  ],
  [
    'the user is not confirmed any more',
    ({ pool }) => pool.owner.setStatus(person.username, 'UNCONFIRMED'),
    () => 'UserNotConfirmedException: User is not confirmed.',
  ],
  [
    'the user has to reset the password',
    ({ pool }) => pool.owner.setStatus(person.username, 'RESET_REQUIRED'),
    () => 'PasswordResetRequiredException: Password reset required for the user',
  ],
  [
    'the user is disabled',
    ({ pool }) => pool.owner.disableUser(person.username),
    () => 'NotAuthorizedException: User is disabled.',
  ],
  [
    'the app client is gone',
    ({ pool, clientId }) => pool.owner.deleteClient(clientId),
    ({ clientId }) => `ResourceNotFoundException: User pool client ${clientId} does not exist.`,
  ],
  [
    'the pool is gone',
    ({ pool }) => pool.owner.deletePool(),
    ({ pool }) => `ResourceNotFoundException: User pool ${pool.userPoolId} does not exist.`,
  ],
];

describe.each(operations)('%s', (operation, input) => {
  test.each(cases)('is refused when %s', async (_, happen, words) => {
    const scene = await openHouse({ Users: [river] });
    const AccessToken = await tokenOf(scene);
    await happen(scene);
    expect(await refusalOf(scene, operation, { AccessToken, ...input })).toBe(words(scene));
    expect(scene.pool.inbox()).toEqual([]);
  });

  test('is refused with a token that has expired', async () => {
    const scene = await openHouse({ Users: [river] });
    const AccessToken = await tokenOf(scene);
    scene.clock.nowMs += 60 * 60 * 1000;
    expect(await refusalOf(scene, operation, { AccessToken, ...input })).toBe(
      'NotAuthorizedException: Access Token has expired',
    );
  });

  test('is refused without a token', async () => {
    const scene = await openHouse();
    expect(await refusalOf(scene, operation, input)).toBe(
      "InvalidParameterException: 1 validation error detected: Value at 'accessToken' failed to " +
        'satisfy constraint: Member must not be null',
    );
  });

  test('is refused when it comes too fast after others', async () => {
    const scene = await openHouse({ Users: [river], Limits: { RequestsPerSecond: 1 } });
    const AccessToken = await tokenOf(scene);
    await refusalOf(scene, operation, { AccessToken, ...input });
    expect(await refusalOf(scene, operation, { AccessToken, ...input })).toBe(
      'TooManyRequestsException: Too many requests',
    );
  });
});
