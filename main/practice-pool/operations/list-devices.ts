import { done, refuse } from '../answer.ts';
import { pageOf } from '../paging.ts';
import { accessTokenOperation } from './operation.ts';
import { checkDeviceTracking, describeDevice } from './own-device.ts';

/** Guess: the greatest Limit, where none is given. */
const usualLimit = 60;

/** ListDevices: the confirmed devices of the user, oldest first. */
export const listDevices = accessTokenOperation(
  'ListDevices',
  ({ pool, user }, { Limit = 0, PaginationToken }) => {
    const refusal = checkDeviceTracking(pool);
    if (refusal !== null) return refusal;
    const page = pageOf(
      pool.devices.confirmedOf(user.sub),
      ({ createdAtMs, deviceKey }) => ({ rank: createdAtMs, key: deviceKey }),
      { secret: pool.secret, name: `ListDevices ${user.sub}` },
      { size: Limit === 0 ? usualLimit : Limit, token: PaginationToken },
    );
    // Guess: of a wrong page token nothing is documented.
    if (page === null) return refuse('InvalidParameterException', 'Invalid pagination token.');
    return done({
      Devices: page.items.map(describeDevice),
      ...(page.nextToken === null ? {} : { PaginationToken: page.nextToken }),
    });
  },
);
