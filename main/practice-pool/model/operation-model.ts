/** What the service's model says of operations. */
import type { Members } from './shape.ts';

/** One operation, before anything is done. */
export interface OperationModel {
  /**
   * What lets the caller in: nothing but what an app client knows, the access token of a user,
   * that token or the session of a challenge, or the token out of a mail about a risk.
   */
  readonly auth: 'public' | 'access-token' | 'access-token-or-session' | 'feedback-token';
  readonly input: Members;
  /** Every error it declares, sorted (API reference, section Errors). */
  readonly errors: readonly string[];
  /** Without an output shape a success has an empty body; an empty structure is `{}`. */
  readonly output: 'empty-body' | 'structure';
}

/** Operations by the name that stands in `X-Amz-Target`. */
export type OperationModels = Readonly<Record<string, OperationModel>>;
