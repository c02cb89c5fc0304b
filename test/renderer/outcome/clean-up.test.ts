import { describe, expect, it } from 'vitest';
import type { CleanUpItem } from '../../../main/contract/clean-up.ts';
import type { Outcome } from '../../../renderer/delete-account/stage.ts';
import { actOn, letterFor } from '../../../renderer/outcome/clean-up-act.ts';
import { cleanUpLine } from '../../../renderer/outcome/clean-up-line.ts';
import { CleanUpTicks, keyOf } from '../../../renderer/outcome/clean-up-ticks.svelte.ts';
import { words } from '../../../words/catalogue.ts';
import { subject, underway } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const google: CleanUpItem = { kind: 'provider', provider: 'Google', link: 'google-grants' };
const unlisted: CleanUpItem = { kind: 'provider', provider: 'Okta', link: null };
const tokens: CleanUpItem = { kind: 'tokens', untilMs: 50_000 };
const hosted: CleanUpItem = { kind: 'hosted-sign-in', host: 'auth.acme.example' };
const company: CleanUpItem = { kind: 'company-data' };
const name: CleanUpItem = { kind: 'name-free', accountName: 'ada' };
const all = [hosted, google, unlisted, tokens, company, name];

describe('a thing that outlives the account', () => {
  it.each(all)('is told: $kind', (item) => {
    const { title, sentences } = cleanUpLine(item, 10_000);
    expect(title).toMatch(/\S/);
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
  });

  it('says until when tokens may be accepted, and when the last has ended', () => {
    const before = cleanUpLine(tokens, 49_999);
    expect(before.sentences[0]).toContain('may accept');
    expect(before.untilMs).toBe(50_000);
    const after = cleanUpLine(tokens, 50_000);
    expect(after.sentences[0]).toContain('has ended');
    expect(after.untilMs).toBeNull();
  });

  it('says so where the page of a provider is not known, and offers none', () => {
    expect(cleanUpLine(google, 0).offer?.act).toEqual({ kind: 'open-link', link: 'google-grants' });
    const { offer, sentences } = cleanUpLine(unlisted, 0);
    expect(offer).toBeNull();
    expect(sentences.join(' ')).toContain('Okta');
  });
});

describe('the ticks', () => {
  it('tell providers apart', () => {
    expect(new Set(all.map(keyOf)).size).toBe(all.length);
  });

  it('can be set and taken back', () => {
    const ticks = new CleanUpTicks();
    ticks.tick('tokens', true);
    ticks.tick('tokens', true);
    expect(ticks.ticked).toEqual(['tokens']);
    ticks.tick('tokens', false);
    expect(ticks.has('tokens')).toBe(false);
  });

  it('come in the order of the list, and only for what is on it', () => {
    const ticks = new CleanUpTicks();
    for (const item of [company, google, hosted]) ticks.tick(keyOf(item), true);
    expect(ticks.among([google, tokens, company])).toEqual(['provider:Google', 'company-data']);
  });
});

describe('what can be done about it', () => {
  const deleted: Outcome = { kind: 'deleted', ...underway };
  const acting = (copied = true) => {
    const main = new StandInBridge();
    const texts: string[] = [];
    const copy = (text: string) => {
      texts.push(text);
      return copied ? Promise.resolve() : Promise.reject(new Error('no clipboard'));
    };
    return { main, texts, by: { bridge: main.bridge, copy } };
  };

  it.each([
    { kind: 'opened', said: words.cleanUp.opened },
    { kind: 'not-opened', said: words.cleanUp.notOpened },
  ] as const)('opens the sign-out page and says how that went: $kind', async ({ kind, said }) => {
    const { main, by } = acting();
    main.answer('deletion.openHostedSignOut', { kind });
    await expect(actOn({ kind: 'open-hosted-sign-out' }, deleted, by)).resolves.toBe(said);
  });

  it('opens a page by its name, never by an address', async () => {
    const { main, by } = acting();
    main.answer('app.openLink', { kind: 'opened' });
    await actOn({ kind: 'open-link', link: 'google-grants' }, deleted, by);
    expect(main.asked).toEqual([{ question: 'app.openLink', argument: { link: 'google-grants' } }]);
  });

  it('copies the letter, about this very account', async () => {
    const { texts, by } = acting();
    const said = await actOn({ kind: 'copy-letter' }, deleted, by);
    expect(said).toBe(words.cleanUp.companyData.copied);
    expect(texts).toEqual([letterFor(deleted)]);
    expect(texts[0]).toContain(subject.sub);
  });

  it('says so when the letter could not be copied', async () => {
    const { by } = acting(false);
    await expect(actOn({ kind: 'copy-letter' }, deleted, by)).resolves.toBe(
      words.common.copyFailed,
    );
  });

  it('does not claim in the letter a deletion that was not ours', () => {
    const left: Outcome = {
      kind: 'clean-up-left',
      ...underway,
      outcome: 'already-gone',
      leftovers: ['journal'],
    };
    expect(letterFor(deleted)).toContain('I deleted my user account');
    expect(letterFor(left)).toContain('no longer exists');
    expect(letterFor(left)).not.toContain('I deleted');
  });
});
