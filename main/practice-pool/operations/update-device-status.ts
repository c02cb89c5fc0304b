import { done } from '../answer.ts';
import { accessTokenOperation } from './operation.ts';
import { requireOwnDevice } from './own-device.ts';

/** UpdateDeviceStatus: remembers the device, or does no longer. Without a status nothing changes. */
export const updateDeviceStatus = accessTokenOperation(
  'UpdateDeviceStatus',
  (bearer, { DeviceKey, DeviceRememberedStatus }) => {
    const device = requireOwnDevice(bearer, DeviceKey);
    if ('kind' in device) return device;
    const { pool } = bearer;
    if (DeviceRememberedStatus !== undefined) {
      const remembered = DeviceRememberedStatus === 'remembered';
      pool.devices.change(device, { remembered, modifiedAtMs: pool.now() });
    }
    return done({});
  },
);
