/** Registering passkeys of software at a pool of a test. */
import type { PoolSettingsInput } from '../../../../../main/practice-pool/settings/pool-settings.ts';
import type { ServiceSettingsInput } from '../../../../../main/practice-pool/settings/service-settings.ts';
import type {
  Ceremony,
  SoftCreationOptions,
  SoftPasskey,
} from '../../../../support/soft-authenticator.ts';
import { openScene, type Scene } from '../../support/pools.ts';
import { call, refusalOf } from '../../support/wire.ts';
import { settingsWith } from '../../sessions/support/settings.ts';

export const origin = 'http://localhost:5173';

type PoolInput = ServiceSettingsInput['UserPools'][number];

/** Opens a pool with passkeys for `localhost`. */
export const openPasskeys = (
  given: { readonly [Name in keyof PoolInput]?: PoolInput[Name] | undefined } = {},
): Promise<Scene> => {
  const WebAuthnConfiguration: PoolSettingsInput['WebAuthnConfiguration'] = {
    RelyingPartyId: 'localhost',
  };
  const Policies = {
    SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD' as const, 'WEB_AUTHN' as const] },
  };
  // What is given as undefined is left out in JSON, as in a settings file.
  const pool = JSON.parse(
    JSON.stringify({ Policies, WebAuthnConfiguration, ...given }),
  ) as Partial<PoolInput>;
  return openScene(settingsWith(pool));
};

/** The options of a new registration; fails the test when there are none. */
export async function start(scene: Scene, AccessToken: string): Promise<SoftCreationOptions> {
  const { status, text } = await call(scene, 'StartWebAuthnRegistration', { AccessToken });
  if (status !== 200) throw new Error(text);
  return (JSON.parse(text) as { readonly CredentialCreationOptions: SoftCreationOptions })
    .CredentialCreationOptions;
}

/** What completing with this credential is answered. */
export const complete = (scene: Scene, AccessToken: string, Credential: object): Promise<string> =>
  refusalOf(scene, 'CompleteWebAuthnRegistration', { AccessToken, Credential });

/** Starts a registration and completes it with a passkey. */
export async function register(
  scene: Scene,
  AccessToken: string,
  passkey: SoftPasskey,
  ceremony: Partial<Ceremony> = {},
): Promise<string> {
  const options = await start(scene, AccessToken);
  return complete(scene, AccessToken, passkey.register(options, { origin, ...ceremony }));
}
