/**
 * What each exception of the service means to Signet: one row a name, checked against the
 * SDK's own list, so that an exception added by a new SDK version fails the type check.
 */
import type * as Sdk from '@aws-sdk/client-cognito-identity-provider';
import type { PoolErrorKind } from '../contract/pool-error.ts';

/** Every exception class of the service, its common base aside. */
export type ExceptionName = Exclude<
  Extract<keyof typeof Sdk, `${string}Exception`>,
  'CognitoIdentityProviderServiceException'
>;

export const exceptionKinds = {
  AliasExistsException: 'alias-exists',
  CodeDeliveryFailureException: 'delivery-failed',
  CodeMismatchException: 'code-mismatch',
  ConcurrentModificationException: 'throttled',
  DeviceKeyExistsException: 'device-exists',
  EnableSoftwareTokenMFAException: 'code-mismatch',
  ExpiredCodeException: 'code-expired',
  FeatureUnavailableInTierException: 'unsupported',
  ForbiddenException: 'firewall',
  InternalErrorException: 'internal-error',
  InvalidEmailRoleAccessPolicyException: 'pool-misconfigured',
  InvalidLambdaResponseException: 'trigger-refused',
  InvalidParameterException: 'invalid-parameter',
  InvalidPasswordException: 'weak-password',
  InvalidSmsRoleAccessPolicyException: 'pool-misconfigured',
  InvalidSmsRoleTrustRelationshipException: 'pool-misconfigured',
  InvalidUserPoolConfigurationException: 'pool-misconfigured',
  LimitExceededException: 'limit-exceeded',
  MFAMethodNotFoundException: 'factor-not-set-up',
  NotAuthorizedException: 'not-authorized',
  OperationNotEnabledException: 'not-enabled-here',
  PasswordHistoryPolicyViolationException: 'password-used-before',
  PasswordResetRequiredException: 'password-reset-required',
  RefreshTokenReuseException: 'token-reused',
  ResourceNotFoundException: 'pool-not-found',
  SoftwareTokenMFANotFoundException: 'factor-not-set-up',
  TooManyFailedAttemptsException: 'limit-exceeded',
  TooManyRequestsException: 'throttled',
  UnauthorizedException: 'not-authorized',
  UnexpectedLambdaException: 'trigger-refused',
  UnsupportedOperationException: 'unsupported',
  UnsupportedTokenTypeException: 'token-invalid',
  UserLambdaValidationException: 'trigger-refused',
  UserNotConfirmedException: 'user-not-confirmed',
  UserNotFoundException: 'user-not-found',
  UserPoolAddOnNotEnabledException: 'unsupported',
  UsernameExistsException: 'username-exists',
  WebAuthnChallengeNotFoundException: 'passkey-too-late',
  WebAuthnClientMismatchException: 'passkey-too-late',
  WebAuthnConfigurationMissingException: 'passkey-not-offered',
  WebAuthnCredentialNotSupportedException: 'passkey-not-supported',
  WebAuthnNotEnabledException: 'passkey-not-offered',
  WebAuthnOriginNotAllowedException: 'passkey-other-site',
  WebAuthnRelyingPartyMismatchException: 'passkey-other-site',
  // Answers to an administrator's calls, which Signet never makes.
  AccessDeniedException: 'other-refusal',
  DuplicateProviderException: 'other-refusal',
  GroupExistsException: 'other-refusal',
  InternalServerException: 'internal-error',
  InvalidOAuthFlowException: 'other-refusal',
  ManagedLoginBrandingExistsException: 'other-refusal',
  PreconditionNotMetException: 'other-refusal',
  ScopeDoesNotExistException: 'other-refusal',
  ServiceQuotaExceededException: 'other-refusal',
  TermsExistsException: 'other-refusal',
  TierChangeNotAllowedException: 'other-refusal',
  UnsupportedIdentityProviderException: 'other-refusal',
  UnsupportedUserStateException: 'other-refusal',
  UserImportInProgressException: 'other-refusal',
  UserPoolTaggingException: 'other-refusal',
} as const satisfies Record<ExceptionName, PoolErrorKind>;

/** Errors any AWS service may answer with; they have no class in the SDK. */
export const commonKinds: Readonly<Record<string, PoolErrorKind>> = {
  InternalFailure: 'internal-error',
  RequestTimeoutException: 'no-answer',
  SerializationException: 'invalid-parameter',
  ServiceUnavailable: 'internal-error',
  Throttling: 'throttled',
  ThrottlingException: 'throttled',
  UnknownOperationException: 'unsupported',
  ValidationError: 'invalid-parameter',
  ValidationException: 'invalid-parameter',
};

/**
 * Texts that tell causes apart which share one exception name. They are matched as the
 * service writes them; a text that changes falls back to the name's own row.
 */
export const messageKinds: readonly {
  readonly name: ExceptionName;
  readonly text: RegExp;
  readonly kind: PoolErrorKind;
}[] = [
  {
    name: 'NotAuthorizedException',
    text: /^Incorrect username or password/,
    kind: 'wrong-password',
  },
  { name: 'NotAuthorizedException', text: /^Password attempts exceeded/, kind: 'locked-out' },
  { name: 'NotAuthorizedException', text: /Token has expired/, kind: 'token-expired' },
  { name: 'NotAuthorizedException', text: /Token has been revoked/, kind: 'token-revoked' },
  { name: 'NotAuthorizedException', text: /does not have required scopes/, kind: 'scope-missing' },
  {
    name: 'NotAuthorizedException',
    text: /^Invalid (Access|Refresh) Token/,
    kind: 'token-invalid',
  },
  { name: 'NotAuthorizedException', text: /^Could not verify signature/, kind: 'token-invalid' },
  { name: 'NotAuthorizedException', text: /^User is disabled/, kind: 'user-disabled' },
  {
    name: 'NotAuthorizedException',
    text: /SECRET_HASH was not received|secret was not received/,
    kind: 'client-secret-needed',
  },
  { name: 'UnauthorizedException', text: /secret was not received/, kind: 'client-secret-needed' },
  {
    name: 'NotAuthorizedException',
    text: /^Unable to verify secret|^SecretHash does not match/,
    kind: 'client-secret-wrong',
  },
  { name: 'UnauthorizedException', text: /^Unable to verify secret/, kind: 'client-secret-wrong' },
  {
    name: 'NotAuthorizedException',
    text: /^User account has expired/,
    kind: 'temporary-password-expired',
  },
  // "Invalid session for the user, session is expired", and "can only be used once".
  { name: 'NotAuthorizedException', text: /^Invalid session/, kind: 'step-expired' },
  { name: 'CodeMismatchException', text: /^Invalid session/, kind: 'step-expired' },
  { name: 'NotAuthorizedException', text: /^Invalid credential/, kind: 'passkey-refused' },
  { name: 'NotAuthorizedException', text: /unauthorized attribute/, kind: 'attribute-fixed' },
  { name: 'NotAuthorizedException', text: /^Cannot modify an already/, kind: 'attribute-fixed' },
  { name: 'NotAuthorizedException', text: /^User cannot be confirmed/, kind: 'already-confirmed' },
  { name: 'NotAuthorizedException', text: /^Contact administrator/, kind: 'recovery-closed' },
  {
    name: 'NotAuthorizedException',
    text: /^User password cannot be reset/,
    kind: 'recovery-closed',
  },
  // Codes of the course of a sign-in, whose operations declare no LimitExceededException.
  { name: 'NotAuthorizedException', text: /^Attempt limit exceeded/, kind: 'limit-exceeded' },
  { name: 'ExpiredCodeException', text: /already been used once/, kind: 'code-used' },
  {
    name: 'SoftwareTokenMFANotFoundException',
    text: /not been enabled by the userPool/,
    kind: 'authenticator-not-offered',
  },
  { name: 'ResourceNotFoundException', text: /\bdevice\b/i, kind: 'device-not-found' },
  { name: 'ResourceNotFoundException', text: /^Session /, kind: 'session-not-found' },
  { name: 'InvalidParameterException', text: /delivery config/, kind: 'factor-not-set-up' },
  { name: 'InvalidParameterException', text: /already confirmed/, kind: 'already-confirmed' },
  {
    name: 'InvalidParameterException',
    text: /no registered\/verified email/,
    kind: 'no-recovery-address',
  },
  { name: 'InvalidParameterException', text: /cannot be updated/, kind: 'attribute-fixed' },
  {
    name: 'InvalidParameterException',
    text: /^Custom auth lambda trigger is not configured/,
    kind: 'flow-not-enabled',
  },
  { name: 'InvalidParameterException', text: /^Invalid device key/, kind: 'device-not-found' },
  { name: 'NotAuthorizedException', text: /^SignUp is not permitted/, kind: 'sign-up-closed' },
  {
    name: 'InvalidParameterException',
    text: /Attribute does not exist in the schema|^Type for attribute .* could not be determined/,
    kind: 'attribute-unknown',
  },
  {
    name: 'InvalidParameterException',
    text: /: The attribute is required/,
    kind: 'attribute-required',
  },
  { name: 'InvalidParameterException', text: /flow not enabled/i, kind: 'flow-not-enabled' },
];
