/** What a pool answers in the course of a sign-in, narrowed from what came over the wire. */
import type { InitiateAuthCommandOutput } from '@aws-sdk/client-cognito-identity-provider';
import type { PoolError } from '../../contract/pool-error.ts';
import { poolError } from '../errors.ts';
import { tokensOf } from '../token-calls.ts';
import type { Tokens } from './conversation.ts';

export type Texts = Readonly<Record<string, string>>;

/** A challenge, as it came. */
export interface Posed {
  readonly kind: 'posed';
  readonly challenge: string;
  /** Null where none came: what is answered then names its challenge otherwise. */
  readonly session: string | null;
  readonly parameters: Texts;
  /** `AvailableChallenges`. */
  readonly available: readonly string[];
}

/** Nothing more is asked for. */
export interface Passed {
  readonly kind: 'passed';
  readonly tokens: Tokens;
  /** `NewDeviceMetadata`: a device the pool has made, not confirmed yet. */
  readonly newDevice: { readonly key: string; readonly groupKey: string } | null;
}

export type Reply = Posed | Passed | PoolError;

/** Of InitiateAuth and RespondToAuthChallenge alike. */
type Output = Pick<
  InitiateAuthCommandOutput,
  'AuthenticationResult' | 'AvailableChallenges' | 'ChallengeParameters' | 'Session'
> & { readonly ChallengeName?: string | undefined };

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The texts among the members of an object; anything else has none. */
export const textsIn = (value: unknown): Texts =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      )
    : {};

/** The texts of a list written as JSON; what is none is empty. */
export const listInJson = (json: string | undefined): readonly string[] => {
  const value = valueInJson(json);
  return Array.isArray(value) ? value.filter(isText) : [];
};

/** Undefined for what is no JSON. */
export const valueInJson = (json: string | undefined): unknown => {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
};

export const readReply = (output: Output): Reply => {
  if (isText(output.ChallengeName)) {
    const available: unknown = output.AvailableChallenges;
    return {
      kind: 'posed',
      challenge: output.ChallengeName,
      session: isText(output.Session) ? output.Session : null,
      parameters: textsIn(output.ChallengeParameters),
      available: Array.isArray(available) ? available.filter(isText) : [],
    };
  }
  const answer = tokensOf(output.AuthenticationResult, null);
  if (answer.kind === 'pool-error') return poolError('strange-answer');
  const { DeviceKey, DeviceGroupKey } = output.AuthenticationResult?.NewDeviceMetadata ?? {};
  return {
    kind: 'passed',
    tokens: answer.tokens,
    newDevice:
      isText(DeviceKey) && isText(DeviceGroupKey)
        ? { key: DeviceKey, groupKey: DeviceGroupKey }
        : null,
  };
};
