/** The types that the table gives to those who write operations; the compiler judges them. */
import { describe, expectTypeOf, test } from 'vitest';
import type {
  ErrorName,
  ErrorOf,
  InputOfOperation,
  OperationName,
} from '../../../../main/practice-pool/model/operation-table.ts';

describe('the type of an input', () => {
  test('has what is required, and what may be absent', () => {
    type Input = InputOfOperation<'ChangePassword'>;
    expectTypeOf<Input>().toExtend<{
      readonly PreviousPassword?: string;
      readonly ProposedPassword: string;
      readonly AccessToken: string;
    }>();
    expectTypeOf<keyof Input>().toEqualTypeOf<
      'PreviousPassword' | 'ProposedPassword' | 'AccessToken'
    >();
    expectTypeOf<{ AccessToken: string }>().not.toExtend<Input>();
    expectTypeOf<{ AccessToken: string; ProposedPassword: string }>().toExtend<Input>();
  });

  test('has the values of an enumeration', () => {
    expectTypeOf<InputOfOperation<'UpdateAuthEventFeedback'>['FeedbackValue']>().toEqualTypeOf<
      'Valid' | 'Invalid'
    >();
    expectTypeOf<InputOfOperation<'RevokeToken'>['RevokeAssociatedSessions']>().toEqualTypeOf<
      'NONE' | 'LINKED' | undefined
    >();
    expectTypeOf<'WEB_AUTHN'>().toExtend<
      InputOfOperation<'RespondToAuthChallenge'>['ChallengeName']
    >();
  });

  test('has numbers, maps, lists and structures', () => {
    expectTypeOf<InputOfOperation<'ListDevices'>['Limit']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<InputOfOperation<'InitiateAuth'>['AuthParameters']>().toEqualTypeOf<
      ReadonlyMap<string, string> | undefined
    >();
    expectTypeOf<InputOfOperation<'DeleteUserAttributes'>['UserAttributeNames']>().toEqualTypeOf<
      readonly string[]
    >();
    type Attribute = InputOfOperation<'UpdateUserAttributes'>['UserAttributes'][number];
    expectTypeOf<Attribute['Name']>().toEqualTypeOf<string>();
    expectTypeOf<Attribute['Value']>().toEqualTypeOf<string | undefined>();
    type Settings = NonNullable<InputOfOperation<'SetUserMFAPreference'>['SMSMfaSettings']>;
    expectTypeOf<Settings['Enabled']>().toEqualTypeOf<boolean | undefined>();
  });

  test('has a document of which nothing is known', () => {
    expectTypeOf<
      InputOfOperation<'CompleteWebAuthnRegistration'>['Credential']
    >().toEqualTypeOf<unknown>();
  });
});

describe('the type of an error', () => {
  test('has the names that an operation declares, and no others', () => {
    expectTypeOf<ErrorOf<'DeleteUser'>>().toEqualTypeOf<
      | 'ForbiddenException'
      | 'InternalErrorException'
      | 'InvalidParameterException'
      | 'NotAuthorizedException'
      | 'OperationNotEnabledException'
      | 'PasswordResetRequiredException'
      | 'ResourceNotFoundException'
      | 'TooManyRequestsException'
      | 'UserNotConfirmedException'
      | 'UserNotFoundException'
    >();
    expectTypeOf<ErrorOf<'ChangePassword'>>().toEqualTypeOf<
      | ErrorOf<'DeleteUser'>
      | 'InvalidPasswordException'
      | 'LimitExceededException'
      | 'PasswordHistoryPolicyViolationException'
    >();
    expectTypeOf<ErrorOf<'GlobalSignOut'>>().toEqualTypeOf<
      Exclude<ErrorOf<'DeleteUser'>, 'UserNotFoundException'>
    >();
    expectTypeOf<'UserNotFoundException'>().not.toExtend<ErrorOf<'SignUp'>>();
  });

  test('has them all in the end', () => {
    expectTypeOf<ErrorOf<OperationName>>().toEqualTypeOf<ErrorName>();
    expectTypeOf<string>().not.toExtend<ErrorName>();
    expectTypeOf<'WebAuthnNotEnabledException'>().toExtend<ErrorName>();
  });
});

describe('the type of a name', () => {
  test('has operations only', () => {
    expectTypeOf<string>().not.toExtend<OperationName>();
    expectTypeOf<'AdminDeleteUser'>().not.toExtend<OperationName>();
    expectTypeOf<'ListUserSessions'>().toExtend<OperationName>();
  });
});
