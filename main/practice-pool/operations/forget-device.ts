import { done } from '../answer.ts';
import { accessTokenOperation } from './operation.ts';
import { requireOwnDevice } from './own-device.ts';

/**
 * ForgetDevice: the device is one among any others again. It has no output shape, so its
 * success has an empty body.
 */
export const forgetDevice = accessTokenOperation('ForgetDevice', (bearer, { DeviceKey }) => {
  const device = requireOwnDevice(bearer, DeviceKey);
  if ('kind' in device) return device;
  bearer.pool.devices.forget(device);
  return done(null);
});
