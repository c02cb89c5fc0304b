/** The switches of the storm: how long they last and what they do to a call. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { Changes } from '../../../../main/practice-pool/changes.ts';
import type { StormRuleInput } from '../../../../main/practice-pool/storm/storm-rule.ts';
import { Storm } from '../../../../main/practice-pool/storm/storm.ts';
import { openScene, type Scene } from '../support/pools.ts';
import { call, post, refusalOf, signIn } from '../support/wire.ts';

/** Sets a switch, and fails the test when it cannot be. */
function set(scene: Scene, rule: StormRuleInput): string {
  const answer = scene.pool.control.setSwitch(rule);
  if (answer.kind !== 'set') throw new Error(answer.why);
  return answer.id;
}

const forbidden = { kind: 'error', error: 'ForbiddenException' } as const;

describe('an error', () => {
  test('meets the next call of its operation and no other', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    set(scene, {
      operation: 'GetUser',
      effect: { kind: 'error', error: 'TooManyRequestsException' },
    });
    expect((await call(scene, 'GlobalSignOut', { AccessToken: 'x' })).status).toBe(400);
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(
      'TooManyRequestsException: Too many requests',
    );
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toMatch(/^200 /);
  });

  test('waits its turn behind another', async () => {
    const scene = await openScene();
    set(scene, {
      operation: 'DeleteUser',
      effect: { kind: 'error', error: 'InternalErrorException' },
    });
    set(scene, { operation: 'DeleteUser', effect: { ...forbidden, message: 'Closed on Mondays' } });
    expect(await refusalOf(scene, 'DeleteUser', {})).toMatch(/^InternalErrorException/);
    expect(await refusalOf(scene, 'DeleteUser', {})).toBe('ForbiddenException: Closed on Mondays');
  });

  test('keeps DeleteUser from deleting', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    set(scene, { operation: 'DeleteUser', effect: forbidden });
    await call(scene, 'DeleteUser', { AccessToken });
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test('lasts for as many calls as it was set for', async () => {
    const scene = await openScene();
    const lasts = { kind: 'next', calls: 3 } as const;
    set(scene, { operation: 'GetUser', effect: forbidden, lasts });
    const answers = [];
    for (let calls = 0; calls < 4; calls += 1) answers.push(await refusalOf(scene, 'GetUser', {}));
    expect(answers.map((answer) => answer.split(':')[0])).toEqual([
      'ForbiddenException',
      'ForbiddenException',
      'ForbiddenException',
      'InvalidParameterException',
    ]);
  });

  test('for all operations meets only those that declare it', async () => {
    const scene = await openScene();
    const effect = { kind: 'error', error: 'UserNotFoundException' } as const;
    set(scene, { operation: '*', effect });
    expect(await refusalOf(scene, 'GlobalSignOut', {})).toMatch(/^InvalidParameterException/);
    expect(await refusalOf(scene, 'GetUser', {})).toMatch(/^UserNotFoundException/);
  });

  test('is taken away by its id, or with all the others', async () => {
    const scene = await openScene();
    const first = set(scene, { operation: 'GetUser', effect: forbidden });
    set(scene, { operation: 'DeleteUser', effect: forbidden });
    expect(scene.pool.control.clearSwitch(first)).toBe(true);
    expect(scene.pool.control.clearSwitch(first)).toBe(false);
    expect(await refusalOf(scene, 'GetUser', {})).toMatch(/^InvalidParameterException/);
    scene.pool.control.calm();
    expect(await refusalOf(scene, 'DeleteUser', {})).toMatch(/^InvalidParameterException/);
  });

  test.each([
    ['DeleteUser', 'CodeMismatchException', 'DeleteUser does not declare CodeMismatchException.'],
    [
      'GlobalSignOut',
      'UserNotFoundException',
      'GlobalSignOut does not declare UserNotFoundException.',
    ],
    ['AdminDeleteUser', 'ForbiddenException', 'There is no operation AdminDeleteUser.'],
    ['constructor', 'ForbiddenException', 'There is no operation constructor.'],
    ['*', 'TeapotException', 'No operation declares TeapotException.'],
  ])('is not set for %s and %s, which do not go together', async (operation, error, why) => {
    const { pool } = await openScene();
    const effect = { kind: 'error', error };
    expect(pool.control.setSwitch({ operation, effect })).toEqual({ kind: 'unfit', why });
    expect(pool.control.switches()).toEqual([]);
  });
});

describe('an error by rate', () => {
  test('meets the calls that chance picks, until it is taken away', () => {
    const drawn = [0.1, 0.6, 0.24, 0.25];
    const storm = new Storm(new Changes(), () => drawn.shift() ?? 1);
    const lasts = { kind: 'rate', share: 0.25 } as const;
    storm.set({ operation: 'GetUser', effect: forbidden, lasts });
    const met = [1, 2, 3, 4].map(() => storm.take('GetUser').refusal !== null);
    expect(met).toEqual([true, false, true, false]);
    expect(storm.switches()).toHaveLength(1);
  });
});

describe('a dropped connection', () => {
  test('before the work leaves everything as it was', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    set(scene, { operation: 'DeleteUser', effect: { kind: 'drop-before' } });
    await expect(call(scene, 'DeleteUser', { AccessToken })).rejects.toThrow('fetch failed');
    expect((await call(scene, 'GetUser', { AccessToken })).status).toBe(200);
  });

  test('after the work hides that it was done', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    set(scene, { operation: 'DeleteUser', effect: { kind: 'drop-after' } });
    await expect(call(scene, 'DeleteUser', { AccessToken })).rejects.toThrow('fetch failed');
    expect(await refusalOf(scene, 'GetUser', { AccessToken })).toBe(
      'UserNotFoundException: User does not exist.',
    );
  });
});

describe('a wrong body', () => {
  test.each([
    ['empty', /^$/],
    ['cut', /^\{"UserAttributes":.+[^}]$/],
    ['html', /^<!doctype html>/],
    ['other-json', /^\{"message":"Hello"\}$/],
  ] as const)('%s comes with 200 after the work', async (body, text) => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    set(scene, { operation: 'GetUser', effect: { kind: 'wrong-body', body } });
    const reply = await call(scene, 'GetUser', { AccessToken });
    expect(reply.status).toBe(200);
    expect(reply.text).toMatch(text);
  });
});

describe('a delay', () => {
  test('holds the answer back, not the work, and nobody else', async () => {
    const scene = await openScene();
    const { AccessToken } = await signIn(scene);
    const heard: string[] = [];
    set(scene, { operation: 'DeleteUser', effect: { kind: 'delay', delayMs: 600_000 } });
    const leave = new AbortController();
    onTestFinished(() => leave.abort());
    const slow = fetch(scene.pool.endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.DeleteUser',
      },
      body: JSON.stringify({ AccessToken }),
      signal: leave.signal,
    }).then(
      () => heard.push('answered'),
      () => heard.push('left'),
    );
    // The work is done when the demo owner is gone; the answer is ten minutes away.
    await new Promise<void>((resolve) => {
      if (scene.pool.demo === null) resolve();
      scene.pool.onChange((change) => {
        if (change === 'demo') resolve();
      });
    });
    expect((await post(scene.pool.endpoint, 'GetUser', '{}')).status).toBe(400);
    expect(heard).toEqual([]);
    leave.abort();
    await slow;
    expect(heard).toEqual(['left']);
  });

  test('and a drop and an error can meet the same call', () => {
    const storm = new Storm(new Changes());
    for (const effect of [
      { kind: 'delay', delayMs: 5 },
      { kind: 'drop-after' },
      forbidden,
    ] as const) {
      storm.set({ operation: 'GetUser', effect, lasts: { kind: 'next', calls: 1 } });
    }
    expect(storm.take('GetUser')).toMatchObject({
      delayMs: 5,
      dropAfter: true,
      refusal: { name: 'ForbiddenException' },
    });
    expect(storm.switches()).toEqual([]);
  });
});

describe('a switch', () => {
  test.each([
    [null],
    [{}],
    [{ operation: 'GetUser' }],
    [{ operation: 'GetUser', effect: { kind: 'rain' } }],
    [{ operation: 'GetUser', effect: { kind: 'delay' } }],
    [{ operation: 'GetUser', effect: { kind: 'delay', delayMs: -1 } }],
    [{ operation: 'GetUser', effect: { kind: 'delay', delayMs: 1e9 } }],
    [{ operation: 'GetUser', effect: forbidden, lasts: { kind: 'next', calls: 0 } }],
    [{ operation: 'GetUser', effect: forbidden, lasts: { kind: 'rate', share: 1.5 } }],
    [{ operation: 'GetUser', effect: forbidden, extra: true }],
  ])('is refused when it makes no sense: %j', async (rule) => {
    const { pool } = await openScene();
    expect(pool.control.setSwitch(rule)).toMatchObject({ kind: 'unfit' });
  });
});
