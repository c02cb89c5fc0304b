/**
 * The content hash of a paper, by one rule for every form: the file holds `sha256:` followed
 * by 64 hexadecimal digits in exactly one place, and the hash is SHA-256 over the bytes of
 * the file with those digits replaced by zeros. `tools/verify-receipt.mjs` checks it, and
 * shares no code with this file on purpose.
 */
import { createHash } from 'node:crypto';

/** Stands where the hash will. */
export const unsealed = `sha256:${'0'.repeat(64)}`;

/**
 * Where a hash could begin. Whatever comes from outside must not hold one: each form writes
 * the colon in another way that reads the same (`&#58;`, `\u003a`).
 */
export const sealStart = /(sha256):/gi;

const anySeal = /sha256:[0-9a-f]{64}/gi;

/** Fills in the hash of a finished text that holds `unsealed` once. */
export const sealed = (text: string): string => {
  const found = text.match(anySeal) ?? [];
  if (found.length !== 1 || found[0] !== unsealed) {
    throw new Error('A paper must hold the place of its hash exactly once');
  }
  return text.replace(unsealed, `sha256:${createHash('sha256').update(text).digest('hex')}`);
};
