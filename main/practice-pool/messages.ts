/** What Signet's main process and the practice pool's process tell each other. */

/** An app client of the pool. */
export interface ClientNews {
  readonly clientId: string;
  readonly name: string;
  /** False: its access tokens lack the scope that DeleteUser and GetUser need. */
  readonly accountScope: boolean;
}

/** The seeded owner; the password is a practice credential made to be shown. */
export interface DemoNews {
  readonly username: string;
  readonly password: string;
}

/** A message the pool would have sent. */
export interface MailNews {
  readonly id: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly to: string;
  /** Whose account it is about. */
  readonly username: string;
  readonly purpose: 'sign-up';
  readonly code: string;
  readonly sentAtMs: number;
}

export type MessageToPool =
  /** Once, first. Port 0: the port of the last time if it is free, else any. */
  | { readonly kind: 'open'; readonly dataFolder: string; readonly port: number }
  /** Save, stop listening, end with exit code 0. */
  | { readonly kind: 'close' }
  /** The next call of `operation` answers `error`; no effect when it declares no such error. */
  | { readonly kind: 'fail-next'; readonly operation: string; readonly error: string };

export type MessageFromPool =
  | {
      readonly kind: 'ready';
      /** `http://127.0.0.1:<port>`. */
      readonly endpoint: string;
      readonly region: string;
      readonly userPoolId: string;
      readonly clients: readonly ClientNews[];
      /** Null once the demo owner was deleted. */
      readonly demo: DemoNews | null;
      /** Something the person should know, in a sentence, such as a file set aside; else null. */
      readonly notice: string | null;
    }
  | { readonly kind: 'demo'; readonly demo: DemoNews | null }
  /** Once after `ready`, then at every change. Newest first, at most 100. */
  | { readonly kind: 'inbox'; readonly messages: readonly MailNews[] }
  /** It could not start; the process ends with exit code 1. */
  | { readonly kind: 'failed'; readonly detail: string };

/** Whether something received is a message to the pool. */
export function isMessageToPool(received: unknown): received is MessageToPool {
  if (typeof received !== 'object' || received === null || !('kind' in received)) return false;
  switch (received.kind) {
    case 'open':
      return (
        'dataFolder' in received &&
        typeof received.dataFolder === 'string' &&
        received.dataFolder !== '' &&
        'port' in received &&
        isPort(received.port)
      );
    case 'close':
      return true;
    case 'fail-next':
      return (
        'operation' in received &&
        typeof received.operation === 'string' &&
        'error' in received &&
        typeof received.error === 'string'
      );
    default:
      return false;
  }
}

function isPort(port: unknown): boolean {
  return typeof port === 'number' && Number.isInteger(port) && port >= 0 && port <= 65535;
}
