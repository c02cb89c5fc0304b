/** Whom a name means that one person is called by and another one has proven. */
import { expect, test } from 'vitest';
import {
  answer,
  attributes,
  brook,
  brooks,
  email,
  openHouse,
  person,
  profileOf,
  river,
  tokenOf,
} from './support/house.ts';

test('a proven address means its owner, whoever prefers to be called so', async () => {
  const scene = await openHouse({
    AliasAttributes: ['preferred_username', 'email'],
    Users: [{ ...river, UserAttributes: [] }, brook],
  });
  const preferring = { UserAttributes: attributes({ preferred_username: email }) };
  expect(await answer(scene, 'UpdateUserAttributes', preferring, brooks)).toMatch(/^200 /);
  await scene.pool.owner.changeUser(person.username, () => ({
    attributes: { email, email_verified: 'true' },
  }));
  const token = await tokenOf(scene, { username: email, password: person.password });
  expect(await profileOf(scene, token)).toMatchObject({ email });
});
