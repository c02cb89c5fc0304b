import type { CleanUpItem, CleanUpKey, ExternalLink } from '../../main/contract/clean-up.ts';
import { words } from '../../words/catalogue.ts';
import { assertNever } from '../assert-never.ts';
import { dayAndTime } from '../format/time.ts';
import { keyOf } from './clean-up-ticks.svelte.ts';

/** What can be done about an item from here. */
export type CleanUpAct =
  | { readonly kind: 'open-hosted-sign-out' }
  | { readonly kind: 'open-link'; readonly link: ExternalLink }
  | { readonly kind: 'copy-letter' };

/** One thing that outlives the account, as it is told. */
export interface CleanUpLine {
  readonly key: CleanUpKey;
  readonly title: string;
  readonly sentences: readonly string[];
  /** The time in the sentence, for its exact value; null when there is none. */
  readonly untilMs: number | null;
  /** The button's text and what it does; null where nothing can be done from here. */
  readonly offer: { readonly text: string; readonly act: CleanUpAct } | null;
}

type ItemOf<Kind extends CleanUpItem['kind']> = Extract<CleanUpItem, { readonly kind: Kind }>;
type Said = Omit<CleanUpLine, 'key'>;

const bare = (title: string, sentence: string): Said => ({
  title,
  sentences: [sentence],
  untilMs: null,
  offer: null,
});

function providerSaid({ provider, link }: ItemOf<'provider'>): Said {
  const { title, sentence, where, noPage, act } = words.cleanUp.provider;
  return {
    title: title(provider),
    sentences: [sentence(provider), link === null ? noPage : where[link]],
    untilMs: null,
    offer: link === null ? null : { text: act[link], act: { kind: 'open-link', link } },
  };
}

function tokensSaid({ untilMs }: ItemOf<'tokens'>, nowMs: number): Said {
  const { title, sentence, over } = words.cleanUp.tokens;
  return untilMs > nowMs
    ? { ...bare(title, sentence(dayAndTime(untilMs, nowMs))), untilMs }
    : bare(title, over);
}

function saidOf(item: CleanUpItem, nowMs: number): Said {
  const said = words.cleanUp;
  switch (item.kind) {
    case 'hosted-sign-in':
      return {
        ...bare(said.hostedSignIn.title, said.hostedSignIn.sentence(item.host)),
        offer: { text: said.hostedSignIn.act, act: { kind: 'open-hosted-sign-out' } },
      };
    case 'provider':
      return providerSaid(item);
    case 'tokens':
      return tokensSaid(item, nowMs);
    case 'company-data':
      return {
        ...bare(said.companyData.title, said.companyData.sentence),
        offer: { text: said.companyData.act, act: { kind: 'copy-letter' } },
      };
    case 'name-free':
      return bare(said.nameFree.title, said.nameFree.sentence(item.accountName));
    default:
      return assertNever(item);
  }
}

export const cleanUpLine = (item: CleanUpItem, nowMs: number): CleanUpLine => ({
  key: keyOf(item),
  ...saidOf(item, nowMs),
});
