/** The owner's own profile: reading it, changing it, proving an address, and its end. */
import { allOf, deliveryErrors, ownerErrors, triggerErrors } from './error-lists.ts';
import type { OperationModels } from './operation-model.ts';
import { required } from './shape.ts';
import {
  attributeListType,
  attributeNameType,
  clientMetadataType,
  confirmationCodeType,
  tokenModelType,
} from './shapes.ts';

export const profileOperations = {
  GetUser: {
    auth: 'access-token',
    input: { AccessToken: required(tokenModelType) },
    errors: allOf(ownerErrors),
    output: 'structure',
  },
  UpdateUserAttributes: {
    auth: 'access-token',
    input: {
      UserAttributes: required(attributeListType),
      AccessToken: required(tokenModelType),
      ClientMetadata: clientMetadataType,
    },
    errors: allOf(ownerErrors, triggerErrors, deliveryErrors, [
      'AliasExistsException',
      'CodeMismatchException',
      'ExpiredCodeException',
    ]),
    output: 'structure',
  },
  DeleteUserAttributes: {
    auth: 'access-token',
    input: {
      UserAttributeNames: required({ type: 'list', member: attributeNameType }),
      AccessToken: required(tokenModelType),
    },
    errors: allOf(ownerErrors),
    output: 'structure',
  },
  GetUserAttributeVerificationCode: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      AttributeName: required(attributeNameType),
      ClientMetadata: clientMetadataType,
    },
    errors: allOf(ownerErrors, triggerErrors, deliveryErrors, ['LimitExceededException']),
    output: 'structure',
  },
  VerifyUserAttribute: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      AttributeName: required(attributeNameType),
      Code: required(confirmationCodeType),
    },
    errors: allOf(ownerErrors, [
      'AliasExistsException',
      'CodeMismatchException',
      'ExpiredCodeException',
      'LimitExceededException',
    ]),
    output: 'structure',
  },
  DeleteUser: {
    auth: 'access-token',
    input: { AccessToken: required(tokenModelType) },
    errors: allOf(ownerErrors),
    output: 'empty-body',
  },
} as const satisfies OperationModels;
