/** Errors that many operations declare together, and the making of one list from several. */

/** Errors of a call as such: nothing of a user in them. */
export const callErrors = [
  'ForbiddenException',
  'InternalErrorException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
] as const;

/** What an owner can meet who acts with an access token: the list of DeleteUser. */
export const ownerErrors = [
  ...callErrors,
  'PasswordResetRequiredException',
  'UserNotConfirmedException',
  'UserNotFoundException',
] as const;

/** Errors of the operations on passkeys, which declare no UserNotFoundException. */
export const passkeyErrors = [
  'ForbiddenException',
  'InternalErrorException',
  'InvalidParameterException',
  'LimitExceededException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'PasswordResetRequiredException',
  'TooManyRequestsException',
] as const;

/** What goes wrong in the Lambda functions a pool calls on its way. */
export const triggerErrors = [
  'InvalidLambdaResponseException',
  'UnexpectedLambdaException',
  'UserLambdaValidationException',
] as const;

/** The pool may not send in the name it was set up with. */
export const senderErrors = [
  'InvalidEmailRoleAccessPolicyException',
  'InvalidSmsRoleAccessPolicyException',
  'InvalidSmsRoleTrustRelationshipException',
] as const;

/** What goes wrong with sending a code. */
export const deliveryErrors = [...senderErrors, 'CodeDeliveryFailureException'] as const;

/** One sorted list of several; its type keeps every name. */
export function allOf<const Name extends string>(
  ...lists: readonly (readonly Name[])[]
): readonly Name[] {
  return lists.flat().sort();
}
