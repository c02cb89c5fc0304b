/**
 * Texts of the service: captured on the wire, shown in its documentation, or matched by
 * clients that were written against it.
 */
import type { TextForm } from './texts.ts';

const attribute = String.raw`(?:[a-z_]+|custom:\S+)`;

/** Of TIMESTAMP: seen in logs of clients that made it in another language. */
const timestampFormat = 'TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.';

const lengthFault = String.raw`String must be no (?:longer|shorter) than \d+ characters`;

const preferredUsername =
  'Preferred username cannot be provided for unconfirmed account, since user pool is configured for preferred username alias.';

export const knownTexts: readonly (readonly [error: string, text: TextForm])[] = [
  ['InvalidParameterException', preferredUsername],
  [
    'InvalidParameterException',
    new RegExp(`^Attributes did not conform to the schema: [^]*: ${lengthFault}\\n$`),
  ],
  [
    'InvalidParameterException',
    new RegExp(
      `^user\\.[^]*: (?:${lengthFault}|Attribute does not exist in the schema\\.|Attribute cannot be updated\\.)\\n$`,
    ),
  ],
  ['NotAuthorizedException', 'Invalid session for the user.'],
  ['AliasExistsException', 'Already found an entry for the provided username.'],
  ['AliasExistsException', /^An account with the given (?:email|phone_number) already exists\.$/],
  ['CodeMismatchException', 'Invalid code or auth state for the user.'],
  ['CodeMismatchException', 'Invalid code received for user'],
  ['CodeMismatchException', 'Invalid session provided'],
  ['CodeMismatchException', 'Invalid verification code provided, please try again.'],
  ['EnableSoftwareTokenMFAException', 'Code mismatch and fail enable Software Token MFA'],
  ['ExpiredCodeException', 'Invalid code provided, please request a code again.'],
  ['ExpiredCodeException', 'Your software token has already been used once.'],
  ['InvalidParameterException', /^\d+ validation errors? detected: Value/],
  ['InvalidParameterException', 'Auth flow not enabled for this client'],
  [
    'InvalidParameterException',
    'Cannot reset password for the user as there is no registered/verified email or phone_number',
  ],
  ['InvalidParameterException', 'Custom auth lambda trigger is not configured for the user pool.'],
  ['InvalidParameterException', 'Initiate Auth method not supported.'],
  [
    'InvalidParameterException',
    'Invalid attribute name. Only phone_number and email can be verified.',
  ],
  [
    'InvalidParameterException',
    /^Invalid attributes given, (?:[a-z_:]+ is missing|new password should be given with key NEW_PASSWORD\.)$/,
  ],
  ['InvalidParameterException', 'Invalid device key given.'],
  ['InvalidParameterException', 'Invalid email address format.'],
  ['InvalidParameterException', 'Invalid phone number format.'],
  ['InvalidParameterException', timestampFormat],
  [
    'InvalidParameterException',
    'User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA',
  ],
  ['InvalidParameterException', 'User is already confirmed.'],
  ['InvalidParameterException', 'User is required to have a password'],
  [
    'InvalidParameterException',
    'Username cannot be of email format, since user pool is configured for email alias.',
  ],
  ['InvalidParameterException', 'Username should be an email.'],
  ['InvalidParameterException', 'Username should be either an email or a phone number.'],
  ['InvalidParameterException', /^[A-Z_]+ flow not enabled for this client$/],
  [
    'InvalidParameterException',
    /^Attributes did not conform to the schema: [^]*: (?:The attribute is required|Attribute does not exist in the schema\.)\n$/,
  ],
  [
    'InvalidParameterException',
    /^Missing required parameter (?:USERNAME|SRP_A|PASSWORD|REFRESH_TOKEN)$/,
  ],
  ['InvalidParameterException', /^Type for attribute \{custom:[^]*\} could not be determined$/],
  [
    'InvalidParameterException',
    new RegExp(
      `^user\\.${attribute}: Attribute cannot be updated\\. \\(changing an immutable attribute\\)$`,
    ),
  ],
  [
    'InvalidPasswordException',
    /^Password did not conform with policy: Password (?:not long enough|must have (?:uppercase|lowercase|numeric|symbol) characters)$/,
  ],
  [
    'InvalidPasswordException',
    /^Password does not conform to policy: Password (?:not long enough|must have (?:uppercase|lowercase|numeric|symbol) characters)$/,
  ],
  ['LimitExceededException', 'Attempt limit exceeded, please try after some time.'],
  ['NotAuthorizedException', 'A client attempted to write unauthorized attribute'],
  ['NotAuthorizedException', 'Access Token does not have required scopes'],
  ['NotAuthorizedException', 'Access Token has been revoked'],
  ['NotAuthorizedException', 'Access Token has expired'],
  ['NotAuthorizedException', 'Cannot resend codes. Auto verification not turned on.'],
  ['NotAuthorizedException', /^Cannot modify an already provided \S+$/],
  ['NotAuthorizedException', 'Contact administrator to reset password.'],
  ['NotAuthorizedException', 'Could not verify signature for Access Token'],
  ['NotAuthorizedException', 'Incorrect username or password.'],
  ['NotAuthorizedException', 'Invalid Access Token'],
  ['NotAuthorizedException', 'Invalid Refresh Token.'],
  ['NotAuthorizedException', 'Invalid session for the user, session can only be used once.'],
  ['NotAuthorizedException', 'Invalid session for the user, session is expired.'],
  ['NotAuthorizedException', 'Password attempts exceeded'],
  ['NotAuthorizedException', 'Refresh Token has been revoked'],
  ['NotAuthorizedException', 'Refresh Token has expired'],
  ['NotAuthorizedException', 'SignUp is not permitted for this user pool'],
  ['NotAuthorizedException', 'User account has expired, it must be reset by an administrator.'],
  ['NotAuthorizedException', /^SecretHash does not match for the client: \S+$/],
  ['NotAuthorizedException', 'User is disabled.'],
  ['NotAuthorizedException', 'User password cannot be reset in the current state.'],
  [
    'NotAuthorizedException',
    /^Client \S+ is configured with secret but SECRET_HASH was not received$/,
  ],
  ['NotAuthorizedException', /^Unable to verify secret hash for client \S+$/],
  ['NotAuthorizedException', /^User cannot be confirmed\. Current status is [A-Z_]+$/],
  ['PasswordResetRequiredException', 'Password reset required for the user'],
  ['RefreshTokenReuseException', 'Refresh token reuse detected'],
  ['ResourceNotFoundException', 'Device does not exist.'],
  ['ResourceNotFoundException', /^User pool \S+ does not exist\.$/],
  ['ResourceNotFoundException', /^User pool client \S+ does not exist\.$/],
  ['SerializationException', /^[A-Z]+_VALUE can not be converted to an? [A-Z][a-z]+$/],
  ['SoftwareTokenMFANotFoundException', 'Software Token MFA has not been enabled by the userPool'],
  ['UserNotConfirmedException', 'User is not confirmed.'],
  ['UserNotFoundException', 'User does not exist.'],
  ['UserNotFoundException', 'Username/client id combination not found.'],
  ['UsernameExistsException', 'User already exists'],
  [
    'UsernameExistsException',
    /^An account with the given (?:email|phone_number) already exists\.$/,
  ],
];
