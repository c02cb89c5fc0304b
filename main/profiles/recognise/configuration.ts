/**
 * A pool from named values: a configuration of Amplify in any of its generations, outputs of
 * CloudFormation, CDK or Terraform, answers of the AWS command line, files of variables.
 */
import type { RecogniseOutcome, RecognisedAs } from '../../contract/profile.ts';
import { hostIn, problemOfHostedDomain, problemOfSignOutUrl } from '../hosted-rules.ts';
import { isLoopback } from '../loopback.ts';
import { addressIn, poolOfIssuer } from './addresses.ts';
import { recognised } from './found.ts';
import type { Entry } from './literal-entries.ts';
import { passwordPolicyIn } from './password-policies.ts';
import {
  isClientId,
  isClientSecret,
  isPoolId,
  isRegion,
  isUsualClientId,
  poolIdsIn,
} from './pool-ids.ts';

/** One value under its own name and its path, in small letters and digits. */
interface Named {
  readonly key: string;
  readonly within: string;
  readonly value: string;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `OutputKey` and `OutputValue`, `Key` and `Value`: a name that is itself a value. */
const withOutputs = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry, index) => {
    const { path, value } = entry;
    const last = path.at(-1) ?? '';
    if (last !== 'OutputValue' && last !== 'value') return entry;
    const near = [entries[index - 1], entries[index + 1]].find((other) =>
      ['OutputKey', 'ExportName'].includes(other?.path.at(-1) ?? ''),
    );
    // Terraform's outputs have their name one step above.
    const name = near === undefined ? path.at(-2) : String(near.value);
    return name === undefined ? entry : { path: [...path.slice(0, -1), name], value };
  });

const named = (entries: readonly Entry[]): readonly Named[] =>
  withOutputs(entries).map(({ path, value }) => ({
    key: bare(path.at(-1) ?? ''),
    within: path.slice(0, -1).map(bare).join('.'),
    value: String(value).trim(),
  }));

/** Clients of other services that sign people in, under names that look alike. */
const othersClients = /google|facebook|apple|amazonlogin|loginwithamazon|github|azure|okta|auth0/;
const clientKeys =
  /^(?:clientid|audience|appclientid\w*|\w*(?:cognito|userpools?|auth)(?:app|web)?clientid\w*|\w*(?:app|web)clientid)$|(?:userpools?(?:web|app)?clientid)|^(?:vite|reactapp|nextpublic|nuxtpublic|public|expopublic)?(?:cognito)?(?:app|web)?clientid$/;
const secretKeys = /^(?:\w*cognito|\w*userpools?|app|\w*auth)?(?:app|web)?clientsecret$/;
const regionKeys = /^(?:aws|awscognito|awsproject|cognito|\w*userpool|\w*cognito|\w*aws)?region$/;
const domainKeys =
  /^(?:webdomain|\w*(?:oauth|cognito|userpools?|hostedui|managedlogin|auth|signin|login)(?:custom|prefix)?(?:domain|host|url|baseurl|domainname|domainurl))$/;
const signOutKeys =
  /^(?:redirectsignout(?:uri|url)?s?|signoutredirect(?:uri|url)?|logoutur(?:i|l)s?|signouturi?l?s?|\w*(?:logout|signout)ur(?:i|l))$/;
const endpointKeys = /^(?:\w*cognito)?(?:userpool)?endpoint(?:url)?$/;

const each = (values: readonly Named[], keys: RegExp, fits: (value: string) => boolean) =>
  values.filter(({ key, value }) => keys.test(key) && fits(value)).map(({ value }) => value);

const clientsIn = (values: readonly Named[]): readonly string[] => {
  const own = values.filter(({ key }) => !othersClients.test(key));
  const labelled = each(own, clientKeys, isClientId);
  // A name such as `WebClient` says enough where the value looks like nothing else.
  const usual = own.filter(({ value }) => isUsualClientId(value)).map(({ value }) => value);
  return [...new Set(labelled.length > 0 ? labelled : usual)];
};

const isHost = (text: string): boolean =>
  problemOfHostedDomain({ hostedDomain: hostIn(text), signOutUrl: '' }) === undefined &&
  hostIn(text).includes('.');

const domainIn = (values: readonly Named[]): string => {
  const inOauth = values.find(
    ({ key, within, value }) =>
      ['domain', 'customdomain'].includes(key) &&
      /oauth|cognito|hosted/.test(within) &&
      isHost(value),
  );
  const prefix = values.find(({ value }) => hostIn(value).endsWith('.amazoncognito.com'));
  const labelled = each(values, domainKeys, isHost)[0];
  return hostIn(inOauth?.value ?? prefix?.value ?? labelled ?? '');
};

/** Gen 1 writes several addresses into one text, with commas between them. */
const signOutIn = (values: readonly Named[], hostedDomain: string): string =>
  values
    .filter(({ key }) => signOutKeys.test(key))
    .flatMap(({ value }) => value.slice(0, 8_192).split(','))
    .map((address) => address.trim())
    .find(
      (signOutUrl) =>
        signOutUrl !== '' && problemOfSignOutUrl({ hostedDomain, signOutUrl }) === undefined,
    ) ?? '';

const poolIn = (values: readonly Named[]): string =>
  values.find(({ key, value }) => /userpools?id|^poolid$/.test(key) && isPoolId(value))?.value ??
  values.find(({ value }) => isPoolId(value))?.value ??
  values.map(({ value }) => poolOfIssuer(value)?.userPoolId ?? '').find((id) => id !== '') ??
  // Only where it is named as one: any address may have something of the kind in it.
  values.filter(({ key }) => /arn$/.test(key)).flatMap(({ value }) => poolIdsIn(value))[0] ??
  '';

const endpointIn = (values: readonly Named[]): string => {
  const url = each(values, endpointKeys, (value) => value.length < 256)
    .map(addressIn)
    .find((address) => address !== undefined && isLoopback(address));
  return url?.origin ?? '';
};

const kindOf = (entries: readonly Entry[]): RecognisedAs => {
  const keys = new Set(entries.map(({ path }) => path.at(-1)));
  const steps = new Set(entries.flatMap(({ path }) => path));
  if (keys.has('user_pool_id') && (steps.has('auth') || keys.has('user_pool_client_id'))) {
    return 'amplify-outputs';
  }
  if (keys.has('issuer') && keys.has('jwks_uri')) return 'discovery-url';
  const ofAmplify = ['aws_user_pools_id', 'userPoolWebClientId', 'awsCognitoAuthPlugin'];
  const isVersion6 = steps.has('Cognito') && keys.has('userPoolId');
  return isVersion6 || ofAmplify.some((step) => steps.has(step)) ? 'aws-exports' : 'text';
};

/** What the named values tell; undefined where they name neither a pool nor a client. */
export const recogniseEntries = (entries: readonly Entry[]): RecogniseOutcome | undefined => {
  const values = named(entries);
  const userPoolId = poolIn(values);
  const [clientId = '', ...furtherClients] = clientsIn(values);
  const hostedDomain = domainIn(values);
  if (userPoolId === '' && (clientId === '' || hostedDomain === '')) return undefined;
  const found = {
    userPoolId,
    clientId,
    hostedDomain,
    region: each(values, regionKeys, isRegion)[0] ?? '',
    endpoint: endpointIn(values),
    signOutUrl: signOutIn(values, hostedDomain),
    clientSecret: each(values, secretKeys, isClientSecret)[0] ?? '',
    passwordPolicy: passwordPolicyIn(entries),
  };
  return recognised(kindOf(entries), found, furtherClients.length > 0 ? ['several-clients'] : []);
};
