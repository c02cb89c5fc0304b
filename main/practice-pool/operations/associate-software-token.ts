import { associateBySession, associateByToken } from '../sign-in/software-token-setup.ts';
import { tokenOrSessionOperation } from './token-or-session.ts';

/** AssociateSoftwareToken: a new secret for an authenticator app, base32. */
export const associateSoftwareToken = tokenOrSessionOperation('AssociateSoftwareToken', {
  byToken: associateByToken,
  bySession: associateBySession,
});
