/**
 * A paper before it has a form: what it says, section by section. A page for people and
 * data for programs are both made from it, so that neither can say more than the other.
 */

/** What JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** One value. Nothing in it is trusted: the forms see to it that text stays text. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  /** An id or a name that is read letter by letter and may break anywhere. */
  | { readonly kind: 'code'; readonly text: string }
  /** `raw` is how the source wrote the moment; programs get it as well. */
  | { readonly kind: 'time'; readonly atMs: number; readonly raw?: number | string }
  /** Programs read `is`, people read `words`. */
  | { readonly kind: 'term'; readonly is: Json; readonly words: string }
  /** Nothing, and how people are told so. */
  | { readonly kind: 'none'; readonly words: string }
  /** Whatever a source gave, as it gave it. */
  | { readonly kind: 'data'; readonly data: Json };

export interface Fact {
  /** For programs; ours, unique among its neighbours. */
  readonly key: string;
  readonly label: string;
  readonly value: Value;
}

/** A fact under a name that somebody else chose: an attribute, a claim. */
export interface NamedFact {
  readonly name: string;
  /** In plain words; null where there are none for this name. */
  readonly label: string | null;
  readonly value: Value;
}

/** Something that is to be done, with its tick. */
export interface Task {
  readonly key: string;
  readonly words: string;
  readonly detail: Value | null;
  readonly done: boolean;
}

export type Body =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'named'; readonly facts: readonly NamedFact[] }
  /** Things of one sort, each with facts of its own; by `title` people tell them apart. */
  | {
      readonly kind: 'entries';
      readonly entries: readonly { readonly title: Fact; readonly facts: readonly Fact[] }[];
      /** Said where there is none. */
      readonly empty: string;
    }
  /** Things of one sort whose facts are few enough to stand in one line each. */
  | {
      readonly kind: 'rows';
      readonly columns: readonly { readonly key: string; readonly label: string }[];
      /** One value a column. */
      readonly rows: readonly (readonly Value[])[];
      readonly empty: string;
    }
  | { readonly kind: 'tasks'; readonly tasks: readonly Task[]; readonly empty: string }
  /** What should stand here and could not be had; `facts` is what is known of the reason. */
  | {
      readonly kind: 'missing';
      readonly why: string;
      readonly words: string;
      readonly facts: readonly Fact[];
    };

export interface Section {
  /** For programs; unique in its paper, and not `paper`, which every paper has at its end. */
  readonly key: string;
  readonly title: string;
  /** Sentences that stand before the body. */
  readonly text: readonly string[];
  readonly body: Body | null;
}

export interface Paper {
  readonly kind: 'signet-receipt' | 'signet-account-copy';
  /** What kind of paper this is, in words. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** The heart of the matter: a word for programs, sentences for people. */
  readonly summary: { readonly is: string; readonly text: readonly string[] };
  /** True where the matter is open, which the page must not let anybody overlook. */
  readonly open: boolean;
  /** What the whole paper has to be read with: that it was practice, that it was a rehearsal. */
  readonly remarks: readonly string[];
  readonly sections: readonly Section[];
  readonly footnotes: readonly string[];
  readonly appVersion: string;
  readonly writtenAtMs: number;
}
