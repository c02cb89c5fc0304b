/** What became of the one DeleteUser request, as far as the wire can show. */
import type { AnswerView } from '../contract/deletion.ts';

export type DeleteAnswer =
  /** Something answered; what it proves is in `answer`. */
  | {
      readonly kind: 'answered';
      readonly answer: AnswerView;
      readonly requestId: string | null;
      /** The `Date` header as it was written: the pool's clock. */
      readonly poolDate: string | null;
    }
  /** No byte can have left this computer. */
  | { readonly kind: 'not-sent'; readonly why: 'name-unknown' | 'no-connection' | 'untrusted' }
  /** The request may have left, and no whole answer came. */
  | { readonly kind: 'no-answer' };
