/** Texts and outcomes that nobody outside the service knows, and what they were made up from. */
import type { GuessedText } from './texts.ts';

const row = (error: string, text: GuessedText['text'], why: string): GuessedText => ({
  error: `${error}Exception`,
  text,
  why,
});

export const guessedTexts: readonly GuessedText[] = [
  row(
    'Serialization',
    /^(?:Start of (?:list|structure or map) found where not expected\.?|Expected (?:list or null|null))$/,
    'texts of other AWS services with the same protocol',
  ),
  row(
    'TooManyRequests',
    'Too many requests',
    'the name is certain; clients show this text and "Rate exceeded"',
  ),
  row('DeviceKeyExists', 'Device already exists.', 'the name is certain, the text unknown'),
  row(
    'FeatureUnavailableInTier',
    'USER_AUTH is not available in the feature plan of this user pool.',
    'the name is certain, the text unknown',
  ),
  row(
    'InvalidParameter',
    /^(?:SMS|Software Token|Email|WebAuthn) MFA has not been enabled by the userPool$/,
    'after the text of AssociateSoftwareToken',
  ),
  row(
    'InvalidParameter',
    /^Attributes did not conform to the schema: [^]*: (?:Number must be no (?:less|greater) than -?\d+|Value must be (?:a number|true or false|a date and time))\n$/,
    'the first half is known, the reasons are not',
  ),
  row(
    'InvalidParameter',
    /^Invalid (?:CHALLENGE_NAME|PREFERRED_CHALLENGE) [^]*\.$/,
    'that it is refused is known, the text is not',
  ),
  row('InvalidParameter', /^Invalid credential: /, 'the text is unknown'),
  row('InvalidParameter', /^Missing required parameter \S+$/, 'after the text about USERNAME'),
  row('InvalidParameter', /^User does not have (?:email|phone_number)\.$/, 'undocumented'),
  row(
    'InvalidParameter',
    /^User does not have delivery config set to turn on (?:SMS_MFA|EMAIL_OTP)$/,
    'after the text about SOFTWARE_TOKEN_MFA',
  ),
  row(
    'InvalidParameter',
    /^[A-Z_]+ cannot be set as preferred, since it is not enabled\.$/,
    'the rule is documented, the text unknown',
  ),
  row(
    'InvalidParameter',
    /^user\.[^]*: (?:The attribute is required|Number must be no (?:less|greater) than -?\d+|Value must be (?:a number|true or false|a date and time))\n?$/,
    'composed from the texts of SignUp',
  ),
  row('InvalidParameter', 'Either AccessToken or Session must be provided.', 'undocumented'),
  row('InvalidParameter', 'Invalid MFA type.', 'undocumented'),
  row('InvalidParameter', 'Invalid SRP_A.', 'undocumented'),
  row('InvalidParameter', 'Invalid device secret verifier given.', 'undocumented'),
  row('InvalidParameter', 'Invalid pagination token.', 'undocumented'),
  row(
    'InvalidParameter',
    'Only SMS to phone_number can be set as an MFA option.',
    'the rule is documented, the text unknown',
  ),
  row(
    'InvalidParameter',
    'Only one MFA method can be set as preferred.',
    'the rule is documented, the text unknown',
  ),
  row(
    'InvalidParameter',
    'Respond to auth challenge not supported.',
    'after the text about InitiateAuth',
  ),
  row(
    'InvalidParameter',
    'The current session cannot be revoked.',
    'the rule is documented, the text unknown',
  ),
  row('InvalidParameter', 'The email attribute must be the same as the username.', 'undocumented'),
  row(
    'InvalidParameter',
    'The last MFA method cannot be turned off, since the user pool requires MFA.',
    'undocumented',
  ),
  row(
    'InvalidParameter',
    'The phone_number attribute must be the same as the username.',
    'undocumented',
  ),
  row('InvalidParameter', 'The selected challenge is not available.', 'undocumented'),
  row(
    'InvalidParameter',
    'Username cannot be of phone number format, since user pool is configured for phone number alias.',
    'after the text about e-mail',
  ),
  row('InvalidParameter', 'Username should be a phone number.', 'after the text about e-mail'),
  row(
    'InvalidParameter',
    'WebAuthn MFA needs another MFA method to be enabled.',
    'the rule is documented, the text unknown',
  ),
  row(
    'InvalidUserPoolConfiguration',
    'The user pool requires MFA and has no MFA method enabled.',
    'the declared error that fits best',
  ),
  row(
    'InvalidUserPoolConfiguration',
    'User pool does not have device tracking enabled.',
    'the declared error that fits best; the text unknown',
  ),
  row(
    'LimitExceeded',
    'The user has the greatest number of passkeys.',
    'the limit is documented, the text unknown',
  ),
  row(
    'MFAMethodNotFound',
    'MFA method not found for the user.',
    'the name is certain, the text unknown',
  ),
  row(
    'NotAuthorized',
    /^Client \S+ is configured for secret but secret was not received$/,
    'after the text about SECRET_HASH',
  ),
  row(
    'NotAuthorized',
    /^Unable to verify secret for client \S+$/,
    'after the text about SECRET_HASH',
  ),
  row(
    'NotAuthorized',
    /^User pool (?:client )?\S+ does not exist\.$/,
    'this operation declares no ResourceNotFoundException',
  ),
  row(
    'NotAuthorized',
    'Attempt limit exceeded, please try after some time.',
    'signing in declares no LimitExceededException',
  ),
  row(
    'NotAuthorized',
    'Invalid Feedback Token',
    'undocumented; it does not tell whether the user exists',
  ),
  row('NotAuthorized', 'Invalid credential.', 'the text is unknown'),
  row(
    'NotAuthorized',
    'Invalid session provided',
    'this operation does not declare CodeMismatchException',
  ),
  row(
    'NotAuthorized',
    'Password reset required for the user',
    'this operation does not declare the error of the state',
  ),
  row('NotAuthorized', 'User does not exist.', 'this operation declares no UserNotFoundException'),
  row(
    'NotAuthorized',
    'User is not confirmed.',
    'this operation does not declare the error of the state',
  ),
  row(
    'OperationNotEnabled',
    /^Session tracking is not enabled for user pool \S+\.$/,
    'the name is documented for pools set up otherwise, the text unknown',
  ),
  row(
    'PasswordHistoryPolicyViolation',
    'Password has previously been used.',
    'the name is certain, the text unknown',
  ),
  row('ResourceNotFound', 'Credential does not exist.', 'the text is unknown'),
  row('ResourceNotFound', 'Session does not exist.', 'the text is unknown'),
  row(
    'SoftwareTokenMFANotFound',
    /^User has not (?:set up|verified) software token mfa$/,
    'the name is certain, the text unknown',
  ),
  row(
    'Unauthorized',
    /^Client \S+ is configured for secret but secret was not received$/,
    'after the text about SECRET_HASH',
  ),
  row(
    'Unauthorized',
    /^Unable to verify secret for client \S+$/,
    'after the text about SECRET_HASH',
  ),
  row(
    'Unauthorized',
    /^User pool client \S+ does not exist\.$/,
    'RevokeToken declares no ResourceNotFoundException',
  ),
  row(
    'Unauthorized',
    'Token was not issued to this client',
    'the name is certain, the text unknown',
  ),
  row(
    'UnsupportedOperation',
    'Refresh token rotation is enabled for this client, use GetTokensFromRefreshToken',
    'that it is refused is documented; error and text are not',
  ),
  row(
    'UnsupportedOperation',
    'Token revocation is not enabled for this client',
    'the name is certain, the text unknown',
  ),
  row(
    'UnsupportedTokenType',
    'Only refresh tokens can be revoked',
    'the name is certain, the text unknown',
  ),
  row(
    'UserPoolAddOnNotEnabled',
    /^Threat protection is not enabled for user pool \S+\.$/,
    'the name is certain, the text unknown',
  ),
  row(
    'WebAuthnChallengeNotFound',
    /^Invalid credential: /,
    'the name is certain, the text unknown',
  ),
  row('WebAuthnClientMismatch', /^Invalid credential: /, 'the name is certain, the text unknown'),
  row(
    'WebAuthnConfigurationMissing',
    'The user pool has neither a relying party nor a domain.',
    'the name is certain, the text unknown',
  ),
  row(
    'WebAuthnCredentialNotSupported',
    /^Invalid credential: /,
    'the name is certain, the text unknown',
  ),
  row(
    'WebAuthnNotEnabled',
    'WebAuthn is not enabled for the user pool.',
    'the name is certain, the text unknown',
  ),
  row('WebAuthnOriginNotAllowed', /^Invalid credential: /, 'the name is certain, the text unknown'),
  row(
    'WebAuthnRelyingPartyMismatch',
    /^Invalid credential: /,
    'the name is certain, the text unknown',
  ),
];
