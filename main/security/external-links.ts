/**
 * Threat: an address from the page, a server or a claim is handed to the system, which
 * starts whatever program is registered for it. What Signet opens is one of these constants,
 * or the sign-in or sign-out page of a pool the person added, built here; nothing else fits
 * the type.
 * https://www.electronjs.org/docs/latest/tutorial/security#15-do-not-use-shellopenexternal-with-untrusted-content
 */
import type { ExternalLink } from '../contract/clean-up.ts';
import type { ProfileView } from '../contract/profile.ts';

/** An address that only this file makes. */
export type WebAddress = `https://${string}`;

/** The sign-in page of a practice pool: on this computer, and at that path alone. */
export type PracticePage = `http://${string}/oauth2/authorize?${string}`;

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
  // Without a registered address to go to, the page would only show an error.
  if (hosted === null || hosted.signOutUrl === '') return null;
  const parameters = new URLSearchParams({ client_id: clientId, logout_uri: hosted.signOutUrl });
  const address: WebAddress = `https://${hosted.domain}/logout?${parameters.toString()}`;
  return leadsTo(address, `https://${hosted.domain}/logout`) ? address : null;
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
  return leadsTo(address, `${signInPage}/passkeys/add`) ? address : null;
};

/**
 * Begins a sign-in at the pool's own page; null for a pool without one. `parameters` are
 * those of an authorization request (RFC 6749, section 4.1.1), made by main.
 * https://docs.aws.amazon.com/cognito/latest/developerguide/authorization-endpoint.html
 */
export const hostedSignInUrl = (
  { signInPage }: Pick<ProfileView, 'signInPage'>,
  parameters: Readonly<Record<string, string>>,
): WebAddress | PracticePage | null => {
  if (signInPage === null) return null;
  const path = `${signInPage}/oauth2/authorize`;
  const address = `${path}?${new URLSearchParams(parameters).toString()}`;
  return leadsTo(address, path) && isOpenable(address) ? address : null;
};

/** Whether a parser finds this host and path, and nothing in between. */
const leadsTo = (address: string, path: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { origin, pathname, hash } = new URL(address);
  return `${origin}${pathname}` === path && hash === '';
};

/** Whether this may be handed to the system. */
export const isOpenable = (text: string): text is PracticePage | WebAddress =>
  isWebAddress(text) || isPracticePage(text);

/** Whether this is a whole `https://` address without a name or a password in it. */
export const isWebAddress = (text: string): text is WebAddress =>
  /^https:\/\/[\x21-\x5b\x5d-\x7e]+$/.test(text) &&
  URL.canParse(text) &&
  new URL(text).username + new URL(text).password === '';

/** One of this computer's own addresses with a port, one segment that is a pool's id, the page. */
const practicePageShape =
  /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):[1-9]\d{0,4}\/[\w-]+_[0-9a-zA-Z]+\/oauth2\/authorize\?[\x21\x24-\x5b\x5d-\x7e]+$/;

/** Whether this is the sign-in page of a practice pool, and no other address of this computer. */
export const isPracticePage = (text: string): text is PracticePage =>
  practicePageShape.test(text) && URL.canParse(text);
