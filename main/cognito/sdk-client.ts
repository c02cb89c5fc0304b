/**
 * The AWS SDK, set up so that nothing outside this file has a say: no environment
 * variable, no file of the AWS tools, no credential. Loaded on first use: it is the
 * largest part of the app, and the first screen does not need it.
 */
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { Transport, WireResult } from './transport.ts';

/** Where a pool is spoken to. */
export interface PoolAddress {
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  /** `https://cognito-idp.<region>.amazonaws.com`, or a loopback address. Never left open. */
  readonly endpoint: string;
}

/** The public address of a Region's user pools. */
export const publicEndpoint = (region: string): string =>
  region.startsWith('cn-')
    ? `https://cognito-idp.${region}.amazonaws.com.cn`
    : `https://cognito-idp.${region}.amazonaws.com`;

/** Thrown through the SDK when the wire gave no answer, to be caught at the other end. */
export class WireFailure extends Error {
  override readonly name = 'WireFailure';
  readonly result: Exclude<WireResult, { kind: 'answer' }>;
  constructor(result: Exclude<WireResult, { kind: 'answer' }>) {
    super(result.cause);
    this.result = result;
  }
}

/** How long a call may take as a whole, its answer included. */
export const callTimeoutMs = 20_000;

/** As much of the SDK's `HttpRequest` as it fills in for this service. */
interface SdkRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Cognito's protocol is JSON text; the SDK hands it over as a string or as bytes. */
  readonly body: string | Uint8Array;
}

const sdk = () => import('@aws-sdk/client-cognito-identity-provider');

/** The SDK's commands and client, loaded once. */
export const loadSdk = (): ReturnType<typeof sdk> => (loaded ??= sdk());
let loaded: ReturnType<typeof sdk> | undefined;

const encoder = new TextEncoder();

/** Fits our transport into the place where the SDK expects an HTTP handler. */
const handlerFor = (transport: Transport, timeoutMs: number) => ({
  handle: async ({ protocol, hostname, port, path, headers, body }: SdkRequest) => {
    const colonPort = port === undefined ? '' : `:${port}`;
    const result = await transport(
      {
        url: `${protocol}//${hostname}${colonPort}${path}`,
        headers,
        body: typeof body === 'string' ? encoder.encode(body) : body,
      },
      AbortSignal.timeout(timeoutMs),
    );
    if (result.kind !== 'answer') throw new WireFailure(result);
    return { response: { statusCode: result.status, headers: result.headers, body: result.body } };
  },
});

/**
 * A client that makes exactly one attempt of everything: a repeated DeleteUser could turn
 * "deleted" into "failed", and repeating a wrong code burns attempts.
 */
export const openClient = async (
  address: PoolAddress,
  transport: Transport,
  timeoutMs = callTimeoutMs,
): Promise<CognitoIdentityProviderClient> => {
  const { CognitoIdentityProviderClient } = await loadSdk();
  return new CognitoIdentityProviderClient({
    region: address.region,
    endpoint: address.endpoint,
    requestHandler: handlerFor(transport, timeoutMs),
    maxAttempts: 1,
    retryMode: 'standard',
    defaultsMode: 'standard',
    useDualstackEndpoint: false,
    useFipsEndpoint: false,
    ignoreConfiguredEndpointUrls: true,
    authSchemePreference: [],
    userAgentAppId: () => Promise.resolve(undefined),
    // The operations of the owner's side carry a token instead; this is never called.
    credentials: () => Promise.reject(new Error('Signet holds no AWS credentials')),
  });
};
