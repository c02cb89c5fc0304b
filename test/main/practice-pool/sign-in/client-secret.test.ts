/** App clients with a secret: SECRET_HASH comes with every step. */
import { describe, expect, test } from 'vitest';
import type { Scene } from '../support/pools.ts';
import { Desk, refused, type Texts } from './support/desk.ts';
import { password, sceneOf } from './support/scenes.ts';
import { claimOf, newSrp } from './support/srp.ts';

describe('an app client with a secret', () => {
  const secret = 'a0b1c2d3e4f5a0b1c2d3e4f5a0b1c2d3e4f5a0b1c2d3e4f5abc';
  const scenes = (): Promise<Scene> =>
    sceneOf(
      {
        CustomChallenge: { Rounds: [{ PublicChallengeParameters: {}, Answer: 'Paris' }] },
      },
      { ClientSecret: secret },
    );

  test.each(['USER_PASSWORD_AUTH', 'USER_SRP_AUTH', 'USER_AUTH', 'CUSTOM_AUTH'] as const)(
    'has to show it in %s',
    async (flow) => {
      const scene = await scenes();
      const given = { USERNAME: 'ada', PASSWORD: password, SRP_A: 'abc123' };
      const bare = new Desk(scene);
      expect(await refused(bare.initiate(flow, given))).toBe(
        `NotAuthorizedException: Client ${scene.clientId} is configured with secret but SECRET_HASH was not received`,
      );
      expect(await refused(bare.initiate(flow, { ...given, SECRET_HASH: 'AAAA' }))).toBe(
        `NotAuthorizedException: Unable to verify secret hash for client ${scene.clientId}`,
      );
      expect(await refused(new Desk(scene, { secret }).initiate(flow, given))).toContain(
        'answered',
      );
    },
  );

  test('has to show it over the name that it sends with each answer', async () => {
    const scene = await scenes();
    const [desk, bare] = [new Desk(scene, { secret }), new Desk(scene)];
    const srp = newSrp(desk);
    const posed = await desk.initiate('USER_SRP_AUTH', {
      USERNAME: 'ada@example.com',
      SRP_A: srp.srpA,
    });
    const claim = claimOf(desk, srp, posed);
    const send = (from: Desk, more: Texts = {}): Promise<string> =>
      refused(from.respond('PASSWORD_VERIFIER', { ...claim, ...more }));
    expect(await send(bare)).toContain('SECRET_HASH was not received');
    expect(await send(bare, { SECRET_HASH: '' })).toContain('SECRET_HASH was not received');
    expect(await send(bare, { SECRET_HASH: 'AAAA' })).toBe(
      `NotAuthorizedException: Unable to verify secret hash for client ${scene.clientId}`,
    );
    expect(await send(desk)).toContain('AccessToken');
  });

  test('has to show it in the middle of other challenges', async () => {
    const scene = await scenes();
    const [desk, bare] = [new Desk(scene, { secret }), new Desk(scene)];
    const posed = await desk.initiate('CUSTOM_AUTH', { USERNAME: 'ada' });
    const send = (from: Desk, more: Texts = {}): Promise<string> =>
      refused(
        from.respond('CUSTOM_CHALLENGE', { USERNAME: 'ada', ANSWER: 'Paris', ...more }, posed),
      );
    expect(await send(bare)).toContain('SECRET_HASH was not received');
    expect(await send(bare, { SECRET_HASH: 'AAAA' })).toContain('Unable to verify secret hash');
    expect(await send(desk)).toContain('AccessToken');
  });

  test('may send a hash where it has none: nobody looks at it', async () => {
    const desk = new Desk(await sceneOf());
    const given = { USERNAME: 'ada', PASSWORD: password, SECRET_HASH: 'AAAA' };
    expect((await desk.initiate('USER_PASSWORD_AUTH', given)).AuthenticationResult).toBeDefined();
  });
});
