/** Making a call through the SDK and reading what came of it, errors and oddities included. */
import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { PoolError } from '../contract/pool-error.ts';
import { isSound, type WireAnswer } from './answer-content.ts';
import { poolError, readError, strangeAnswer } from './errors.ts';
import { loadSdk, openClient, WireFailure, type PoolAddress } from './sdk-client.ts';
import type { Transport } from './transport.ts';

type Sdk = Awaited<ReturnType<typeof loadSdk>>;

/** Runs one or more commands and turns whatever they throw into a value. */
export type Call = <Result>(
  make: (sdk: Sdk, client: CognitoIdentityProviderClient) => Promise<Result>,
) => Promise<Result | PoolError>;

/**
 * The SDK's word about an answer is not taken alone: it believes an error by its header, a
 * success without a request id, and names what it could not parse after its own classes.
 */
export const callsTo =
  (address: PoolAddress, transport: Transport, timeoutMs?: number): Call =>
  async (make) => {
    const answers: WireAnswer[] = [];
    const watched: Transport = async (request, signal) => {
      const result = await transport(request, signal);
      if (result.kind === 'answer') answers.push(result);
      return result;
    };
    const [sdk, client] = await Promise.all([loadSdk(), openClient(address, watched, timeoutMs)]);
    try {
      const result = await make(sdk, client);
      const odd = answers.find((answer) => answer.status < 400 && !isSound(answer));
      return odd === undefined ? result : strangeAnswer(odd);
    } catch (thrown) {
      if (thrown instanceof WireFailure) {
        return poolError(thrown.result.kind === 'not-sent' ? 'offline' : 'no-answer');
      }
      const last = answers.at(-1);
      // Without an answer it is about nothing that came over the wire: a bug.
      if (last === undefined) throw thrown;
      return readError(last);
    } finally {
      client.destroy();
    }
  };
