/** DeleteUser at the records themselves: what goes with the user, and what has to stay. */
import * as v from 'valibot';
import { expect, onTestFinished, test } from 'vitest';
import { deleteUser } from '../../../main/practice-pool/operations/delete-user.ts';
import type { Pool } from '../../../main/practice-pool/pool.ts';
import { seedPool } from '../../../main/practice-pool/seed.ts';
import { Service } from '../../../main/practice-pool/service.ts';
import { serviceSettingsSchema } from '../../../main/practice-pool/settings/service-settings.ts';
import { openRecordStore } from '../../../main/practice-pool/store/record-store.ts';
import { tableShapes, type StoredUser } from '../../../main/practice-pool/store/records.ts';
import { poolKeys, startMs } from './support/pools.ts';

const caller = { userAgent: 'test', ipAddress: '127.0.0.1' };
const names = ['river', 'brook'] as const;

interface House {
  readonly service: Service;
  readonly pool: Pool;
}

async function openHouse(): Promise<House> {
  const { store, tables } = await openRecordStore({
    folder: null,
    tables: tableShapes,
    nowMs: startMs,
  });
  onTestFinished(() => store.close());
  const service = new Service({ store, tables, now: () => startMs });
  const { Region, UserPools } = v.parse(serviceSettingsSchema, {
    UserPools: [
      { PoolName: 'x', Users: names.map((Username) => ({ Username, Password: 'Any-Person-1' })) },
    ],
  });
  service.begin(Region);
  const [pool] = UserPools.map((settings) => seedPool(service, settings, poolKeys));
  if (pool === undefined) throw new Error('no pool');
  return { service, pool };
}

/** Leaves a trace of this user in every table, and answers a token of theirs. */
async function leaveTraces({ service, pool }: House, user: StoredUser): Promise<string> {
  const [client] = pool.clients.list();
  if (client === undefined) throw new Error('no client');
  const device = pool.devices.begin(user, caller);
  pool.devices.change(device, { secret: { salt: '00', verifier: '01' } });
  const { session } = service.ssoSessions.begin(user, client, caller);
  pool.tries.take('ConfirmSignUp', user.sub);
  pool.tries.take('ForgotPassword', user.sub);
  pool.lockout.countFailure(user.sub);
  service.authEvents.ask(user, `${user.username}@example.org`);
  const signIn = pool.signIns.begin({
    user,
    client,
    scopes: client.settings.ApiScopes,
    refreshToken: `refresh-${user.sub}`,
    deviceKey: device.deviceKey,
    ssoSessionId: session.sessionId,
    caller,
  });
  return (await pool.mint.mint({ user, client, signIn })).access;
}

/** In which tables something is kept under, or about, this sub. */
function tracesOf({ service }: House, sub: string): readonly string[] {
  return Object.entries(service.tables)
    .filter(([, table]) => [...table.values()].some((row) => JSON.stringify(row).includes(sub)))
    .map(([name]) => name)
    .sort();
}

/** In which tables something is kept under, or about, this username. */
function namesIn(house: House, username: string): readonly string[] {
  return tracesOf(house, `"${username}`);
}

test('every record of the user goes, but for sign-ins and what was posted, and nobody else’s', async () => {
  const house = await openHouse();
  const [river, brook] = names.map((name) => house.pool.users.byUsername(name));
  if (!river || !brook) throw new Error('no users');
  const AccessToken = await leaveTraces(house, river);
  await leaveTraces(house, brook);
  const all = ['authEvents', 'devices', 'failures', 'signIns', 'ssoSessions', 'tries', 'users'];
  expect(tracesOf(house, river.sub)).toEqual(all);
  expect(await deleteUser.answer(house.service, { AccessToken }, caller)).toEqual({
    kind: 'done',
    output: null,
  });
  // A refresh token of somebody deleted has to be told from one that never was.
  expect(tracesOf(house, river.sub)).toEqual(['signIns']);
  expect(tracesOf(house, brook.sub)).toEqual(all);
  // A mailbox is not the pool's to empty.
  expect(namesIn(house, 'river')).toEqual(['mail']);
  expect(namesIn(house, 'brook')).toEqual(['mail', 'users']);
});
