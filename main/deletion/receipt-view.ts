/** Which deletions a receipt can be written of, and what else stands on it. */
import type { CleanUpKey } from '../contract/clean-up.ts';
import type { DeletionView } from '../contract/deletion.ts';

/** What a receipt can be written of. `unknown` makes one that says it settles nothing. */
export type ReceiptView = Extract<
  DeletionView,
  {
    kind:
      | 'deleted'
      | 'clean-up-left'
      | 'already-gone'
      | 'refused'
      | 'not-sent'
      | 'still-there'
      | 'unknown';
  }
>;

export interface ReceiptContext {
  /** What the person says to have done since. */
  readonly ticked: readonly CleanUpKey[];
  readonly appVersion: string;
  readonly writtenAtMs: number;
}

/** Whether there is something to write down: the person said yes, and it is not on its way. */
export const isReceiptView = (view: DeletionView): view is ReceiptView => {
  switch (view.kind) {
    case 'deleted':
    case 'clean-up-left':
    case 'already-gone':
    case 'refused':
    case 'not-sent':
    case 'still-there':
    case 'unknown':
      return true;
    case 'idle':
    case 'examining':
    case 'preflight':
    case 'proving':
    case 'confirming':
    case 'asking':
    case 'preparing':
    case 'sending':
    case 'checking':
    case 'wiping':
      return false;
  }
};
