import { done, refuse } from '../answer.ts';
import { arePasskeysOn, relyingPartyOf } from '../passkeys/pool-passkeys.ts';
import { registrationOptions } from '../passkeys/registration.ts';
import type { StoredUser } from '../store/records.ts';
import { accessTokenOperation } from './operation.ts';

/** StartWebAuthnRegistration: what a client needs to make a passkey for the user. */
export const startWebAuthnRegistration = accessTokenOperation(
  'StartWebAuthnRegistration',
  ({ pool, client, user }) => {
    const { settings } = pool;
    if (!arePasskeysOn(settings)) {
      // Guess: of this one and the next the errors are documented, the texts are not.
      return refuse('WebAuthnNotEnabledException', 'WebAuthn is not enabled for the user pool.');
    }
    const relyingParty = relyingPartyOf(settings);
    if (relyingParty === null) {
      const message = 'The user pool has neither a relying party nor a domain.';
      return refuse('WebAuthnConfigurationMissingException', message);
    }
    if (user.passkeys.length >= settings.Limits.Passkeys) {
      // Guess: the limit is documented, the text is not.
      return refuse('LimitExceededException', 'The user has the greatest number of passkeys.');
    }
    const { options, challenge } = registrationOptions({
      relyingParty,
      user: { sub: user.sub, username: nameOf(user), displayName: nameOf(user) },
      userVerification: settings.WebAuthnConfiguration?.UserVerification ?? 'preferred',
      existing: user.passkeys,
    });
    const { passkeyRegistrations } = pool.service;
    passkeyRegistrations.begin(user.sub, { challenge, clientId: client.clientId });
    return done({ CredentialCreationOptions: options });
  },
);

/**
 * What a password manager shows. The reference shows a username; where that is the sub, which
 * nobody would know again, the address says more.
 */
function nameOf({ sub, username, attributes }: StoredUser): string {
  if (username !== sub) return username;
  return attributes['email'] ?? attributes['phone_number'] ?? username;
}
