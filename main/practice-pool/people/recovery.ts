/** How somebody gets back in who forgot the password (`AccountRecoverySetting` of the pool). */
import { refuse, type Refusal } from '../answer.ts';
import type { PoolSettings } from '../settings/pool-settings.ts';
import type { StoredUser } from '../store/records.ts';
import type { Address, Deliverable } from './delivery.ts';

const addresses = {
  verified_email: ['email'],
  verified_phone_number: ['phone_number'],
  admin_only: [],
} as const;

/** The addresses the pool would send to, best first; none where only an administrator helps. */
export function recoveryOrder({ AccountRecoverySetting }: PoolSettings): readonly Deliverable[] {
  return [...AccountRecoverySetting.RecoveryMechanisms]
    .sort((one, other) => one.Priority - other.Priority)
    .flatMap(({ Name }): readonly Deliverable[] => addresses[Name]);
}

/** Where this user's code goes: the first address that is verified; null when none is. */
export function recoveryAddress(
  settings: PoolSettings,
  { attributes }: StoredUser,
): Address | null {
  const attribute = recoveryOrder(settings).find(
    (name) => (attributes[name] ?? '') !== '' && attributes[`${name}_verified`] === 'true',
  );
  return attribute === undefined ? null : { attribute, address: attributes[attribute] ?? '' };
}

/** The refusal of whose password is an administrator's business, or another provider's. */
export function checkRecoverable({
  enabled,
  status,
}: StoredUser): Refusal<'NotAuthorizedException'> | null {
  if (!enabled) return refuse('NotAuthorizedException', 'User is disabled.');
  return status === 'FORCE_CHANGE_PASSWORD' || status === 'EXTERNAL_PROVIDER'
    ? refuse('NotAuthorizedException', 'User password cannot be reset in the current state.')
    : null;
}
