/** Settings for pools of tests, from what matters in one. */
import type { ServiceSettingsInput } from '../../../../../main/practice-pool/settings/service-settings.ts';

type PoolInput = ServiceSettingsInput['UserPools'][number];
export type ClientInput = NonNullable<PoolInput['Clients']>[number];

/** Like the usual client, but for what is given. */
export const clientWith = (given: Partial<ClientInput> = {}): ClientInput => ({
  ClientName: 'Signet',
  ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
  ...given,
});

/** One pool, with the usual client unless it has others. */
export const settingsWith = (
  given: Partial<PoolInput>,
): { readonly settings: ServiceSettingsInput } => ({
  settings: { UserPools: [{ PoolName: 'Tested', Clients: [clientWith()], ...given }] },
});

/** One pool with one client. */
export const withClient = (
  given: Partial<ClientInput>,
): { readonly settings: ServiceSettingsInput } => settingsWith({ Clients: [clientWith(given)] });
