/** Changing a password, and getting a new one when it is forgotten. */
import { allOf, callErrors, deliveryErrors, ownerErrors, triggerErrors } from './error-lists.ts';
import type { OperationModels } from './operation-model.ts';
import { required } from './shape.ts';
import {
  analyticsMetadataType,
  clientIdType,
  clientMetadataType,
  confirmationCodeType,
  passwordType,
  secretHashType,
  tokenModelType,
  userContextDataType,
  usernameType,
} from './shapes.ts';

export const passwordOperations = {
  ChangePassword: {
    auth: 'access-token',
    input: {
      // Optional since there are accounts without a password.
      PreviousPassword: passwordType,
      ProposedPassword: required(passwordType),
      AccessToken: required(tokenModelType),
    },
    errors: allOf(ownerErrors, [
      'InvalidPasswordException',
      'LimitExceededException',
      'PasswordHistoryPolicyViolationException',
    ]),
    output: 'structure',
  },
  ForgotPassword: {
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
  ConfirmForgotPassword: {
    auth: 'public',
    input: {
      ClientId: required(clientIdType),
      SecretHash: secretHashType,
      Username: required(usernameType),
      ConfirmationCode: required(confirmationCodeType),
      Password: required(passwordType),
      AnalyticsMetadata: analyticsMetadataType,
      UserContextData: userContextDataType,
      ClientMetadata: clientMetadataType,
    },
    errors: allOf(callErrors, triggerErrors, [
      'CodeMismatchException',
      'ExpiredCodeException',
      'InvalidPasswordException',
      'LimitExceededException',
      'PasswordHistoryPolicyViolationException',
      'TooManyFailedAttemptsException',
      'UserNotConfirmedException',
      'UserNotFoundException',
    ]),
    output: 'structure',
  },
} as const satisfies OperationModels;
