/**
 * What main writes down: enumerated events on stderr. No text of a server, no argument and
 * no message of an error goes in, since any of them could hold a token; of a bug, its kind
 * and where it happened.
 */
import type { Question } from './contract/api.ts';

export type LogEvent =
  | { readonly event: 'refused-call'; readonly question: Question }
  | { readonly event: 'handler-failed'; readonly question: Question; readonly bug: unknown }
  | { readonly event: 'deletion-bug'; readonly bug: unknown }
  | { readonly event: 'start-failed'; readonly bug: unknown }
  | { readonly event: 'load-failed' | 'unseal-failed' | 'save-failed' | 'remove-failed' }
  | { readonly event: 'journal-unreadable' | 'page-died' }
  | {
      readonly event: 'store-set-aside';
      readonly store: 'profiles' | 'secrets' | 'sessions' | 'deletion';
    };

/** The kind of a bug and the places it came through; never its message. */
const placesOf = (bug: unknown): string => {
  if (!(bug instanceof Error)) return typeof bug;
  const places = (bug.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [bug.name, ...places.map((line) => line.trim())].join(' ');
};

// Where nobody can write, as on a full disk, nothing is lost but the line: without a listener
// the error of the stream would end the app.
process.stderr.on('error', () => undefined);

/** Writes one line, where that is possible. Never throws. */
export const log = (entry: LogEvent): void => {
  const parts = ['signet:', entry.event];
  if ('question' in entry) parts.push(entry.question);
  if ('store' in entry) parts.push(entry.store);
  if ('bug' in entry) parts.push(placesOf(entry.bug));
  try {
    process.stderr.write(`${parts.join(' ')}\n`);
  } catch {
    // There is nobody left to tell.
  }
};
