/** The owner who is there from the start, with a made-up password that may be shown. */
import type { PoolSettings } from './pool-settings.ts';
import type { UserSettings } from './service-settings.ts';

const email = 'owner@example.com';

/** Fictional, as all numbers with 555-01. */
const phone = '+15555550123';

/** The demo owner of a pool, as a settings file would describe them, but for the password. */
export function demoOwner({
  UsernameAttributes,
}: Pick<PoolSettings, 'UsernameAttributes'>): UserSettings {
  const isByPhone = UsernameAttributes.length > 0 && !UsernameAttributes.includes('email');
  const byAddress = isByPhone ? phone : email;
  return {
    Username: UsernameAttributes.length > 0 ? byAddress : 'demo.owner',
    UserStatus: 'CONFIRMED',
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
      ...(isByPhone ? [{ Name: 'phone_number_verified', Value: 'true' }] : []),
      { Name: 'name', Value: 'Demo Owner' },
    ],
    Groups: [],
    Enabled: true,
    UserMFASettingList: [],
  };
}
