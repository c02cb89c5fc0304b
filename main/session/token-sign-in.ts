/**
 * Signing in with an access token that the person pastes. It is verified before it opens
 * anything, goes to the pool that issued it and nowhere else, and is stored only when the
 * person says so.
 */
import { publicEndpoint } from '../cognito/sdk-client.ts';
import type { TokenVerifier } from '../cognito/token-verifier.ts';
import type { AddProfileOutcome, NewProfile, ProfileView } from '../contract/profile.ts';
import type {
  ExamineTokenOutcome,
  PastedTokenView,
  UseToken,
  UseTokenOutcome,
} from '../contract/token-sign-in.ts';
import { readPastedToken, type PastedToken } from './pasted-token.ts';
import type { People } from './people.ts';

export interface TokenSignInPorts {
  readonly people: Pick<People, 'arrive' | 'bringToFront' | 'view'>;
  readonly verifier: Pick<TokenVerifier, 'verify'>;
  readonly profiles: {
    list(): readonly ProfileView[];
    add(profile: NewProfile): AddProfileOutcome | Promise<AddProfileOutcome>;
  };
  /** Until the practice pools are known by their ids, or are known not to be there. */
  readonly whenAwake: () => Promise<void>;
  readonly now: () => number;
}

export class TokenSignIn {
  readonly #ports: TokenSignInPorts;

  constructor(ports: TokenSignInPorts) {
    this.#ports = ports;
  }

  /** Reads a token without keeping or sending it. */
  examine({ token }: { readonly token: string }): ExamineTokenOutcome {
    const read = readPastedToken(token);
    return read.kind === 'access-token' ? this.#judge(read.pasted) : read;
  }

  async use({ token, keep }: UseToken): Promise<UseTokenOutcome> {
    await this.#ports.whenAwake();
    const read = readPastedToken(token);
    if (read.kind !== 'access-token') return read;
    const { pasted } = read;
    const judged = this.#judge(pasted);
    if (judged.kind !== 'token') return judged;

    const endpoint = this.#endpointOf(pasted);
    const verification = await this.#ports.verifier.verify(
      pasted.token,
      { ...pasted, endpoint: endpoint ?? publicEndpoint(pasted.region) },
      { use: 'access' },
    );
    switch (verification.kind) {
      case 'verified':
        return this.#arrive(pasted, endpoint, keep);
      case 'forged':
        return { kind: 'forged', fault: verification.why };
      case 'expired':
        return { kind: 'expired', token: judged.token };
      case 'cannot-tell':
        return verification.error;
    }
  }

  async #arrive(
    pasted: PastedToken,
    endpoint: string | null,
    kept: boolean,
  ): Promise<UseTokenOutcome> {
    const profileId = this.#profileOf(pasted)?.id ?? (await this.#add(pasted, endpoint));
    if (profileId === undefined) return { kind: 'not-saved' };
    const better = this.#betterSignIn(profileId, pasted);
    if (better !== undefined) {
      this.#ports.people.bringToFront(better);
      return { kind: 'signed-in', sessionId: better };
    }
    const arrived = await this.#ports.people.arrive({
      profileId,
      tokens: { access: pasted.token, id: null, refresh: null },
      how: 'token',
      secondFactor: null,
      accountName: null,
      kept,
      deviceKey: null,
      deviceAsked: false,
    });
    return arrived.kind === 'no-such-profile' ? { kind: 'not-saved' } : arrived;
  }

  /**
   * A sign-in of the same account that can do as much and be renewed. To put the token in its
   * place would end it at the pool, and the token with it where both are of one sign-in.
   */
  #betterSignIn(profileId: string, { sub, accountScope }: PastedToken): string | undefined {
    return this.#ports.people
      .view()
      .people.find(
        (person) =>
          person.profileId === profileId &&
          person.sub === sub &&
          person.renewable &&
          (person.accountScope || !accountScope),
      )?.sessionId;
  }

  #judge(pasted: PastedToken): Extract<ExamineTokenOutcome, { readonly token: unknown }> {
    const { region, userPoolId, clientId, username, sub, scopes, expiresAtMs } = pasted;
    // One by one: the token itself must not be among them.
    const view: PastedTokenView = {
      region,
      userPoolId,
      clientId,
      username,
      sub,
      scopes,
      expiresAtMs,
      accountScope: pasted.accountScope,
      profileId: this.#profileOf(pasted)?.id ?? null,
    };
    return { kind: expiresAtMs > this.#ports.now() ? 'token' : 'expired', token: view };
  }

  #profileOf({ userPoolId, clientId }: PastedToken): ProfileView | undefined {
    return this.#ports.profiles
      .list()
      .find((profile) => profile.userPoolId === userPoolId && profile.clientId === clientId);
  }

  /** Where this pool answers when it is known by another app client; null: at its public address. */
  #endpointOf(pasted: PastedToken): string | null {
    const samePool = this.#ports.profiles
      .list()
      .find(({ userPoolId }) => userPoolId === pasted.userPoolId);
    return (this.#profileOf(pasted) ?? samePool)?.endpoint ?? null;
  }

  /** Undefined where the list could not take it. */
  async #add(
    { region, userPoolId, clientId }: PastedToken,
    endpoint: string | null,
  ): Promise<string | undefined> {
    const outcome = await this.#ports.profiles.add({
      name: this.#freeName(userPoolId),
      region,
      userPoolId,
      clientId,
      endpoint: endpoint ?? '',
      hostedDomain: '',
      signOutUrl: '',
      clientSecret: '',
      colour: 'blue',
      production: false,
      passwordPolicy: null,
    });
    return outcome.kind === 'added' ? outcome.profile.id : undefined;
  }

  /** The pool's id, numbered where a pool of that name is in the list already. */
  #freeName(userPoolId: string): string {
    const taken = new Set(this.#ports.profiles.list().map(({ name }) => name.toLowerCase()));
    let name = userPoolId;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${userPoolId} ${count}`;
    return name;
  }
}
