import { refuse } from '../answer.ts';
import {
  analyticsMetadataType,
  authParametersType,
  clientIdType,
  clientMetadataType,
  sessionType,
  userContextDataType,
} from './common-shapes.ts';
import { operation } from './operation.ts';
import { signInByPassword } from './sign-in-by-password.ts';
import { signInByRefreshToken } from './sign-in-by-refresh-token.ts';

/** InitiateAuth: begins a sign-in in one of the flows that the app client allows. */
export const initiateAuth = operation({
  input: {
    AuthFlow: {
      type: 'string',
      enum: [
        'USER_SRP_AUTH',
        'REFRESH_TOKEN_AUTH',
        'REFRESH_TOKEN',
        'CUSTOM_AUTH',
        'ADMIN_NO_SRP_AUTH',
        'USER_PASSWORD_AUTH',
        'ADMIN_USER_PASSWORD_AUTH',
        'USER_AUTH',
      ],
      required: true,
    },
    AuthParameters: authParametersType,
    ClientMetadata: clientMetadataType,
    ClientId: { ...clientIdType, required: true },
    AnalyticsMetadata: analyticsMetadataType,
    UserContextData: userContextDataType,
    Session: sessionType,
  },
  errors: [
    'FeatureUnavailableInTierException',
    'ForbiddenException',
    'InternalErrorException',
    'InvalidEmailRoleAccessPolicyException',
    'InvalidLambdaResponseException',
    'InvalidParameterException',
    'InvalidSmsRoleAccessPolicyException',
    'InvalidSmsRoleTrustRelationshipException',
    'InvalidUserPoolConfigurationException',
    'NotAuthorizedException',
    'OperationNotEnabledException',
    'PasswordResetRequiredException',
    'ResourceNotFoundException',
    'TooManyRequestsException',
    'UnexpectedLambdaException',
    'UnsupportedOperationException',
    'UserLambdaValidationException',
    'UserNotConfirmedException',
    'UserNotFoundException',
  ],
  run: (pool, { AuthFlow, ClientId, AuthParameters = new Map<string, string>() }) => {
    const client = pool.clients.require(ClientId);
    if ('kind' in client) return client;
    if (AuthFlow === 'ADMIN_NO_SRP_AUTH' || AuthFlow === 'ADMIN_USER_PASSWORD_AUTH') {
      return refuse('InvalidParameterException', 'Initiate Auth method not supported.');
    }
    const flow = AuthFlow === 'REFRESH_TOKEN' ? 'REFRESH_TOKEN_AUTH' : AuthFlow;
    const isAllowed = client.flows.includes(`ALLOW_${flow}`);
    if (isAllowed && flow === 'USER_PASSWORD_AUTH') {
      return signInByPassword(pool, client, AuthParameters);
    }
    if (isAllowed && flow === 'REFRESH_TOKEN_AUTH') {
      return signInByRefreshToken(pool, client, AuthParameters);
    }
    // The flows this pool has not learnt can be allowed for no client of it.
    return refuse('InvalidParameterException', `${flow} flow not enabled for this client`);
  },
});
