import { words } from '../../words/catalogue.ts';
import { languages, nameOf } from '../../words/languages.ts';
import type { Desk } from '../desk.svelte.ts';
import { acts, notNow, perform, type NotNow } from '../frame/acts.ts';
import { printedFor } from '../frame/keys.ts';

/** One line of the list. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** The keys that do the same, as they are printed; mostly none. */
  readonly keys: readonly string[];
  /** Why it cannot be had now; null when it can. */
  readonly reason: string | null;
  readonly run: () => void;
}

const said = (reason: NotNow | null): string | null =>
  reason === null ? null : words.palette.notNow[reason];

const actEntries = (desk: Desk, mac: boolean): readonly Entry[] =>
  acts
    .filter((act) => act !== 'palette')
    .map((act) => ({
      id: act,
      label: words.palette.acts[act],
      keys: printedFor(act, mac),
      reason: said(notNow(desk, act)),
      run: () => perform(desk, act),
    }));

function personEntries(desk: Desk): readonly Entry[] {
  const leaving = notNow(desk, 'sign-in-else');
  return desk.people.people.map(({ sessionId, accountName, poolName }) => ({
    id: `person ${sessionId}`,
    label: words.palette.switchTo(accountName, poolName),
    keys: [],
    reason: said(leaving ?? (sessionId === desk.front?.sessionId ? 'in-front' : null)),
    run: () => void desk.bringToFront(sessionId),
  }));
}

const poolEntries = (desk: Desk): readonly Entry[] =>
  desk.pools.all.map(({ id, name }) => ({
    id: `pool ${id}`,
    label: words.palette.signInTo(name),
    keys: [],
    reason: said(notNow(desk, 'sign-in-else')),
    run: () => desk.goToSignIn(id),
  }));

function languageEntries({ tongue }: Desk): readonly Entry[] {
  if (languages.length < 2) return [];
  const entry = (id: string, label: string, run: () => void): Entry => ({
    id: `language ${id}`,
    label,
    keys: [],
    reason: null,
    run,
  });
  return [
    ...languages.map((each) =>
      entry(each, words.palette.speak(nameOf(each)), () => void tongue.choose(each)),
    ),
    entry('system', words.palette.speakSystem, () => void tongue.choose(null)),
  ];
}

/** Everything that can be done, each by its name. */
export const entriesOf = (desk: Desk, mac: boolean): readonly Entry[] => [
  ...actEntries(desk, mac),
  ...personEntries(desk),
  ...poolEntries(desk),
  ...languageEntries(desk),
];

/** Without capitals and accents: as one types in a hurry. */
const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Those whose label holds every word that was typed; what begins with it comes first. */
export function matching(entries: readonly Entry[], typed: string): readonly Entry[] {
  const wanted = plain(typed).trim();
  const parts = wanted.split(/\s+/);
  const found = entries.filter(({ label }) => parts.every((part) => plain(label).includes(part)));
  const first = found.filter(({ label }) => plain(label).startsWith(wanted));
  return [...first, ...found.filter((entry) => !first.includes(entry))];
}
