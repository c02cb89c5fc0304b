/** Sending the code that confirms a sign-up. */
import { newCode } from './random-names.ts';
import type { Pool } from './pool.ts';
import type { StoredUser } from './store/data.ts';

const codeLifeMs = 24 * 60 * 60 * 1000;

/** Where a code went, in the members of `CodeDeliveryDetailsType`. */
export interface CodeDeliveryDetails {
  readonly AttributeName: 'email';
  readonly DeliveryMedium: 'EMAIL';
  readonly Destination: string;
}

/** Posts a new code to the user's e-mail address; an older one stops working. */
export function sendSignUpCode(pool: Pool, user: StoredUser): CodeDeliveryDetails {
  const code = newCode();
  const to = user.attributes['email'] ?? '';
  pool.users.change(user, { confirmation: { code, expiresAtMs: pool.now() + codeLifeMs } });
  pool.mailbox.send({ medium: 'EMAIL', to, username: user.username, purpose: 'sign-up', code });
  return deliveryTo(to);
}

/** `owner@example.com` becomes `o***@e***`, the mask of the service. */
export function deliveryTo(email: string): CodeDeliveryDetails {
  const [name = '', host = ''] = email.split('@');
  return {
    AttributeName: 'email',
    DeliveryMedium: 'EMAIL',
    Destination: `${name.slice(0, 1)}***@${host.slice(0, 1)}***`,
  };
}
