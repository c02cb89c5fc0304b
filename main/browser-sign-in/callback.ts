/**
 * What a request to the callback address is worth (RFC 6749, section 4.1.2; RFC 8252, section
 * 8). Any page and any program of this computer can make one: only the state tells that it
 * comes from the sign-in page.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The one path that is listened to. */
export const callbackPath = '/callback';

/** How the sign-in page answered. */
export type PageAnswer =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'error'; readonly error: string; readonly description: string };

export type CallbackJudgement =
  | { readonly kind: 'answer'; readonly answer: PageAnswer }
  /** Neither ends nor completes the sign-in. */
  | { readonly kind: 'foreign'; readonly status: 400 | 404 | 405 | 421 | 503 };

export const judgeCallback = (
  { method, url = '', headers }: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  { host, state }: { readonly host: string; readonly state: string },
): CallbackJudgement => {
  // Under another name it would be a page of somebody else's that reads this computer's.
  if (headers.host !== host) return foreign(421);
  const [path = ''] = url.split('?', 1);
  if (path !== callbackPath) return foreign(404);
  if (method !== 'GET') return foreign(405);
  if (isPrefetch(headers)) return foreign(503);
  const answer = answerIn(new URLSearchParams(url.slice(path.length)), state);
  return answer === undefined ? foreign(400) : { kind: 'answer', answer };
};

const foreign = (status: 400 | 404 | 405 | 421 | 503): CallbackJudgement => ({
  kind: 'foreign',
  status,
});

/** A browser that looks ahead, or loads it as a part of a page, is nobody who came back. */
const isPrefetch = (headers: IncomingMessage['headers']): boolean =>
  [headers['sec-purpose'], headers['purpose'], headers['x-purpose'], headers['x-moz']].some(
    (purpose) => /prefetch|prerender|preview/i.test(String(purpose)),
  ) || !['document', undefined].includes(only(headers['sec-fetch-dest']));

const only = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value.join() : value;

/** Undefined for another state, and for what is neither a code nor an error, or both. */
const answerIn = (query: URLSearchParams, state: string): PageAnswer | undefined => {
  if (!isSame(once(query, 'state'), state)) return undefined;
  const [code, error] = [once(query, 'code'), once(query, 'error')];
  if (code !== '' && error === '') return { kind: 'code', code };
  if (error === '' || code !== '') return undefined;
  return {
    kind: 'error',
    error: plain(error, 100),
    description: plain(once(query, 'error_description'), 400),
  };
};

/** The value of a parameter that is there once, else nothing. */
const once = (query: URLSearchParams, name: string): string => {
  const values = query.getAll(name);
  return values.length === 1 ? (values[0] ?? '') : '';
};

/** The empty state is nobody's. */
const isSame = (given: string, state: string): boolean => {
  if (state === '') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(state)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/** Printable ASCII is all that may stand in an error (RFC 6749, section 4.1.2.1). */
const plain = (text: string, longest: number): string =>
  text.replace(/[^\x20-\x7e]/g, ' ').slice(0, longest);
