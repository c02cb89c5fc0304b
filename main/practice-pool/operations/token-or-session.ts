/** Operations for whoever is signed in, and as well for whoever is about to be. */
import type { Authorized } from '../access-token.ts';
import { refuse, type Answer, type ErrorName, type Refusal } from '../answer.ts';
import { operationTable, type ErrorOf, type InputOfOperation } from '../model/operation-table.ts';
import type { Service } from '../service.ts';
import { accessTokenOperation, operation, type Operation } from './operation.ts';

type Name = 'AssociateSoftwareToken' | 'VerifySoftwareToken';

/** What an operation does by an access token, which comes first, and by a session. */
interface Ways<N extends Name> {
  readonly byToken: (
    bearer: Authorized,
    input: InputOfOperation<N>,
  ) => Answer<ErrorOf<N> & ErrorName>;
  readonly bySession: (service: Service, session: string, input: InputOfOperation<N>) => Answer;
}

/** Makes an operation of both; what it may not declare of a session, it says otherwise. */
export function tokenOrSessionOperation<N extends Name>(
  name: N,
  { byToken, bySession }: Ways<N>,
): Operation {
  const declared: readonly string[] = operationTable[name].errors;
  const withToken = accessTokenOperation<N>(name, byToken);
  const withSession = operation<N>(name, (service, input) => {
    const { Session } = input as { readonly Session?: string };
    const answer =
      Session === undefined
        ? // Guess: no text is known.
          refuse('InvalidParameterException', 'Either AccessToken or Session must be provided.')
        : bySession(service, Session, input);
    const isDeclared = answer.kind === 'done' || declared.includes(answer.name);
    // Guess: how a session is refused that cannot be with the errors declared.
    return (isDeclared ? answer : refuse('NotAuthorizedException', answer.message)) as Refusal<
      ErrorOf<N> & ErrorName
    >;
  });
  return {
    errors: withToken.errors,
    answer: (service, body, caller) => {
      const hasToken = (body['AccessToken'] ?? null) !== null;
      return (hasToken ? withToken : withSession).answer(service, body, caller);
    },
  };
}
