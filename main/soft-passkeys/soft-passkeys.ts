/**
 * Passkeys for practice: an authenticator in software, for pools on this computer and for no
 * other. What it keeps would be as good as a password there, so it lies sealed on the shelf.
 */
import * as v from 'valibot';
import type { PasskeySigner } from '../cognito/sign-in/conversation.ts';
import type { Shelf } from '../vault/shelf.ts';
import {
  creationOptions,
  es256,
  makePasskey,
  requestOptions,
  signWith,
  type SoftPasskey,
} from './ceremony.ts';

export interface SoftPasskeysPorts {
  readonly shelf: Shelf;
  /** Whether this is a practice pool, or one behind a loopback address. */
  readonly isLocal: (profileId: string) => boolean;
}

export type MakeOutcome =
  /** `credential` is a RegistrationResponseJSON. The private key is on the shelf already. */
  | { readonly kind: 'made'; readonly credentialId: string; readonly credential: string }
  /** This account has a passkey here already, and one authenticator makes no second. */
  | { readonly kind: 'already-here' }
  /** The pool is none of this computer's. */
  | { readonly kind: 'not-local' }
  /** The options cannot be read, or ask for a key that is not made here. */
  | { readonly kind: 'not-possible' };

const schema: v.GenericSchema<unknown, SoftPasskey> = v.strictObject({
  credentialId: v.string(),
  relyingParty: v.string(),
  userHandle: v.string(),
  privateKey: v.string(),
});

const prefix = 'passkey:';
const keyOf = (profileId: string, credentialId: string): string =>
  `${prefix}${encodeURIComponent(profileId)}:${credentialId}`;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

export class SoftPasskeys {
  readonly #ports: SoftPasskeysPorts;

  constructor(ports: SoftPasskeysPorts) {
    this.#ports = ports;
  }

  /** What answers for the passkeys of this profile; null where only a browser could. */
  signerFor(profileId: string): PasskeySigner | null {
    if (!this.#ports.isLocal(profileId)) return null;
    return {
      canSign: async (relyingParty) =>
        (await this.#keptFor(profileId)).some((one) => one.relyingParty === relyingParty),
      sign: (options) => this.#sign(profileId, options),
    };
  }

  /**
   * Makes a passkey. Where the pool then refuses it, `remove` takes it off the shelf again.
   * @param options `CredentialCreationOptions` of StartWebAuthnRegistration, as JSON
   */
  async create(profileId: string, options: string): Promise<MakeOutcome> {
    if (!this.#ports.isLocal(profileId)) return { kind: 'not-local' };
    const asked = v.safeParse(creationOptions, jsonOf(options));
    if (!asked.success) return { kind: 'not-possible' };
    const { pubKeyCredParams, excludeCredentials } = asked.output;
    if (!pubKeyCredParams.some(({ alg }) => alg === es256)) return { kind: 'not-possible' };
    const kept = await this.credentialIds(profileId);
    if (excludeCredentials.some(({ id }) => kept.includes(id))) return { kind: 'already-here' };
    const { passkey, credential } = makePasskey(asked.output);
    const { credentialId } = passkey;
    await this.#ports.shelf.put(keyOf(profileId, credentialId), JSON.stringify(passkey));
    return { kind: 'made', credentialId, credential };
  }

  /** The ids of the passkeys whose private keys are kept here, base64url. */
  async credentialIds(profileId: string): Promise<readonly string[]> {
    return (await this.#keptFor(profileId)).map(({ credentialId }) => credentialId);
  }

  /** Resolves whether nothing of it is left here. The pool is told by somebody else. */
  remove(profileId: string, credentialId: string): Promise<boolean> {
    return this.#ports.shelf.remove(keyOf(profileId, credentialId));
  }

  /** Removes every passkey of an account, in whatever profile. Resolves whether none is left. */
  async removeAllOf(sub: string): Promise<boolean> {
    const userHandle = Buffer.from(sub).toString('base64url');
    const kept = await this.#kept(prefix);
    const own = kept.filter(({ passkey }) => passkey.userHandle === userHandle);
    const removed = await Promise.all(own.map(({ key }) => this.#ports.shelf.remove(key)));
    return !removed.includes(false);
  }

  async #sign(profileId: string, options: string): Promise<string | null> {
    const asked = v.safeParse(requestOptions, jsonOf(options));
    if (!asked.success) return null;
    const { challenge, rpId, allowCredentials } = asked.output;
    const passkey = (await this.#keptFor(profileId)).find(
      ({ relyingParty, credentialId }) =>
        relyingParty === rpId && allowCredentials.some(({ id }) => id === credentialId),
    );
    return passkey === undefined ? null : signWith(passkey, challenge);
  }

  async #keptFor(profileId: string): Promise<readonly SoftPasskey[]> {
    const kept = await this.#kept(keyOf(profileId, ''));
    return kept.map(({ passkey }) => passkey);
  }

  async #kept(
    beginning: string,
  ): Promise<readonly { readonly key: string; readonly passkey: SoftPasskey }[]> {
    const { shelf } = this.#ports;
    const keys = await shelf.keys(beginning);
    const found = await Promise.all(
      keys.map(async (key) => {
        const result = v.safeParse(schema, jsonOf((await shelf.read(key)) ?? ''));
        return result.success ? [{ key, passkey: result.output }] : [];
      }),
    );
    return found.flat();
  }
}
