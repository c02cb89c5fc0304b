/** Where one is signed in, and ending it. */
import { allOf, ownerErrors } from './error-lists.ts';
import type { OperationModels } from './operation-model.ts';
import { required, type StringShape } from './shape.ts';
import {
  clientIdType,
  clientSecretType,
  paginationKey,
  revokeAssociatedSessionsType,
  tokenModelType,
} from './shapes.ts';

/**
 * The reference says this in prose: 28 lowercase letters and digits, `tkn` or `sso` before
 * all. The expression itself, which refusals quote, is ours.
 */
const sessionIdType = {
  type: 'string',
  min: 28,
  max: 28,
  pattern: '(tkn|sso)[0-9a-z]+',
} as const satisfies StringShape;

export const sessionOperations = {
  GlobalSignOut: {
    auth: 'access-token',
    input: { AccessToken: required(tokenModelType) },
    errors: [
      'ForbiddenException',
      'InternalErrorException',
      'InvalidParameterException',
      'NotAuthorizedException',
      'OperationNotEnabledException',
      'PasswordResetRequiredException',
      'ResourceNotFoundException',
      'TooManyRequestsException',
      'UserNotConfirmedException',
    ],
    output: 'structure',
  },
  RevokeToken: {
    auth: 'public',
    input: {
      Token: required(tokenModelType),
      ClientId: required(clientIdType),
      ClientSecret: clientSecretType,
      RevokeAssociatedSessions: revokeAssociatedSessionsType,
    },
    errors: [
      'ForbiddenException',
      'InternalErrorException',
      'InvalidParameterException',
      'OperationNotEnabledException',
      'TooManyRequestsException',
      'UnauthorizedException',
      'UnsupportedOperationException',
      'UnsupportedTokenTypeException',
    ],
    output: 'structure',
  },
  ListUserSessions: {
    auth: 'access-token',
    // No limits are published for the page token: those of its namesake among the passkeys.
    input: { AccessToken: required(tokenModelType), NextToken: paginationKey },
    errors: allOf(ownerErrors),
    output: 'structure',
  },
  RevokeUserSession: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      SessionId: required(sessionIdType),
      RevokeAssociatedSessions: revokeAssociatedSessionsType,
    },
    errors: allOf(ownerErrors),
    output: 'structure',
  },
} as const satisfies OperationModels;
