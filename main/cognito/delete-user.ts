/**
 * DeleteUser: one request that cannot be undone and whose success is an empty answer.
 * https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUser.html
 *
 * The SDK writes the request. Its word about the answer is not taken: it resolves for
 * answers that prove nothing (204, `{}` from a portal, no request id) and throws the same
 * for a refusal and for a broken-down service. So the answer itself is looked at.
 */
import type { AnswerView } from '../contract/deletion.ts';
import { errorIn, requestIdOf, saysNothing, type WireAnswer } from './answer-content.ts';
import type { DeleteAnswer } from './delete-answer.ts';
import { readBreakdown, readRefusal } from './delete-errors.ts';
import { whyNotSent } from './not-sent.ts';
import { callTimeoutMs, loadSdk, openClient, type PoolAddress } from './sdk-client.ts';
import type { Transport, WireResult } from './transport.ts';

/** Statuses in which only something between here and the pool speaks: a proxy, a portal. */
const inBetween: ReadonlySet<number> = new Set([407, 511]);

/**
 * What an answer proves. In order: without a request id, or from something in between,
 * nothing; 200 counts with an empty body or an empty object; 500 and above never tells;
 * 400 to 499 tells by an error that DeleteUser can have. Everything else is strange.
 */
const readAnswer = (answer: WireAnswer): AnswerView => {
  const { status } = answer;
  const said = errorIn(answer);
  const strange = { kind: 'unclear', cause: 'strange-answer', said } as const;
  if (requestIdOf(answer) === null || inBetween.has(status)) return strange;
  if (status === 200 && saysNothing(answer)) return { kind: 'accepted' };
  if (status < 400 || said === null) return strange;
  return status < 500 ? readRefusal(said) : readBreakdown(said);
};

/** The pool's clock, if it is one: nobody else's text gets onto a receipt under this name. */
const poolDateOf = ({ headers: { date = '' } }: WireAnswer): string | null =>
  date.length <= 40 && !Number.isNaN(Date.parse(date)) ? date : null;

const readResult = (result: WireResult): DeleteAnswer => {
  switch (result.kind) {
    case 'not-sent':
      return { kind: 'not-sent', why: whyNotSent(result.cause) };
    case 'no-answer':
      return { kind: 'no-answer' };
    case 'answer':
      return {
        kind: 'answered',
        answer: readAnswer(result),
        requestId: requestIdOf(result),
        poolDate: poolDateOf(result),
      };
  }
};

/**
 * Sends DeleteUser exactly once and says what came of it. `timeoutMs` bounds the call as a
 * whole. Never rejects for anything the wire does; what it throws is a bug.
 */
export const deleteUser = async (
  address: PoolAddress,
  transport: Transport,
  accessToken: string,
  timeoutMs = callTimeoutMs,
): Promise<DeleteAnswer> => {
  let result: WireResult | undefined;
  const watched: Transport = async (request, signal) => {
    result = await transport(request, signal);
    return result;
  };

  const [sdk, client] = await Promise.all([loadSdk(), openClient(address, watched, timeoutMs)]);
  let thrown: unknown;
  try {
    await client.send(new sdk.DeleteUserCommand({ AccessToken: accessToken }));
  } catch (error) {
    thrown = error;
  } finally {
    client.destroy();
  }
  if (result === undefined) throw thrown;
  return readResult(result);
};
