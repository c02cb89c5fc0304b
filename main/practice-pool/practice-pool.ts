/** Open practice pools, as whoever runs them within their own program sees them. */
import type { Change } from './changes.ts';
import { accountScope } from './clients.ts';
import type { Control } from './control/control.ts';
import type { PublicJwk } from './keys.ts';
import { ownerOf, type PoolOwner } from './owner.ts';
import type { Pool } from './pool.ts';
import type { PoolSettings } from './settings/pool-settings.ts';
import type { ServiceSettingsInput } from './settings/service-settings.ts';
import type { Mail } from './store/records.ts';

/** An app client, as others need to know it. */
export interface PracticeClient {
  readonly clientId: string;
  readonly name: string;
  /** Null for a public client. */
  readonly secret: string | null;
  /** False: its access tokens lack `aws.cognito.signin.user.admin`. */
  readonly accountScope: boolean;
}

/** One of the pools. */
export interface PracticeUserPool {
  readonly userPoolId: string;
  readonly name: string;
  readonly settings: PoolSettings;
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** In the order in which they were made; those of a deleted pool are gone with it. */
  readonly clients: readonly PracticeClient[];
  /** The seeded owner, as long as the made-up password opens the account; else null. */
  readonly demo: { readonly username: string; readonly password: string } | null;
  /** The seeded owner's account, with null for a password that was changed; null once deleted. */
  readonly demoAccount: { readonly username: string; readonly password: string | null } | null;
  readonly owner: PoolOwner;
  jwks(): Promise<{ readonly keys: readonly PublicJwk[] }>;
}

/** One pool as a settings file describes it. */
export type PoolInput = ServiceSettingsInput['UserPools'][number];

/** All the pools behind one address. The members of a single pool are those of the first. */
export interface PracticePool extends PracticeUserPool {
  /** `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  readonly region: string;
  /** In the order in which they were made. */
  readonly pools: readonly PracticeUserPool[];
  /** The post office, the clock, the storm. */
  readonly control: Control;
  /** What went wrong at the start without stopping it, in a sentence; else null. */
  readonly notice: string | null;
  /**
   * Adds a pool of these settings and resolves once it is kept. Rejects where the disk refuses,
   * and throws for settings that are none.
   */
  addPool(settings: PoolInput): Promise<PracticeUserPool>;
  /** The post office, newest first, at most 100. */
  inbox(): readonly Mail[];
  /** Tells of changes until the answered function is called. */
  onChange(listener: (change: Change) => void): () => void;
  /**
   * The next call of `operation` answers `error` and does nothing. False when there is no
   * such operation, or it does not declare the error.
   */
  failNext(operation: string, error: string, message?: string): boolean;
  /** Lets requests under way end, saves, stops. */
  close(): Promise<void>;
}

/** The face of one pool. */
export function faceOf(pool: Pool): PracticeUserPool {
  return {
    userPoolId: pool.userPoolId,
    name: pool.settings.PoolName,
    settings: pool.settings,
    issuer: pool.issuer,
    get clients() {
      if (pool.isDeleted) return [];
      return pool.clients.list().map(({ clientId, settings, secret }) => ({
        clientId,
        name: settings.ClientName,
        secret,
        accountScope: settings.ApiScopes.includes(accountScope),
      }));
    },
    get demo() {
      const { username = '', password = null } = pool.demo ?? {};
      return password === null ? null : { username, password };
    },
    get demoAccount() {
      return pool.demoAccount;
    },
    owner: ownerOf(pool),
    jwks: () => pool.keys.jwks(),
  };
}
