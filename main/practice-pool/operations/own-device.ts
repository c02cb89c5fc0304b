/** What the operations on remembered devices have in common. */
import type { Authorized } from '../access-token.ts';
import { refuse, type Refusal } from '../answer.ts';
import type { Pool } from '../pool.ts';
import type { StoredDevice } from '../store/records.ts';

/** Null when the pool remembers devices. */
export function checkDeviceTracking({
  settings,
}: Pool): Refusal<'InvalidUserPoolConfigurationException'> | null {
  if (settings.DeviceConfiguration !== undefined) return null;
  // Guess: the operations declare nothing that fits better; no text is documented.
  const message = 'User pool does not have device tracking enabled.';
  return refuse('InvalidUserPoolConfigurationException', message);
}

/** The confirmed device of this key, of the user behind the token; nobody else's. */
export function requireOwnDevice(
  { pool, user }: Authorized,
  deviceKey: string,
): StoredDevice | Refusal<'InvalidUserPoolConfigurationException' | 'ResourceNotFoundException'> {
  const refusal = checkDeviceTracking(pool);
  if (refusal !== null) return refusal;
  const device = pool.devices.of(user, deviceKey);
  return device === null || device.secret === null
    ? refuse('ResourceNotFoundException', 'Device does not exist.')
    : device;
}

/**
 * `DeviceType`, times in seconds, with the attributes that the reference shows for
 * AdminGetDevice, but for those with `dev:`, which are the developer's.
 */
export function describeDevice(device: StoredDevice): object {
  return {
    DeviceKey: device.deviceKey,
    DeviceAttributes: [
      { Name: 'device_status', Value: 'valid' },
      ...(device.name === null ? [] : [{ Name: 'device_name', Value: device.name }]),
      { Name: 'last_ip_used', Value: device.ipAddress },
    ],
    DeviceCreateDate: device.createdAtMs / 1000,
    DeviceLastModifiedDate: device.modifiedAtMs / 1000,
    DeviceLastAuthenticatedDate: device.authenticatedAtMs / 1000,
  };
}
