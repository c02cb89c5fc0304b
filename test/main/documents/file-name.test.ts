import { expect, it } from 'vitest';
import { documentFileName } from '../../../main/documents/file-name.ts';

const day = '2026-11-23';

it('names what the file is, whose it is and of which day', () => {
  expect(documentFileName('receipt', 'owner@example.com', day, 'html')).toBe(
    'signet-receipt-owner@example.com-2026-11-23.html',
  );
  expect(documentFileName('account', '+491701234567', day, 'json')).toBe(
    'signet-account-+491701234567-2026-11-23.json',
  );
});

it.each([
  ['a way out of the folder', '../../etc/passwd', 'signet-receipt-_.._etc_passwd-2026-11-23.html'],
  ['a drive and a stream', 'C:\\x:y', 'signet-receipt-C__x_y-2026-11-23.html'],
  ['what shells and systems read', 'a<b>|c?*"', 'signet-receipt-a_b__c___-2026-11-23.html'],
  ['what nobody sees', 'a\u0000\n\u202eb', 'signet-receipt-a___b-2026-11-23.html'],
  ['only points', '...', 'signet-receipt-2026-11-23.html'],
  ['nothing', '', 'signet-receipt-2026-11-23.html'],
])('makes a safe name of %s', (_, accountName, name) => {
  expect(documentFileName('receipt', accountName, day, 'html')).toBe(name);
});

it('stays far below what file systems take, and never cuts a character in half', () => {
  const name = documentFileName('receipt', '😀'.repeat(500), day, 'html');
  expect(Buffer.byteLength(name)).toBeLessThan(200);
  expect(name).not.toMatch(/\p{Cs}/u);
});
