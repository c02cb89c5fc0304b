/**
 * Threat: an address from the page, a server or a claim is handed to the system, which
 * starts whatever program is registered for it. What Signet opens is one of these constants,
 * or a page of the sign-in of a pool the person added, built here; nothing else fits the type.
 * https://www.electronjs.org/docs/latest/tutorial/security#15-do-not-use-shellopenexternal-with-untrusted-content
 */
import type { ExternalLink } from '../contract/clean-up.ts';
import type { ProfileView } from '../contract/profile.ts';

/** An address that only this file makes. */
export type WebAddress = `https://${string}`;

/** Where each provider lets its people withdraw what they allowed. */
export const externalLinks: Readonly<Record<ExternalLink, WebAddress>> = {
  'amazon-grants': 'https://www.amazon.com/ap/adam',
  'apple-grants': 'https://account.apple.com/account/manage',
  'facebook-grants': 'https://www.facebook.com/settings?tab=applications',
  'google-grants': 'https://myaccount.google.com/connections',
};

/**
 * Ends the cookie that the pool's own sign-in page keeps in the browser; null for a pool
 * without such a page. The profile's own rules have judged its parts before; what comes out
 * is looked at all the same, for it leads out of the app.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/logout-endpoint.html
 */
export const hostedSignOutUrl = ({ hosted, clientId }: ProfileView): WebAddress | null => {
  if (hosted === null) return null;
  const parameters = new URLSearchParams({ client_id: clientId, logout_uri: hosted.signOutUrl });
  const address: WebAddress = `https://${hosted.domain}/logout?${parameters.toString()}`;
  return leadsTo(address, hosted.domain, '/logout') ? address : null;
};

/**
 * The page of the pool's own sign-in that adds a passkey; null for a pool without one. It
 * asks for a sign-in there first, and ends at the callback, where nobody listens by then.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html#amazon-cognito-user-pools-authentication-flow-methods-passkey
 */
export const addPasskeyUrl = (
  { signInPage, clientId }: ProfileView,
  callback: string,
): WebAddress | null => {
  if (signInPage === null || !isWebAddress(signInPage)) return null;
  const parameters = new URLSearchParams({ client_id: clientId, redirect_uri: callback });
  const address: WebAddress = `${signInPage}/passkeys/add?${parameters.toString()}`;
  return leadsTo(address, new URL(signInPage).host, '/passkeys/add') ? address : null;
};

/** Whether a parser finds this host, this path, and nothing in between. */
const leadsTo = (address: string, host: string, path: string): boolean => {
  if (!isWebAddress(address)) return false;
  const url = new URL(address);
  return url.host === host && url.pathname === path && url.hash === '';
};

/** Whether this is a whole `https://` address without a name or a password in it. */
export const isWebAddress = (text: string): text is WebAddress =>
  /^https:\/\/[\x21-\x5b\x5d-\x7e]+$/.test(text) &&
  URL.canParse(text) &&
  new URL(text).username + new URL(text).password === '';
