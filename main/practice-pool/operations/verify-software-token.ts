import type { InputOfOperation } from '../model/operation-table.ts';
import { verifyBySession, verifyByToken, type TypedCode } from '../sign-in/software-token-setup.ts';
import { tokenOrSessionOperation } from './token-or-session.ts';

/** VerifySoftwareToken: a first code of an authenticator app shows that it has the secret. */
export const verifySoftwareToken = tokenOrSessionOperation('VerifySoftwareToken', {
  byToken: (bearer, input) => verifyByToken(bearer, typedCode(input)),
  bySession: (service, session, input) => verifyBySession(service, session, typedCode(input)),
});

const typedCode = ({
  UserCode,
  FriendlyDeviceName = '',
}: InputOfOperation<'VerifySoftwareToken'>): TypedCode => ({
  code: UserCode,
  deviceName: FriendlyDeviceName === '' ? null : FriendlyDeviceName,
});
