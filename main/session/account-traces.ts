/**
 * What is kept of an account beside its sign-ins: keys of this computer as its device, its
 * practice passkeys, and a sign-up that was never confirmed. It all goes when the account is
 * gone, and stays through a sign-out.
 */
import type { PendingSignUps } from './pending-sign-ups.ts';
import type { RememberedDevices } from './remembered-devices.ts';

export interface AccountTracesPorts {
  readonly devices: Pick<RememberedDevices, 'removeAllOf'>;
  readonly pending: Pick<PendingSignUps, 'removeAllOf'>;
  readonly passkeys: { readonly removeAllOf: (sub: string) => Promise<boolean> };
}

/** Whose traces are meant. */
export interface GoneAccount {
  readonly profileId: string;
  readonly sub: string;
  readonly username: string;
  readonly accountName: string;
}

export class AccountTraces {
  readonly #ports: AccountTracesPorts;

  constructor(ports: AccountTracesPorts) {
    this.#ports = ports;
  }

  /** Resolves whether nothing is left on the disk. */
  async remove({ profileId, sub, username, accountName }: GoneAccount): Promise<boolean> {
    const { devices, pending, passkeys } = this.#ports;
    const removed = await Promise.all([
      devices.removeAllOf(sub),
      passkeys.removeAllOf(sub),
      pending.removeAllOf(profileId, [username, accountName]),
    ]);
    return !removed.includes(false);
  }
}
