/**
 * Every operation of the user-pool API that needs no AWS credentials, as the service models it
 * (API version 2016-04-18): the one source of what is read, checked, declared and typed.
 */
import { deviceOperations } from './device-operations.ts';
import { mfaOperations } from './mfa-operations.ts';
import type { OperationModels } from './operation-model.ts';
import { passkeyOperations } from './passkey-operations.ts';
import { passwordOperations } from './password-operations.ts';
import { profileOperations } from './profile-operations.ts';
import { sessionOperations } from './session-operations.ts';
import type { InputOf } from './shape.ts';
import { signInOperations } from './sign-in-operations.ts';
import { signUpOperations } from './sign-up-operations.ts';

export const operationTable = {
  ...deviceOperations,
  ...mfaOperations,
  ...passkeyOperations,
  ...passwordOperations,
  ...profileOperations,
  ...sessionOperations,
  ...signInOperations,
  ...signUpOperations,
} as const satisfies OperationModels;

/** What stands in `X-Amz-Target` behind the service's prefix. */
export type OperationName = keyof typeof operationTable;

/** What an operation is given, once read. */
export type InputOfOperation<Name extends OperationName> = InputOf<
  (typeof operationTable)[Name]['input']
>;

/** The errors an operation declares; it may answer no other. */
export type ErrorOf<Name extends OperationName> = (typeof operationTable)[Name]['errors'][number];

/** Every error that some operation declares. */
export type ErrorName = ErrorOf<OperationName>;
