/** What is kept on disk of the pools a person added, and reading it back. Nothing in it is secret. */
import type { NewProfile, PasswordPolicy, PoolColour } from '../contract/profile.ts';

/** A pool as the book works with it. The secret of its app client is kept elsewhere. */
export type Profile = Omit<NewProfile, 'clientSecret'> & { readonly id: string };

type Later = 'colour' | 'hostedDomain' | 'passwordPolicy' | 'production' | 'signOutUrl';

/** Pools that were added before these could be given lack them. */
export type StoredProfile = Omit<Profile, Later> & Partial<Pick<Profile, Later>>;

export interface StoredProfiles extends Record<string, unknown> {
  readonly profiles: readonly StoredProfile[];
  /** The colours chosen for practice pools, by profile id. */
  readonly practiceColours?: Readonly<Record<string, PoolColour>>;
}

/** Every colour, in the order in which new pools are given them. */
export const poolColours = [
  'blue',
  'teal',
  'pink',
  'olive',
  'orange',
  'green',
  'violet',
  'amber',
] as const satisfies readonly PoolColour[];

export const isPoolColour = (value: unknown): value is PoolColour =>
  poolColours.some((colour) => colour === value);

const fields = ['id', 'name', 'region', 'userPoolId', 'clientId', 'endpoint'] as const;
const laterTexts = ['hostedDomain', 'signOutUrl'] as const;

const isStoredProfile = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const typeOf = (field: string): string => typeof (value as Record<string, unknown>)[field];
  return (
    fields.every((field) => typeOf(field) === 'string') &&
    laterTexts.every((field) => ['string', 'undefined'].includes(typeOf(field)))
  );
};

/** Whether a file's content is what the book writes, or an empty beginning. */
export const isStoredProfiles = (content: unknown): boolean =>
  typeof content === 'object' &&
  content !== null &&
  !Array.isArray(content) &&
  (!('profiles' in content) ||
    (Array.isArray(content.profiles) && content.profiles.every(isStoredProfile)));

const isPolicy = (value: unknown): value is PasswordPolicy => {
  if (typeof value !== 'object' || value === null) return false;
  const { minimumLength, ...rules } = value as Record<string, unknown>;
  const asks = ['lowercase', 'uppercase', 'numbers', 'symbols'].map((rule) => rules[rule]);
  return Number.isInteger(minimumLength) && asks.every((each) => typeof each === 'boolean');
};

/** What is said beside the ids is worth having and no reason to lose a pool over. */
export const readStored = ({ id, name, ...stored }: StoredProfile): Profile => ({
  id,
  name,
  region: stored.region,
  userPoolId: stored.userPoolId,
  clientId: stored.clientId,
  endpoint: stored.endpoint,
  hostedDomain: stored.hostedDomain ?? '',
  signOutUrl: stored.signOutUrl ?? '',
  colour: isPoolColour(stored.colour) ? stored.colour : 'blue',
  production: stored.production === true,
  passwordPolicy: isPolicy(stored.passwordPolicy) ? stored.passwordPolicy : null,
});
