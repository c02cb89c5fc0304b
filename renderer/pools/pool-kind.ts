import type { ProfileView } from '../../main/contract/profile.ts';
import { words } from '../../words/catalogue.ts';

/** Where a pool is, in a few words: what a name and a password go to. */
export const poolKind = ({ kind, endpoint }: ProfileView): string =>
  kind === 'practice'
    ? words.pools.practiceKind
    : endpoint === null
      ? words.pools.realKind
      : words.pools.localKind;
