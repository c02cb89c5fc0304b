/**
 * A delivery that never happens, to hide that nobody has a name (developer guide, "Managing
 * user existence error responses"): "determined by the input username format and
 * verification settings of the user pool".
 */
import { createHmac } from 'node:crypto';
import type { Pool } from '../pool.ts';
import { isAddress } from './attributes.ts';
import { deliveryTo, type CodeDeliveryDetails, type Deliverable } from './delivery.ts';
import { sameName } from './nobodies.ts';

/**
 * The same each time for the same name. `order` is where the pool would send a real one, best
 * first.
 */
export function simulatedDelivery(
  pool: Pool,
  typedName: string,
  order: readonly Deliverable[],
): CodeDeliveryDetails {
  const typed = order.find((name) => isAddress(name, typedName));
  if (typed !== undefined) return deliveryTo(typed, typedName);
  const drawn = createHmac('sha256', pool.secret).update(sameName(pool, typedName)).digest();
  return order[0] === 'phone_number'
    ? deliveryTo(
        'phone_number',
        `+1555555${String(drawn.readUInt16BE() % 10_000).padStart(4, '0')}`,
      )
    : deliveryTo('email', `${letter(drawn.readUInt16BE(2))}@${letter(drawn.readUInt16BE(4))}`);
}

const letter = (drawn: number): string => String.fromCharCode(97 + (drawn % 26));
