/**
 * A pool with nothing in front of it: for what takes too long over the wire, and for what only
 * its inside can bring about, such as a session of the managed login without its pages.
 */
import { onTestFinished } from 'vitest';
import * as v from 'valibot';
import type { Answer } from '../../../../../main/practice-pool/answer.ts';
import type { OperationName } from '../../../../../main/practice-pool/model/operation-table.ts';
import { findOperation } from '../../../../../main/practice-pool/operations/registry.ts';
import type { Pool } from '../../../../../main/practice-pool/pool.ts';
import { seedPool } from '../../../../../main/practice-pool/seed.ts';
import { Service } from '../../../../../main/practice-pool/service.ts';
import {
  serviceSettingsSchema,
  type ServiceSettingsInput,
} from '../../../../../main/practice-pool/settings/service-settings.ts';
import { openRecordStore } from '../../../../../main/practice-pool/store/record-store.ts';
import {
  tableShapes,
  type StoredClient,
  type StoredSignIn,
  type StoredSsoSession,
  type StoredUser,
} from '../../../../../main/practice-pool/store/records.ts';
import { poolKeys, startMs } from '../../support/pools.ts';

export const caller = { userAgent: 'curl/8.5.0', ipAddress: '127.0.0.1' };

export interface Stage {
  readonly pool: Pool;
  /** The first ones of the settings. */
  readonly client: StoredClient;
  readonly user: StoredUser;
  readonly clock: { nowMs: number };
}

/** Opens one pool, in memory; its first user is `user`, or the demo owner. */
export async function openStage(
  settings: ServiceSettingsInput['UserPools'][number],
): Promise<Stage> {
  const clock = { nowMs: startMs };
  const { store, tables } = await openRecordStore({
    folder: null,
    tables: tableShapes,
    nowMs: startMs,
  });
  onTestFinished(() => store.close());
  const service = new Service({ store, tables, now: () => clock.nowMs });
  const { Region, UserPools } = v.parse(serviceSettingsSchema, { UserPools: [settings] });
  service.begin(Region);
  const [poolSettings] = UserPools;
  if (poolSettings === undefined) throw new Error('no pool');
  const pool = seedPool(service, poolSettings, poolKeys);
  const [client] = pool.clients.list();
  const [user] = pool.users.all();
  if (client === undefined || user === undefined) throw new Error('no client or user');
  return { pool, client, user, clock };
}

/** A sign-in of the user, through a session of the managed login if one is given. */
export async function beginSignIn(
  { pool, client, user }: Stage,
  given: Partial<Parameters<Pool['signIns']['begin']>[0]> = {},
): Promise<{ readonly signIn: StoredSignIn; readonly AccessToken: string }> {
  const signIn = pool.signIns.begin({
    user,
    client,
    scopes: ['aws.cognito.signin.user.admin'],
    refreshToken: `refresh-${Math.random()}`,
    deviceKey: null,
    ssoSessionId: null,
    caller,
    ...given,
  });
  const minted = await pool.mint.mint({ user, client: given.client ?? client, signIn });
  return { signIn, AccessToken: minted.access };
}

/** Somebody signed in at the managed login. */
export const beginSso = ({ pool, client, user }: Stage): StoredSsoSession =>
  pool.service.ssoSessions.begin(user, client, caller).session;

/** Calls an operation of the pool; fails the test when the input cannot be read. */
export async function run(
  { pool }: Stage,
  name: OperationName,
  input: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const answer = await findOperation(name)?.answer(pool.service, input, caller);
  if (answer === undefined || answer.kind === 'not-serializable') throw new Error(`no ${name}`);
  return answer;
}

/** The output of an operation; fails the test when there is none. */
export async function outputOf(
  stage: Stage,
  name: OperationName,
  input: Readonly<Record<string, unknown>>,
): Promise<object> {
  const answer = await run(stage, name, input);
  if (answer.kind === 'refused') throw new Error(`${answer.name}: ${answer.message}`);
  return answer.output ?? {};
}
