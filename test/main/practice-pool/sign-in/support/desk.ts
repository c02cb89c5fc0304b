/** Signing in step by step by the real SDK client. */
import {
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
  type AuthFlowType,
  type ChallengeNameType,
  type InitiateAuthCommandOutput,
  type RespondToAuthChallengeCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import { createHmac } from 'node:crypto';
import { onTestFinished } from 'vitest';
import type { Scene } from '../../support/pools.ts';

export type Texts = Readonly<Record<string, string>>;
export type Output = InitiateAuthCommandOutput | RespondToAuthChallengeCommandOutput;

/** A client of a scene; with a secret it sends the hash with every step. */
export class Desk {
  readonly scene: Scene;
  readonly clientId: string;
  readonly sdk: CognitoIdentityProviderClient;
  readonly #secret: string | null;

  constructor(
    scene: Scene,
    {
      clientId = scene.clientId,
      secret = null,
    }: { clientId?: string; secret?: string | null } = {},
  ) {
    const { region, endpoint } = scene.pool;
    this.scene = scene;
    this.clientId = clientId;
    this.sdk = new CognitoIdentityProviderClient({ region, endpoint, maxAttempts: 1 });
    this.#secret = secret;
    onTestFinished(() => this.sdk.destroy());
  }

  initiate(AuthFlow: AuthFlowType, given: Texts, Session?: string): Promise<Output> {
    const AuthParameters = this.#withHash(given);
    const input = { AuthFlow, ClientId: this.clientId, AuthParameters, Session };
    return this.sdk.send(new InitiateAuthCommand(input));
  }

  respond(
    ChallengeName: ChallengeNameType,
    given: Texts,
    { Session }: { readonly Session?: string | undefined } = {},
  ): Promise<Output> {
    const ChallengeResponses = this.#withHash(given);
    const input = { ChallengeName, ClientId: this.clientId, ChallengeResponses, Session };
    return this.sdk.send(new RespondToAuthChallengeCommand(input));
  }

  #withHash(given: Texts): Record<string, string> {
    if (this.#secret === null) return { ...given };
    const hash = createHmac('sha256', this.#secret)
      .update((given['USERNAME'] ?? '') + this.clientId)
      .digest('base64');
    return { SECRET_HASH: hash, ...given };
  }
}

/** How a call was refused, in one line; what was not refused shows what it was. */
export async function refused(answer: Promise<object>): Promise<string> {
  return answer.then(
    (output) => `answered ${JSON.stringify(output)}`,
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'no error'),
  );
}

/** The code that was sent last. */
export function sentCode({ pool }: Scene): string {
  const [newest] = pool.inbox();
  if (newest?.purpose !== 'sign-in') throw new Error('no code was sent');
  return newest.code;
}

/** Six digits that are not this code. */
export const otherThan = (code: string): string => (code === '000000' ? '111111' : '000000');
