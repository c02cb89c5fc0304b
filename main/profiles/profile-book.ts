/** The pools a person knows: the practice pool, always first, and those they added. */
import type Store from 'electron-store';
import type {
  AddProfileOutcome,
  ChangeProfileOutcome,
  NewProfile,
  ProfileChange,
  ProfileView,
  RemoveProfileOutcome,
} from '../contract/profile.ts';
import { problemsOf, trimmed } from './profile-rules.ts';

type Later =
  'clientSecret' | 'colour' | 'hostedDomain' | 'passwordPolicy' | 'production' | 'signOutUrl';
type Hosted = 'hostedDomain' | 'signOutUrl';

/**
 * What is kept on disk of a pool. Nothing in it is secret. Pools that were added before
 * sign-in pages could be given lack those two.
 */
export type StoredProfile = Omit<NewProfile, Later> &
  Partial<Pick<NewProfile, Later>> & { readonly id: string };

type Profile = NewProfile & { readonly id: string };

export interface StoredProfiles extends Record<string, unknown> {
  readonly profiles: readonly StoredProfile[];
}

const fields = ['id', 'name', 'region', 'userPoolId', 'clientId', 'endpoint'];
const laterFields: readonly Hosted[] = ['hostedDomain', 'signOutUrl'];

const isStoredProfile = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const typeOf = (field: string): string => typeof (value as Record<string, unknown>)[field];
  return (
    fields.every((field) => typeOf(field) === 'string') &&
    laterFields.every((field) => ['string', 'undefined'].includes(typeOf(field)))
  );
};

/** Whether a file's content is what the book writes, or an empty beginning. */
export const isStoredProfiles = (content: unknown): boolean =>
  typeof content === 'object' &&
  content !== null &&
  !Array.isArray(content) &&
  (!('profiles' in content) ||
    (Array.isArray(content.profiles) && content.profiles.every(isStoredProfile)));

/** A practice pool's particulars once it runs; region and ids are empty before. */
export type PracticeProfile = Pick<
  ProfileView,
  | 'clientId'
  | 'endpoint'
  | 'id'
  | 'name'
  | 'passwordPolicy'
  | 'region'
  | 'signInPage'
  | 'userPoolId'
>;

export interface ProfileBookPorts {
  readonly store: Pick<Store<StoredProfiles>, 'get' | 'set'>;
  readonly newId: () => string;
  /** What the practice pool is called on screen. */
  readonly practiceName: string;
  /** The practice pools, the first one first; none while they start. */
  readonly practice: () => readonly PracticeProfile[];
  /** Whether somebody is signed in through this profile. */
  readonly isInUse: (profileId: string) => boolean;
  readonly onChange: (profiles: readonly ProfileView[]) => void;
}

export const practiceProfileId = 'practice';

/** Whether this is the id of one of the practice pools: `practice`, `practice.<kind>`. */
export const isPracticeId = (profileId: string): boolean =>
  profileId === practiceProfileId || profileId.startsWith(`${practiceProfileId}.`);

/** What a pool that was added before these could be given is taken to have. */
const unsaid: Pick<NewProfile, Later> = {
  hostedDomain: '',
  signOutUrl: '',
  clientSecret: '',
  colour: 'blue',
  production: false,
  passwordPolicy: null,
};

const asleep: Omit<PracticeProfile, 'id' | 'name'> = {
  region: '',
  userPoolId: '',
  clientId: '',
  endpoint: null,
  signInPage: null,
  passwordPolicy: null,
};

export class ProfileBook {
  readonly #ports: ProfileBookPorts;

  constructor(ports: ProfileBookPorts) {
    this.#ports = ports;
  }

  list(): readonly ProfileView[] {
    const there = this.#ports.practice();
    const practice =
      there.length > 0
        ? there
        : [{ ...asleep, id: practiceProfileId, name: this.#ports.practiceName }];
    return [...practice.map(practiceViewOf), ...this.#stored().map(viewOf)];
  }

  find(profileId: string): ProfileView | undefined {
    return this.list().find((profile) => profile.id === profileId);
  }

  /** Tells again what the list is: the practice pool's particulars have changed. */
  announce(): void {
    this.#ports.onChange(this.list());
  }

  add(given: NewProfile): AddProfileOutcome {
    const wanted = trimmed(given);
    const problems = problemsOf(wanted, this.list());
    if (problems.length > 0) return { kind: 'invalid', problems };
    const profile: Profile = { id: this.#ports.newId(), ...wanted };
    return this.#write([...this.#stored(), profile])
      ? { kind: 'added', profile: viewOf(profile) }
      : { kind: 'not-saved' };
  }

  /** Changes what was given of a pool; of the practice pools, their colour alone. */
  change({ profileId: _ }: ProfileChange): ChangeProfileOutcome {
    return { kind: 'no-such-profile' };
  }

  remove(profileId: string): RemoveProfileOutcome {
    if (isPracticeId(profileId)) return { kind: 'kept-practice' };
    if (this.#ports.isInUse(profileId)) return { kind: 'in-use' };
    const rest = this.#stored().filter((profile) => profile.id !== profileId);
    return this.#write(rest) ? { kind: 'removed' } : { kind: 'not-saved' };
  }

  /** The rules hold for what is on disk too: a file is easier to change than a form. */
  #stored(): readonly Profile[] {
    return this.#ports.store
      .get('profiles', [])
      .map((one): Profile => ({ ...unsaid, ...one }))
      .filter((one) => problemsOf(one, []).length === 0);
  }

  #write(profiles: readonly StoredProfile[]): boolean {
    try {
      this.#ports.store.set('profiles', profiles);
    } catch {
      return false;
    }
    this.announce();
    return true;
  }
}

const practiceViewOf = (pool: PracticeProfile): ProfileView => ({
  kind: 'practice',
  hosted: null,
  colour: 'violet',
  production: false,
  secretKept: false,
  ...pool,
});

const viewOf = ({ endpoint, hostedDomain, signOutUrl, ...same }: Profile): ProfileView => ({
  signInPage: hostedDomain === '' ? null : `https://${hostedDomain}`,
  colour: same.colour,
  production: same.production,
  secretKept: false,
  passwordPolicy: same.passwordPolicy,
  id: same.id,
  kind: 'cognito',
  name: same.name,
  region: same.region,
  userPoolId: same.userPoolId,
  clientId: same.clientId,
  endpoint: endpoint === '' ? null : endpoint,
  hosted: hostedDomain === '' ? null : { domain: hostedDomain, signOutUrl },
});
