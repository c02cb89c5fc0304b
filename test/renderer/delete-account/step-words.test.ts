import { describe, expect, it } from 'vitest';
import { stepAnswers } from '../../../renderer/delete-account/step-words.ts';
import { waitingWords } from '../../../renderer/delete-account/waiting-words.ts';
import { facts, underway } from '../samples.ts';

const nothing = {
  copy: { savedAs: null },
  proof: { endOthers: false, wanted: null, othersEnded: false },
};

describe('what a finished step folds to', () => {
  it('says whether a copy was saved, and as what', () => {
    expect(stepAnswers(nothing)['keep-a-copy']).toBe('No copy saved');
    expect(stepAnswers({ ...nothing, copy: { savedAs: 'a.html' } })['keep-a-copy']).toBe(
      'Saved as a.html',
    );
  });

  it('says that the other sign-ins are to be ended, until they are', () => {
    const wanted = { endOthers: true, wanted: 'others', othersEnded: false } as const;
    const before = stepAnswers({ ...nothing, proof: wanted });
    expect(before['keep-a-copy']).toContain('are ended first');
    const after = stepAnswers({ ...nothing, proof: { ...wanted, othersEnded: true } });
    expect(after['keep-a-copy']).toBe('No copy saved');
    expect(after.prove).toContain('were ended');
  });

  it('says whether the password was needed', () => {
    expect(stepAnswers(nothing).prove).toContain('Not needed');
    const typed = { ...nothing.proof, wanted: 'age' } as const;
    expect(stepAnswers({ ...nothing, proof: typed }).prove).toBe('You showed who you are');
  });
});

describe('what is said while the person can only wait', () => {
  it('says that nothing has left yet while the note is written', () => {
    const { title, more } = waitingWords({ kind: 'preparing', ...underway });
    expect(title).toBe('Writing down what is about to be sent');
    expect(more).toContain('Nothing has left');
  });

  it('counts from the request, or from the yes before it', () => {
    expect(waitingWords({ kind: 'sending', ...underway }).sinceMs).toBe(facts.sentAtMs);
    const unsent = { ...underway, facts: { ...facts, sentAtMs: null } };
    expect(waitingWords({ kind: 'preparing', ...unsent }).sinceMs).toBe(facts.askedAtMs);
  });

  it('says that it looks, and counts anew, when Signet was closed in the middle', () => {
    const resumed = { ...underway, facts: { ...facts, resumedAtMs: 90_000 } };
    const said = waitingWords({ kind: 'checking', ...resumed });
    expect(said.title).toBe(waitingWords(null).title);
    expect(said.sinceMs).toBe(90_000);
  });
});
