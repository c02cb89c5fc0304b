/** What an app client sees of a person. */
import { describe, expect, test } from 'vitest';
import { claimsOf } from '../support/forgery.ts';
import { call, signIn } from '../support/wire.ts';
import { email, openHouse, person, profileOf, river, tokenOf } from './support/house.ts';

const named = {
  ...river,
  UserAttributes: [...river.UserAttributes, { Name: 'name', Value: 'River' }],
};

describe('GetUser', () => {
  test('shows the sub first, then everything', async () => {
    const scene = await openHouse({ Users: [named] });
    const { text } = await call(scene, 'GetUser', { AccessToken: await tokenOf(scene) });
    expect(JSON.parse(text)).toEqual({
      Username: person.username,
      UserAttributes: [
        { Name: 'sub', Value: expect.any(String) as string },
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'name', Value: 'River' },
      ],
    });
  });

  test('shows what the app client may read, and always the sub', async () => {
    const scene = await openHouse({ Users: [named] }, { ReadAttributes: ['name'] });
    const { AccessToken, IdToken } = await signIn(scene, person);
    expect(await profileOf(scene, AccessToken)).toEqual({
      sub: claimsOf(AccessToken)['sub'],
      name: 'River',
    });
    expect(claimsOf(IdToken)).not.toHaveProperty('email');
  });

  test('never shows what is for developers', async () => {
    const scene = await openHouse({
      Schema: [{ Name: 'note', DeveloperOnlyAttribute: true }],
      Users: [river],
    });
    await scene.pool.owner.changeUser(person.username, (user) => ({
      attributes: { ...user.attributes, 'dev:custom:note': 'x' },
    }));
    expect(await profileOf(scene, await tokenOf(scene))).not.toHaveProperty(['dev:custom:note']);
  });
});
