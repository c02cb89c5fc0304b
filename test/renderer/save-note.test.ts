import { describe, expect, it } from 'vitest';
import { saveNote } from '../../renderer/save-note.ts';

describe('what became of saving a paper', () => {
  it.each([
    { outcome: { kind: 'saved', name: 'receipt.html' }, tone: 'ok', said: 'receipt.html' },
    { outcome: { kind: 'declined' }, tone: 'still', said: 'Nothing was saved' },
    { outcome: { kind: 'not-written', why: 'no-space' }, tone: 'caution', said: 'disk is full' },
    { outcome: { kind: 'not-written', why: 'no-permission' }, tone: 'caution', said: 'not let' },
    { outcome: { kind: 'not-written', why: 'failed' }, tone: 'caution', said: 'not be written' },
  ] as const)('is said: $outcome', ({ outcome, tone, said }) => {
    const note = saveNote(outcome);
    expect(note.tone).toBe(tone);
    expect(note.text).toContain(said);
  });
});
