/** Passkeys. */
import { allOf, passkeyErrors } from './error-lists.ts';
import type { OperationModels } from './operation-model.ts';
import { required } from './shape.ts';
import { paginationKey, stringType, tokenModelType } from './shapes.ts';

export const passkeyOperations = {
  StartWebAuthnRegistration: {
    auth: 'access-token',
    input: { AccessToken: required(tokenModelType) },
    errors: allOf(passkeyErrors, [
      'WebAuthnConfigurationMissingException',
      'WebAuthnNotEnabledException',
    ]),
    output: 'structure',
  },
  CompleteWebAuthnRegistration: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      Credential: required({ type: 'document' }),
    },
    errors: allOf(passkeyErrors, [
      'WebAuthnChallengeNotFoundException',
      'WebAuthnClientMismatchException',
      'WebAuthnCredentialNotSupportedException',
      'WebAuthnNotEnabledException',
      'WebAuthnOriginNotAllowedException',
      'WebAuthnRelyingPartyMismatchException',
    ]),
    output: 'structure',
  },
  ListWebAuthnCredentials: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      NextToken: paginationKey,
      MaxResults: { type: 'integer', min: 0, max: 20 },
    },
    errors: allOf(passkeyErrors),
    output: 'structure',
  },
  DeleteWebAuthnCredential: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      CredentialId: required(stringType),
    },
    errors: allOf(passkeyErrors, ['ResourceNotFoundException']),
    output: 'structure',
  },
} as const satisfies OperationModels;
