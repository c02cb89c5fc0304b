/** From a pool as it is kept to a pool as it is shown. */
import type { PoolColour, ProfileView } from '../contract/profile.ts';
import type { Profile } from './stored-profile.ts';

/** The particulars of a practice pool that runs. */
export type PracticeProfile = Pick<
  ProfileView,
  'clientId' | 'endpoint' | 'passwordPolicy' | 'region' | 'signInPage' | 'userPoolId'
> &
  Partial<Pick<ProfileView, 'secretKept'>>;

/** One of the practice pools: `practice`, or `practice.<kind>` for those opened beside it. */
export interface PracticeEntry extends PracticeProfile {
  readonly id: string;
  readonly name: string;
}

/** The first practice pool while it starts. */
export const asleep: PracticeProfile = {
  region: '',
  userPoolId: '',
  clientId: '',
  endpoint: null,
  signInPage: null,
  passwordPolicy: null,
};

export const practiceView = (entry: PracticeEntry, colour: PoolColour): ProfileView => ({
  kind: 'practice',
  hosted: null,
  production: false,
  secretKept: false,
  ...entry,
  colour,
});

export const profileView = (
  { endpoint, hostedDomain, signOutUrl, ...same }: Profile,
  secretKept: boolean,
): ProfileView => ({
  id: same.id,
  kind: 'cognito',
  name: same.name,
  region: same.region,
  userPoolId: same.userPoolId,
  clientId: same.clientId,
  endpoint: endpoint === '' ? null : endpoint,
  hosted: hostedDomain === '' ? null : { domain: hostedDomain, signOutUrl },
  signInPage: hostedDomain === '' ? null : `https://${hostedDomain}`,
  colour: same.colour,
  production: same.production,
  secretKept,
  passwordPolicy: same.passwordPolicy,
});
