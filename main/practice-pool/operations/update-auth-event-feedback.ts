import { done, refuse } from '../answer.ts';
import { operation } from './operation.ts';

/**
 * UpdateAuthEventFeedback: somebody says whether an unfamiliar sign-in was their own, with the
 * token out of the mail about it.
 */
export const updateAuthEventFeedback = operation(
  'UpdateAuthEventFeedback',
  (service, { UserPoolId, Username, EventId, FeedbackToken, FeedbackValue }) => {
    const pool = service.poolById(UserPoolId);
    if (pool === null || pool.isDeleted) {
      return refuse('ResourceNotFoundException', `User pool ${UserPoolId} does not exist.`);
    }
    if (pool.settings.UserPoolAddOns.AdvancedSecurityMode === 'OFF') {
      // Guess: the error is documented, its text is not.
      const message = `Threat protection is not enabled for user pool ${UserPoolId}.`;
      return refuse('UserPoolAddOnNotEnabledException', message);
    }
    const user = pool.users.byAlias(Username);
    const isHeard =
      user !== null && service.authEvents.answer(user, EventId, FeedbackToken, FeedbackValue);
    // Guess: nothing is documented about a wrong token. Whether there is such a user it may
    // not tell.
    return isHeard ? done({}) : refuse('NotAuthorizedException', 'Invalid Feedback Token');
  },
);
