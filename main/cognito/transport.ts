/**
 * How a request leaves this computer and how an answer comes back. A port: plain Node's
 * adapter is in `node-transport.ts`. What matters most about a failure is said by its
 * kind: whether any byte of the request can have left.
 */

export interface WireRequest {
  /** Absent: POST, as every operation of the service is. */
  readonly method?: 'GET';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export type WireResult =
  /**
   * A whole answer, whatever its status. Header names are in lower case; the values of a
   * header that came more than once with different ones are joined by `, `, so that none
   * of them can pass for the only one. The body is as it came: nothing is decompressed.
   */
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  /** There was no connection yet: nothing can have left. `cause` is a code such as `ENOTFOUND`. */
  | { readonly kind: 'not-sent'; readonly cause: string }
  /** The connection stood: the request may have arrived, and no whole answer came. */
  | { readonly kind: 'no-answer'; readonly cause: string };

/**
 * Makes one request: no redirect is followed, nothing is sent twice, and headers and body of
 * the answer are bounded. The signal ends it at any stage. Never rejects.
 */
export type Transport = (request: WireRequest, signal: AbortSignal) => Promise<WireResult>;

/** The longest answer that is read; Cognito's longest on the owner's side is a few KiB. */
export const longestAnswerBytes = 64 * 1024;
