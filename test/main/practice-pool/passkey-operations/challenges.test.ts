/** Challenges of StartWebAuthnRegistration: one answer each, soon, by the same user and app. */
import { describe, expect, test } from 'vitest';
import { SoftPasskey } from '../../../support/soft-authenticator.ts';
import { minutes } from '../support/pools.ts';
import { signIn } from '../support/wire.ts';
import { clientWith } from '../sessions/support/settings.ts';
import { complete, openPasskeys, origin, start } from './support/registering.ts';

const challengeNotFound = 'WebAuthnChallengeNotFoundException: Invalid credential: ';
const noneStarted = `${challengeNotFound}no registration was started.`;

describe('a challenge', () => {
  test('is good for one answer', async () => {
    const scene = await openPasskeys();
    const { AccessToken } = await signIn(scene);
    const options = await start(scene, AccessToken);
    const credentialOf = (): object => new SoftPasskey().register(options, { origin });
    expect(await complete(scene, AccessToken, credentialOf())).toBe('200 {}');
    expect(await complete(scene, AccessToken, credentialOf())).toBe(noneStarted);
  });

  test('is used up by a wrong answer as well', async () => {
    const scene = await openPasskeys();
    const { AccessToken } = await signIn(scene);
    const options = await start(scene, AccessToken);
    expect(await complete(scene, AccessToken, {})).toMatch(/^InvalidParameterException: /);
    const credential = new SoftPasskey().register(options, { origin });
    expect(await complete(scene, AccessToken, credential)).toBe(noneStarted);
  });

  test('is good for five minutes', async () => {
    const scene = await openPasskeys();
    const { AccessToken } = await signIn(scene);
    const passkeys = [new SoftPasskey(), new SoftPasskey()] as const;
    const first = passkeys[0].register(await start(scene, AccessToken), { origin });
    scene.clock.nowMs += 5 * minutes - 1;
    expect(await complete(scene, AccessToken, first)).toBe('200 {}');
    const second = passkeys[1].register(await start(scene, AccessToken), { origin });
    scene.clock.nowMs += 5 * minutes;
    expect(await complete(scene, AccessToken, second)).toBe(noneStarted);
  });

  test('ends with the next one', async () => {
    const scene = await openPasskeys();
    const { AccessToken } = await signIn(scene);
    const credential = new SoftPasskey().register(await start(scene, AccessToken), { origin });
    await start(scene, AccessToken);
    expect(await complete(scene, AccessToken, credential)).toBe(
      `${challengeNotFound}another challenge was answered.`,
    );
  });

  test('is for its user only', async () => {
    const scene = await openPasskeys();
    const other = { username: 'other', password: 'Other-Pass-1' };
    await scene.pool.owner.addUser({ ...other, email: 'other@example.com' });
    const { AccessToken } = await signIn(scene);
    const theirs = await signIn(scene, other);
    const credential = new SoftPasskey().register(await start(scene, AccessToken), { origin });
    expect(await complete(scene, theirs.AccessToken, credential)).toBe(noneStarted);
  });

  test('is for its app client only, where it can still be answered after that', async () => {
    const scene = await openPasskeys({
      Clients: [clientWith(), clientWith({ ClientName: 'Other' })],
    });
    const other = scene.pool.clients.find(({ name }) => name === 'Other')?.clientId ?? '';
    const { AccessToken } = await signIn(scene);
    const elsewhere = await signIn(scene, scene.pool.demo, other);
    const credential = new SoftPasskey().register(await start(scene, AccessToken), { origin });
    expect(await complete(scene, elsewhere.AccessToken, credential)).toBe(
      'WebAuthnClientMismatchException: Invalid credential: another app client started the ' +
        'registration.',
    );
    expect(await complete(scene, AccessToken, credential)).toBe('200 {}');
  });
});
