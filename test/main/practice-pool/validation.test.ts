/** Constraints of the inputs, and the service's words for those that are not met. */
import { describe, expect, test } from 'vitest';
import { openScene } from './support/pools.ts';
import { refusalOf } from './support/wire.ts';

const clientId = 'a1';
const at = (member: string, rule: string): string =>
  `Value at '${member}' failed to satisfy constraint: ${rule}`;
const one = (violation: string): string =>
  `InvalidParameterException: 1 validation error detected: ${violation}`;

const usernamePattern = '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+';
const flows =
  'USER_SRP_AUTH, REFRESH_TOKEN_AUTH, REFRESH_TOKEN, CUSTOM_AUTH, ADMIN_NO_SRP_AUTH, ' +
  'USER_PASSWORD_AUTH, ADMIN_USER_PASSWORD_AUTH, USER_AUTH';

describe('validation', () => {
  test.each([
    [
      'leaves a sensitive value out',
      'SignUp',
      { ClientId: clientId, Username: 'with space', Password: 'x' },
      one(at('username', `Member must satisfy regular expression pattern: ${usernamePattern}`)),
    ],
    [
      'knows the longest username',
      'SignUp',
      { ClientId: clientId, Username: 'u'.repeat(129), Password: 'x' },
      one(at('username', 'Member must have length less than or equal to 128')),
    ],
    [
      'knows the longest password',
      'SignUp',
      { ClientId: clientId, Username: 'u', Password: 'p'.repeat(257) },
      one(at('password', 'Member must have length less than or equal to 256')),
    ],
    [
      'shows a value that is not sensitive',
      'ConfirmSignUp',
      { ClientId: clientId, Username: 'u', ConfirmationCode: '1 2' },
      one(
        "Value '1 2' at 'confirmationCode' failed to satisfy constraint: " +
          'Member must satisfy regular expression pattern: [\\S]+',
      ),
    ],
    [
      'shows that a value that is not sensitive is missing',
      'ConfirmSignUp',
      { ClientId: clientId, Username: 'u' },
      one("Value null at 'confirmationCode' failed to satisfy constraint: Member must not be null"),
    ],
    [
      'names the values of an enumeration',
      'InitiateAuth',
      { ClientId: clientId, AuthFlow: 'MAGIC' },
      one(
        "Value 'MAGIC' at 'authFlow' failed to satisfy constraint: " +
          `Member must satisfy enum value set: [${flows}]`,
      ),
    ],
    [
      'names the place in a list',
      'SignUp',
      {
        ClientId: clientId,
        Username: 'u',
        UserAttributes: [{ Name: 'email' }, { Name: 'name', Value: 'n'.repeat(2049) }],
      },
      one(
        at('userAttributes.2.member.value', 'Member must have length less than or equal to 2048'),
      ),
    ],
    [
      'asks for required members of a list item',
      'SignUp',
      { ClientId: clientId, Username: 'u', UserAttributes: [{ Value: 'x' }] },
      one(
        "Value null at 'userAttributes.1.member.name' failed to satisfy constraint: " +
          'Member must not be null',
      ),
    ],
    [
      'judges the values of a map together',
      'InitiateAuth',
      {
        ClientId: clientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: 'u'.repeat(131073) },
      },
      one(
        at(
          'authParameters',
          'Map value must satisfy constraint: [Member must have length less than or equal to ' +
            '131072, Member must have length greater than or equal to 0]',
        ),
      ),
    ],
    [
      'hides what is inside a sensitive structure',
      'ResendConfirmationCode',
      { ClientId: clientId, Username: 'u', UserContextData: { IpAddress: 'i'.repeat(131073) } },
      one(at('userContextData.ipAddress', 'Member must have length less than or equal to 131072')),
    ],
    [
      'joins several violations and says errors',
      'SignUp',
      { ClientId: '', Password: 'p p' },
      'InvalidParameterException: 4 validation errors detected: ' +
        [
          at('clientId', 'Member must have length greater than or equal to 1'),
          at('clientId', 'Member must satisfy regular expression pattern: [\\w+]+'),
          at('username', 'Member must not be null'),
          at('password', 'Member must satisfy regular expression pattern: [\\S]+'),
        ].join('; '),
    ],
  ])('%s', async (_, operation, input, words) => {
    const scene = await openScene();
    expect(await refusalOf(scene, operation, input)).toBe(words);
  });
});

describe('a wrong JSON type', () => {
  test.each([
    ['SignUp', { ClientId: 'a', UserAttributes: 'x' }, 'Expected list or null'],
    ['SignUp', { UserAttributes: {} }, 'Start of structure or map found where not expected.'],
    ['SignUp', { UserAttributes: ['x'] }, 'Expected null'],
    ['SignUp', { AnalyticsMetadata: [] }, 'Start of list found where not expected'],
    [
      'InitiateAuth',
      { AuthParameters: { USERNAME: 1 } },
      'NUMBER_VALUE can not be converted to a String',
    ],
    [
      'ConfirmSignUp',
      { ForceAliasCreation: 'yes' },
      'STRING_VALUE can not be converted to a Boolean',
    ],
    ['GetUser', { AccessToken: false }, 'FALSE_VALUE can not be converted to a String'],
  ])('is told before any constraint: %s %j', async (operation, input, words) => {
    const scene = await openScene();
    const refusal = await refusalOf(scene, operation, input);
    expect(refusal).toBe(`SerializationException: ${words}`);
  });

  test('does not include null, which counts as absent everywhere', async () => {
    const scene = await openScene();
    const input = {
      ClientId: scene.clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: null, PASSWORD: 'x' },
      ClientMetadata: null,
      UserContextData: { IpAddress: null },
    };
    expect(await refusalOf(scene, 'InitiateAuth', input)).toBe(
      'InvalidParameterException: Missing required parameter USERNAME',
    );
  });
});
