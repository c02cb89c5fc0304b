/** Shapes that several operations share, under the names of the service's model. */
import type { ErrorName } from '../answer.ts';
import type { ListShape, MapShape, StringShape, StructureShape } from './shape.ts';

export const tokenModelType = {
  type: 'string',
  pattern: '[A-Za-z0-9-_=.]+',
  sensitive: true,
} as const satisfies StringShape;

export const clientIdType = {
  type: 'string',
  min: 1,
  max: 128,
  pattern: '[\\w+]+',
  sensitive: true,
} as const satisfies StringShape;

export const secretHashType = {
  type: 'string',
  min: 1,
  max: 128,
  pattern: '[\\w+=/]+',
  sensitive: true,
} as const satisfies StringShape;

export const clientSecretType = {
  type: 'string',
  min: 24,
  max: 64,
  pattern: '[\\w+]+',
  sensitive: true,
} as const satisfies StringShape;

export const usernameType = {
  type: 'string',
  min: 1,
  max: 128,
  pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+',
  sensitive: true,
} as const satisfies StringShape;

export const passwordType = {
  type: 'string',
  max: 256,
  pattern: '[\\S]+',
  sensitive: true,
} as const satisfies StringShape;

export const sessionType = {
  type: 'string',
  min: 20,
  max: 2048,
  sensitive: true,
} as const satisfies StringShape;

export const confirmationCodeType = {
  type: 'string',
  min: 1,
  max: 2048,
  pattern: '[\\S]+',
} as const satisfies StringShape;

const stringType = { type: 'string', min: 0, max: 131072 } as const satisfies StringShape;

export const attributeListType = {
  type: 'list',
  member: {
    type: 'structure',
    members: {
      Name: {
        type: 'string',
        min: 1,
        max: 32,
        pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+',
        required: true,
      },
      Value: { type: 'string', max: 2048, sensitive: true },
    },
  },
} as const satisfies ListShape;

export const clientMetadataType = { type: 'map', value: stringType } as const satisfies MapShape;

export const authParametersType = {
  type: 'map',
  value: stringType,
  sensitive: true,
} as const satisfies MapShape;

export const analyticsMetadataType = {
  type: 'structure',
  members: { AnalyticsEndpointId: stringType },
} as const satisfies StructureShape;

export const userContextDataType = {
  type: 'structure',
  members: { IpAddress: stringType, EncodedData: stringType },
  sensitive: true,
} as const satisfies StructureShape;

/** Errors of the operations that act on the user behind an access token. */
export const accessTokenErrors = [
  'ForbiddenException',
  'InternalErrorException',
  'InvalidParameterException',
  'NotAuthorizedException',
  'OperationNotEnabledException',
  'PasswordResetRequiredException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
  'UserNotConfirmedException',
] as const satisfies readonly ErrorName[];
