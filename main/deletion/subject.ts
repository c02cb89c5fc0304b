import type { RehearsalView, SubjectView } from '../contract/deletion.ts';
import type { ProfileView } from '../contract/profile.ts';
import type { People } from '../session/people.ts';

export interface SubjectPorts {
  readonly people: Pick<People, 'person'>;
  readonly profileOf: (profileId: string) => ProfileView | undefined;
}

/** Whose deletion it is to be, and in which pool; undefined where either is not known. */
export const subjectOf = (
  { people, profileOf }: SubjectPorts,
  sessionId: string,
  rehearsal: RehearsalView | null,
): { readonly subject: SubjectView; readonly profile: ProfileView } | undefined => {
  const person = people.person(sessionId);
  const profile = person && profileOf(person.profileId);
  if (person === undefined || profile === undefined) return undefined;
  const subject: SubjectView = {
    sessionId,
    profileId: profile.id,
    accountName: person.accountName,
    username: person.username,
    sub: person.sub,
    poolName: profile.name,
    userPoolId: profile.userPoolId,
    clientId: profile.clientId,
    practice: profile.kind === 'practice',
    rehearsal,
  };
  return { subject, profile };
};
