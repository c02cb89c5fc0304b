import type { Tokens } from '../cognito/pool.ts';

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
