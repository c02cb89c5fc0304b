import { describe, expect, it } from 'vitest';
import type { DeletionView, SubjectView } from '../../../main/contract/deletion.ts';
import { Deletion } from '../../../renderer/delete-account/deletion.svelte.ts';
import { preflight, subject, underway, unknown } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const proving: DeletionView = { kind: 'proving', subject, passwordHint: null };
const confirming: DeletionView = { kind: 'confirming', subject };
const examining: DeletionView = { kind: 'examining', subject };

/** A deletion that has been told it is at `view`. */
const deletionAt = (...views: readonly DeletionView[]) => {
  const main = new StandInBridge();
  const signedOut: SubjectView[] = [];
  const deletion = new Deletion(main.bridge, (whose) => signedOut.push(whose));
  const heard: (readonly [string | undefined, string])[] = [];
  const end = deletion.listen((before, after) => heard.push([before?.kind, after.kind]));
  for (const view of views) main.tell('deletion.changed', view);
  return { main, deletion, heard, end, signedOut };
};

const stepOf = ({ stage }: Deletion) => (stage.kind === 'steps' ? stage.step : stage.kind);

describe('the steps', () => {
  it('opens the checks first, though main says no more than preflight', () => {
    expect(stepOf(deletionAt(preflight).deletion)).toBe('can-it-work');
  });

  it('goes on to what goes and stays and to the copy without asking main', () => {
    const { main, deletion } = deletionAt(preflight);
    deletion.readOn();
    expect(stepOf(deletion)).toBe('what-goes');
    deletion.readOn();
    expect(stepOf(deletion)).toBe('keep-a-copy');
    expect(main.times('deletion.proceed')).toBe(0);
  });

  it('stays at the checks when one of them failed, whatever is pressed', () => {
    const { deletion } = deletionAt({ ...preflight, possible: false });
    deletion.readOn();
    expect(stepOf(deletion)).toBe('can-it-work');
  });

  it.each([false, true])('tells main whether the others are to be ended: %s', async (endOthers) => {
    const { main, deletion } = deletionAt(preflight);
    main.answer('deletion.proceed', { kind: 'proceeded' });
    deletion.proof.endOthers = endOthers;
    await deletion.proceed();
    expect(main.asked.at(-1)).toEqual({ question: 'deletion.proceed', argument: { endOthers } });
  });

  it('follows main from the proof over the typed names to the last question', () => {
    const { main, deletion } = deletionAt(preflight, proving);
    expect(stepOf(deletion)).toBe('prove');
    main.tell('deletion.changed', confirming);
    expect(stepOf(deletion)).toBe('type');
    main.tell('deletion.changed', { kind: 'asking', subject });
    expect(stepOf(deletion)).toBe('last-question');
    main.tell('deletion.changed', { kind: 'preparing', ...underway });
    expect(stepOf(deletion)).toBe('waiting');
  });

  it('remembers whether a proof was wanted, and why', () => {
    expect(deletionAt(preflight, confirming).deletion.proof.wanted).toBeNull();
    expect(deletionAt(preflight, proving, confirming).deletion.proof.wanted).toBe('age');
    const { main, deletion } = deletionAt(preflight);
    deletion.proof.endOthers = true;
    main.tell('deletion.changed', proving);
    expect(deletion.proof.wanted).toBe('others');
  });

  it('forgets the last deletion when a new one begins', () => {
    const { main, deletion } = deletionAt(preflight, confirming);
    deletion.typing.type('accountName', subject.accountName);
    deletion.proof.endOthers = true;
    deletion.ticks.tick('tokens', true);
    main.tell('deletion.changed', examining);
    expect(deletion.typing.names).toEqual({ accountName: '', poolName: '' });
    expect(deletion.proof.endOthers).toBe(false);
    expect(deletion.ticks.ticked).toEqual([]);
    expect(deletion.preflight).toBeNull();
    main.tell('deletion.changed', preflight);
    expect(stepOf(deletion)).toBe('can-it-work');
  });

  it('keeps the ticks while the outcome is open', () => {
    const { main, deletion } = deletionAt({
      kind: 'clean-up-left',
      ...underway,
      outcome: 'deleted',
      leftovers: ['journal'],
    });
    deletion.ticks.tick('tokens', true);
    main.tell('deletion.changed', { kind: 'deleted', ...underway });
    expect(deletion.ticks.ticked).toEqual(['tokens']);
  });

  it('says by the proof, and not after it, that the last proof had grown too old', async () => {
    const { main, deletion } = deletionAt(preflight, confirming);
    deletion.typing.type('accountName', subject.accountName);
    deletion.typing.type('poolName', subject.poolName);
    main.answer('deletion.ask', { kind: 'not-now' });
    main.tell('deletion.changed', proving);
    await deletion.typing.ask(subject);
    expect(deletion.proof.wanted).toBe('age');
    main.tell('deletion.changed', confirming);
    expect(deletion.typing.note).toBeNull();
  });
});

describe('keeping the account', () => {
  it.each([examining, preflight, proving, confirming])(
    'is possible at $kind, and sends nothing',
    async (view) => {
      const { main, deletion } = deletionAt(view);
      main.answer('deletion.leave', { kind: 'left' });
      await expect(deletion.leave()).resolves.toBe(true);
      expect(main.asked.map(({ question }) => question)).toEqual([
        'deletion.read',
        'deletion.leave',
      ]);
    },
  );

  it('is refused while the request may be on the wire', async () => {
    const { main, deletion } = deletionAt({ kind: 'sending', ...underway });
    main.answer('deletion.leave', { kind: 'too-late' });
    await expect(deletion.leave()).resolves.toBe(false);
  });
});

describe('an outcome that is not known yet', () => {
  it('is asked about at once when the network is back', async () => {
    const { main, deletion } = deletionAt(unknown);
    main.answer('deletion.checkNow', { kind: 'proceeded' });
    await deletion.heedNetwork();
    expect(main.times('deletion.checkNow')).toBe(1);
  });

  it.each<{ readonly view: DeletionView; readonly when: string }>([
    { view: { kind: 'idle' }, when: 'nothing is open' },
    { view: preflight, when: 'nothing was sent' },
    { view: { kind: 'checking', ...underway }, when: 'the pool is being asked already' },
    { view: { ...unknown, nextCheckAtMs: null }, when: 'only a sign-in can tell' },
    { view: { kind: 'deleted', ...underway }, when: 'the truth is known' },
  ])('is left alone by the network when $when', async ({ view }) => {
    const { main, deletion } = deletionAt(view);
    await deletion.heedNetwork();
    expect(main.times('deletion.checkNow')).toBe(0);
  });

  it('is given up by main alone', async () => {
    const { main, deletion } = deletionAt({ ...unknown, nextCheckAtMs: null });
    main.answer('deletion.stopLooking', { kind: 'left' });
    await deletion.stopLooking();
    expect(deletion.view?.kind).toBe('unknown');
    main.tell('deletion.changed', { kind: 'idle' });
    expect(deletion.stage.kind).toBe('none');
  });
});

describe('what is left on this computer', () => {
  it('is tried once at a time, however often the button is pressed', async () => {
    const { main, deletion } = deletionAt({
      kind: 'clean-up-left',
      ...underway,
      outcome: 'deleted',
      leftovers: ['stored-sign-in'],
    });
    const answer = main.hold('deletion.cleanUpAgain');
    const presses = [deletion.cleanUpAgain(), deletion.cleanUpAgain()];
    expect(deletion.busy).toBe(true);
    answer({ kind: 'proceeded' });
    await Promise.all(presses);
    expect(main.times('deletion.cleanUpAgain')).toBe(1);
    expect(deletion.busy).toBe(false);
  });
});

describe('the subscription', () => {
  it('tells what was before and what is now', () => {
    const { heard } = deletionAt(preflight, confirming);
    expect(heard).toEqual([
      [undefined, 'preflight'],
      ['preflight', 'confirming'],
    ]);
  });

  it('knows nothing until main has spoken', () => {
    const { main, deletion } = deletionAt();
    expect(deletion.stage).toEqual({ kind: 'unheard' });
    main.tell('deletion.changed', { kind: 'idle' });
    expect(deletion.stage).toEqual({ kind: 'none' });
  });

  it('ends when the page goes', () => {
    const { main, deletion, end } = deletionAt(preflight);
    end();
    expect(main.listeners('deletion.changed')).toBe(0);
    main.tell('deletion.changed', confirming);
    expect(deletion.view?.kind).toBe('preflight');
  });
});
