/**
 * What pools know this computer by: one set of keys for each account, kept on the shelf. They
 * outlive a sign-out, since they are there to make the next sign-in shorter.
 */
import * as v from 'valibot';
import { readAccessClaims, readClaims } from '../cognito/claims.ts';
import type { DeviceKeys, Turn } from '../cognito/sign-in/conversation.ts';
import type { Shelf } from '../vault/shelf.ts';
import { deviceEntry, devicePrefix, devicePrefixOf } from './shelf-keys.ts';

/** Keys, and the account they belong to: they lie under what was typed and under the `sub`. */
interface StoredDevice extends DeviceKeys {
  readonly sub: string;
}

const schema: v.GenericSchema<unknown, StoredDevice> = v.strictObject({
  key: v.string(),
  groupKey: v.string(),
  password: v.string(),
  sub: v.string(),
});

const parse = (text: string | undefined): StoredDevice | undefined => {
  if (text === undefined) return undefined;
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
};

export interface DeviceOwner {
  readonly profileId: string;
  /** As it was typed. */
  readonly username: string;
  readonly sub: string;
}

/** Whom somebody wanted to sign in as, and the device that was shown to the pool. */
export interface ShownDevice extends Pick<DeviceOwner, 'profileId' | 'username'> {
  readonly shown: DeviceKeys | null;
}

/** A conversation that came to its end. */
export type ArrivedTurn = Extract<Turn, { readonly kind: 'tokens' }>;

/** The device that a sign-in is bound to: every refresh has to name it. Null for none. */
export const boundDeviceOf = ({ tokens, newDevice }: ArrivedTurn): string | null => {
  const claim = readClaims(tokens.access)?.['device_key'];
  return newDevice?.keys.key ?? (typeof claim === 'string' ? claim : null);
};

export class RememberedDevices {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** @param account what was typed, or the `sub`; null where this computer is not known to it */
  async find(profileId: string, account: string): Promise<DeviceKeys | null> {
    const found = parse(await this.#shelf.read(deviceEntry(profileId, account)));
    if (found === undefined) return null;
    const { key, groupKey, password } = found;
    return { key, groupKey, password };
  }

  /** Keeps the keys of a device that the pool has just made. */
  async keep({ profileId, username, sub }: DeviceOwner, keys: DeviceKeys): Promise<void> {
    const stored: StoredDevice = { ...keys, sub };
    const text = JSON.stringify(stored);
    await this.#shelf.put(deviceEntry(profileId, sub), text);
    await this.#shelf.put(deviceEntry(profileId, username), text);
  }

  /** After a sign-in: keeps what the pool has just made, drops what it does not know any more. */
  async settle(
    { profileId, username, shown }: ShownDevice,
    { tokens, newDevice, deviceUnknown }: ArrivedTurn,
  ): Promise<void> {
    const sub = readAccessClaims(tokens.access)?.sub;
    if (deviceUnknown && shown !== null) await this.forgetDevice(profileId, shown.key);
    if (newDevice !== null && sub !== undefined) {
      await this.keep({ profileId, username, sub }, newDevice.keys);
    }
  }

  /** Removes a device that the pool does not know any more, under whatever name. */
  forgetDevice(profileId: string, deviceKey: string): Promise<boolean> {
    return this.#removeWhere(devicePrefixOf(profileId), ({ key }) => key === deviceKey);
  }

  /** Removes the devices of an account, in whatever profile. Resolves whether none is left. */
  removeAllOf(sub: string): Promise<boolean> {
    return this.#removeWhere(devicePrefix, (device) => device.sub === sub);
  }

  async #removeWhere(prefix: string, isMeant: (device: StoredDevice) => boolean): Promise<boolean> {
    const keys = await this.#shelf.keys(prefix);
    const removed = await Promise.all(
      keys.map(async (key) => {
        const device = parse(await this.#shelf.read(key));
        return device === undefined || !isMeant(device) || this.#shelf.remove(key);
      }),
    );
    return !removed.includes(false);
  }
}
