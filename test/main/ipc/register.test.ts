import type { IpcMainInvokeEvent } from 'electron';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../main/contract/api.ts';
import { answerCall, type Handlers, type Wrapping } from '../../../main/ipc/register.ts';

const event = {} as IpcMainInvokeEvent;

const wrap = (deleteUser: Handlers['account.delete'], trusted = true) => {
  const reports: unknown[] = [];
  const wrapping: Wrapping = {
    // The wrapper calls the one handler it is asked for; the others are not reached.
    handlers: Promise.resolve({ 'account.delete': deleteUser } as Handlers),
    isTrusted: () => trusted,
    report: (...told) => reports.push(told),
  };
  return { wrapping, reports };
};

describe('a call over the bridge', () => {
  it('is answered by its handler', async () => {
    const { wrapping } = wrap(({ permission }) => {
      expect(permission).toBe('x');
      return { kind: 'started' };
    });
    expect(await answerCall(wrapping, 'account.delete', event, { permission: 'x' })).toEqual({
      ok: true,
      value: { kind: 'started' },
    });
  });

  it.each<[string, unknown, boolean]>([
    ['a sender that is not our page', { permission: 'x' }, false],
    ['an argument of another shape', { permission: 1 }, true],
    ['no argument', undefined, true],
  ])('is refused in words, without reaching its handler: %s', async (_case, given, trusted) => {
    let reached = false;
    const { wrapping, reports } = wrap(() => {
      reached = true;
      return { kind: 'started' };
    }, trusted);
    expect(await answerCall(wrapping, 'account.delete', event, given)).toEqual({
      ok: false,
      why: 'refused',
    });
    expect(reached).toBe(false);
    expect(reports).toEqual([['refused-call', 'account.delete']]);
  });

  it.each(questions)('is refused to a sender that is not our page: %s', async (name) => {
    const { wrapping, reports } = wrap(() => ({ kind: 'started' }), false);
    const answer = await answerCall(wrapping, name, event, undefined);
    expect(answer).toEqual({ ok: false, why: 'refused' });
    expect(reports).toEqual([['refused-call', name]]);
  });

  it('says nothing of a bug but that there was one', async () => {
    const { wrapping, reports } = wrap(() => {
      throw new Error('secret-token');
    });
    const answer = await answerCall(wrapping, 'account.delete', event, { permission: 'x' });
    expect(answer).toEqual({ ok: false, why: 'unexpected' });
    expect(reports).toMatchObject([['handler-failed', 'account.delete', { name: 'Error' }]]);
  });
});
