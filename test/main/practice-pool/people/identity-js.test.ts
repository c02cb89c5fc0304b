/** A whole life of an account in the service's own client library. */
import { expect, test } from 'vitest';
import { App } from './support/identity-js.ts';
import { email, lastCode, openHouse, person, phone, wrongCode } from './support/house.ts';

const second = 'Second-Stone-2';

test('somebody signs up, gets a code again, and is confirmed', async () => {
  const scene = await openHouse();
  const app = new App(scene, person.username);
  const { userConfirmed, codeDeliveryDetails } = await app.signUp(person.password, { email });
  expect(userConfirmed).toBe(false);
  expect(codeDeliveryDetails).toMatchObject({ AttributeName: 'email', Destination: 'r***@e***' });
  expect(await app.resend()).toMatchObject({ CodeDeliveryDetails: { DeliveryMedium: 'EMAIL' } });
  await expect(app.confirm(wrongCode(scene))).rejects.toMatchObject({
    code: 'CodeMismatchException',
    message: 'Invalid verification code provided, please try again.',
  });
  expect(await app.confirm(lastCode(scene), true)).toBe('SUCCESS');
  await expect(app.signIn(person.password)).resolves.toBeUndefined();
});

test('a sign-up is refused in the words of the service', async () => {
  const app = new App(await openHouse(), person.username);
  await expect(app.signUp('short', { email })).rejects.toMatchObject({
    name: 'InvalidPasswordException',
    message: 'Password did not conform with policy: Password not long enough',
  });
});

test('somebody forgets the password, sets one, and changes that', async () => {
  const scene = await openHouse();
  await scene.pool.owner.addUser({ ...person, email });
  const app = new App(scene, person.username);
  expect(await app.forgot()).toMatchObject({
    CodeDeliveryDetails: { AttributeName: 'email', Destination: 'r***@e***' },
  });
  expect(await app.setForgotten(lastCode(scene), second)).toBe('SUCCESS');
  await app.signIn(second);
  expect(await app.changePassword(second, person.password)).toBe('SUCCESS');
  await expect(app.changePassword(second, 'Third-Stone-3')).rejects.toMatchObject({
    code: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
  });
  await expect(app.signIn(person.password)).resolves.toBeUndefined();
});

test('somebody changes, proves and deletes what the pool knows of them', async () => {
  const scene = await openHouse({ AutoVerifiedAttributes: ['phone_number'] });
  await scene.pool.owner.addUser({ ...person, email, attributes: { name: 'River' } });
  const app = new App(scene, person.username);
  await app.signIn(person.password);
  expect(await app.update({ phone_number: phone, nickname: 'Riv' })).toBe('SUCCESS');
  expect(await app.attributes()).toMatchObject({ nickname: 'Riv', phone_number_verified: 'false' });
  expect(await app.verify('phone_number', lastCode(scene))).toBe('SUCCESS');
  expect(await app.attributes()).toMatchObject({ phone_number_verified: 'true' });
  expect(await app.askCode('email')).toMatchObject({
    CodeDeliveryDetails: { AttributeName: 'email' },
  });
  expect(await app.delete(['name', 'nickname'])).toBe('SUCCESS');
  expect(await app.attributes()).toEqual({
    sub: expect.any(String) as string,
    email,
    email_verified: 'true',
    phone_number: phone,
    phone_number_verified: 'true',
  });
});

test('somebody deletes the account, and it is gone', async () => {
  const scene = await openHouse();
  await scene.pool.owner.addUser({ ...person, email });
  const app = new App(scene, person.username);
  await app.signIn(person.password);
  expect(await app.deleteUser()).toBe('SUCCESS');
  await expect(app.signIn(person.password)).rejects.toMatchObject({
    message: 'Incorrect username or password.',
  });
});
