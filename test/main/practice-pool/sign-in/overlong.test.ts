/** Texts in the maps of a sign-in, for which its model sets next to no limits. */
import { describe, expect, test } from 'vitest';
import { Desk, refused, type Texts } from './support/desk.ts';
import { password, sceneOf } from './support/scenes.ts';

const tooLong = (member: string, most: number): string =>
  `InvalidParameterException: 1 validation error detected: Value at '${member}' failed to ` +
  `satisfy constraint: Member must have length less than or equal to ${most}`;

const cases: readonly (readonly [string, Texts, string])[] = [
  ['a name', { USERNAME: 'a'.repeat(129) }, tooLong('username', 128)],
  ['the key of a device', { DEVICE_KEY: 'a'.repeat(56) }, tooLong('deviceKey', 55)],
];

describe.each(cases)('%s that is longer than one can be', (_, given, words) => {
  test('begins nothing, and nothing of it is kept', async () => {
    const desk = new Desk(await sceneOf());
    const start = { USERNAME: 'ada', PASSWORD: password, ...given };
    expect(await refused(desk.initiate('USER_PASSWORD_AUTH', start))).toBe(words);
    expect(await refused(desk.initiate('USER_AUTH', start))).toBe(words);
  });

  test('answers nothing, and the challenge goes on', async () => {
    const desk = new Desk(await sceneOf());
    const posed = await desk.initiate('USER_AUTH', { USERNAME: 'ada' });
    const answer: Texts = { USERNAME: 'ada', ANSWER: 'PASSWORD', PASSWORD: password };
    const overlong = { ...answer, ...given };
    expect(await refused(desk.respond('SELECT_CHALLENGE', overlong, posed))).toBe(words);
    const signedIn = await desk.respond('SELECT_CHALLENGE', answer, posed);
    expect(signedIn.AuthenticationResult).toBeDefined();
  });
});
