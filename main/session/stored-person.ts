import type { Tokens } from '../cognito/sign-in/conversation.ts';
import type { SecondFactor, SignInHow } from '../contract/sign-in.ts';

/** One sign-in with everything that is needed to go on with it: sealed as a whole. */
export interface StoredPerson {
  readonly sessionId: string;
  readonly profileId: string;
  readonly poolName: string;
  readonly accountName: string;
  readonly username: string;
  readonly sub: string;
  /** When a proof of identity was last given, by this computer's clock. */
  readonly authenticatedAtMs: number;
  readonly how: SignInHow;
  readonly secondFactor: SecondFactor | 'device' | null;
  /** Whether it is stored at all. */
  readonly kept: boolean;
  /** The device of the pool's that the tokens are bound to; null for none. */
  readonly deviceKey: string | null;
  /** The pool asks whether to remember this device, and the person has not said yet. */
  readonly deviceAsked: boolean;
  readonly tokens: Tokens;
}

/** Where sign-ins are kept between two runs. The vault is the one on disk. */
export interface SessionStore {
  load(): Promise<readonly StoredPerson[]>;
  /** Resolves whether it is stored; false means it lives in memory alone. */
  save(person: StoredPerson): Promise<boolean>;
  /** Resolves whether nothing of it is left. */
  remove(sessionId: string): Promise<boolean>;
}
