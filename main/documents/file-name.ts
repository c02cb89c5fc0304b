/** What a paper's file is called: a name that every file system takes. */
import type { DocumentForm } from '../contract/document.ts';

/** Characters that some system gives a meaning of its own, or that show nothing. */
const unfit = /[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]/gu;

/** Most systems stop at 255 bytes for the whole name; this leaves room for the rest of it. */
const longestPartBytes = 120;

/** As much of a text as fits, never half a character. */
const cut = (text: string): string => {
  let bytes = 0;
  const kept = Array.from(text).filter((character) => {
    bytes += Buffer.byteLength(character);
    return bytes <= longestPartBytes;
  });
  return kept.join('');
};

const safe = (text: string): string =>
  cut(text.replace(unfit, '_').replace(/\s+/g, ' ')).replace(/^[. ]+|[. ]+$/g, '');

/**
 * `signet-receipt-owner@example.com-2026-11-23.html`
 * @param accountName whatever the pool calls it; nothing in it leaves the folder
 * @param day `2026-11-23`
 */
export const documentFileName = (
  what: 'receipt' | 'account',
  accountName: string,
  day: string,
  form: DocumentForm,
): string =>
  [`signet-${what}`, safe(accountName), day].filter((part) => part !== '').join('-') + `.${form}`;
