/** Signing in, staying signed in, and saying whether a sign-in was one's own. */
import { allOf, callErrors, ownerErrors, senderErrors, triggerErrors } from './error-lists.ts';
import type { OperationModels } from './operation-model.ts';
import { required, type MapShape, type StringShape } from './shape.ts';
import {
  analyticsMetadataType,
  clientIdType,
  clientMetadataType,
  clientSecretType,
  deviceKeyType,
  sessionType,
  stringType,
  tokenModelType,
  userContextDataType,
  usernameType,
} from './shapes.ts';

const authFlowType = {
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
} as const satisfies StringShape;

const challengeNameType = {
  type: 'string',
  enum: [
    'SMS_MFA',
    'EMAIL_OTP',
    'SOFTWARE_TOKEN_MFA',
    'SELECT_MFA_TYPE',
    'MFA_SETUP',
    'PASSWORD_VERIFIER',
    'CUSTOM_CHALLENGE',
    'SELECT_CHALLENGE',
    'DEVICE_SRP_AUTH',
    'DEVICE_PASSWORD_VERIFIER',
    'ADMIN_NO_SRP_AUTH',
    'NEW_PASSWORD_REQUIRED',
    'SMS_OTP',
    'PASSWORD',
    'WEB_AUTHN',
    'PASSWORD_SRP',
  ],
} as const satisfies StringShape;

/** AuthParametersType and ChallengeResponsesType alike: passwords and codes are in them. */
const secretsByName = {
  type: 'map',
  key: stringType,
  value: stringType,
  sensitive: true,
} as const satisfies MapShape;

export const signInOperations = {
  InitiateAuth: {
    auth: 'public',
    input: {
      AuthFlow: required(authFlowType),
      AuthParameters: secretsByName,
      ClientMetadata: clientMetadataType,
      ClientId: required(clientIdType),
      AnalyticsMetadata: analyticsMetadataType,
      UserContextData: userContextDataType,
      Session: sessionType,
    },
    errors: allOf(ownerErrors, triggerErrors, senderErrors, [
      'FeatureUnavailableInTierException',
      'InvalidUserPoolConfigurationException',
      'UnsupportedOperationException',
    ]),
    output: 'structure',
  },
  RespondToAuthChallenge: {
    auth: 'public',
    input: {
      ClientId: required(clientIdType),
      ChallengeName: required(challengeNameType),
      Session: sessionType,
      ChallengeResponses: secretsByName,
      AnalyticsMetadata: analyticsMetadataType,
      UserContextData: userContextDataType,
      ClientMetadata: clientMetadataType,
    },
    errors: allOf(ownerErrors, triggerErrors, senderErrors, [
      'AliasExistsException',
      'CodeMismatchException',
      'ExpiredCodeException',
      'InvalidPasswordException',
      'InvalidUserPoolConfigurationException',
      'MFAMethodNotFoundException',
      'PasswordHistoryPolicyViolationException',
      'SoftwareTokenMFANotFoundException',
    ]),
    output: 'structure',
  },
  GetTokensFromRefreshToken: {
    auth: 'public',
    input: {
      RefreshToken: required(tokenModelType),
      ClientId: required(clientIdType),
      ClientSecret: clientSecretType,
      DeviceKey: deviceKeyType,
      ClientMetadata: clientMetadataType,
    },
    errors: allOf(callErrors, triggerErrors, [
      'RefreshTokenReuseException',
      'UserNotFoundException',
    ]),
    output: 'structure',
  },
  UpdateAuthEventFeedback: {
    auth: 'feedback-token',
    input: {
      UserPoolId: required({
        type: 'string',
        min: 1,
        max: 55,
        pattern: '[\\w-]+_[0-9a-zA-Z]+',
      }),
      Username: required(usernameType),
      EventId: required({ type: 'string', min: 1, max: 50, pattern: '[\\w+-]+' }),
      FeedbackToken: required(tokenModelType),
      FeedbackValue: required({ type: 'string', enum: ['Valid', 'Invalid'] }),
    },
    errors: [
      'InternalErrorException',
      'InvalidParameterException',
      'NotAuthorizedException',
      'OperationNotEnabledException',
      'ResourceNotFoundException',
      'TooManyRequestsException',
      'UserNotFoundException',
      'UserPoolAddOnNotEnabledException',
    ],
    output: 'structure',
  },
} as const satisfies OperationModels;
