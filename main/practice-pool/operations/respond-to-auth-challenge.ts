import { answerChallenge } from '../sign-in/answer-challenge.ts';
import { operation, requireClient } from './operation.ts';

/** RespondToAuthChallenge: the answer to a challenge; another one follows, or the tokens. */
export const respondToAuthChallenge = operation(
  'RespondToAuthChallenge',
  (service, { ClientId, ChallengeName, Session, ChallengeResponses = new Map() }, caller) => {
    const context = requireClient(service, ClientId);
    if ('kind' in context) return context;
    return answerChallenge(context, {
      name: ChallengeName,
      session: Session,
      responses: ChallengeResponses,
      caller,
    });
  },
);
