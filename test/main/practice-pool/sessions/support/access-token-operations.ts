/** Every operation that takes an access token, and what else it asks for. */
import {
  operationTable,
  type OperationName,
} from '../../../../../main/practice-pool/model/operation-table.ts';
import { findOperation } from '../../../../../main/practice-pool/operations/registry.ts';

/** All that this pool answers. */
export const accessTokenOperations = (Object.keys(operationTable) as OperationName[]).filter(
  (name) => operationTable[name].auth === 'access-token' && findOperation(name) !== null,
);

/** Right in all of them, so that nothing but the token is wrong. */
export const besideToken: Readonly<Record<string, unknown>> = {
  AttributeName: 'email',
  Code: '123456',
  Credential: {},
  CredentialId: 'AAAA',
  DeviceKey: 'xx-practice-1_0',
  MFAOptions: [],
  PreviousPassword: 'Old-Pass-1',
  ProposedPassword: 'New-Pass-1',
  SessionId: `tkn${'0'.repeat(25)}`,
  UserAttributeNames: ['name'],
  UserAttributes: [{ Name: 'name', Value: 'Somebody else' }],
};
