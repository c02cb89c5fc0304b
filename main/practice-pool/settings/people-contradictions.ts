/** What the people of a settings file cannot be, in the pool that they stand in. */
import { isAddress } from '../people/attributes.ts';
import { isDeliverable } from '../people/delivery.ts';
import { definitionOf } from '../people/schema.ts';
import { demoOwner } from './demo-owner.ts';
import type { PoolSettings } from './pool-settings.ts';
import type { UserPoolSettings, UserSettings } from './service-settings.ts';

/** Sentences, each with the place of the fault in front. */
export function contradictionsOfPeople(pool: Omit<UserPoolSettings, 'Clients'>): readonly string[] {
  const { Users, DemoOwner } = pool;
  return [
    ...Users.flatMap((user, index) =>
      contradictionsOfUser(pool, user).map((fault) => `Users.${index}.${fault}`),
    ),
    ...takenNames(pool, DemoOwner ? [demoOwner(pool), ...Users] : Users),
  ];
}

/** The same of one person, whoever else there is. */
export const contradictionsOfUser = (pool: PoolSettings, user: UserSettings): readonly string[] => [
  ...faultsOfName(pool, user),
  ...faultsOfAttributes(pool, user),
  ...faultsOfMfa(user),
];

function faultsOfName(pool: PoolSettings, { Username }: UserSettings): readonly string[] {
  const { UsernameAttributes, AliasAttributes } = pool;
  if (UsernameAttributes.length > 0) {
    return UsernameAttributes.some((name) => isAddress(name, Username))
      ? []
      : [`Username: has to be an address, ${UsernameAttributes.join(' or ')}`];
  }
  return AliasAttributes.filter(isDeliverable)
    .filter((name) => isAddress(name, Username))
    .map((name) => `Username: cannot look like an address where ${name} is an alias`);
}

function faultsOfAttributes(pool: PoolSettings, user: UserSettings): readonly string[] {
  const typed = addressNameOf(pool, user);
  return user.UserAttributes.flatMap(({ Name, Value }, index) => {
    const place = `UserAttributes.${index}`;
    if (Name === 'sub') return [`${place}: the pool gives the sub`];
    if (definitionOf(pool, Name) === null) return [`${place}: the schema has no attribute ${Name}`];
    if (isDeliverable(Name) && !isAddress(Name, Value)) return [`${place}: ${Value} is no ${Name}`];
    return Name === typed && fold(pool, Value) !== fold(pool, user.Username)
      ? [`${place}: has to be the Username, as ${Name} is one here`]
      : [];
  });
}

/** What a second factor needs of its user. */
function faultsOfMfa(user: UserSettings): readonly string[] {
  const { UserMFASettingList, PreferredMfaSetting, SoftwareTokenSecret } = user;
  const needs = {
    SMS_MFA: ['a phone_number', hasAttribute(user, 'phone_number')],
    EMAIL_OTP: ['an email', hasAttribute(user, 'email')],
    SOFTWARE_TOKEN_MFA: ['a SoftwareTokenSecret', SoftwareTokenSecret !== undefined],
  } as const;
  return [
    ...UserMFASettingList.filter((factor) => !needs[factor][1]).map(
      (factor) => `UserMFASettingList: ${factor} needs ${needs[factor][0]}`,
    ),
    ...(PreferredMfaSetting === undefined || UserMFASettingList.includes(PreferredMfaSetting)
      ? []
      : ['PreferredMfaSetting: has to be in the UserMFASettingList']),
  ];
}

const hasAttribute = ({ Username, UserAttributes }: UserSettings, name: 'email' | 'phone_number') =>
  isAddress(name, Username) || UserAttributes.some(({ Name }) => Name === name);

/** Names and addresses by which two people would sign in. */
function takenNames(pool: PoolSettings, people: readonly UserSettings[]): readonly string[] {
  const seen = new Set<string>();
  return people.flatMap((user) =>
    [...new Set(namesOf(pool, user))].flatMap((name) => {
      if (seen.has(name)) return [`Users: two people cannot both be ${name}`];
      seen.add(name);
      return [];
    }),
  );
}

/** Everything that this person could sign in by, in lower case where case makes no difference. */
export function namesOf(pool: PoolSettings, user: UserSettings): readonly string[] {
  const { UsernameAttributes, AliasAttributes } = pool;
  const attributes = new Map(user.UserAttributes.map(({ Name, Value }) => [Name, Value]));
  const aliases = AliasAttributes.filter(
    (name) => name === 'preferred_username' || attributes.get(`${name}_verified`) === 'true',
  );
  const values = [...UsernameAttributes, ...aliases].map((name) => attributes.get(name) ?? '');
  return [user.Username, ...values].filter((name) => name !== '').map((name) => fold(pool, name));
}

/** Which attribute is typed as the username, in pools where one is. */
const addressNameOf = (
  { UsernameAttributes }: PoolSettings,
  { Username }: UserSettings,
): string | null => UsernameAttributes.find((name) => isAddress(name, Username)) ?? null;

function fold({ UsernameConfiguration }: PoolSettings, name: string): string {
  const text = name.normalize('NFC');
  return UsernameConfiguration.CaseSensitive ? text : text.toLowerCase();
}
