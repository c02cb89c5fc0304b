/** The ways into an account: reading them part by part, and changing one at a time. */
import type { FactorSetting } from '../cognito/factor-calls.ts';
import type { Done } from '../cognito/answers.ts';
import type { Pool } from '../cognito/pool.ts';
import type { PoolUser } from '../cognito/user.ts';
import type { OpenOutcome, SessionRef } from '../contract/api.ts';
import type { NoSession } from '../contract/attributes.ts';
import type { PoolError } from '../contract/pool-error.ts';
import type { ProfileView } from '../contract/profile.ts';
import type { PersonView } from '../contract/session.ts';
import type {
  AddPasskeyOutcome,
  BeginAuthenticatorOutcome,
  FactorChange,
  FinishAuthenticatorOutcome,
  ReadWaysOutcome,
  WayOutcome,
  WaysView,
} from '../contract/ways.ts';
import type { People } from './people.ts';
import { authorised, isOver, type AuthorisedPorts, type Make } from './ways/authorised.ts';
import { otpauthUri } from './ways/otpauth.ts';
import {
  devicesPart,
  factorsOf,
  factorsPart,
  hasPasswordIn,
  passkeysPart,
  sessionsPart,
  sharedFailure,
} from './ways/parts.ts';

/** Whoever keeps the private keys of practice passkeys (`main/soft-passkeys`). */
export interface PasskeyKeeper {
  /** The ids of those kept for this profile. */
  readonly credentialIds: (profileId: string) => Promise<readonly string[]>;
  /** Makes and keeps one by `CredentialCreationOptions`, as JSON. */
  readonly create: (
    profileId: string,
    options: string,
  ) => Promise<
    | { readonly kind: 'made'; readonly credentialId: string; readonly credential: string }
    | { readonly kind: 'already-here' | 'not-local' | 'not-possible' }
  >;
  /** Resolves whether nothing of it is left. */
  readonly remove: (profileId: string, credentialId: string) => Promise<boolean>;
}

export interface WaysDeskPorts extends AuthorisedPorts {
  readonly profileOf: (profileId: string) => ProfileView | undefined;
  readonly people: AuthorisedPorts['people'] & Pick<People, 'claimsOf'>;
  readonly passkeys: PasskeyKeeper;
  /** Whoever keeps the keys this computer is known by as a device. */
  readonly devices: {
    readonly forgetDevice: (profileId: string, deviceKey: string) => Promise<boolean>;
  };
  /** Opens the page of the pool's own sign-in that adds a passkey. */
  readonly openPasskeyPage: (profile: ProfileView) => Promise<OpenOutcome>;
  readonly now: () => number;
}

const noSession = { kind: 'no-such-session' } as const;

/** Failures after which nobody knows whether the pool did it. */
const isOpen = ({ error }: PoolError): boolean =>
  error === 'internal-error' || error === 'no-answer' || error === 'strange-answer';

export class WaysDesk {
  readonly #ports: WaysDeskPorts;

  constructor(ports: WaysDeskPorts) {
    this.#ports = ports;
  }

  /** Asks for every part at once; each may fail alone. All failing alike is one failure. */
  async read({ sessionId }: SessionRef): Promise<ReadWaysOutcome> {
    return this.#withPerson(sessionId, (person, profile) =>
      authorised(this.#ports, sessionId, async (pool, token) => {
        const ways = await this.#ask(person, profile, pool, token);
        const { factors, passkeys, devices, sessions } = ways;
        const parts = [factors, passkeys, devices, sessions];
        const over = parts.find((part) => part.kind === 'pool-error' && isOver(part));
        if (over?.kind === 'pool-error') return over;
        return sharedFailure(parts) ?? ({ kind: 'read', ways } as const);
      }),
    );
  }

  /** The secret is answered once, and kept nowhere. */
  async beginAuthenticator({ sessionId }: SessionRef): Promise<BeginAuthenticatorOutcome> {
    return this.#withPerson(sessionId, ({ accountName, poolName }) =>
      authorised(this.#ports, sessionId, async (pool, token) => {
        const answer = await pool.associateSoftwareToken(token);
        if (answer.kind !== 'secret') return answer;
        const { secret } = answer;
        const uri = otpauthUri({ secret, issuer: poolName, account: accountName });
        return { kind: 'begun', secret, uri } as const;
      }),
    );
  }

  /** Verifies the new authenticator, then switches it on as the one before it was. */
  async finishAuthenticator({
    sessionId,
    code,
    deviceName,
  }: SessionRef & {
    readonly code: string;
    readonly deviceName: string;
  }): Promise<FinishAuthenticatorOutcome> {
    const verified = await this.#act(sessionId, (pool, token) =>
      pool.verifySoftwareToken(token, code, deviceName),
    );
    if (verified.kind !== 'done') return verified;
    const switched = await this.#act(sessionId, async (pool, token) => {
      const found = await pool.getUser(token);
      if (found.kind !== 'user') return found;
      return pool.setFactor(token, asItWas(found.user));
    });
    return switched.kind === 'pool-error' ? { kind: 'not-switched-on', why: switched } : switched;
  }

  /** Says nothing of the other factors, so that they stay as they are. */
  setFactor({ sessionId, factor, enabled, preferred }: FactorChange): Promise<WayOutcome> {
    return this.#act(sessionId, (pool, token) =>
      pool.setFactor(token, { factor, enabled, preferred: enabled && preferred }),
    );
  }

  async addPasskey({ sessionId }: SessionRef): Promise<AddPasskeyOutcome> {
    return this.#withPerson(sessionId, (person, profile) => {
      const place = placeToAdd(profile);
      if (place === 'nowhere') return Promise.resolve({ kind: 'not-opened' });
      return place === 'browser' ? this.#ports.openPasskeyPage(profile) : this.#makePasskey(person);
    });
  }

  async removePasskey({
    sessionId,
    passkeyId,
  }: SessionRef & { readonly passkeyId: string }): Promise<WayOutcome> {
    return this.#withPerson(sessionId, async (person) => {
      const outcome = await this.#act(sessionId, (pool, token) =>
        pool.deletePasskey(token, passkeyId),
      );
      if (outcome.kind === 'done') await this.#ports.passkeys.remove(person.profileId, passkeyId);
      return outcome;
    });
  }

  setDeviceStatus({
    sessionId,
    deviceKey,
    remembered,
  }: SessionRef & {
    readonly deviceKey: string;
    readonly remembered: boolean;
  }): Promise<WayOutcome> {
    return this.#act(sessionId, (pool, token) =>
      pool.setDeviceStatus(token, deviceKey, remembered ? 'remembered' : 'not_remembered'),
    );
  }

  async forgetDevice({
    sessionId,
    deviceKey,
  }: SessionRef & { readonly deviceKey: string }): Promise<WayOutcome> {
    return this.#withPerson(sessionId, async ({ profileId }) => {
      const outcome = await this.#act(sessionId, (pool, token) =>
        pool.forgetDevice(token, deviceKey),
      );
      // Its keys open nothing any more; offering them would only make the next sign-in longer.
      if (outcome.kind === 'done') await this.#ports.devices.forgetDevice(profileId, deviceKey);
      return outcome;
    });
  }

  endSession({
    sessionId,
    signInSessionId,
  }: SessionRef & { readonly signInSessionId: string }): Promise<WayOutcome> {
    return this.#act(sessionId, (pool, token) => pool.revokeSession(token, signInSessionId));
  }

  async #ask(
    person: PersonView,
    profile: ProfileView,
    pool: Pool,
    token: string,
  ): Promise<WaysView> {
    const [user, first, passkeys, kept, devices, sessions] = await Promise.all([
      pool.getUser(token),
      pool.authFactors(token),
      pool.passkeys(token),
      this.#ports.passkeys.credentialIds(person.profileId),
      pool.devices(token),
      pool.sessions(token),
    ]);
    return {
      sessionId: person.sessionId,
      hasPassword: hasPasswordIn(first),
      factors: factorsPart(user, first),
      passkeys: passkeysPart(passkeys, kept),
      devices: devicesPart(devices, this.#deviceKeyOf(person.sessionId)),
      sessions: sessionsPart(sessions),
      addPasskey: placeToAdd(profile),
      readAtMs: this.#ports.now(),
    };
  }

  /** A key that the pool refused to take is of no use; one it may have taken stays. */
  #makePasskey({ sessionId, profileId }: PersonView): Promise<AddPasskeyOutcome> {
    const { passkeys } = this.#ports;
    return authorised(this.#ports, sessionId, async (pool, token) => {
      const asked = await pool.startPasskey(token);
      if (asked.kind !== 'options') return asked;
      const made = await passkeys.create(profileId, asked.options);
      if (made.kind === 'already-here') return { kind: 'already-here' } as const;
      if (made.kind !== 'made')
        return { kind: 'pool-error', error: 'passkey-not-supported', said: null };
      const outcome = await pool.completePasskey(token, made.credential);
      if (outcome.kind === 'done') return { kind: 'added' } as const;
      if (!isOpen(outcome)) await passkeys.remove(profileId, made.credentialId);
      return outcome;
    });
  }

  /** The token says which device it is bound to; null for none. */
  #deviceKeyOf(sessionId: string): string | null {
    const key = this.#ports.people.claimsOf(sessionId)?.access?.['device_key'];
    return typeof key === 'string' ? key : null;
  }

  #act(sessionId: string, make: Make<Done>): Promise<WayOutcome> {
    return authorised(this.#ports, sessionId, make);
  }

  async #withPerson<Outcome>(
    sessionId: string,
    work: (person: PersonView, profile: ProfileView) => Promise<Outcome>,
  ): Promise<Outcome | NoSession> {
    const person = this.#ports.people.person(sessionId);
    const profile = person && this.#ports.profileOf(person.profileId);
    return person === undefined || profile === undefined ? noSession : work(person, profile);
  }
}

/** Signet answers for practice pools itself; for real ones only their own page can. */
const placeToAdd = ({ endpoint, signInPage }: ProfileView): WaysView['addPasskey'] => {
  if (endpoint !== null) return 'here';
  return signInPage === null ? 'nowhere' : 'browser';
};

/** Preferred where it was preferred before, or where there is no other to prefer. */
const asItWas = (user: PoolUser): FactorSetting => {
  const { second, preferred } = factorsOf(user);
  const others = second.filter((factor) => factor !== 'authenticator');
  return {
    factor: 'authenticator',
    enabled: true,
    preferred: preferred === 'authenticator' || others.length === 0,
  };
};
