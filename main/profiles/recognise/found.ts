/** What was found in a text so far, and the answer that it makes. */
import type {
  NewProfile,
  PasswordPolicy,
  RecognisedAs,
  RecogniseFailure,
  RecogniseOutcome,
  RecogniseRemark,
  StillNeeded,
} from '../../contract/profile.ts';
import { problemOfSignOutUrl } from '../hosted-rules.ts';
import { regionOf } from './pool-ids.ts';

/** Everything optional: empty and absent are the same. */
export interface Found {
  readonly name?: string;
  readonly region?: string;
  readonly userPoolId?: string;
  readonly clientId?: string;
  readonly endpoint?: string;
  readonly hostedDomain?: string;
  readonly signOutUrl?: string;
  readonly clientSecret?: string;
  readonly passwordPolicy?: PasswordPolicy | null;
}

export const nothing = (why: RecogniseFailure): RecogniseOutcome => ({ kind: 'nothing', why });

/** The prefix that an administrator chose for a sign-in page says best what the pool is. */
const nameFrom = (hostedDomain: string): string =>
  /^([a-z0-9-]{1,63})\.auth(?:-fips)?\./.exec(hostedDomain)?.[1] ?? '';

/** A recognised pool; its Region is that of its id where there is one. */
export const recognised = (
  as: RecognisedAs,
  found: Found,
  remarks: readonly RecogniseRemark[] = [],
): RecogniseOutcome => {
  const { userPoolId = '', clientId = '', hostedDomain = '', signOutUrl = '' } = found;
  const isSignOut =
    hostedDomain !== '' && problemOfSignOutUrl({ hostedDomain, signOutUrl }) === undefined;
  const profile: NewProfile = {
    name: found.name ?? nameFrom(hostedDomain),
    region: regionOf(userPoolId) || (found.region ?? ''),
    userPoolId,
    clientId,
    endpoint: found.endpoint ?? '',
    hostedDomain,
    signOutUrl: isSignOut ? signOutUrl : '',
    clientSecret: found.clientSecret ?? '',
    colour: 'blue',
    production: false,
    passwordPolicy: found.passwordPolicy ?? null,
  };
  const wanted: readonly StillNeeded[] = ['region', 'userPoolId', 'clientId'];
  return {
    kind: 'recognised',
    as,
    profile,
    needed: wanted.filter((field) => profile[field] === ''),
    remarks: profile.clientSecret === '' ? remarks : [...remarks, 'has-secret'],
  };
};
