/** A pool from an address: of its sign-in page, its keys, its discovery, its issuer. */
import type { RecogniseOutcome } from '../../contract/profile.ts';
import { isLoopback } from '../loopback.ts';
import { nothing, recognised, type Found } from './found.ts';
import { isClientId, isPoolId, isUsualClientId, poolIdsIn, regionOf } from './pool-ids.ts';

const longestAddress = 8_192;

/** Both forms of issuer (API reference, IssuerConfigurationType) and the API's own addresses. */
const poolHost =
  /^(?:issuer-)?cognito-idp(?:-fips)?\.([a-z0-9-]{4,32})\.(?:amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|api\.aws)$/;
/** Prefix domains (developer guide, "Using the Amazon Cognito domain"). */
const prefixHost = /^[a-z0-9-]{1,63}\.auth(?:-fips)?\.([a-z0-9-]{4,32})\.amazoncognito\.com$/;
const consoleHost = /^(?:[a-z0-9-]{1,63}\.){0,3}console\.(?:aws\.amazon\.com|amazonaws\.cn)$/;
const hostShape = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}$/;

/** Paths of a pool's own sign-in page (developer guide, "User pool endpoints and managed login"). */
const pagePaths = [
  '/login',
  '/logout',
  '/signup',
  '/confirmUser',
  '/forgotPassword',
  '/confirmForgotPassword',
  '/oauth2/authorize',
  '/oauth2/token',
  '/oauth2/userInfo',
  '/oauth2/revoke',
  '/passkeys/add',
];

/** An address as people copy it, with or without its `https://`; undefined for other text. */
export const addressIn = (text: string): URL | undefined => {
  if (text.length > longestAddress || /\s/.test(text)) return undefined;
  const [host = ''] = text.split(/[/?#]/, 1);
  const whole = /^https?:\/\//i.test(text)
    ? text
    : hostShape.test(host) && /\.[a-z]{2,63}$/.test(host)
      ? `https://${text}`
      : '';
  return whole !== '' && URL.canParse(whole) ? new URL(whole) : undefined;
};

/** The pool that an issuer names; undefined for issuers other than Amazon Cognito. */
export const poolOfIssuer = (issuer: unknown): Found | undefined => {
  const url = typeof issuer === 'string' ? addressIn(issuer) : undefined;
  if (url?.protocol !== 'https:' || url.port !== '') return undefined;
  const region = poolHost.exec(url.hostname)?.[1];
  const [userPoolId = '', ...more] = url.pathname.split('/').slice(1);
  const isWhole = more.every((part) => part === '') && url.search + url.hash === '';
  return region !== undefined && isWhole && regionOf(userPoolId) === region
    ? { userPoolId, region }
    : undefined;
};

/** The client id among the parameters of a sign-in page, and where it leads after signing out. */
const parametersOf = ({ searchParams }: URL): Found => {
  const clientId = searchParams.get('client_id') ?? '';
  return {
    clientId: isClientId(clientId) ? clientId : '',
    signOutUrl: searchParams.get('logout_uri') ?? '',
  };
};

/** The page's path, whatever the language or the slash at its end. */
const isPagePath = (pathname: string): boolean =>
  pagePaths.some((path) => pathname === path || pathname === `${path}/`);

const onThisComputer = (url: URL): RecogniseOutcome => {
  const userPoolId = url.pathname.split('/').find(isPoolId) ?? '';
  const found = { ...parametersOf(url), endpoint: url.origin, userPoolId };
  return url.searchParams.has('client_id')
    ? recognised('login-url', found)
    : recognised(userPoolId === '' ? 'text' : 'discovery-url', found);
};

const atAmazon = (url: URL, region: string): RecogniseOutcome => {
  const [userPoolId = ''] = url.pathname.split('/').slice(1);
  if (userPoolId === '') return recognised('text', { region });
  return regionOf(userPoolId) === region
    ? recognised('discovery-url', { userPoolId, region })
    : nothing('other-address');
};

/** The address bar of AWS's own console names the pool, and often the app client. */
const atConsole = (url: URL): RecogniseOutcome => {
  const [userPoolId] = poolIdsIn(url.href);
  if (userPoolId === undefined) return nothing('other-address');
  const clientId = url.pathname.split('/').find(isUsualClientId) ?? '';
  return recognised('text', { userPoolId, clientId });
};

const atPage = (url: URL): RecogniseOutcome => {
  const region = prefixHost.exec(url.hostname)?.[1];
  const found = { ...parametersOf(url), hostedDomain: url.hostname };
  if (region !== undefined) return recognised('login-url', { ...found, region });
  // A domain of somebody's own: only the parameters tell that it is such a page.
  const isPage = isPagePath(url.pathname) && found.clientId !== '';
  return isPage ? recognised('login-url', found) : nothing('other-address');
};

/** What an address tells. Nothing is asked of it. */
export const recogniseAddress = (url: URL): RecogniseOutcome => {
  if (!['http:', 'https:'].includes(url.protocol) || url.username + url.password !== '') {
    return nothing('other-address');
  }
  if (isLoopback(url)) return onThisComputer(url);
  if (url.protocol !== 'https:' || url.port !== '') return nothing('other-address');
  const region = poolHost.exec(url.hostname)?.[1];
  if (region !== undefined) return atAmazon(url, region);
  return consoleHost.test(url.hostname) ? atConsole(url) : atPage(url);
};
