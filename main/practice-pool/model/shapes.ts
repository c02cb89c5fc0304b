/**
 * The named shapes that inputs are made of, under the names of the service's model. Those of
 * one operation only stand beside it.
 */
import { required, type ListShape, type MapShape, type Shape, type StringShape } from './shape.ts';

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

export const clientSecretType = {
  type: 'string',
  min: 24,
  max: 64,
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

export const usernameType = {
  type: 'string',
  min: 1,
  max: 128,
  pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+',
  sensitive: true,
} as const satisfies StringShape;

/** Without a least length: how long a password has to be is for the pool to say. */
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

export const deviceKeyType = {
  type: 'string',
  min: 1,
  max: 55,
  pattern: '[\\w-]+_[0-9a-f-]+',
} as const satisfies StringShape;

export const stringType = { type: 'string', min: 0, max: 131072 } as const satisfies StringShape;

export const booleanType = { type: 'boolean' } as const satisfies Shape;

export const paginationKey = {
  type: 'string',
  min: 1,
  max: 131072,
  pattern: '[\\S]+',
} as const satisfies StringShape;

export const attributeNameType = {
  type: 'string',
  min: 1,
  max: 32,
  pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+',
} as const satisfies StringShape;

export const attributeListType = {
  type: 'list',
  member: {
    type: 'structure',
    members: {
      Name: required(attributeNameType),
      Value: { type: 'string', max: 2048, sensitive: true },
    },
  },
} as const satisfies ListShape;

export const clientMetadataType = {
  type: 'map',
  key: stringType,
  value: stringType,
} as const satisfies MapShape;

export const analyticsMetadataType = {
  type: 'structure',
  members: { AnalyticsEndpointId: stringType },
} as const satisfies Shape;

export const userContextDataType = {
  type: 'structure',
  members: { IpAddress: stringType, EncodedData: stringType },
  sensitive: true,
} as const satisfies Shape;

/** For RevokeToken and RevokeUserSession. */
export const revokeAssociatedSessionsType = {
  type: 'string',
  enum: ['NONE', 'LINKED'],
} as const satisfies StringShape;
