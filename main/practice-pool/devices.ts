/** Remembered devices of all pools, by the keys they were given (developer guide, "Working with user devices"). */
import { randomUUID } from 'node:crypto';
import type { Caller } from './caller.ts';
import type { Clock } from './clock.ts';
import type { StoredDevice, StoredUser } from './store/records.ts';
import type { Index, Table } from './store/table.ts';

/**
 * A device can be confirmed only with an access token of the sign-in that gave it its key, and
 * none lives longer than a day.
 */
const unconfirmedForMs = 24 * 60 * 60 * 1000;

export class Devices {
  readonly #table: Table<StoredDevice>;
  readonly #bySub: Index<StoredDevice>;
  readonly #clock: Clock;

  constructor(table: Table<StoredDevice>, clock: Clock) {
    this.#table = table;
    this.#bySub = table.indexBy(({ sub }) => [sub]);
    this.#clock = clock;
  }

  /** Gives a device of this user a key: `<region>_<uuid>`. It counts once it is confirmed. */
  begin(user: StoredUser, caller: Caller): StoredDevice {
    const now = this.#clock.now();
    this.#forgetUnconfirmed(user.sub, now);
    const device: StoredDevice = {
      deviceKey: `${user.userPoolId.split('_')[0] ?? ''}_${randomUUID()}`,
      deviceGroupKey: `-${randomUUID().slice(0, 8)}`,
      sub: user.sub,
      userPoolId: user.userPoolId,
      secret: null,
      name: null,
      remembered: false,
      ipAddress: caller.ipAddress,
      createdAtMs: now,
      modifiedAtMs: now,
      authenticatedAtMs: now,
    };
    this.#table.put(device);
    return device;
  }

  /** The device of this user under this key, confirmed or not. */
  of(user: StoredUser, deviceKey: string): StoredDevice | null {
    const device = this.#table.get(deviceKey);
    return device?.sub === user.sub ? device : null;
  }

  /** Whether this user has confirmed the device of this key. */
  isConfirmed(user: StoredUser, deviceKey: string): boolean {
    return (this.of(user, deviceKey)?.secret ?? null) !== null;
  }

  /** Every confirmed device of a user, oldest first. */
  confirmedOf(sub: string): readonly StoredDevice[] {
    return this.#bySub.find(sub).filter(({ secret }) => secret !== null);
  }

  /** Every change of a device goes through here. Answers it as it is now. */
  change(device: StoredDevice, changes: Partial<StoredDevice>): StoredDevice {
    const changed = { ...device, ...changes };
    this.#table.put(changed);
    return changed;
  }

  forget(device: StoredDevice): void {
    this.#table.delete(device.deviceKey);
  }

  /** Forgets every device of a user, with the user. */
  forgetAllOf(sub: string): void {
    for (const { deviceKey } of [...this.#bySub.find(sub)]) this.#table.delete(deviceKey);
  }

  /** Every sign-in without a device makes one; those that nobody can confirm any more go. */
  #forgetUnconfirmed(sub: string, now: number): void {
    for (const { deviceKey, secret, createdAtMs } of [...this.#bySub.find(sub)]) {
      const isLost = secret === null && now >= createdAtMs + unconfirmedForMs;
      if (isLost) this.#table.delete(deviceKey);
    }
  }
}
