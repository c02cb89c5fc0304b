import type { DeletionView } from '../../main/contract/deletion.ts';
import { assertNever } from '../assert-never.ts';

type ViewOf<Kind extends DeletionView['kind']> = Extract<DeletionView, { readonly kind: Kind }>;

export type Preflight = ViewOf<'preflight'>;
export type Proving = ViewOf<'proving'>;

/** The steps of the rail, in their order. */
export const steps = [
  'can-it-work',
  'what-goes',
  'keep-a-copy',
  'prove',
  'type',
  'last-question',
] as const;
export type Step = (typeof steps)[number];

/** The steps that are one state in main; the page knows which of them is open. */
export type PreflightStep = Extract<Step, 'can-it-work' | 'what-goes' | 'keep-a-copy'>;

/** The request is under way: nothing can be cancelled, nothing can be asked. */
export type Waiting = ViewOf<'preparing' | 'sending' | 'checking' | 'wiping'>;

/** What became of it. `unknown` is the only one that is not the end. */
export type Outcome = ViewOf<
  'refused' | 'not-sent' | 'deleted' | 'clean-up-left' | 'already-gone' | 'still-there' | 'unknown'
>;

/** The truth is known, and only has to be read. */
export type Settled = Exclude<Outcome, { readonly kind: 'unknown' }>;

/** Before the person has said yes. */
export type Steps = ViewOf<'examining' | 'preflight' | 'proving' | 'confirming' | 'asking'>;

/** Which page of a deletion is shown. */
export type Stage =
  /** Main has not said yet how it stands. */
  | { readonly kind: 'unheard' }
  | { readonly kind: 'none' }
  | { readonly kind: 'steps'; readonly step: Step; readonly view: Steps }
  | { readonly kind: 'waiting'; readonly view: Waiting }
  | { readonly kind: 'outcome'; readonly view: Outcome };

/** The page for a state; `reading` is the step of the preflight that is open. */
export function stageOf(view: DeletionView | null, reading: PreflightStep): Stage {
  if (view === null) return { kind: 'unheard' };
  switch (view.kind) {
    case 'idle':
      return { kind: 'none' };
    case 'examining':
      return { kind: 'steps', step: 'can-it-work', view };
    case 'preflight':
      return { kind: 'steps', step: view.possible ? reading : 'can-it-work', view };
    case 'proving':
      return { kind: 'steps', step: 'prove', view };
    case 'confirming':
      return { kind: 'steps', step: 'type', view };
    case 'asking':
      return { kind: 'steps', step: 'last-question', view };
    case 'preparing':
    case 'sending':
    case 'checking':
    case 'wiping':
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

/** The person said yes: the request was made, or may have been. */
export const isUnderWay = (view: DeletionView | null): view is Waiting | Outcome => {
  const { kind } = stageOf(view, 'can-it-work');
  return kind === 'waiting' || kind === 'outcome';
};

export const isSettled = (view: DeletionView | null): view is Settled =>
  view?.kind !== 'unknown' && stageOf(view, 'can-it-work').kind === 'outcome';
