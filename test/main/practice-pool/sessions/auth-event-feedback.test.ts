/** UpdateAuthEventFeedback. */
import { describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../support/pools.ts';
import { byPassword, post, refusalOf } from '../support/wire.ts';
import { settingsWith } from './support/settings.ts';

const send = (scene: Scene, input: object = {}): Promise<string> =>
  refusalOf(scene, 'UpdateAuthEventFeedback', {
    UserPoolId: scene.pool.userPoolId,
    Username: 'demo.owner',
    EventId: 'an-event',
    FeedbackToken: 'garbage',
    FeedbackValue: 'Valid',
    ...input,
  });

const assessing = settingsWith({ UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } });

describe('UpdateAuthEventFeedback', () => {
  test('is refused without threat protection', async () => {
    const scene = await openScene();
    expect(await send(scene)).toBe(
      'UserPoolAddOnNotEnabledException: Threat protection is not enabled for user pool ' +
        `${scene.pool.userPoolId}.`,
    );
  });

  test.each(['demo.owner', 'nobody'])(
    'knows no token, and does not tell whether there is a user %s',
    async (Username) => {
      const scene = await openScene(assessing);
      expect(await send(scene, { Username })).toBe(
        'NotAuthorizedException: Invalid Feedback Token',
      );
    },
  );

  test('is refused for a pool that never was or is gone', async () => {
    const scene = await openScene(assessing);
    const UserPoolId = 'xx-practice-1_Abcdefgh1';
    expect(await send(scene, { UserPoolId })).toBe(
      `ResourceNotFoundException: User pool ${UserPoolId} does not exist.`,
    );
    await scene.pool.owner.deletePool();
    expect(await send(scene)).toBe(
      `ResourceNotFoundException: User pool ${scene.pool.userPoolId} does not exist.`,
    );
  });

  test('refuses any other value', async () => {
    const scene = await openScene(assessing);
    expect(await send(scene, { FeedbackValue: 'Perhaps' })).toBe(
      "InvalidParameterException: 1 validation error detected: Value 'Perhaps' at " +
        "'feedbackValue' failed to satisfy constraint: Member must satisfy enum value set: " +
        '[Valid, Invalid]',
    );
  });

  describe('about a sign-in from somewhere new', () => {
    const signInFrom = async (scene: Scene, userAgent: string): Promise<void> => {
      const input = JSON.stringify(byPassword(scene.clientId, scene.pool.demo));
      const headers = { 'user-agent': userAgent };
      expect((await post(scene.pool.endpoint, 'InitiateAuth', input, headers)).status).toBe(200);
    };

    test('is taken with the token out of the mail about it, and with no other', async () => {
      const scene = await openScene(assessing);
      await signInFrom(scene, 'Desk/1');
      await signInFrom(scene, 'Desk/1');
      expect(scene.pool.inbox()).toEqual([]);
      await signInFrom(scene, 'Stranger/1');
      const [notice] = scene.pool.inbox();
      expect(notice).toMatchObject({ purpose: 'unfamiliar-sign-in', to: 'owner@example.com' });
      const EventId = notice?.eventId ?? '';
      expect(await send(scene, { EventId })).toMatch(/^NotAuthorizedException/);
      const FeedbackToken = notice?.code ?? '';
      expect(await send(scene, { FeedbackToken })).toMatch(/^NotAuthorizedException/);
      const told = { EventId, FeedbackToken, FeedbackValue: 'Invalid' };
      expect(await send(scene, told)).toBe('200 {}');
      await scene.pool.owner.addUser({
        username: 'somebody.else',
        password: 'Somebody-Else-1',
        email: 'else@example.org',
      });
      expect(await send(scene, { ...told, Username: 'somebody.else' })).toMatch(
        /^NotAuthorizedException/,
      );
    });

    test('is asked for in no pool without threat protection', async () => {
      const scene = await openScene();
      await signInFrom(scene, 'Desk/1');
      await signInFrom(scene, 'Stranger/1');
      expect(scene.pool.inbox()).toEqual([]);
    });
  });
});
