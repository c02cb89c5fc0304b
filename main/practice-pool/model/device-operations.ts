/** Remembered devices. */
import { allOf, ownerErrors } from './error-lists.ts';
import type { OperationModels } from './operation-model.ts';
import { required, type Shape } from './shape.ts';
import { deviceKeyType, stringType, tokenModelType } from './shapes.ts';

const deviceSecretVerifierConfigType = {
  type: 'structure',
  members: { PasswordVerifier: stringType, Salt: stringType },
} as const satisfies Shape;

const deviceErrors = [...ownerErrors, 'InvalidUserPoolConfigurationException'] as const;

export const deviceOperations = {
  ConfirmDevice: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      DeviceKey: required(deviceKeyType),
      DeviceSecretVerifierConfig: deviceSecretVerifierConfigType,
      DeviceName: { type: 'string', min: 1, max: 1024 },
    },
    errors: allOf(deviceErrors, [
      'DeviceKeyExistsException',
      'InvalidLambdaResponseException',
      'InvalidPasswordException',
      'UsernameExistsException',
    ]),
    output: 'structure',
  },
  ForgetDevice: {
    auth: 'access-token',
    // The model does not require the token here, nor in GetDevice, though both need one.
    input: { AccessToken: tokenModelType, DeviceKey: required(deviceKeyType) },
    errors: allOf(deviceErrors),
    output: 'empty-body',
  },
  GetDevice: {
    auth: 'access-token',
    input: { DeviceKey: required(deviceKeyType), AccessToken: tokenModelType },
    errors: allOf(deviceErrors),
    output: 'structure',
  },
  ListDevices: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      Limit: { type: 'integer', min: 0, max: 60 },
      PaginationToken: { type: 'string', min: 1, pattern: '[\\S]+' },
    },
    errors: allOf(deviceErrors),
    output: 'structure',
  },
  UpdateDeviceStatus: {
    auth: 'access-token',
    input: {
      AccessToken: required(tokenModelType),
      DeviceKey: required(deviceKeyType),
      DeviceRememberedStatus: { type: 'string', enum: ['remembered', 'not_remembered'] },
    },
    errors: allOf(deviceErrors),
    output: 'structure',
  },
} as const satisfies OperationModels;
