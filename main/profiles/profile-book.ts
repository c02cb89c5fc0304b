/** The pools a person knows: the practice pools, always first, and those they added. */
import type Store from 'electron-store';
import type {
  AddProfileOutcome,
  ChangeProfileOutcome,
  NewProfile,
  PoolColour,
  ProfileChange,
  ProfileView,
  RemoveProfileOutcome,
} from '../contract/profile.ts';
import { ClientSecrets, type SecretShelf } from './client-secrets.ts';
import { problemsOf, trimmed } from './profile-rules.ts';
import { asleep, practiceView, profileView, type PracticeEntry } from './profile-view.ts';
import {
  isPoolColour,
  poolColours,
  readStored,
  type Profile,
  type StoredProfile,
  type StoredProfiles,
} from './stored-profile.ts';

export interface ProfileBookPorts {
  readonly store: Pick<Store<StoredProfiles>, 'get' | 'set'>;
  readonly shelf: SecretShelf;
  readonly newId: () => string;
  /** What the practice pool is called on screen while it does not run. */
  readonly practiceName: () => string;
  /** The practice pools that run, the first one first. */
  readonly practice: () => readonly PracticeEntry[];
  /** Whether somebody is signed in through this profile. */
  readonly isInUse: (profileId: string) => boolean;
  readonly onChange: (profiles: readonly ProfileView[]) => void;
}

export const practiceProfileId = 'practice';

/** Whether this is the id of one of the practice pools: `practice`, `practice.<kind>`. */
export const isPracticeId = (profileId: string): boolean =>
  profileId === practiceProfileId || profileId.startsWith(`${practiceProfileId}.`);

/** The colour of a practice pool that nobody chose one for: the same on every start. */
const practiceColour = (profileId: string): PoolColour => {
  if (profileId === practiceProfileId) return 'violet';
  const sum = Buffer.from(profileId).reduce((hash, byte) => hash + byte, 0);
  return poolColours[sum % poolColours.length] ?? 'violet';
};

export class ProfileBook {
  readonly #ports: ProfileBookPorts;
  readonly #secrets: ClientSecrets;

  constructor(ports: ProfileBookPorts) {
    this.#ports = ports;
    this.#secrets = new ClientSecrets(ports.shelf);
    void this.#secrets.read().then((any) => {
      if (any) this.announce();
    });
  }

  list(): readonly ProfileView[] {
    const running = this.#ports.practice();
    const first = running.find(({ id }) => id === practiceProfileId) ?? {
      ...asleep,
      id: practiceProfileId,
      name: this.#ports.practiceName(),
    };
    const colours = this.#practiceColours();
    const practices = [first, ...running.filter(({ id }) => id !== practiceProfileId)];
    return [
      ...practices.map((entry) =>
        practiceView(entry, colours.get(entry.id) ?? practiceColour(entry.id)),
      ),
      ...this.#stored().map((profile) => this.#view(profile)),
    ];
  }

  find(profileId: string): ProfileView | undefined {
    return this.list().find((profile) => profile.id === profileId);
  }

  /** The first colour that no pool has yet; the first of all when every one is taken. */
  freeColour(): PoolColour {
    const taken = this.list().map(({ colour }) => colour);
    return poolColours.find((colour) => !taken.includes(colour)) ?? poolColours[0];
  }

  /** Tells again what the list is: the practice pools' particulars have changed. */
  announce(): void {
    this.#ports.onChange(this.list());
  }

  async add(given: NewProfile): Promise<AddProfileOutcome> {
    const wanted = trimmed(given);
    const problems = problemsOf(wanted, this.list());
    if (problems.length > 0) return { kind: 'invalid', problems };
    const { clientSecret, ...rest } = wanted;
    const profile: Profile = { id: this.#ports.newId(), ...rest };
    // First the secret: a pool in the list that lacks it would look as if it had none.
    if (clientSecret !== '') await this.#secrets.set(profile.id, clientSecret);
    if (this.#write([...this.#stored(), profile])) {
      return { kind: 'added', profile: this.#view(profile) };
    }
    await this.#secrets.forget(profile.id);
    return { kind: 'not-saved' };
  }

  /** Changes what was given of a pool; of the practice pools, their colour alone. */
  async change({ profileId, ...change }: ProfileChange): Promise<ChangeProfileOutcome> {
    if (isPracticeId(profileId)) return this.#changePractice(profileId, change);
    const stored = this.#stored();
    const before = stored.find(({ id }) => id === profileId);
    if (before === undefined) return { kind: 'no-such-profile' };
    const { clientSecret, ...wanted } = trimmed({
      ...before,
      clientSecret: '',
      ...told(change),
    });
    const others = this.list().filter(({ id }) => id !== profileId);
    const problems = problemsOf({ ...wanted, clientSecret }, others);
    if (problems.length > 0) return { kind: 'invalid', problems };
    const after: Profile = { id: profileId, ...wanted };
    const saved = this.#write(stored.map((each) => (each.id === profileId ? after : each)));
    if (!saved) return { kind: 'not-saved' };
    if (change.clientSecret !== undefined) {
      await this.#secrets.set(profileId, clientSecret);
      this.announce();
    }
    return { kind: 'changed', profile: this.#view(after) };
  }

  async remove(profileId: string): Promise<RemoveProfileOutcome> {
    if (isPracticeId(profileId)) return { kind: 'kept-practice' };
    if (this.#ports.isInUse(profileId)) return { kind: 'in-use' };
    const rest = this.#stored().filter((profile) => profile.id !== profileId);
    if (!this.#write(rest)) return { kind: 'not-saved' };
    await this.#secrets.forget(profileId);
    return { kind: 'removed' };
  }

  #changePractice(
    profileId: string,
    { colour, ...others }: Omit<ProfileChange, 'profileId'>,
  ): ChangeProfileOutcome {
    if (this.find(profileId) === undefined) return { kind: 'no-such-profile' };
    const isMore = Object.values(others).some((value) => value !== undefined);
    if (isMore || colour === undefined) return { kind: 'kept-practice' };
    const colours = new Map([...this.#practiceColours(), [profileId, colour]]);
    if (!this.#set('practiceColours', Object.fromEntries(colours))) return { kind: 'not-saved' };
    const profile = this.find(profileId);
    return profile === undefined ? { kind: 'no-such-profile' } : { kind: 'changed', profile };
  }

  #view(profile: Profile): ProfileView {
    return profileView(profile, this.#secrets.has(profile.id));
  }

  #practiceColours(): ReadonlyMap<string, PoolColour> {
    const stored: unknown = this.#ports.store.get('practiceColours', {});
    if (typeof stored !== 'object' || stored === null) return new Map();
    const sound = Object.entries(stored).filter(([, colour]) => isPoolColour(colour));
    // Just narrowed, entry by entry.
    return new Map(sound as readonly (readonly [string, PoolColour])[]);
  }

  /** The rules hold for what is on disk too: a file is easier to change than a form. */
  #stored(): readonly Profile[] {
    return this.#ports.store
      .get('profiles', [])
      .map(readStored)
      .filter((one) => !isPracticeId(one.id))
      .filter((one) => problemsOf({ ...one, clientSecret: '' }, []).length === 0);
  }

  #write(profiles: readonly StoredProfile[]): boolean {
    return this.#set('profiles', profiles);
  }

  #set<Key extends 'practiceColours' | 'profiles'>(
    key: Key,
    value: NonNullable<StoredProfiles[Key]>,
  ): boolean {
    try {
      this.#ports.store.set(key, value);
    } catch {
      return false;
    }
    this.announce();
    return true;
  }
}

/** What was given of a change; what was not stays as it is. */
const told = (change: Omit<ProfileChange, 'profileId'>): Partial<NewProfile> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
