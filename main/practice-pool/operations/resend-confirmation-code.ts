import { done, refuse } from '../answer.ts';
import { deliveryTo, sendSignUpCode } from '../sign-up-code.ts';
import {
  analyticsMetadataType,
  clientIdType,
  clientMetadataType,
  secretHashType,
  userContextDataType,
  usernameType,
} from './common-shapes.ts';
import { operation } from './operation.ts';

/** ResendConfirmationCode: posts a new sign-up code; the one before stops working. */
export const resendConfirmationCode = operation({
  input: {
    ClientId: { ...clientIdType, required: true },
    SecretHash: secretHashType,
    UserContextData: userContextDataType,
    Username: { ...usernameType, required: true },
    AnalyticsMetadata: analyticsMetadataType,
    ClientMetadata: clientMetadataType,
  },
  errors: [
    'CodeDeliveryFailureException',
    'ForbiddenException',
    'InternalErrorException',
    'InvalidEmailRoleAccessPolicyException',
    'InvalidLambdaResponseException',
    'InvalidParameterException',
    'InvalidSmsRoleAccessPolicyException',
    'InvalidSmsRoleTrustRelationshipException',
    'LimitExceededException',
    'NotAuthorizedException',
    'OperationNotEnabledException',
    'ResourceNotFoundException',
    'TooManyRequestsException',
    'UnexpectedLambdaException',
    'UserLambdaValidationException',
    'UserNotFoundException',
  ],
  run: (pool, { ClientId, Username }) => {
    const client = pool.clients.require(ClientId);
    if ('kind' in client) return client;
    const user = pool.users.byAlias(Username);
    if (user === null) {
      // ENABLED hides who exists behind a delivery that never happens.
      return client.preventUserExistenceErrors === 'ENABLED'
        ? done({ CodeDeliveryDetails: deliveryTo(`${Username}@example.com`) })
        : refuse('UserNotFoundException', 'Username/client id combination not found.');
    }
    if (user.status !== 'UNCONFIRMED') {
      return refuse('InvalidParameterException', 'User is already confirmed.');
    }
    if (!pool.resendTries.take(user.sub)) {
      const message = 'Attempt limit exceeded, please try after some time.';
      return refuse('LimitExceededException', message);
    }
    return done({ CodeDeliveryDetails: sendSignUpCode(pool, user) });
  },
});
