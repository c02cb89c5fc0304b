/** Setting up an authenticator app by the SDK, step by step. */
import {
  AssociateSoftwareTokenCommand,
  VerifySoftwareTokenCommand,
  type AssociateSoftwareTokenCommandOutput,
  type VerifySoftwareTokenCommandOutput,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Scene } from '../../support/pools.ts';
import { codeAt } from './authenticator.ts';
import type { Desk, Output, Texts } from './desk.ts';
import { adaWith, password, type PoolInput } from './scenes.ts';

export const usedOnce =
  'NotAuthorizedException: Invalid session for the user, session can only be used once.';
export const notSetUp = 'SoftwareTokenMFANotFoundException: User has not set up software token mfa';
export const notEnabled =
  'SoftwareTokenMFANotFoundException: Software Token MFA has not been enabled by the userPool';
export const wrongCode =
  'EnableSoftwareTokenMFAException: Code mismatch and fail enable Software Token MFA';

/** Everybody has to have an authenticator app. */
export const totpOnly: PoolInput = {
  MfaConfiguration: 'ON',
  SoftwareTokenMfaConfiguration: { Enabled: true },
};
/** Ada, with nothing that could be a second factor. */
export const nothingYet = adaWith({ UserAttributes: [] });

/** Her password. */
export const start = (desk: Desk): Promise<Output> =>
  desk.initiate('USER_PASSWORD_AUTH', { USERNAME: 'ada', PASSWORD: password });

/** What the two operations take. */
export type ByEither = {
  readonly Session?: string | undefined;
  readonly AccessToken?: string | undefined;
};

export const associate = (desk: Desk, by: ByEither): Promise<AssociateSoftwareTokenCommandOutput> =>
  desk.sdk.send(
    new AssociateSoftwareTokenCommand({ Session: by.Session, AccessToken: by.AccessToken }),
  );

export const verify = (
  desk: Desk,
  UserCode: string,
  { Session, AccessToken }: ByEither,
  FriendlyDeviceName?: string,
): Promise<VerifySoftwareTokenCommandOutput> =>
  desk.sdk.send(
    new VerifySoftwareTokenCommand({ UserCode, Session, AccessToken, FriendlyDeviceName }),
  );

/** The answer to MFA_SETUP. */
export const setUp = (desk: Desk, by: ByEither, more: Texts = {}): Promise<Output> =>
  desk.respond('MFA_SETUP', { USERNAME: 'ada', ...more }, { Session: by.Session });

/** What the app shows. */
export const codeNow = (
  { clock }: Scene,
  { SecretCode = '' }: { SecretCode?: string | undefined },
): string => codeAt(SecretCode, clock.nowMs);
