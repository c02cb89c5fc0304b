/** What the passwords of a pool have to be, as far as that is known. */
import type { PolicyOutcome } from '../contract/attributes.ts';
import type { PasswordPolicy, ProfileView } from '../contract/profile.ts';

/** Of a pool without settings (API reference, PasswordPolicyType; console's default). */
const usual: PasswordPolicy = {
  minimumLength: 8,
  lowercase: true,
  uppercase: true,
  numbers: true,
  symbols: true,
};

export class Policies {
  readonly #profileOf: (profileId: string) => ProfileView | undefined;

  constructor(profileOf: (profileId: string) => ProfileView | undefined) {
    this.#profileOf = profileOf;
  }

  passwordPolicy({ profileId }: { readonly profileId: string }): PolicyOutcome {
    const profile = this.#profileOf(profileId);
    if (profile === undefined) return { kind: 'no-such-profile' };
    const { passwordPolicy } = profile;
    return { kind: 'policy', policy: passwordPolicy ?? usual, known: passwordPolicy !== null };
  }
}
