import { describe, expect, it } from 'vitest';
import {
  pageFileAt,
  pageFiles,
  pageUrl,
  pageUrlFor,
  pageUrlWithOpenDeletion,
} from '../../../main/security/page-files.ts';

describe('the address space of the page', () => {
  it('has the page and each of its files', () => {
    expect(pageFileAt(pageUrl)?.name).toBe('index.html');
    for (const [path, file] of pageFiles) expect(pageFileAt(`signet://app${path}`)).toBe(file);
  });

  it('is told the language and an open deletion behind the #, where there is something to tell', () => {
    expect(pageUrlFor('en', false)).toBe(pageUrl);
    expect(pageUrlFor('en', true)).toBe(pageUrlWithOpenDeletion);
    expect(pageUrlFor('de', false)).toBe(`${pageUrl}#language=de`);
    expect(pageUrlFor('ar', true)).toBe(`${pageUrl}#language=ar&open-deletion`);
    expect(pageFileAt(pageUrlFor('ar', true))?.name).toBe('index.html');
  });

  it.each([
    'signet://app/',
    'signet://app',
    'signet://app/INDEX.html',
    'signet://app/index.html/',
    'signet://app/./x/../../index.js',
    'signet://app/../main/index.js',
    'signet://app/%2e%2e/main/index.js',
    'signet://app/..%2fmain%2findex.js',
    'signet://app/..\\main\\index.js',
    'signet://app//index.html',
    'signet://app/index.html%00.js',
    'signet://app/index.html?x=1',
    'signet://app/%69ndex.html',
    'signet://app/page.js.map',
    'signet://app/__proto__',
    'signet://app/constructor',
    'signet://other/index.html',
    'signet://app.example/index.html',
    'signet://app:80/index.html',
    'signet://me@app2/index.html',
    'signets://app/index.html',
    'file:///etc/passwd',
    'file://app/index.html',
    'https://app/index.html',
    'data:text/html,x',
    'javascript:alert(1)',
    'about:blank',
    '',
    'index.html',
    `signet://app/${'a'.repeat(100_000)}`,
  ])('has nothing at %s', (address) => {
    expect(pageFileAt(address)).toBeUndefined();
  });
});
