/**
 * What the particulars of a pool's own sign-in page may look like. An address is made from
 * them that is opened in the person's browser, so each is a plain host and a plain web
 * address, with nothing in it that a parser could read in another way.
 */
import type { NewProfile, ProfileProblem } from '../contract/profile.ts';
import { isLoopback } from './loopback.ts';

type Hosted = Pick<NewProfile, 'hostedDomain' | 'signOutUrl'>;

/** RFC 1123: at least two labels, the last one no number, so that no IP address fits. */
const hostShape =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,57}[a-z0-9])$/;
const longestHost = 253;

/** Printable ASCII; a parser drops line ends unasked and takes a backslash for a slash. */
const webAddressShape = /^https?:\/\/[\x21-\x5b\x5d-\x7e]+$/;
/** API reference, LogoutURLs: 1-1024 characters. */
const longestAddress = 1024;

/** The host in what was pasted: people copy the whole address of the page. */
export const hostIn = (pasted: string): string =>
  pasted
    .trim()
    .replace(/^https:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .toLowerCase();

const isHost = (text: string): boolean =>
  text.length <= longestHost &&
  hostShape.test(text) &&
  URL.canParse(`https://${text}`) &&
  new URL(`https://${text}`).host === text;

/** API reference, LogoutURLs: HTTPS but for this computer, and never a fragment. */
const isSignOutUrl = (text: string): boolean => {
  if (!webAddressShape.test(text) || text.includes('#') || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.username + url.password === '' && (url.protocol === 'https:' || isLoopback(url));
};

/** What is wrong with the host of the sign-in page. */
export const problemOfHostedDomain = ({
  hostedDomain,
  signOutUrl,
}: Hosted): ProfileProblem | undefined => {
  if (hostedDomain === '') return signOutUrl === '' ? undefined : 'hosted-domain-missing';
  return isHost(hostedDomain) ? undefined : 'hosted-domain-shape';
};

/** What is wrong with the address the sign-in page leads to after signing out. */
export const problemOfSignOutUrl = ({ signOutUrl }: Hosted): ProfileProblem | undefined => {
  if (signOutUrl === '') return undefined;
  if (signOutUrl.length > longestAddress) return 'too-long';
  return isSignOutUrl(signOutUrl) ? undefined : 'sign-out-url-shape';
};
