import type { DeletionView } from '../../main/contract/deletion.ts';
import { assertNever } from '../assert-never.ts';

type ViewOf<Kind extends DeletionView['kind']> = Extract<DeletionView, { readonly kind: Kind }>;

export type Preflight = ViewOf<'preflight'>;

/** The steps of the rail, in their order. */
export const steps = ['can-it-work', 'what-goes', 'prove', 'type', 'last-question'] as const;
export type Step = (typeof steps)[number];

/** The request is under way: nothing can be cancelled, nothing can be asked. */
export type Waiting = ViewOf<'sending' | 'checking'>;

/** What became of it. `unknown` is the only one that is not the end. */
export type Outcome = ViewOf<
  'refused' | 'not-sent' | 'deleted' | 'clean-up-left' | 'already-gone' | 'still-there' | 'unknown'
>;

/** Everything but `idle`. */
export type Open = Exclude<DeletionView, { readonly kind: 'idle' }>;

/** Which of the three pages of a deletion is shown. */
export type Stage =
  | { readonly kind: 'none' }
  | { readonly kind: 'steps'; readonly step: Step; readonly view: Exclude<Open, Waiting | Outcome> }
  | { readonly kind: 'waiting'; readonly view: Waiting }
  | { readonly kind: 'outcome'; readonly view: Outcome };

/** The page for a state; the preflight has two halves, and the page knows which is open. */
export function stageOf(view: DeletionView, readingConsequences: boolean): Stage {
  switch (view.kind) {
    case 'idle':
      return { kind: 'none' };
    case 'examining':
      return { kind: 'steps', step: 'can-it-work', view };
    case 'preflight':
      return {
        kind: 'steps',
        step: view.possible && readingConsequences ? 'what-goes' : 'can-it-work',
        view,
      };
    case 'proving':
      return { kind: 'steps', step: 'prove', view };
    case 'confirming':
      return { kind: 'steps', step: view.asking ? 'last-question' : 'type', view };
    case 'sending':
    case 'checking':
      return { kind: 'waiting', view };
    case 'refused':
    case 'not-sent':
    case 'deleted':
    case 'clean-up-left':
    case 'already-gone':
    case 'still-there':
    case 'unknown':
      return { kind: 'outcome', view };
    default:
      return assertNever(view);
  }
}

/** The request was made, or may have been. */
export const isUnderWay = (view: DeletionView): boolean => {
  const { kind } = stageOf(view, false);
  return kind === 'waiting' || kind === 'outcome';
};

/** The truth is known, and only has to be read. */
export const isSettled = (view: DeletionView): boolean =>
  view.kind !== 'unknown' && stageOf(view, false).kind === 'outcome';
