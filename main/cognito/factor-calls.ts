/** Changing the ways in which the owner of an access token gets in. */
import type { SetUserMFAPreferenceCommandInput } from '@aws-sdk/client-cognito-identity-provider';
import type { PoolError } from '../contract/pool-error.ts';
import type { SecondFactor } from '../contract/sign-in.ts';
import { done, type Done } from './answers.ts';
import type { Call } from './call.ts';
import { poolError } from './errors.ts';

export type SecretAnswer =
  /** Base32. For the person's authenticator alone: to be shown once and kept nowhere. */
  { readonly kind: 'secret'; readonly secret: string } | PoolError;

export type PasskeyOptionsAnswer =
  /** `CredentialCreationOptions` (WebAuthn, section 5.4) as JSON. */
  { readonly kind: 'options'; readonly options: string } | PoolError;

/** One second factor as it is to be. */
export interface FactorSetting {
  readonly factor: SecondFactor;
  readonly enabled: boolean;
  /** Whether the pool asks for this one where several are on; no other one is preferred then. */
  readonly preferred: boolean;
}

export interface FactorCalls {
  /** AssociateSoftwareToken: the authenticator in use stays until the new one is verified. */
  readonly associateSoftwareToken: (accessToken: string) => Promise<SecretAnswer>;
  /**
   * VerifySoftwareToken: the first code shows that the authenticator has the secret. It still
   * has to be switched on by {@link FactorCalls.setFactor}.
   * @param deviceName what its owner calls it; empty for no name
   */
  readonly verifySoftwareToken: (
    accessToken: string,
    code: string,
    deviceName: string,
  ) => Promise<Done>;
  /** SetUserMFAPreference for one factor; the others stay as they are. */
  readonly setFactor: (accessToken: string, setting: FactorSetting) => Promise<Done>;
  /** StartWebAuthnRegistration. */
  readonly startPasskey: (accessToken: string) => Promise<PasskeyOptionsAnswer>;
  /**
   * CompleteWebAuthnRegistration.
   * @param credential `RegistrationResponseJSON` (WebAuthn, section 5.1.8)
   */
  readonly completePasskey: (accessToken: string, credential: string) => Promise<Done>;
  /** DeleteWebAuthnCredential: the pool forgets it; the authenticator keeps its half. */
  readonly deletePasskey: (accessToken: string, credentialId: string) => Promise<Done>;
  /** UpdateDeviceStatus. */
  readonly setDeviceStatus: (
    accessToken: string,
    deviceKey: string,
    status: 'remembered' | 'not_remembered',
  ) => Promise<Done>;
  /** ForgetDevice: sign-ins made with it can no longer be renewed. */
  readonly forgetDevice: (accessToken: string, deviceKey: string) => Promise<Done>;
  /** RevokeUserSession; the session of the token itself cannot be revoked by it. */
  readonly revokeSession: (accessToken: string, sessionId: string) => Promise<Done>;
}

const settingNames = {
  authenticator: 'SoftwareTokenMfaSettings',
  email: 'EmailMfaSettings',
  sms: 'SMSMfaSettings',
} as const satisfies Record<SecondFactor, keyof SetUserMFAPreferenceCommandInput>;

const isObject = (value: unknown): value is Record<string, never> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const factorCalls = (call: Call): FactorCalls => ({
  associateSoftwareToken: (AccessToken) =>
    call(async (sdk, client): Promise<SecretAnswer> => {
      const { SecretCode } = await client.send(
        new sdk.AssociateSoftwareTokenCommand({ AccessToken }),
      );
      return typeof SecretCode === 'string' && SecretCode !== ''
        ? { kind: 'secret', secret: SecretCode }
        : poolError('strange-answer');
    }),
  verifySoftwareToken: (AccessToken, UserCode, deviceName) =>
    call(async (sdk, client): Promise<Done> => {
      const { Status } = await client.send(
        new sdk.VerifySoftwareTokenCommand({
          AccessToken,
          UserCode,
          ...(deviceName !== '' && { FriendlyDeviceName: deviceName }),
        }),
      );
      return Status === 'SUCCESS' ? done : poolError('code-mismatch');
    }),
  setFactor: (AccessToken, { factor, enabled, preferred }) =>
    call(async (sdk, client) => {
      const setting = { Enabled: enabled, PreferredMfa: enabled && preferred };
      await client.send(
        new sdk.SetUserMFAPreferenceCommand({ AccessToken, [settingNames[factor]]: setting }),
      );
      return done;
    }),
  startPasskey: (AccessToken) =>
    call(async (sdk, client): Promise<PasskeyOptionsAnswer> => {
      const { CredentialCreationOptions } = await client.send(
        new sdk.StartWebAuthnRegistrationCommand({ AccessToken }),
      );
      return isObject(CredentialCreationOptions)
        ? { kind: 'options', options: JSON.stringify(CredentialCreationOptions) }
        : poolError('strange-answer');
    }),
  completePasskey: (AccessToken, credential) =>
    call(async (sdk, client) => {
      const parsed: unknown = JSON.parse(credential);
      if (!isObject(parsed)) throw new Error('a passkey that is no JSON object');
      await client.send(
        new sdk.CompleteWebAuthnRegistrationCommand({ AccessToken, Credential: parsed }),
      );
      return done;
    }),
  deletePasskey: (AccessToken, CredentialId) =>
    call(async (sdk, client) => {
      await client.send(new sdk.DeleteWebAuthnCredentialCommand({ AccessToken, CredentialId }));
      return done;
    }),
  setDeviceStatus: (AccessToken, DeviceKey, DeviceRememberedStatus) =>
    call(async (sdk, client) => {
      await client.send(
        new sdk.UpdateDeviceStatusCommand({ AccessToken, DeviceKey, DeviceRememberedStatus }),
      );
      return done;
    }),
  forgetDevice: (AccessToken, DeviceKey) =>
    call(async (sdk, client) => {
      await client.send(new sdk.ForgetDeviceCommand({ AccessToken, DeviceKey }));
      return done;
    }),
  revokeSession: (AccessToken, SessionId) =>
    call(async (sdk, client) => {
      await client.send(new sdk.RevokeUserSessionCommand({ AccessToken, SessionId }));
      return done;
    }),
});
