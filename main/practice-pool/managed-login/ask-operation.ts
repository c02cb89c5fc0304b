/** Asks an operation of the API, as a client does, so that its rules are in one place. */
import { refuse, type Answer } from '../answer.ts';
import { findOperation } from '../operations/registry.ts';
import { secretHash } from '../proofs/secret-hash.ts';
import type { OperationName } from '../model/operation-table.ts';
import type { Visit } from './visit.ts';

/**
 * The answer of an operation about one username, for the client that the visit is for. Not to
 * be called while the service is kept to oneself: operations keep it themselves.
 */
export async function askOperation(
  { pool, request, caller }: Visit,
  name: OperationName,
  input: { readonly Username: string } & Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { clientId, secret } = request.client;
  const hash =
    secret === null
      ? {}
      : { SecretHash: secretHash({ secret, username: input.Username, clientId }) };
  const operation = findOperation(name);
  if (operation === null) throw new Error(`no operation ${name}`);
  const body = { ClientId: clientId, ...hash, ...input };
  const answer = await operation.answer(pool.service, body, caller);
  // Forms hold text and nothing else, so this does not come about.
  if (answer.kind === 'not-serializable') {
    return refuse('InvalidParameterException', answer.message ?? '');
  }
  return answer;
}
