/** What the settings of a pool say of passkeys. */
import type { PoolSettings } from '../settings/pool-settings.ts';
import type { RelyingParty } from './relying-party.ts';

/** Whether people of this pool can have passkeys, as the first factor or as the second. */
export function arePasskeysOn({ Policies, WebAuthnConfiguration }: PoolSettings): boolean {
  return (
    Policies.SignInPolicy.AllowedFirstAuthFactors.includes('WEB_AUTHN') ||
    WebAuthnConfiguration?.FactorConfiguration === 'MULTI_FACTOR_WITH_USER_VERIFICATION'
  );
}

/**
 * For whom passkeys are made; null when the pool does not say. A real pool falls back on the
 * domain of its managed login; here that is a loopback address, for which there are none.
 */
export function relyingPartyOf({ WebAuthnConfiguration }: PoolSettings): RelyingParty | null {
  const id = WebAuthnConfiguration?.RelyingPartyId;
  return id === undefined ? null : { id, name: id };
}
