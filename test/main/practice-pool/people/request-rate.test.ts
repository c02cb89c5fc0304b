/** The throttle of one user's requests. */
import { describe, expect, test } from 'vitest';
import { kindOf, RequestRate } from '../../../../main/practice-pool/people/request-rate.ts';
import { seconds } from '../support/pools.ts';
import { refusalOf } from '../support/wire.ts';
import { attributes, brook, brooks, openHouse, river, tokenOf } from './support/house.ts';

const throttled = 'TooManyRequestsException: Too many requests';

describe('a request rate', () => {
  const at = (perSecond: number) => {
    const clock = { nowMs: 0 };
    return { clock, rate: new RequestRate({ now: () => clock.nowMs }, perSecond) };
  };

  test('lets so many pass in any second', () => {
    const { clock, rate } = at(2);
    const tryAt = (nowMs: number): boolean => {
      clock.nowMs = nowMs;
      return rate.take('write', 'a');
    };
    expect([0, 600, 999, 1000, 1599, 1600].map(tryAt)).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  test('does not count what it refuses', () => {
    const { clock, rate } = at(1);
    expect([rate.take('read', 'a'), rate.take('read', 'a'), rate.take('read', 'a')]).toEqual([
      true,
      false,
      false,
    ]);
    clock.nowMs = 1 * seconds;
    expect(rate.take('read', 'a')).toBe(true);
  });

  test('counts people, reads and writes apart', () => {
    const { rate } = at(1);
    const taken = [
      rate.take('read', 'a'),
      rate.take('write', 'a'),
      rate.take('read', 'b'),
      rate.take('read', 'a'),
    ];
    expect(taken).toEqual([true, true, true, false]);
  });

  test('of 0 limits nothing', () => {
    const { rate } = at(0);
    expect(Array.from({ length: 100 }, () => rate.take('write', 'a'))).not.toContain(false);
  });

  test.each([
    ['GetUser', 'read'],
    ['ListDevices', 'read'],
    ['DeleteUser', 'write'],
    ['UpdateUserAttributes', 'write'],
  ])('takes %s for a %s', (operation, kind) => {
    expect(kindOf(operation)).toBe(kind);
  });
});

describe('a pool with a limit of requests', () => {
  test('refuses one too many, of reads and of writes', async () => {
    const scene = await openHouse({ Users: [river, brook], Limits: { RequestsPerSecond: 1 } });
    const [AccessToken, theirs] = [await tokenOf(scene), await tokenOf(scene, brooks)];
    const input = { AccessToken, UserAttributes: attributes({ name: 'River' }) };
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toMatch(/^200 /);
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(throttled);
    expect(await refusalOf(scene, 'UpdateUserAttributes', input)).toMatch(/^200 /);
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe(throttled);
    expect(await refusalOf(scene, 'GetUser', { AccessToken: theirs })).toMatch(/^200 /);
    scene.clock.nowMs += 1 * seconds;
    expect(await refusalOf(scene, 'DeleteUser', { AccessToken })).toBe('200 ');
  });

  test('says first what is wrong with a token', async () => {
    const scene = await openHouse({ Users: [river], Limits: { RequestsPerSecond: 1 } });
    for (let time = 0; time < 3; time += 1) {
      expect(await refusalOf(scene, 'GetUser', { AccessToken: 'a.b.c' })).toBe(
        'NotAuthorizedException: Could not verify signature for Access Token',
      );
    }
  });
});
