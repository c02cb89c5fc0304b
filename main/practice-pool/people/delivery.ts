/** Where a code goes, and how the service says so. */
import type { Pool } from '../pool.ts';
import type { Mail, StoredUser } from '../store/records.ts';

/** What codes can be sent to. */
export type Deliverable = 'email' | 'phone_number';

/** Where a code went, in the members of `CodeDeliveryDetailsType`. */
export interface CodeDeliveryDetails {
  readonly AttributeName: Deliverable;
  readonly DeliveryMedium: 'EMAIL' | 'SMS';
  readonly Destination: string;
}

/** An address of somebody, and which of their attributes it is. */
export interface Address {
  readonly attribute: Deliverable;
  readonly address: string;
}

/** Whether an attribute is an address that codes can be sent to. */
export const isDeliverable = (attribute: string): attribute is Deliverable =>
  attribute === 'email' || attribute === 'phone_number';

/** The way a message to such an address goes. */
export const mediumOf = (attribute: Deliverable): Mail['medium'] =>
  attribute === 'email' ? 'EMAIL' : 'SMS';

/** `owner@example.com` becomes `o***@e***`, `+15555550144` becomes `+*******0144`: the service's masks. */
export function deliveryTo(attribute: Deliverable, address: string): CodeDeliveryDetails {
  return {
    AttributeName: attribute,
    DeliveryMedium: mediumOf(attribute),
    Destination: maskAddress(attribute, address),
  };
}

/** The `Destination` of an address, which gives little of it away. */
export function maskAddress(attribute: Deliverable, address: string): string {
  if (attribute === 'phone_number') {
    const digits = address.replaceAll(/\D/g, '');
    return `+${'*'.repeat(Math.max(0, digits.length - 4))}${digits.slice(-4)}`;
  }
  const [name = '', host = ''] = address.split('@');
  return `${firstOf(name)}***@${firstOf(host)}***`;
}

/** By code point: half of a character would be no text. */
const firstOf = (text: string): string => /^./su.exec(text)?.[0] ?? '';

/** Posts a code to an address of this user. */
export function postCode(
  pool: Pool,
  user: StoredUser,
  letter: Address & { readonly purpose: Mail['purpose']; readonly code: string },
): CodeDeliveryDetails {
  const { attribute, address, purpose, code } = letter;
  const medium = mediumOf(attribute);
  pool.service.postOffice.send({
    userPoolId: pool.userPoolId,
    medium,
    to: address,
    username: user.username,
    purpose,
    code,
    eventId: null,
  });
  return deliveryTo(attribute, address);
}
