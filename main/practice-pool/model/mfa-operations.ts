/** Second factors: setting them up, choosing among them, and asking which there are. */
import { allOf, ownerErrors } from './error-lists.ts';
import type { OperationModels } from './operation-model.ts';
import { required, type ListShape, type Shape } from './shape.ts';
import {
  attributeNameType,
  booleanType,
  sessionType,
  stringType,
  tokenModelType,
} from './shapes.ts';

/** SMSMfaSettingsType, SoftwareTokenMfaSettingsType and EmailMfaSettingsType alike. */
const mfaSettingsType = {
  type: 'structure',
  members: { Enabled: booleanType, PreferredMfa: booleanType },
} as const satisfies Shape;

const mfaOptionListType = {
  type: 'list',
  member: {
    type: 'structure',
    members: {
      DeliveryMedium: { type: 'string', enum: ['SMS', 'EMAIL'] },
      AttributeName: attributeNameType,
    },
  },
} as const satisfies ListShape;

/** Neither of the two that set preferences declares TooManyRequestsException. */
const settingErrors = [
  'ForbiddenException',
  'InternalErrorException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'PasswordResetRequiredException',
  'ResourceNotFoundException',
  'UserNotConfirmedException',
  'UserNotFoundException',
] as const;

export const mfaOperations = {
  AssociateSoftwareToken: {
    auth: 'access-token-or-session',
    input: { AccessToken: tokenModelType, Session: sessionType },
    errors: [
      'ConcurrentModificationException',
      'ForbiddenException',
      'InternalErrorException',
      'InvalidParameterException',
      'NotAuthorizedException',
      'OperationNotEnabledException',
      'ResourceNotFoundException',
      'SoftwareTokenMFANotFoundException',
    ],
    output: 'structure',
  },
  VerifySoftwareToken: {
    auth: 'access-token-or-session',
    input: {
      AccessToken: tokenModelType,
      Session: sessionType,
      UserCode: required({
        type: 'string',
        min: 6,
        max: 6,
        pattern: '[0-9]+',
        sensitive: true,
      }),
      FriendlyDeviceName: stringType,
    },
    errors: allOf(ownerErrors, [
      'CodeMismatchException',
      'EnableSoftwareTokenMFAException',
      'InvalidUserPoolConfigurationException',
      'SoftwareTokenMFANotFoundException',
    ]),
    output: 'structure',
  },
  SetUserMFAPreference: {
    auth: 'access-token',
    input: {
      SMSMfaSettings: mfaSettingsType,
      SoftwareTokenMfaSettings: mfaSettingsType,
      EmailMfaSettings: mfaSettingsType,
      WebAuthnMfaSettings: { type: 'structure', members: { Enabled: booleanType } },
      AccessToken: required(tokenModelType),
    },
    errors: settingErrors,
    output: 'structure',
  },
  SetUserSettings: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      MFAOptions: required(mfaOptionListType),
    },
    errors: settingErrors,
    output: 'structure',
  },
  GetUserAuthFactors: {
    auth: 'access-token',
    input: { AccessToken: required(tokenModelType) },
    errors: allOf(ownerErrors),
    output: 'structure',
  },
} as const satisfies OperationModels;
