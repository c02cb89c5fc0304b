/**
 * DeleteUser: one request that cannot be undone and whose success is an empty answer.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html
 *
 * The SDK resolves for answers that prove nothing (204, `{}` from a portal, no request
 * id), so its word alone is not taken: the answer itself is looked at.
 */
import type { PoolError } from '../contract/pool-error.ts';
import { poolError, readError } from './errors.ts';
import { loadSdk, openClient, type PoolAddress } from './sdk-client.ts';
import type { Transport, WireResult } from './transport.ts';

export type DeleteAnswer =
  /** 200, a request id, and an empty body or an empty object: whole, and still unchecked. */
  | { readonly kind: 'accepted'; readonly requestId: string }
  /**
   * `offline`: no byte left. `internal-error`, `no-answer`, `strange-answer`: nobody knows.
   * Every other error: the service refused and did nothing.
   */
  | PoolError;

type Answer = Extract<WireResult, { kind: 'answer' }>;

/** What a deletion that worked looks like; an empty object is what other void calls answer. */
const isWhole = ({ status, headers, body }: Answer): boolean =>
  status === 200 &&
  headers['x-amzn-requestid'] !== undefined &&
  ['', '{}'].includes(new TextDecoder().decode(body).trim());

/** Sends DeleteUser exactly once and says what the answer proves. */
export const deleteUser = async (
  address: PoolAddress,
  transport: Transport,
  accessToken: string,
): Promise<DeleteAnswer> => {
  let answer: Answer | undefined;
  const watched: Transport = async (request, signal) => {
    const result = await transport(request, signal);
    if (result.kind === 'answer') answer = result;
    return result;
  };

  const [sdk, client] = await Promise.all([loadSdk(), openClient(address, watched)]);
  try {
    await client.send(new sdk.DeleteUserCommand({ AccessToken: accessToken }));
  } catch (thrown) {
    return readError(thrown);
  } finally {
    client.destroy();
  }
  const requestId = answer?.headers['x-amzn-requestid'] ?? null;
  return answer !== undefined && isWhole(answer) && requestId !== null
    ? { kind: 'accepted', requestId }
    : poolError('strange-answer', { name: '', message: '', requestId });
};
