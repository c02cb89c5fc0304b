/** The least pool that a client can sign in at by SRP, with or without a remembered device. */
import { randomBytes } from 'node:crypto';
import { readTimestamp } from '../../../../../main/practice-pool/proofs/claim-timestamp.ts';
import {
  beginSrp,
  isClaimRight,
  isUsableA,
  makeVerifier,
  type SrpHalf,
  type SrpVerifier,
} from '../../../../../main/practice-pool/proofs/srp.ts';
import type { Answer } from './identity-js.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/** One exchange that waits for its claim. */
interface Exchange extends SrpHalf, SrpVerifier {
  readonly owner: string;
  readonly srpA: string;
  readonly secretBlock: string;
}

const deviceKey = 'eu-west-1_0e3b5c9e-4f0b-4d6f-8d1c-6a3d2b1f0a99';
const deviceGroupKey = '-GroupKey1';
const tokens = { AccessToken: 'h.e30.s', IdToken: 'h.e30.s', RefreshToken: 'r' };

/** Its only user signs in as anybody and is known by `userId`. */
export class SrpPool {
  readonly userPoolId = 'eu-west-1_PoolName1';
  readonly userId = '5e1f3c7a-0000-4000-8000-000000000001';
  /** Challenges whose claim was right, in their order. */
  readonly proved: string[] = [];
  readonly #user: SrpVerifier;
  #device: SrpVerifier | null = null;
  #exchange: Exchange | null = null;

  constructor(password: string) {
    this.#user = makeVerifier({ owner: this.#userOwner, password });
  }

  /** From now on the remembered device is another one of the same name. */
  swapDevice(): void {
    this.#device = makeVerifier({ owner: deviceGroupKey + deviceKey, password: 'another' });
  }

  readonly answer: Answer = (operation, input) => {
    const challenge = (input['ChallengeName'] as string | undefined) ?? operation;
    const texts = (input['ChallengeResponses'] ?? input['AuthParameters'] ?? {}) as Texts;
    switch (challenge) {
      case 'InitiateAuth':
        return this.#ask('PASSWORD_VERIFIER', this.#userOwner, this.#user, texts);
      case 'PASSWORD_VERIFIER':
        return this.#judge(challenge, texts) ?? this.#afterPassword(texts);
      case 'ConfirmDevice':
        return this.#remember(input['DeviceSecretVerifierConfig'] as Texts);
      case 'DEVICE_SRP_AUTH':
        return this.#ask(
          'DEVICE_PASSWORD_VERIFIER',
          deviceGroupKey + deviceKey,
          this.#device,
          texts,
        );
      default:
        return this.#judge(challenge, texts) ?? { AuthenticationResult: tokens };
    }
  };

  get #userOwner(): string {
    return `PoolName1${this.userId}`;
  }

  #ask(ChallengeName: string, owner: string, kept: SrpVerifier | null, texts: Texts): object {
    const srpA = texts['SRP_A'] ?? '';
    if (kept === null || !isUsableA(srpA)) return new Error('Cannot begin.');
    const secretBlock = randomBytes(600).toString('base64');
    this.#exchange = { ...beginSrp(kept), ...kept, owner, srpA, secretBlock };
    return {
      ChallengeName,
      ChallengeParameters: {
        SALT: kept.salt,
        SRP_B: this.#exchange.srpB,
        SECRET_BLOCK: secretBlock,
        USERNAME: this.userId,
        USER_ID_FOR_SRP: this.userId,
      },
    };
  }

  #judge(challenge: string, texts: Texts): Error | null {
    const timestamp = texts['TIMESTAMP'] ?? '';
    const isRight =
      this.#exchange !== null &&
      readTimestamp(timestamp) !== null &&
      texts['PASSWORD_CLAIM_SECRET_BLOCK'] === this.#exchange.secretBlock &&
      isClaimRight(texts['PASSWORD_CLAIM_SIGNATURE'] ?? '', { ...this.#exchange, timestamp });
    if (!isRight) return new Error('Incorrect username or password.');
    this.proved.push(challenge);
    return null;
  }

  #afterPassword(texts: Texts): object {
    if (texts['DEVICE_KEY'] === deviceKey) return { ChallengeName: 'DEVICE_SRP_AUTH' };
    const NewDeviceMetadata = { DeviceKey: deviceKey, DeviceGroupKey: deviceGroupKey };
    return { AuthenticationResult: { ...tokens, NewDeviceMetadata } };
  }

  #remember(config: Texts): object {
    const hexOf = (name: string): string =>
      Buffer.from(config[name] ?? '', 'base64').toString('hex');
    this.#device = { salt: hexOf('Salt'), verifier: hexOf('PasswordVerifier') };
    return { UserConfirmationNecessary: false };
  }
}
