/** Getting an account: SignUp and its confirmation. */
import { allOf, callErrors, deliveryErrors, triggerErrors } from './error-lists.ts';
import type { OperationModels } from './operation-model.ts';
import { required } from './shape.ts';
import {
  analyticsMetadataType,
  attributeListType,
  booleanType,
  clientIdType,
  clientMetadataType,
  confirmationCodeType,
  passwordType,
  secretHashType,
  sessionType,
  userContextDataType,
  usernameType,
} from './shapes.ts';

export const signUpOperations = {
  SignUp: {
    auth: 'public',
    input: {
      ClientId: required(clientIdType),
      SecretHash: secretHashType,
      Username: required(usernameType),
      Password: passwordType,
      UserAttributes: attributeListType,
      ValidationData: attributeListType,
      AnalyticsMetadata: analyticsMetadataType,
      UserContextData: userContextDataType,
      ClientMetadata: clientMetadataType,
    },
    errors: allOf(callErrors, triggerErrors, deliveryErrors, [
      'InvalidPasswordException',
      'LimitExceededException',
      'UsernameExistsException',
    ]),
    output: 'structure',
  },
  ConfirmSignUp: {
    auth: 'public',
    input: {
      ClientId: required(clientIdType),
      SecretHash: secretHashType,
      Username: required(usernameType),
      ConfirmationCode: required(confirmationCodeType),
      ForceAliasCreation: booleanType,
      AnalyticsMetadata: analyticsMetadataType,
      UserContextData: userContextDataType,
      ClientMetadata: clientMetadataType,
      Session: sessionType,
    },
    errors: allOf(callErrors, triggerErrors, [
      'AliasExistsException',
      'CodeMismatchException',
      'ExpiredCodeException',
      'LimitExceededException',
      'TooManyFailedAttemptsException',
      'UserNotFoundException',
    ]),
    output: 'structure',
  },
  ResendConfirmationCode: {
    auth: 'public',
    input: {
      ClientId: required(clientIdType),
      SecretHash: secretHashType,
      UserContextData: userContextDataType,
      Username: required(usernameType),
      AnalyticsMetadata: analyticsMetadataType,
      ClientMetadata: clientMetadataType,
    },
    errors: allOf(callErrors, triggerErrors, deliveryErrors, [
      'LimitExceededException',
      'UserNotFoundException',
    ]),
    output: 'structure',
  },
} as const satisfies OperationModels;
