import { describe, expect, it } from 'vitest';
import { follow } from '../../renderer/follow.ts';
import { people, owner } from './samples.ts';
import { settle, StandInBridge } from './stand-in-bridge.ts';

const following = () => {
  const main = new StandInBridge();
  const answer = main.hold('session.people');
  const taken: unknown[] = [];
  const { people: read, changed } = main.bridge.session;
  const end = follow({ read, changed }, (view) => taken.push(view));
  return { main, answer, taken, end };
};

describe('following a source', () => {
  it('takes how things are, then every change', async () => {
    const { main, answer, taken } = following();
    answer(people());
    await settle();
    main.tell('session.changed', people(owner));
    expect(taken).toEqual([people(), people(owner)]);
  });

  it('drops a first answer that news overtook', async () => {
    const { main, answer, taken } = following();
    main.tell('session.changed', people(owner));
    answer(people());
    await settle();
    expect(taken).toEqual([people(owner)]);
  });

  it('takes nothing after its end, not even the first answer', async () => {
    const { answer, taken, end } = following();
    end();
    answer(people());
    await settle();
    expect(taken).toEqual([]);
  });
});
