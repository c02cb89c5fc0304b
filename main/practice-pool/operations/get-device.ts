import { done } from '../answer.ts';
import { accessTokenOperation } from './operation.ts';
import { describeDevice, requireOwnDevice } from './own-device.ts';

/** GetDevice: one confirmed device of the user. */
export const getDevice = accessTokenOperation('GetDevice', (bearer, { DeviceKey }) => {
  const device = requireOwnDevice(bearer, DeviceKey);
  return 'kind' in device ? device : done({ Device: describeDevice(device) });
});
