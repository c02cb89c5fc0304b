import { en } from './en.ts';

/** What every language must have: the subjects and sentences of `en`, with its parameters. */
export type Catalogue = typeof en;

/** The sentences in use. A further language is chosen here, and nowhere else. */
export const words: Catalogue = en;
