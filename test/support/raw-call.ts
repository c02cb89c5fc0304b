/** A call to a pool below the SDK: what the wire gave is what is answered. */
import { nodeTransport } from '../../main/cognito/node-transport.ts';
import type { WireResult } from '../../main/cognito/transport.ts';

const never = new AbortController().signal;

/** Calls an operation through Signet's own transport; the signal gives it up. */
export const rawCall = (
  endpoint: string,
  operation: string,
  input: object,
  signal: AbortSignal = never,
): Promise<WireResult> =>
  nodeTransport(
    {
      url: endpoint,
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      },
      body: new TextEncoder().encode(JSON.stringify(input)),
    },
    signal,
  );
