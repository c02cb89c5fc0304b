import { done, refuse, type Refusal } from '../answer.ts';
import { checkNewAttributes } from '../attributes.ts';
import { brokenPasswordRule } from '../password-policy.ts';
import { hashPassword } from '../passwords.ts';
import { sendSignUpCode } from '../sign-up-code.ts';
import { newUser } from '../users.ts';
import {
  analyticsMetadataType,
  attributeListType,
  clientIdType,
  clientMetadataType,
  passwordType,
  secretHashType,
  userContextDataType,
  usernameType,
} from './common-shapes.ts';
import { operation } from './operation.ts';

/** SignUp: adds an unconfirmed user and posts the code that confirms the e-mail address. */
export const signUp = operation({
  input: {
    ClientId: { ...clientIdType, required: true },
    SecretHash: secretHashType,
    Username: { ...usernameType, required: true },
    Password: passwordType,
    UserAttributes: attributeListType,
    ValidationData: attributeListType,
    AnalyticsMetadata: analyticsMetadataType,
    UserContextData: userContextDataType,
    ClientMetadata: clientMetadataType,
  },
  errors: [
    'CodeDeliveryFailureException',
    'ForbiddenException',
    'InternalErrorException',
    'InvalidEmailRoleAccessPolicyException',
    'InvalidLambdaResponseException',
    'InvalidParameterException',
    'InvalidPasswordException',
    'InvalidSmsRoleAccessPolicyException',
    'InvalidSmsRoleTrustRelationshipException',
    'LimitExceededException',
    'NotAuthorizedException',
    'OperationNotEnabledException',
    'ResourceNotFoundException',
    'TooManyRequestsException',
    'UnexpectedLambdaException',
    'UserLambdaValidationException',
    'UsernameExistsException',
  ],
  run: async (pool, { ClientId, Username, Password = '', UserAttributes = [] }) => {
    const client = pool.clients.require(ClientId);
    if ('kind' in client) return client;
    const attributes = new Map(UserAttributes.map(({ Name, Value = '' }) => [Name, Value]));
    const refusal =
      checkUsername(Username) ?? checkPassword(Password) ?? checkNewAttributes(attributes);
    if (refusal !== null) return refusal;
    if (pool.users.byUsername(Username) !== null) {
      return refuse('UsernameExistsException', 'User already exists');
    }
    const user = newUser(
      {
        username: Username,
        attributes: ownAttributes(attributes),
        password: await hashPassword(Password, pool.scryptCost),
        status: 'UNCONFIRMED',
      },
      pool.now(),
    );
    pool.users.add(user);
    const CodeDeliveryDetails = sendSignUpCode(pool, user);
    return done({ CodeDeliveryDetails, UserConfirmed: false, UserSub: user.sub });
  },
});

type Fault = Refusal<'InvalidParameterException' | 'InvalidPasswordException'>;

/** A username that looks like an address could be taken for somebody's e-mail alias. */
function checkUsername(username: string): Fault | null {
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(username)
    ? refuse(
        'InvalidParameterException',
        'Username cannot be of email format, since user pool is configured for email alias.',
      )
    : null;
}

function checkPassword(password: string): Fault | null {
  // Optional in the model for pools with passwordless sign-in, which this one is not.
  if (password === '') {
    return refuse('InvalidParameterException', 'User is required to have a password');
  }
  const reason = brokenPasswordRule(password);
  return reason === null
    ? null
    : refuse('InvalidPasswordException', `Password did not conform with policy: ${reason}`);
}

/** Blank attributes are dropped; the pool's own word on the address stands beside it. */
function ownAttributes(given: ReadonlyMap<string, string>): Record<string, string> {
  const filled = [...given].filter(([, value]) => value !== '');
  return { email_verified: 'false', ...Object.fromEntries(filled) };
}
