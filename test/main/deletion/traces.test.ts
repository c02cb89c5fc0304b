/** What is left of an account on this computer: nothing after a deletion, its keys after a sign-out. */
import { describe, expect, it } from 'vitest';
import { devices } from '../../../main/practice-pool/settings/presets/second-factors.ts';
import { passwordless } from '../../../main/practice-pool/settings/presets/passwordless.ts';
import { openGuest, password, type PoolInput } from '../cognito/support/guest.ts';
import {
  filesWith,
  openDesk,
  profileId,
  signedIn,
  type OpenedDesk,
} from '../session/support/desk.ts';

/** Where one account can have all that is kept here: a device and a passkey. */
const everything: PoolInput = {
  ...passwordless,
  DeviceConfiguration: devices.DeviceConfiguration,
};

interface Canaries {
  readonly sub: string;
  readonly devicePassword: string;
  readonly privateKey: string;
}

/** Ada, signed in, with a device, a passkey, and a sign-up of her name that was left behind. */
const openAda = async () => {
  const desk = await openDesk(await openGuest(everything));
  const sessionId = signedIn(await desk.start('ada', password));
  await desk.pending.begin({ profileId, username: 'ada' });
  const sub = desk.people.person(sessionId)?.sub ?? '';
  const options = await startPasskey(desk, sessionId);
  const made = await desk.passkeys.create(profileId, options);
  if (made.kind !== 'made') throw new Error(made.kind);
  const [passkeyKey = ''] = await desk.shelf.keys('passkey:');
  const { privateKey } = JSON.parse((await desk.shelf.read(passkeyKey)) ?? '') as Canaries;
  const device = await desk.devices.find(profileId, 'ada');
  const canaries: Canaries = { sub, devicePassword: device?.password ?? '', privateKey };
  return { desk, sessionId, canaries };
};

const startPasskey = async ({ people }: OpenedDesk, sessionId: string): Promise<string> => {
  const answer = await people.token(sessionId);
  if (answer.kind !== 'token') throw new Error(answer.kind);
  const started = await answer.pool.startPasskey(answer.token);
  if (started.kind !== 'options') throw new Error(started.kind);
  return started.options;
};

const found = ({ folder }: OpenedDesk, canaries: Canaries): readonly string[] =>
  Object.entries({ ...canaries, username: 'ada' })
    .filter(([, text]) => text === '' || filesWith(folder, text).length > 0)
    .map(([name]) => name);

const all = ['sub', 'devicePassword', 'privateKey', 'username'];

const deleteAccount = async ({ deletion, people }: OpenedDesk, sessionId: string) => {
  const accountName = people.person(sessionId)?.accountName ?? '';
  deletion.begin(sessionId);
  const until = async (...kinds: readonly string[]) => {
    while (!kinds.includes(deletion.view().kind)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await until('preflight');
  deletion.proceed({ endOthers: false });
  const view = deletion.view();
  const names = 'subject' in view ? view.subject : { accountName, poolName: 'Example' };
  const granted = await deletion.ask({
    accountName: names.accountName,
    poolName: names.poolName,
  });
  deletion.send(granted.kind === 'granted' ? granted.permission : '');
  await until('deleted', 'clean-up-left', 'unknown', 'refused', 'not-sent');
  return deletion.view().kind;
};

describe('after a deletion', () => {
  it('no file holds anything of the account, sealed or not', async () => {
    const { desk, sessionId, canaries } = await openAda();
    expect(found(desk, canaries)).toEqual(all);
    expect(await deleteAccount(desk, sessionId)).toBe('deleted');
    expect(found(desk, canaries)).toEqual([]);
    expect(await desk.shelf.keys('')).toEqual([]);
  });

  it('what belongs to others is as it was', async () => {
    const { desk, sessionId } = await openAda();
    await desk.shelf.put('client-secret:p1', 'of the app client');
    await desk.pending.begin({ profileId, username: 'somebody.else' });
    const keys = { key: 'k', groupKey: 'g', password: 'p' };
    await desk.devices.keep({ profileId, username: 'eve', sub: 'sub-of-eve' }, keys);
    await deleteAccount(desk, sessionId);
    expect(await desk.devices.find(profileId, 'eve')).toEqual(keys);
    expect(await desk.shelf.read('client-secret:p1')).toBe('of the app client');
    expect(await desk.pending.pendingSignUps()).toMatchObject([{ username: 'somebody.else' }]);
  });
});

describe('an account that is found gone', () => {
  it('leaves nothing here either', async () => {
    const { desk, sessionId, canaries } = await openAda();
    await desk.guest.scene.pool.owner.removeUser('ada');
    expect(await desk.reader.read(sessionId)).toEqual({ kind: 'account-gone' });
    expect(found(desk, canaries)).toEqual([]);
  });
});

describe('a sign-out', () => {
  it('takes the sign-in, and keeps what the next one needs', async () => {
    const { desk, sessionId, canaries } = await openAda();
    await desk.people.signOut(sessionId);
    expect(filesWith(desk.folder, canaries.devicePassword)).toEqual(['secrets.json']);
    expect(await desk.devices.find(profileId, 'ada')).not.toBeNull();
    expect(await desk.passkeys.credentialIds(profileId)).toHaveLength(1);
  });
});
