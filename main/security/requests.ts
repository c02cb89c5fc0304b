/**
 * Threat: a script in the page sends what it sees to somebody else. The page's session
 * makes no request but for its own files; every call to a pool is made by main.
 */
import type { Session } from 'electron';
import { pageOrigin } from './page-files.ts';

const allowed = import.meta.env.DEV
  ? [`${pageOrigin}/`, 'devtools://', 'ws://127.0.0.1:5173/']
  : [`${pageOrigin}/`];

/** Whether the page's session may ask for this address. */
export const mayRequest = (url: string): boolean => allowed.some((start) => url.startsWith(start));

/** Cancels every request of this session that does not stay within the page. */
export const blockRequests = (session: Session): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !mayRequest(url) });
  });
};
