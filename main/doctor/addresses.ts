/** What the public addresses of a pool show: its keys, and its own sign-in page. */
import type { WireResult } from '../cognito/transport.ts';
import type { ProbeView } from '../contract/profile.ts';
import { finding } from './findings.ts';

type Answer = Extract<WireResult, { kind: 'answer' }>;

const textOf = ({ body }: Answer): string => new TextDecoder().decode(body);

const jsonOf = (answer: Answer): object | undefined => {
  try {
    const value: unknown = JSON.parse(textOf(answer));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Whether anything answered at the pool's address. */
export const reachableFinding = (result: WireResult): ProbeView => {
  if (result.kind === 'answer') return finding('reachable', 'works');
  const error = result.kind === 'not-sent' ? 'offline' : 'no-answer';
  return finding('reachable', 'cannot-tell', error);
};

/** Whether the pool's public keys were there (developer guide, "Verifying JSON web tokens"). */
export const poolFinding = (result: WireResult): ProbeView => {
  if (result.kind !== 'answer') return finding('pool', 'not-tried');
  const document = jsonOf(result);
  if (result.status === 200 && document !== undefined && 'keys' in document) {
    return finding('pool', 'works');
  }
  const isGone = [400, 404].includes(result.status) && document !== undefined;
  return isGone
    ? finding('pool', 'missing', 'pool-not-found')
    : finding('pool', 'cannot-tell', result.status >= 500 ? 'internal-error' : 'strange-answer');
};

const refused = (name: string, message: string | null): ProbeView => ({
  name: 'browser',
  found: 'not-allowed',
  error: null,
  said: { name: name.slice(0, 64), message: (message ?? '').slice(0, 200), requestId: null },
});

/** Where the page leads: on to a sign-in, or to an error (RFC 6749, section 4.1.2.1). */
const redirectFinding = (location: string, page: string): ProbeView => {
  if (!URL.canParse(location, page)) return finding('browser', 'cannot-tell', 'strange-answer');
  const { searchParams } = new URL(location, page);
  const error = searchParams.get('error');
  return error === null
    ? finding('browser', 'works')
    : refused(error, searchParams.get('error_description'));
};

/** Whether the sign-in page knows the app client and Signet's callback address. */
export const browserFinding = (result: WireResult, page: string): ProbeView => {
  if (result.kind !== 'answer') {
    return result.cause === 'ENOTFOUND'
      ? finding('browser', 'missing', 'offline')
      : finding('browser', 'cannot-tell', result.kind === 'not-sent' ? 'offline' : 'no-answer');
  }
  const { status, headers } = result;
  if (status >= 300 && status < 400) return redirectFinding(headers['location'] ?? '', page);
  if (status === 400 && textOf(result).includes('redirect_mismatch')) {
    return refused('redirect_mismatch', null);
  }
  if (status === 400 && textOf(result).includes('Client does not exist')) {
    return finding('browser', 'missing', 'pool-not-found');
  }
  if (status === 404) return finding('browser', 'missing', 'strange-answer');
  return finding('browser', 'cannot-tell', status >= 500 ? 'internal-error' : 'strange-answer');
};
