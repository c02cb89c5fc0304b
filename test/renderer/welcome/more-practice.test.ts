import { describe, expect, it } from 'vitest';
import type { FurtherPoolView, PracticeView } from '../../../main/contract/practice.ts';
import { PracticePool } from '../../../renderer/practice/practice-pool.svelte.ts';
import { MorePractice, prefillOf } from '../../../renderer/welcome/more-practice.svelte.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const devices: FurtherPoolView = {
  kind: 'devices',
  profileId: 'practice.devices',
  userPoolId: 'xx-practice-1_Devices01',
  demo: { username: 'demo.owner', password: 'Fern-Velvet-6006' },
  people: [],
};

const ready = (further: readonly FurtherPoolView[]): PracticeView => ({
  kind: 'ready',
  endpoint: 'http://127.0.0.1:1',
  region: 'xx-practice-1',
  userPoolId: 'xx-practice-1_First0001',
  clients: [],
  demo: null,
  further,
});

const listed = () => {
  const main = new StandInBridge();
  const practice = new PracticePool(main.bridge);
  practice.listen();
  const opened: string[] = [];
  const more = new MorePractice(main.bridge, practice, (profileId) => opened.push(profileId));
  return { main, more, opened };
};

describe('the practice pools beside the first', () => {
  it('are all of the kinds there are, opened or not', () => {
    const { main, more } = listed();
    expect(more.ready).toBe(false);
    main.tell('practice.changed', ready([devices]));
    expect(more.ready).toBe(true);
    expect(more.lines).toHaveLength(8);
    expect(more.lines.filter(({ pool }) => pool !== null).map(({ kind }) => kind)).toEqual([
      'devices',
    ]);
  });

  it('are opened one at a time', async () => {
    const { main, more, opened } = listed();
    const answer = main.hold('practice.open');
    const presses = [more.open('devices'), more.open('rotation')];
    expect(more.opening).toBe('devices');
    answer({ kind: 'opened', profileId: 'practice.devices' });
    await Promise.all(presses);
    await settle();
    expect(main.times('practice.open')).toBe(1);
    expect(opened).toEqual(['practice.devices']);
  });

  it.each(['practice-not-ready', 'failed'] as const)(
    'say so where that fails: %s',
    async (kind) => {
      const { main, more, opened } = listed();
      main.answer('practice.open', { kind });
      await more.open('devices');
      expect(more.failed).toBe(true);
      expect(opened).toEqual([]);
    },
  );
});

describe('the sign-in to one of them', () => {
  it('is filled with the demo owner, until somebody chose another password', () => {
    expect(prefillOf(devices)).toEqual({ username: 'demo.owner', password: 'Fern-Velvet-6006' });
    expect(prefillOf({ ...devices, demo: { username: 'demo.owner', password: null } })).toEqual({
      username: '',
      password: '',
    });
    expect(prefillOf({ ...devices, demo: null })).toEqual({ username: '', password: '' });
  });
});
