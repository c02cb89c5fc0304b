/** Devices that a pool remembers: made known, proving themselves, forgotten, and healed. */
import { describe, expect, it } from 'vitest';
import { readAccessClaims } from '../../../../main/cognito/claims.ts';
import type { DeviceKeys } from '../../../../main/cognito/sign-in/conversation.ts';
import { devices } from '../../../../main/practice-pool/settings/presets/second-factors.ts';
import {
  ada,
  arrived,
  converse,
  openGuest,
  password,
  stepOf,
  type Guest,
  type PoolInput,
  type TokensTurn,
} from '../support/guest.ts';

const eve = { username: 'eve', password };

/** The preset, with Eve, who gets codes by text message unless her device stands for that. */
const tracking: PoolInput = {
  ...devices,
  Users: [{ ...ada, Username: 'eve', UserMFASettingList: ['SMS_MFA'] }],
};

/** Signs Eve in, with a code if one is asked for. */
const signIn = async (guest: Guest, device: DeviceKeys | null): Promise<TokensTurn> => {
  const conversation = converse(guest, { ...eve, device });
  const turn = await conversation.begin();
  if (turn.kind === 'tokens') return turn;
  expect(stepOf(turn).kind).toBe('code');
  return arrived(await conversation.answer({ kind: 'code', code: guest.code() }));
};

/** A device that is remembered. */
const rememberedDevice = async (guest: Guest): Promise<DeviceKeys> => {
  const { tokens, newDevice } = await signIn(guest, null);
  if (newDevice === null) throw new Error('no device');
  const { keys } = newDevice;
  expect(await guest.pool.setDeviceStatus(tokens.access, keys.key, 'remembered')).toEqual({
    kind: 'done',
  });
  return keys;
};

describe('a device that the pool does not know', () => {
  it('is made known after the sign-in, and the person is to say whether it is remembered', async () => {
    const guest = await openGuest(tracking);
    const { newDevice, tokens, secondFactor, deviceUnknown } = await signIn(guest, null);
    expect(newDevice).toMatchObject({ asked: true });
    expect({ secondFactor, deviceUnknown }).toEqual({ secondFactor: 'sms', deviceUnknown: false });
    const listed = await guest.pool.devices(tokens.access);
    expect(listed).toMatchObject({
      items: [
        {
          key: newDevice?.keys.key,
          attributes: expect.arrayContaining([
            { name: 'device_name', value: 'Ada’s computer' },
          ]) as unknown,
        },
      ],
    });
    for (const { body } of guest.sent) expect(body).not.toContain(newDevice?.keys.password);
  });

  it('is remembered at once where the pool does not leave it to the person', async () => {
    const guest = await openGuest({ ...tracking, DeviceConfiguration: {} });
    expect((await signIn(guest, null)).newDevice).toMatchObject({ asked: false });
  });

  it('is not made up where the pool keeps none', async () => {
    const guest = await openGuest({ ...tracking, DeviceConfiguration: undefined });
    expect((await signIn(guest, null)).newDevice).toBeNull();
  });
});

describe('a device that is remembered', () => {
  it('proves itself, and stands for the second factor', async () => {
    const guest = await openGuest(tracking);
    const device = await rememberedDevice(guest);
    const codes = guest.scene.pool.inbox().length;
    const turn = await signIn(guest, device);
    expect(turn).toMatchObject({ secondFactor: 'device', newDevice: null, deviceUnknown: false });
    expect(guest.scene.pool.inbox()).toHaveLength(codes);
    for (const { body } of guest.sent) expect(body).not.toContain(device.password);
  });

  it('is left out once the pool has forgotten it, and a new one is made', async () => {
    const guest = await openGuest(tracking);
    const device = await rememberedDevice(guest);
    const { tokens } = await signIn(guest, device);
    expect(await guest.pool.forgetDevice(tokens.access, device.key)).toEqual({ kind: 'done' });
    const turn = await signIn(guest, device);
    expect(turn).toMatchObject({ secondFactor: 'sms', deviceUnknown: true });
    expect(turn.newDevice?.keys.key).not.toBe(device.key);
  });

  it.each([
    ['whose password is another', { password: 'another' }],
    ['whose group is another', { groupKey: '-another' }],
  ])('%s is left out as well', async (_, change) => {
    const guest = await openGuest(tracking);
    const device = { ...(await rememberedDevice(guest)), ...change };
    expect(await signIn(guest, device)).toMatchObject({ secondFactor: 'sms', deviceUnknown: true });
  });

  it('is needed to renew the sign-in', async () => {
    const guest = await openGuest(tracking);
    const device = await rememberedDevice(guest);
    const { tokens } = await signIn(guest, device);
    const refresh = tokens.refresh ?? '';
    const username = readAccessClaims(tokens.access)?.username ?? '';
    expect(await guest.pool.refresh(refresh, { username, deviceKey: device.key })).toMatchObject({
      kind: 'tokens',
    });
    expect(await guest.pool.refresh(refresh, { username, deviceKey: null })).toMatchObject({
      error: 'token-invalid',
    });
  });
});
