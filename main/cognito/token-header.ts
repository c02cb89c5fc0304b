/** The header of a token: how it says it is signed (RFC 7515, section 4). */
import { decodeProtectedHeader } from 'jose';

/** Empty when there is none to be read. Read, not trusted. */
export const readHeader = (token: string): Readonly<Record<string, unknown>> => {
  try {
    return { ...decodeProtectedHeader(token) };
  } catch {
    return {};
  }
};
