/**
 * Makes the three tokens of a sign-in (developer guide, "Understanding the access token",
 * "… ID token", "… refresh token").
 */
import { createHash, randomBytes, randomUUID, sign } from 'node:crypto';
import { CompactEncrypt } from 'jose';
import type { Clock } from './clock.ts';
import type { PoolKeys, SigningKey } from './keys.ts';
import { attributesOfScopes } from './managed-login/scopes.ts';
import { readableAttributes } from './people/attribute-permissions.ts';
import { tokenLivesSeconds } from './settings/client-settings.ts';
import type { PoolSettings } from './settings/pool-settings.ts';
import type { StoredClient, StoredSignIn, StoredUser } from './store/records.ts';

/** Long enough that the token is above 1 kB, as the real one is. */
const refreshTokenContentBytes = 960;

/** Whom the tokens are about, and since when. */
export interface Bearer {
  readonly user: StoredUser;
  readonly client: StoredClient;
  readonly signIn: StoredSignIn;
  /** `nonce` of an authorization request (OpenID Connect Core 1.0, section 3.1.2.1). */
  readonly nonce?: string;
}

/** Access and ID token of one sign-in, and how long they live. */
export interface Minted {
  readonly access: string;
  /** As the client takes it; the managed login leaves it out without `openid`. */
  readonly id: string;
  /** Life of the access token. */
  readonly expiresInSeconds: number;
}

export class TokenMint {
  readonly #keys: PoolKeys;
  readonly #issuer: string;
  readonly #settings: PoolSettings;
  readonly #clock: Clock;

  constructor(keys: PoolKeys, issuer: string, settings: PoolSettings, clock: Clock) {
    this.#keys = keys;
    this.#issuer = issuer;
    this.#settings = settings;
    this.#clock = clock;
  }

  /** A fresh access and ID token of one sign-in. */
  async mint(bearer: Bearer): Promise<Minted> {
    const keys = await this.#keys.signing();
    const lives = tokenLivesSeconds(bearer.client.settings);
    // Without origin_jti the event is what a sign-in is known by; see isTraceable.
    const event = {
      event_id: isTraceable(bearer.client) ? randomUUID() : bearer.signIn.originJti,
    };
    const access = compactSign(
      { ...this.#accessClaims(bearer), ...event, ...this.#times(bearer, lives.access) },
      keys.access,
    );
    const id = compactSign(
      {
        ...this.#idClaims(bearer),
        ...(bearer.signIn.ssoSessionId === null ? {} : { at_hash: halfHash(access) }),
        ...event,
        ...this.#times(bearer, lives.id),
      },
      keys.id,
    );
    return { access, id, expiresInSeconds: lives.access };
  }

  /**
   * A refresh token: a genuine JWE of the real one's form around random bytes. Nothing ever
   * opens it; it is known again by its hash, so the key it is sealed to does not matter.
   */
  async mintRefresh(): Promise<string> {
    const { access } = await this.#keys.signing();
    return new CompactEncrypt(randomBytes(refreshTokenContentBytes))
      .setProtectedHeader({ cty: 'JWT', enc: 'A256GCM', alg: 'RSA-OAEP' })
      .encrypt(access.publicKey);
  }

  #accessClaims({ user, client, signIn }: Bearer): object {
    return {
      sub: user.sub,
      ...(signIn.deviceKey === null ? {} : { device_key: signIn.deviceKey }),
      ...groupClaims(user),
      iss: this.#issuer,
      ...(signIn.ssoSessionId === null ? {} : { version: 2 }),
      client_id: client.clientId,
      ...originClaims(signIn, client),
      token_use: 'access',
      scope: signIn.scopes.join(' '),
      username: user.username,
    };
  }

  #idClaims({ user, client, signIn, nonce }: Bearer): object {
    return {
      sub: user.sub,
      ...groupClaims(user),
      ...attributeClaims(
        attributesOfScopes(
          // Scopes of the API's own sign-ins narrow nothing.
          signIn.ssoSessionId === null ? [] : signIn.scopes,
          readableAttributes(this.#settings, client, user.attributes),
        ),
      ),
      iss: this.#issuer,
      'cognito:username': user.username,
      ...(nonce === undefined ? {} : { nonce }),
      ...originClaims(signIn, client),
      aud: client.clientId,
      token_use: 'id',
    };
  }

  #times({ signIn, client }: Bearer, lifeSeconds: number): object {
    const iat = Math.floor(this.#clock.now() / 1000);
    return {
      // Stays over refreshes.
      auth_time: Math.floor(signIn.signedInAtMs / 1000),
      exp: iat + lifeSeconds,
      iat,
      ...(isTraceable(client) ? { jti: randomUUID() } : {}),
    };
  }
}

/**
 * Whether the tokens of this client carry `jti` and `origin_jti`: where tokens can be revoked
 * or are rotated (developer guide, "Ending user sessions with token revocation"). Clients take
 * `origin_jti` as the sign that RevokeToken is of use.
 */
function isTraceable({ settings }: StoredClient): boolean {
  return settings.EnableTokenRevocation || settings.RefreshTokenRotation.Feature === 'ENABLED';
}

function originClaims({ originJti }: StoredSignIn, client: StoredClient): object {
  return isTraceable(client) ? { origin_jti: originJti } : {};
}

/** Somebody in no group has no such claim. */
function groupClaims({ groups }: StoredUser): object {
  return groups.length === 0 ? {} : { 'cognito:groups': groups };
}

/** Attributes are strings in the API; the two `*_verified` are booleans in a token. */
function attributeClaims(attributes: Readonly<Record<string, string>>): object {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      name.endsWith('_verified') ? value === 'true' : value,
    ]),
  );
}

/** `at_hash` (OpenID Connect Core 1.0, section 3.1.3.6). */
function halfHash(accessToken: string): string {
  return createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url');
}

/** A JWS in compact form (RFC 7515). The header holds `kid` and `alg` and nothing else, no `typ`. */
export function compactSign(claims: object, { kid, privateKey }: SigningKey): string {
  const content = `${encode({ kid, alg: 'RS256' })}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}

const encode = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
