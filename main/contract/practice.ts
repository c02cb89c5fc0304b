/** The embedded practice pool, as the page sees it. */

export interface PracticeClientView {
  readonly clientId: string;
  readonly name: string;
  /** False: tokens of this client lack the scope that DeleteUser and GetUser need. */
  readonly accountScope: boolean;
}

export type PracticeView =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'ready';
      /** `http://127.0.0.1:<port>`: other clients on this computer may use it too. */
      readonly endpoint: string;
      readonly region: string;
      readonly userPoolId: string;
      readonly clients: readonly PracticeClientView[];
      /** The seeded owner, made for practice; null once that account was deleted. */
      readonly demo: {
        readonly username: string;
        /** Null once it was changed: what somebody chose instead is theirs. */
        readonly password: string | null;
      } | null;
    }
  /** It could not start, or ended. `detail` says what the process said. */
  | { readonly kind: 'failed'; readonly detail: string };

/** A message the practice pool would have sent. */
export interface MailView {
  readonly id: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly to: string;
  /** Whose account it is about. */
  readonly username: string;
  readonly purpose:
    | 'sign-up'
    | 'forgot-password'
    | 'verify-attribute'
    | 'sign-in'
    | 'temporary-password'
    | 'unfamiliar-sign-in';
  readonly code: string;
  readonly sentAtMs: number;
}
