/** Pools of one kind with Ada in them. */
import type { ClientSettingsInput } from '../../../../../main/practice-pool/settings/client-settings.ts';
import type { ServiceSettingsInput } from '../../../../../main/practice-pool/settings/service-settings.ts';
import { openScene, type Scene } from '../../support/pools.ts';

export type PoolInput = Partial<ServiceSettingsInput['UserPools'][number]>;
export type UserInput = NonNullable<ServiceSettingsInput['UserPools'][number]['Users']>[number];

export const password = 'Right-Pass-1';

export const email = (Value: string, isVerified = true): UserInput['UserAttributes'] => [
  { Name: 'email', Value },
  { Name: 'email_verified', Value: String(isVerified) },
];

export const phone = (Value: string, isVerified = true): UserInput['UserAttributes'] => [
  { Name: 'phone_number', Value },
  { Name: 'phone_number_verified', Value: String(isVerified) },
];

export const ada: UserInput = {
  Username: 'ada',
  Password: password,
  UserAttributes: [...(email('ada@example.com') ?? []), ...(phone('+15555550144') ?? [])],
};

export const everyFlow = [
  'ALLOW_USER_AUTH',
  'ALLOW_USER_PASSWORD_AUTH',
  'ALLOW_USER_SRP_AUTH',
  'ALLOW_CUSTOM_AUTH',
  'ALLOW_REFRESH_TOKEN_AUTH',
] as const;

/** Every second factor. */
export const everyMfa = {
  SmsMfaConfiguration: {},
  SoftwareTokenMfaConfiguration: { Enabled: true },
  EmailMfaConfiguration: {},
} as const;

/** Every second factor but one. */
export const withoutMfa = (left: keyof typeof everyMfa): Partial<typeof everyMfa> =>
  Object.fromEntries(Object.entries(everyMfa).filter(([name]) => name !== left));

/** A pool with Ada and one client that may everything, unless told otherwise. */
export function sceneOf(
  pool: PoolInput = {},
  client: Partial<ClientSettingsInput> = {},
): Promise<Scene> {
  return openScene({
    settings: {
      UserPools: [
        {
          PoolName: 'Signing in',
          AliasAttributes: ['email'],
          DemoOwner: false,
          Clients: [{ ClientName: 'Signet', ExplicitAuthFlows: [...everyFlow], ...client }],
          Users: [ada],
          ...pool,
        },
      ],
    },
  });
}

/** Ada with something else about her. */
export const adaWith = (changes: Partial<UserInput>): UserInput => ({ ...ada, ...changes });
