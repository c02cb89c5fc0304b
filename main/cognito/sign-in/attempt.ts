/** One run through a sign-in: what goes along from challenge to challenge, and the two calls. */
import type { ChallengeNameType } from '@aws-sdk/client-cognito-identity-provider';
import type { SecondFactor, SignInHow } from '../../contract/sign-in.ts';
import type { Call } from '../call.ts';
import type { ClientProof } from '../client-proof.ts';
import type { PoolAddress } from '../sdk-client.ts';
import type { DeviceKeys, PasskeySigner } from './conversation.ts';
import { readReply, type Posed, type Reply, type Texts } from './reply.ts';
import { newSrpHalf, type SrpHalf } from './srp.ts';

/** What every sign-in to a pool rests on. */
export interface Ground {
  readonly address: PoolAddress;
  readonly call: Call;
  readonly proof: ClientProof;
  /** What the person calls the pool. */
  readonly poolName: string;
  /** What this computer is called where a pool remembers it; empty for no name. */
  readonly deviceName: () => string;
  readonly now: () => number;
}

/** The flows in which somebody signs in. */
export type Flow = 'USER_SRP_AUTH' | 'USER_AUTH' | 'USER_PASSWORD_AUTH' | 'CUSTOM_AUTH';

export interface Given {
  /** As it was typed. */
  readonly username: string;
  readonly password: string | null;
  readonly device: DeviceKeys | null;
  readonly passkeys: PasskeySigner | null;
}

export class Attempt {
  readonly ground: Ground;
  readonly typedName: string;
  readonly passkeys: PasskeySigner | null;
  password: string | null;
  device: DeviceKeys | null;
  /** Whether the pool has said that it does not know the device. */
  deviceUnknown = false;
  /** How the person has shown who they are; null until they have. */
  how: SignInHow | null = null;
  secondFactor: SecondFactor | 'device' | null = null;
  /** Whether a method was chosen among several, so that another can be. */
  others = false;
  /** Whether a password is to be chosen, if there is a choice: it was given for that. */
  wantsPassword = false;
  /** How many questions of the pool's own there were. */
  rounds = 0;
  /** Whom the answers name: as typed, until the pool says what it calls the account. */
  #name: string;
  #srp: SrpHalf | null = null;

  constructor(ground: Ground, { username, password, device, passkeys }: Given) {
    this.ground = ground;
    this.typedName = username;
    this.#name = username;
    this.password = password;
    this.device = device;
    this.passkeys = passkeys;
  }

  /** A new half of an exchange; answers its `SRP_A`. */
  beginSrp(): string {
    this.#srp = newSrpHalf();
    return this.#srp.srpA;
  }

  /** The half that was begun, which is good for one claim; null where none was. */
  takeSrp(): SrpHalf | null {
    const srp = this.#srp;
    this.#srp = null;
    return srp;
  }

  /**
   * InitiateAuth.
   * @param session of ConfirmSignUp
   */
  initiate(flow: Flow, parameters: Texts, session?: string): Promise<Reply> {
    const { call, address } = this.ground;
    return this.#orWithoutDevice(() =>
      call(async (sdk, client) => {
        const answer = await client.send(
          new sdk.InitiateAuthCommand({
            ClientId: address.clientId,
            AuthFlow: flow,
            AuthParameters: await this.#named(parameters),
            ...(session !== undefined && { Session: session }),
          }),
        );
        return readReply(answer);
      }),
    );
  }

  /** RespondToAuthChallenge. */
  respond(posed: Pick<Posed, 'challenge' | 'session'>, responses: Texts): Promise<Reply> {
    const { call, address } = this.ground;
    const send = (): Promise<Reply> =>
      call(async (sdk, client) => {
        const answer = await client.send(
          new sdk.RespondToAuthChallengeCommand({
            ClientId: address.clientId,
            // It is sent back as it came; the SDK knows those of its day only.
            ChallengeName: posed.challenge as ChallengeNameType,
            ChallengeResponses: await this.#named(responses),
            ...(posed.session !== null && { Session: posed.session }),
          }),
        );
        return readReply(answer);
      });
    // What a device answers for itself makes no sense without it.
    return posed.challenge.startsWith('DEVICE_') ? send() : this.#orWithoutDevice(send);
  }

  /** What the pool calls the account goes with every answer from now on. */
  hear({ parameters }: Posed): void {
    const name = parameters['USER_ID_FOR_SRP'] ?? parameters['USERNAME'] ?? '';
    if (name !== '') this.#name = name;
  }

  get name(): string {
    return this.#name;
  }

  async #named(texts: Texts): Promise<Record<string, string>> {
    const hash = await this.ground.proof.hashFor(this.#name);
    return {
      USERNAME: this.#name,
      ...texts,
      ...(hash !== undefined && { SECRET_HASH: hash }),
      ...(this.device !== null && { DEVICE_KEY: this.device.key }),
    };
  }

  /** A device that the pool has forgotten is left out, and the same is said once more. */
  async #orWithoutDevice(send: () => Promise<Reply>): Promise<Reply> {
    const reply = await send();
    if (this.device === null || reply.kind !== 'pool-error') return reply;
    if (reply.error !== 'device-not-found') return reply;
    this.device = null;
    this.deviceUnknown = true;
    return send();
  }
}
