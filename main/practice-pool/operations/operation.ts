/** What an operation is: its row in the model, and what it does. */
import { authorizeAccessToken, type AccessError, type Authorized } from '../access-token.ts';
import { refuse, type Answer, type Refusal } from '../answer.ts';
import type { Caller } from '../caller.ts';
import {
  operationTable,
  type ErrorName,
  type ErrorOf,
  type InputOfOperation,
  type OperationName,
} from '../model/operation-table.ts';
import { readInput } from '../model/read-input.ts';
import { kindOf } from '../people/request-rate.ts';
import type { Pool } from '../pool.ts';
import type { Service } from '../service.ts';
import type { StoredClient } from '../store/records.ts';
import { judgeSecretHash } from './secret-hash.ts';

/** An operation with its types worn off, as the registry keeps it. */
export interface Operation {
  readonly errors: readonly ErrorName[];
  readonly answer: (
    service: Service,
    body: Readonly<Record<string, unknown>>,
    caller: Caller,
  ) => Promise<OperationAnswer>;
}

/** A member with another JSON type than the model's is refused before the operation. */
export interface NotSerializable {
  readonly kind: 'not-serializable';
  /** Null where the service gives no reason. */
  readonly message: string | null;
}

export type OperationAnswer = Answer | NotSerializable;

/** Names are widened here and nowhere else: what a table row declares is checked by its type. */
type Answered<Name extends OperationName> =
  Answer<ErrorOf<Name> & ErrorName> | Promise<Answer<ErrorOf<Name> & ErrorName>>;

/**
 * Makes an operation of the model's row and of what it does. `run` has nobody else in
 * between; its answer goes out when its changes are durable.
 */
export function operation<Name extends OperationName>(
  name: Name,
  run: (service: Service, input: InputOfOperation<Name>, caller: Caller) => Answered<Name>,
): Operation {
  const { input: members, errors } = operationTable[name];
  return {
    errors,
    answer: async (service, body, caller) => {
      const read = readInput(members, body);
      switch (read.kind) {
        case 'wrong-type':
          return { kind: 'not-serializable', message: read.message };
        case 'invalid':
          return refuse('InvalidParameterException', read.message);
        case 'read':
          // Read by the members of this very name.
          return service.alone(() => run(service, read.input as InputOfOperation<Name>, caller));
      }
    },
  };
}

/** An operation for whoever brings an access token; what it may not declare, it says otherwise. */
export function accessTokenOperation<Name extends OperationName>(
  name: Name,
  run: (bearer: Authorized, input: InputOfOperation<Name>, caller: Caller) => Answered<Name>,
): Operation {
  const { errors } = operationTable[name] as { readonly errors: readonly ErrorName[] };
  return operation(name, async (service, input, caller) => {
    const { AccessToken = '' } = input as { readonly AccessToken?: string };
    const bearer = await authorizeAccessToken(service, AccessToken);
    if (bearer.kind === 'authorized') {
      return isTooFast(name, errors, bearer)
        ? refuse('TooManyRequestsException', 'Too many requests')
        : run(bearer, input, caller);
    }
    return withinDeclared(errors, bearer);
  });
}

/** Some operations declare no throttle: they have none here. */
function isTooFast(
  name: OperationName,
  errors: readonly ErrorName[],
  { pool, user }: Authorized,
): boolean {
  return errors.includes('TooManyRequestsException') && !pool.rate.take(kindOf(name), user.sub);
}

/** An app client and its pool. */
export interface ClientContext {
  readonly pool: Pool;
  readonly client: StoredClient;
}

/**
 * An operation for whoever knows an app client, about one username: the client has to exist,
 * and one with a secret has to show that it knows it (developer guide, "Computing secret hash
 * values").
 */
export function clientOperation<Name extends OperationName>(
  name: Name,
  run: (context: ClientContext, input: InputOfOperation<Name>, caller: Caller) => Answered<Name>,
): Operation {
  return operation(name, (service, input, caller) => {
    const given = input as {
      readonly ClientId: string;
      readonly Username?: string;
      readonly SecretHash?: string;
    };
    const context = requireClient(service, given.ClientId);
    const refusal =
      'kind' in context
        ? context
        : judgeSecretHash(context.client, given.Username ?? '', given.SecretHash);
    // Every operation that is made here declares both.
    if (refusal !== null) return refusal;
    return run(context as ClientContext, input, caller);
  });
}

/** The app client of this id, or the service's refusal. */
export function requireClient(
  service: Service,
  clientId: string,
): ClientContext | Refusal<'ResourceNotFoundException'> {
  return (
    service.clientById(clientId) ??
    refuse('ResourceNotFoundException', `User pool client ${clientId} does not exist.`)
  );
}

/**
 * Some operations do not declare everything that can be wrong with a token's user. What they
 * say then is documented nowhere; here it becomes NotAuthorizedException, which all declare.
 */
function withinDeclared(
  errors: readonly ErrorName[],
  refusal: Refusal<AccessError>,
): Refusal<AccessError> {
  if (errors.includes(refusal.name)) return refusal;
  return refuse(
    'NotAuthorizedException',
    refusal.name === 'UserNotFoundException' ? 'Access Token has been revoked' : refusal.message,
  );
}
