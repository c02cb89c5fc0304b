/** Which address a sign-up is confirmed by. */
import type { PoolSettings } from '../settings/pool-settings.ts';
import type { Address, Deliverable } from './delivery.ts';

/**
 * What the pool verifies of itself, in the order in which a sign-up's code goes: by phone, if
 * both are verified (developer guide, "Configuring email or phone verification").
 */
export function verifiedOfItself({ AutoVerifiedAttributes }: PoolSettings): readonly Deliverable[] {
  return (['phone_number', 'email'] as const).filter((name) =>
    AutoVerifiedAttributes.includes(name),
  );
}

/** Where the code of a sign-up goes; null where nothing is verified, or there is no address. */
export function signUpAddress(
  settings: PoolSettings,
  attributes: Readonly<Record<string, string>>,
): Address | null {
  const attribute = verifiedOfItself(settings).find((name) => (attributes[name] ?? '') !== '');
  return attribute === undefined ? null : { attribute, address: attributes[attribute] ?? '' };
}
