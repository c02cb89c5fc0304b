/** An account of which nothing is kept beside its sign-in. */
import type { AccountTraces } from '../../main/session/account-traces.ts';
import type { RememberedDevices } from '../../main/session/remembered-devices.ts';

export const traces: Pick<AccountTraces, 'remove'> = { remove: () => Promise.resolve(true) };

export const noDevices: Pick<RememberedDevices, 'find' | 'settle'> = {
  find: () => Promise.resolve(null),
  settle: () => Promise.resolve(),
};
