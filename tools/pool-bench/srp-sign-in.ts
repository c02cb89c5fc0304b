/**
 * A client that signs in by SRP (RFC 5054, section 2.6) with as little work as can be: A is
 * made once, as is what depends on the password and the salt only. A real client makes a new
 * A each time; to the pool it is all the same.
 */
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import {
  generator,
  hash,
  hexOf,
  multiplier,
  numberOfBytes,
  numberOfHex,
  pad,
  prime,
} from '../../main/practice-pool/proofs/srp-group.ts';
import { power } from '../../main/practice-pool/proofs/srp-power.ts';
import { callOf, type Connection } from './connection.ts';

interface Who {
  readonly clientId: string;
  readonly poolName: string;
  readonly username: string;
  readonly password: string;
}

/** The members of PASSWORD_VERIFIER that count. */
interface Challenge {
  readonly SALT: string;
  readonly SRP_B: string;
  readonly SECRET_BLOCK: string;
  readonly USER_ID_FOR_SRP: string;
}

const a = numberOfBytes(randomBytes(32));
const srpA = power(generator, a);

export class SrpSignIn {
  readonly #who: Who;
  readonly #begin: Buffer;
  /** The exponent x, and k g^x. */
  #secret: { readonly x: bigint; readonly masked: bigint } | null = null;

  constructor(who: Who) {
    this.#who = who;
    this.#begin = callOf('InitiateAuth', {
      AuthFlow: 'USER_SRP_AUTH',
      ClientId: who.clientId,
      AuthParameters: { USERNAME: who.username, SRP_A: hexOf(srpA) },
    });
  }

  /** Both steps. Rejects when there are no tokens at the end. */
  async over(line: Connection): Promise<void> {
    const posed = await line.ask(this.#begin);
    if (posed.status !== 200) throw new Error(`${posed.status} ${posed.body}`);
    const { ChallengeParameters } = JSON.parse(posed.body) as {
      readonly ChallengeParameters: Challenge;
    };
    const { Session } = JSON.parse(posed.body) as { readonly Session?: string };
    const answer = callOf('RespondToAuthChallenge', {
      ChallengeName: 'PASSWORD_VERIFIER',
      ClientId: this.#who.clientId,
      ...(Session === undefined ? {} : { Session }),
      ChallengeResponses: this.#responses(ChallengeParameters),
    });
    const { status, body } = await line.ask(answer);
    if (status !== 200 || !body.includes('AccessToken')) throw new Error(`${status} ${body}`);
  }

  #responses(challenge: Challenge): Readonly<Record<string, string>> {
    const TIMESTAMP = timestampOf(new Date());
    const signature = createHmac('sha256', this.#key(challenge))
      .update(this.#who.poolName + challenge.USER_ID_FOR_SRP)
      .update(Buffer.from(challenge.SECRET_BLOCK, 'base64'))
      .update(TIMESTAMP);
    return {
      USERNAME: challenge.USER_ID_FOR_SRP,
      PASSWORD_CLAIM_SECRET_BLOCK: challenge.SECRET_BLOCK,
      PASSWORD_CLAIM_SIGNATURE: signature.digest('base64'),
      TIMESTAMP,
    };
  }

  #key({ SALT, SRP_B, USER_ID_FOR_SRP }: Challenge): Buffer {
    const { x, masked } = (this.#secret ??= this.#secretOf(SALT, USER_ID_FOR_SRP));
    const srpB = numberOfHex(SRP_B);
    const scramble = numberOfBytes(hash(pad(srpA), pad(srpB)));
    const shared = power(srpB + prime - masked, a + scramble * x);
    return Buffer.from(hkdfSync('sha256', pad(shared), pad(scramble), 'Caldera Derived Key', 16));
  }

  #secretOf(salt: string, userId: string): { readonly x: bigint; readonly masked: bigint } {
    const owner = `${this.#who.poolName}${userId}:${this.#who.password}`;
    const x = numberOfBytes(hash(pad(numberOfHex(salt)), hash(owner)));
    return { x, masked: (multiplier * power(generator, x)) % prime };
  }
}

/** `Tue Nov 3 07:04:01 UTC 2026`. */
function timestampOf(date: Date): string {
  const [weekday, day, month, year, time] = date.toUTCString().replace(',', '').split(' ');
  return `${weekday ?? ''} ${month ?? ''} ${Number(day)} ${time ?? ''} UTC ${year ?? ''}`;
}
