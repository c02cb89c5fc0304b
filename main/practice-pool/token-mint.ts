/**
 * Makes the three tokens of a sign-in (developer guide, "Understanding the access token",
 * "… ID token", "… refresh token").
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { CompactEncrypt, CompactSign } from 'jose';
import type { SigningKey, SigningKeys } from './keys.ts';
import type { StoredClient, StoredSignIn, StoredUser } from './store/data.ts';

/** Default life of access and ID tokens. */
export const accessTokenLifeSeconds = 3600;

/** Long enough that the token is above 1 kB, as the real one is. */
const refreshTokenContentBytes = 960;

/** Whom the tokens are about, and since when. */
export interface Bearer {
  readonly user: StoredUser;
  readonly client: StoredClient;
  readonly signIn: StoredSignIn;
}

export class TokenMint {
  readonly #keys: SigningKeys;
  readonly #issuer: string;
  readonly #now: () => number;

  constructor(keys: SigningKeys, issuer: string, now: () => number) {
    this.#keys = keys;
    this.#issuer = issuer;
    this.#now = now;
  }

  /** A fresh access and ID token of one sign-in. */
  async mint(bearer: Bearer): Promise<{ readonly access: string; readonly id: string }> {
    const times = this.#times(bearer.signIn);
    const eventId = randomUUID();
    const [access, id] = await Promise.all([
      sign(this.#accessClaims(bearer, times, eventId), this.#keys.access),
      sign(this.#idClaims(bearer, times, eventId), this.#keys.id),
    ]);
    return { access, id };
  }

  /**
   * A refresh token: a genuine JWE of the real one's form around random bytes. Nothing ever
   * opens it; it is known again by its hash, so the key it is sealed to does not matter.
   */
  mintRefresh(): Promise<string> {
    return new CompactEncrypt(randomBytes(refreshTokenContentBytes))
      .setProtectedHeader({ cty: 'JWT', enc: 'A256GCM', alg: 'RSA-OAEP' })
      .encrypt(this.#keys.access.publicKey);
  }

  #accessClaims({ user, client, signIn }: Bearer, times: Times, eventId: string): object {
    return {
      sub: user.sub,
      ...groupClaims(user),
      iss: this.#issuer,
      client_id: client.clientId,
      origin_jti: signIn.originJti,
      event_id: eventId,
      token_use: 'access',
      scope: client.scopes.join(' '),
      auth_time: times.auth_time,
      exp: times.exp,
      iat: times.iat,
      jti: randomUUID(),
      username: user.username,
    };
  }

  #idClaims({ user, client, signIn }: Bearer, times: Times, eventId: string): object {
    return {
      sub: user.sub,
      ...groupClaims(user),
      ...attributeClaims(user.attributes),
      iss: this.#issuer,
      'cognito:username': user.username,
      origin_jti: signIn.originJti,
      aud: client.clientId,
      event_id: eventId,
      token_use: 'id',
      auth_time: times.auth_time,
      exp: times.exp,
      iat: times.iat,
      jti: randomUUID(),
    };
  }

  #times(signIn: StoredSignIn): Times {
    const iat = Math.floor(this.#now() / 1000);
    return {
      auth_time: Math.floor(signIn.signedInAtMs / 1000),
      iat,
      exp: iat + accessTokenLifeSeconds,
    };
  }
}

/** Claims in seconds since 1970. `auth_time` stays over refreshes. */
interface Times {
  readonly auth_time: number;
  readonly iat: number;
  readonly exp: number;
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

/** The header holds `kid` and `alg` and nothing else, no `typ`. */
function sign(claims: object, key: SigningKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ kid: key.kid, alg: 'RS256' })
    .sign(key.privateKey);
}
