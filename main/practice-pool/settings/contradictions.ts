/**
 * What no pool can be, though every single setting is one of the service's: the service refuses
 * most of it when the pool or the app client is made.
 */
import { definitionOf, fullNameOf, requiredAttributes } from '../people/schema.ts';
import { tokenLivesSeconds, type ClientSettings } from './client-settings.ts';
import { contradictionsOfPeople } from './people-contradictions.ts';
import type { ServiceSettings, UserPoolSettings } from './service-settings.ts';

/** Sentences, each with the place of the fault in front; none where all can be as it says. */
export function contradictionsOf({ Region, UserPools }: ServiceSettings): readonly string[] {
  const clientIds = UserPools.flatMap(({ Clients }) => Clients.map(({ ClientId }) => ClientId));
  return [
    ...UserPools.flatMap((pool, index) =>
      [
        ...contradictionsOfPool(pool),
        ...contradictionsOfPeople(pool),
        // Clients that know a pool by its id take the Region from there.
        ...(pool.Id === undefined || pool.Id.startsWith(`${Region}_`)
          ? []
          : [`Id: has to begin with the Region, ${Region}_`]),
      ].map((fault) => `UserPools.${index}.${fault}`),
    ),
    ...twiceIn(UserPools.map(({ Id }) => Id)).map((id) => `Id: two pools cannot be ${id}`),
    ...twiceIn(clientIds).map((id) => `ClientId: two app clients cannot be ${id}`),
  ];
}

function contradictionsOfPool(pool: UserPoolSettings): readonly string[] {
  const { AliasAttributes, UsernameAttributes, Schema, MfaConfiguration, UserPoolTier } = pool;
  const required = requiredAttributes(pool);
  const hasFactor =
    pool.SmsMfaConfiguration !== undefined ||
    pool.SoftwareTokenMfaConfiguration?.Enabled === true ||
    (pool.EmailMfaConfiguration !== undefined && UserPoolTier !== 'LITE');
  return [
    ...(AliasAttributes.length > 0 && UsernameAttributes.length > 0
      ? ['AliasAttributes: cannot be beside UsernameAttributes; a pool has one or the other']
      : []),
    ...(AliasAttributes.includes('preferred_username') && required.includes('preferred_username')
      ? ['AliasAttributes: preferred_username cannot be required as well: nobody could sign up']
      : []),
    ...(MfaConfiguration === 'ON' && !hasFactor
      ? ['MfaConfiguration: cannot be ON where no second factor is configured']
      : []),
    ...twiceIn(Schema.map(fullNameOf)).map((name) => `Schema: has ${name} twice`),
    ...required
      .filter((name) => name.includes(':'))
      .map((name) => `Schema: ${name} cannot be required, as no custom attribute can`),
    ...pool.Clients.flatMap((client, index) =>
      contradictionsOfClient(pool, client).map((fault) => `Clients.${index}.${fault}`),
    ),
  ];
}

const hourSeconds = 60 * 60;
const daySeconds = 24 * hourSeconds;

/** The service's own (API reference, CreateUserPoolClient). */
const lives = [
  ['AccessTokenValidity', 'access', 5 * 60, daySeconds, 'from 5 minutes to 1 day'],
  ['IdTokenValidity', 'id', 5 * 60, daySeconds, 'from 5 minutes to 1 day'],
  ['RefreshTokenValidity', 'refresh', hourSeconds, 3650 * daySeconds, 'from 1 hour to 3,650 days'],
] as const;

function contradictionsOfClient(pool: UserPoolSettings, client: ClientSettings): readonly string[] {
  const { ReadAttributes = [], WriteAttributes } = client;
  const unknown = (member: string, names: readonly string[]): readonly string[] =>
    names
      .filter((name) => definitionOf(pool, name) === null)
      .map((name) => `${member}: the schema has no attribute ${name}`);
  const seconds = tokenLivesSeconds(client);
  return [
    ...unknown('ReadAttributes', ReadAttributes),
    ...unknown('WriteAttributes', WriteAttributes ?? []),
    ...requiredAttributes(pool)
      .filter((name) => WriteAttributes?.includes(name) === false)
      .map((name) => `WriteAttributes: ${name} is required, so that it has to be writable`),
    ...lives
      .filter(([, token, least, most]) => seconds[token] < least || seconds[token] > most)
      .map(([member, , , , range]) => `${member}: has to be ${range}`),
  ];
}

/** What is there more than once, each told once; what was left out is not looked at. */
function twiceIn(names: readonly (string | undefined)[]): readonly string[] {
  const given = names.filter((name) => name !== undefined);
  return [...new Set(given.filter((name, at) => given.indexOf(name) !== at))];
}
