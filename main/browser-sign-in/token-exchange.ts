/**
 * From the code to the tokens (RFC 6749, sections 4.1.3 and 5; developer guide, "The token
 * issuer endpoint"). One attempt: a code is good once.
 */
import { poolError } from '../cognito/errors.ts';
import { callTimeoutMs } from '../cognito/sdk-client.ts';
import type { Transport, WireResult } from '../cognito/transport.ts';
import type { PoolError } from '../contract/pool-error.ts';

export interface CodeToExchange {
  /** Where the sign-in page is; the token endpoint is beside it. */
  readonly signInPage: string;
  readonly clientId: string;
  /** Undefined for an app client without one. */
  readonly clientSecret: string | undefined;
  readonly code: string;
  readonly callback: string;
  readonly codeVerifier: string;
}

export type ExchangeOutcome =
  | {
      readonly kind: 'tokens';
      readonly access: string;
      readonly id: string;
      readonly refresh: string | null;
    }
  /** `error` as in RFC 6749, section 5.2. */
  | { readonly kind: 'refused'; readonly error: string }
  | PoolError;

export const exchangeCode = async (
  { signInPage, clientId, clientSecret, code, callback, codeVerifier }: CodeToExchange,
  transport: Transport,
): Promise<ExchangeOutcome> => {
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: clientId,
    code,
    redirect_uri: callback,
    code_verifier: codeVerifier,
  });
  const result = await transport(
    {
      url: `${signInPage}/oauth2/token`,
      headers: {
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
        ...(clientSecret === undefined ? {} : { authorization: basic(clientId, clientSecret) }),
      },
      body: new TextEncoder().encode(form.toString()),
    },
    AbortSignal.timeout(callTimeoutMs),
  );
  return outcomeOf(result);
};

/** RFC 6749, section 2.3.1. Ids and secrets of app clients have nothing in them to encode but `+`. */
const basic = (clientId: string, clientSecret: string): string => {
  const pair = [clientId, clientSecret].map(encodeURIComponent).join(':');
  return `Basic ${Buffer.from(pair).toString('base64')}`;
};

const outcomeOf = (result: WireResult): ExchangeOutcome => {
  if (result.kind !== 'answer') {
    return poolError(result.kind === 'not-sent' ? 'offline' : 'no-answer');
  }
  const { status } = result;
  if (status >= 500) return poolError('internal-error');
  const answer = objectIn(result.body);
  const error = textAt(answer, 'error');
  if ((status === 400 || status === 401) && /^[\x20-\x7e]{1,100}$/.test(error)) {
    return { kind: 'refused', error };
  }
  if (status === 429) return poolError('throttled');
  const [access, id] = [textAt(answer, 'access_token'), textAt(answer, 'id_token')];
  if (status !== 200 || access === '' || id === '') return poolError('strange-answer');
  const refresh = textAt(answer, 'refresh_token');
  return { kind: 'tokens', access, id, refresh: refresh === '' ? null : refresh };
};

type Answer = Readonly<Record<string, unknown>>;

const objectIn = (body: Uint8Array): Answer => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    // An array has none of the names that are looked for.
    return typeof value === 'object' && value !== null ? (value as Answer) : {};
  } catch {
    return {};
  }
};

const textAt = (answer: Answer, name: string): string => {
  const value = answer[name];
  return typeof value === 'string' ? value : '';
};
