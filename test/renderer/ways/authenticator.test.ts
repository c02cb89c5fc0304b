import { describe, expect, it } from 'vitest';
import { Authenticator } from '../../../renderer/ways/authenticator.svelte.ts';
import type { Told } from '../../../renderer/ways/ways.svelte.ts';
import { words } from '../../../words/catalogue.ts';
import { poolError, said } from '../samples.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const begun = { kind: 'begun', secret: 'JBSWY3DPEHPK3PXP', uri: 'otpauth://totp/x' } as const;

const open = async () => {
  const stand = new StandInBridge();
  const told: Told[] = [];
  const ended: true[] = [];
  stand.answer('ways.beginAuthenticator', begun);
  const setUp = new Authenticator(stand.bridge, 's1', {
    done: (one) => told.push(one),
    ended: () => ended.push(true),
  });
  await setUp.begin();
  return { stand, setUp, told, ended };
};

describe('setting up an authenticator app', () => {
  it('shows the secret that the pool gave', async () => {
    const { setUp } = await open();
    expect(setUp.secret).toEqual({ secret: begun.secret, uri: begun.uri });
  });

  it('forgets the secret when it is closed, even if it comes afterwards', async () => {
    const { stand, setUp } = await open();
    setUp.close();
    expect(setUp.secret).toBeNull();
    const answer = stand.hold('ways.beginAuthenticator');
    void setUp.begin();
    answer(begun);
    await settle();
    expect(setUp.secret).toBeNull();
  });

  it.each(['', '12345', 'abcdef'])('sends nothing that is no code: "%s"', async (code) => {
    const { stand, setUp } = await open();
    setUp.typeCode(code);
    await setUp.confirm();
    expect(setUp.problem).toBe(words.ways.authenticator.codeShape);
    expect(stand.times('ways.finishAuthenticator')).toBe(0);
  });

  it('confirms with the code, and tells that it is on', async () => {
    const { stand, setUp, told } = await open();
    stand.answer('ways.finishAuthenticator', { kind: 'done' });
    setUp.typeCode('123 456');
    setUp.typeName(' My phone ');
    await setUp.confirm();
    expect(stand.asked.at(-1)?.argument).toEqual({
      sessionId: 's1',
      code: '123456',
      deviceName: 'My phone',
    });
    expect(told).toEqual([{ part: 'factors', kind: 'done', text: words.ways.authenticator.done }]);
  });

  it('keeps the same secret after a wrong code', async () => {
    const { stand, setUp, told } = await open();
    stand.answer('ways.finishAuthenticator', poolError('code-mismatch'));
    setUp.typeCode('123456');
    await setUp.confirm();
    expect(setUp.problem).toBe(words.ways.authenticator.wrongCode);
    expect(setUp.refusals).toBe(1);
    expect(setUp.secret).not.toBeNull();
    expect(told).toEqual([]);
  });

  it('does not claim that nothing happened when it counts but is not on', async () => {
    const { stand, setUp, told } = await open();
    const why = { kind: 'pool-error', error: 'throttled', said } as const;
    stand.answer('ways.finishAuthenticator', { kind: 'not-switched-on', why });
    setUp.typeCode('123456');
    await setUp.confirm();
    expect(told).toMatchObject([
      { kind: 'failed', failure: { ...words.ways.authenticator.notSwitchedOn, said } },
    ]);
  });

  it('says why where the pool gives no secret', async () => {
    const { stand, setUp } = await open();
    setUp.close();
    stand.answer('ways.beginAuthenticator', poolError('unsupported'));
    await setUp.begin();
    expect(setUp.failure?.title).toBe(words.poolErrors.unsupported.title);
  });

  it('hands on that the sign-in is over', async () => {
    const { stand, setUp, ended } = await open();
    stand.answer('ways.finishAuthenticator', { kind: 'ended' });
    setUp.typeCode('123456');
    await setUp.confirm();
    expect(ended).toHaveLength(1);
  });
});
