/**
 * Under what the things of a session lie on the shelf. Every part is made safe for a key of
 * parts, so that no username can be taken for the end of another part.
 */
const keyOf = (kind: string, ...parts: readonly string[]): string =>
  [kind, ...parts.map((part) => encodeURIComponent(part))].join(':');

/** The secret of a profile's app client. */
export const clientSecretKey = (profileId: string): string => keyOf('client-secret', profileId);

export const devicePrefix = 'device:';

/** All device keys of one profile. */
export const devicePrefixOf = (profileId: string): string => keyOf('device', profileId, '');

/** The keys of this computer as a device of one account, by its `sub` or what was typed. */
export const deviceEntry = (profileId: string, account: string): string =>
  keyOf('device', profileId, account);

export const signUpPrefix = 'sign-up:';

export const signUpKey = (profileId: string, username: string): string =>
  keyOf('sign-up', profileId, username);

/** Whose sign-up a key of the shelf is about. */
export const signUpOf = (
  key: string,
): { readonly profileId: string; readonly username: string } | undefined => {
  const [kind, profileId, username, ...rest] = key.split(':');
  if (kind !== 'sign-up' || profileId === undefined || username === undefined) return undefined;
  return rest.length > 0
    ? undefined
    : { profileId: decodeURIComponent(profileId), username: decodeURIComponent(username) };
};
