/** What a pool's particulars may look like; everything a person types is checked here. */
import type { FieldProblem, NewProfile, ProfileProblem, ProfileView } from '../contract/profile.ts';
import { hostIn, problemOfHostedDomain, problemOfSignOutUrl } from './hosted-rules.ts';
import { isLoopback } from './loopback.ts';

const longestName = 60;
/** `eu-central-1`, `us-gov-west-1`; the practice pool's own region has the same form. */
const regionShape = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
/** API reference, UserPoolIdType: `[\w-]+_[0-9a-zA-Z]+`, 1-55 characters. */
const poolIdShape = /^[\w-]+_[0-9a-zA-Z]+$/;
/** API reference, ClientIdType: `[\w+]+`, 1-128 characters. */
const clientIdShape = /^[\w+]+$/;
/** API reference, ClientSecretType: `[\w+]+`, 24-64 characters. */
const clientSecretShape = /^[\w+]{24,64}$/;

const problemOfEndpoint = (endpoint: string): ProfileProblem | undefined => {
  if (endpoint === '') return undefined;
  if (!URL.canParse(endpoint)) return 'endpoint-shape';
  const url = new URL(endpoint);
  const bare = url.pathname === '/' && url.search === '' && url.hash === '';
  if (!['http:', 'https:'].includes(url.protocol) || !bare || url.username || url.password) {
    return 'endpoint-shape';
  }
  return isLoopback(url) ? undefined : 'endpoint-not-loopback';
};

const problemOfName = (
  name: string,
  others: readonly ProfileView[],
): ProfileProblem | undefined => {
  if (name === '') return 'empty';
  if (name.length > longestName) return 'too-long';
  const taken = others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  return taken ? 'name-taken' : undefined;
};

const problemOfRegion = (region: string): ProfileProblem | undefined => {
  if (region === '') return 'empty';
  return regionShape.test(region) ? undefined : 'region-shape';
};

const problemOfPoolId = ({ userPoolId, region }: NewProfile): ProfileProblem | undefined => {
  if (userPoolId === '') return 'empty';
  if (userPoolId.length > 55 || !poolIdShape.test(userPoolId)) return 'pool-id-shape';
  if (!regionShape.test(region)) return undefined;
  return userPoolId.startsWith(`${region}_`) ? undefined : 'region-mismatch';
};

const problemOfClientId = (given: NewProfile, others: readonly ProfileView[]) => {
  if (given.clientId === '') return 'empty';
  if (given.clientId.length > 128 || !clientIdShape.test(given.clientId)) return 'client-id-shape';
  const there = others.some(
    (other) =>
      other.userPoolId === given.userPoolId &&
      other.clientId === given.clientId &&
      (other.endpoint ?? '') === given.endpoint,
  );
  return there ? 'already-there' : undefined;
};

const problemOfSecret = ({ clientSecret }: NewProfile): ProfileProblem | undefined =>
  clientSecret === '' || clientSecretShape.test(clientSecret) ? undefined : 'client-secret-shape';

/** The same particulars without the blanks that come with copying. */
export const trimmed = (given: NewProfile): NewProfile => ({
  name: given.name.trim(),
  region: given.region.trim(),
  userPoolId: given.userPoolId.trim(),
  clientId: given.clientId.trim(),
  endpoint: given.endpoint.trim().replace(/\/$/, ''),
  hostedDomain: hostIn(given.hostedDomain),
  // Kept to the letter: the pool compares it with what is registered.
  signOutUrl: given.signOutUrl.trim(),
  clientSecret: given.clientSecret.trim(),
  colour: given.colour,
  production: given.production,
  passwordPolicy: given.passwordPolicy,
});

/**
 * Everything that is wrong with a new pool, at most one problem a field, in the order of
 * the form. Empty when it can be added.
 */
export const problemsOf = (
  given: NewProfile,
  others: readonly ProfileView[],
): readonly FieldProblem[] => {
  const found: readonly (readonly [keyof NewProfile, ProfileProblem | undefined])[] = [
    ['name', problemOfName(given.name, others)],
    ['region', problemOfRegion(given.region)],
    ['userPoolId', problemOfPoolId(given)],
    ['clientId', problemOfClientId(given, others)],
    ['clientSecret', problemOfSecret(given)],
    ['hostedDomain', problemOfHostedDomain(given)],
    ['signOutUrl', problemOfSignOutUrl(given)],
    ['endpoint', problemOfEndpoint(given.endpoint)],
  ];
  return found.flatMap(([field, problem]) => (problem === undefined ? [] : [{ field, problem }]));
};
