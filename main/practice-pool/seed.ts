/** Making a pool of its settings: ids, app clients and the people who are there from the start. */
import { randomBytes } from 'node:crypto';
import { newClient } from './clients.ts';
import { keepPassword } from './people/passwords.ts';
import type { Pool } from './pool.ts';
import { newDemoPassword, newUserPoolId } from './random-names.ts';
import type { Service } from './service.ts';
import { demoOwner } from './settings/demo-owner.ts';
import type { UserPoolSettings, UserSettings } from './settings/service-settings.ts';
import type { StoredKeys } from './store/key-record.ts';
import type { StoredUser } from './store/records.ts';
import { newUser } from './users.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Adds a pool with its clients and people. `keys` null makes a pair in the background. */
export function seedPool(
  service: Service,
  { Clients, Users, DemoOwner: hasDemoOwner, ...settings }: UserPoolSettings,
  keys: StoredKeys | null,
): Pool {
  const pool = service.addPool({
    userPoolId: settings.Id ?? newUserPoolId(service.region),
    settings,
    keys,
    secret: randomBytes(32).toString('base64'),
    createdAtMs: service.clock.now(),
    deleted: false,
    demo: null,
  });
  for (const client of Clients) pool.clients.add(newClient(pool.userPoolId, client));
  if (hasDemoOwner) addDemoOwner(pool);
  for (const user of Users) pool.users.add(seedUser(pool, user));
  return pool;
}

function addDemoOwner(pool: Pool): void {
  const described = demoOwner(pool.settings);
  const demo = { username: described.Username, password: newDemoPassword() };
  const user = seedUser(pool, { ...described, Password: demo.password });
  pool.users.add(user);
  pool.show({ sub: user.sub, ...demo });
}

/** A user as a settings file describes one. Neither policy nor uniqueness is looked at. */
export function seedUser(pool: Pool, given: UserSettings): StoredUser {
  const now = pool.now();
  const attributes = Object.fromEntries(
    given.UserAttributes.map(({ Name, Value }) => [Name, Value]),
  );
  const user = newUser(
    {
      userPoolId: pool.userPoolId,
      ...usernameOf(pool, given.Username),
      attributes: { ...addressOf(pool, given.Username), ...attributes },
      password: null,
      status: given.UserStatus,
      enabled: given.Enabled,
      groups: given.Groups,
    },
    now,
  );
  const { TemporaryPasswordValidityDays } = pool.settings.Policies.PasswordPolicy;
  const isTemporary = given.UserStatus === 'FORCE_CHANGE_PASSWORD';
  return {
    ...user,
    password:
      given.Password === undefined ? null : keepPassword(pool, user.username, given.Password),
    temporaryPasswordExpiresAtMs: isTemporary ? now + TemporaryPasswordValidityDays * dayMs : null,
    mfa: {
      ...user.mfa,
      enabled: given.UserMFASettingList,
      preferred: given.PreferredMfaSetting ?? given.UserMFASettingList[0] ?? null,
      softwareToken:
        given.SoftwareTokenSecret === undefined
          ? null
          : { secret: given.SoftwareTokenSecret, verified: true, name: null, lastUsedStep: null },
    },
  };
}

/** In pools with username attributes the username is the sub, and what was typed an attribute. */
export function usernameOf(pool: Pool, typed: string): { readonly username?: string } {
  return pool.settings.UsernameAttributes.length > 0 ? {} : { username: typed };
}

/** The address that was typed as a username, in pools where it is one. */
export function addressOf(pool: Pool, typed: string): Readonly<Record<string, string>> {
  const { UsernameAttributes } = pool.settings;
  const attribute = typed.includes('@') ? 'email' : 'phone_number';
  return UsernameAttributes.includes(attribute) ? { [attribute]: typed } : {};
}
