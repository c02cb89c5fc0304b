import { describe, expect, it } from 'vitest';
import type { ProfileView } from '../../../main/contract/profile.ts';
import { openUrl } from '../../../main/open-link.ts';
import {
  externalLinks,
  hostedSignOutUrl,
  isWebAddress,
  type WebAddress,
} from '../../../main/security/external-links.ts';
import { exampleProfile } from '../../support/example-profile.ts';

const profile: ProfileView = {
  ...exampleProfile,
  hosted: { domain: 'login.example.com', signOutUrl: 'https://www.example.com/bye?a=1&b=2' },
};
const withDomain = (domain: string): ProfileView => ({
  ...profile,
  hosted: { domain, signOutUrl: 'https://www.example.com/' },
});

/** A system that writes down what it is asked to open. */
const system = (takes = true) => {
  const opened: string[] = [];
  const openExternal = (url: string): Promise<void> => {
    opened.push(url);
    return takes ? Promise.resolve() : Promise.reject(new Error('no browser'));
  };
  return { opened, openExternal };
};

/** Addresses of other kinds, and texts that a careless look takes for a web address. */
const hostile = [
  '',
  ' ',
  '#',
  'about:blank',
  'blob:https://example.com/1',
  'bitsadmin:x',
  'C:\\Windows\\System32\\calc.exe',
  'chrome://settings',
  'data:text/html,<script>1</script>',
  'example.com',
  'feed:https://example.com/',
  'file:///etc/passwd',
  'file://example.com/share/x.exe',
  'ftp://example.com/',
  'http://example.com/',
  'http://localhost/',
  'http:example.com',
  'https:',
  'https:/',
  'https://',
  'https:///',
  'https://@',
  'https:example.com',
  'https:/example.com',
  'https:\\\\example.com',
  'https://example.com\\@thief.example/',
  'https://example.com/ x',
  'https://example.com/\tx',
  'https://example.com/\r\nx',
  'https://example.com/\u0000',
  'https://user@example.com/',
  'https://user:pw@example.com/',
  'https://:pw@example.com/',
  'https://exämple.com/',
  'https://[::1',
  'https://exa mple.com/',
  'https://example.com:99999/',
  'https://%00/',
  ' https://example.com/',
  '\nhttps://example.com/',
  '\u202ehttps://example.com/',
  'HTTPS://example.com/',
  'hTTps://example.com/',
  'javascript:alert(1)',
  'javascript://example.com/%0aalert(1)',
  'jar:https://example.com/!/',
  'ldap://example.com/',
  'mailto:me@example.com',
  'ms-msdt:/id',
  'ms-officecmd:{}',
  'ms-settings:privacy',
  'nfs://example.com/x',
  'search-ms:query=x',
  'signet://app/index.html',
  'sip:x@example.com',
  'smb://example.com/share',
  'ssh://example.com/',
  'steam://run/1',
  'tel:+10000',
  'vbscript:x',
  'view-source:https://example.com/',
  'wss://example.com/',
  'x-apple.systempreferences:',
  '/etc/passwd',
  '//example.com/',
  '\\\\example.com\\share\\x.exe',
];

describe('a link of the catalogue', () => {
  it.each(Object.entries(externalLinks))('is an https address: %s', async (_link, url) => {
    const browser = system();
    expect(await openUrl(url, browser)).toEqual({ kind: 'opened' });
    expect(browser.opened).toEqual([url]);
  });

  it('is said not to be open where no browser took it', async () => {
    expect(await openUrl(externalLinks['google-grants'], system(false))).toEqual({
      kind: 'not-opened',
    });
  });
});

describe('anything else', () => {
  it('is at least sixty hostile texts', () => {
    expect(new Set(hostile).size).toBeGreaterThanOrEqual(60);
  });

  it.each(hostile)('is not opened: %j', async (text) => {
    const browser = system();
    // No such text fits the type; this is what the type cannot hold back at run time.
    expect(await openUrl(text as WebAddress, browser)).toEqual({ kind: 'not-opened' });
    expect(browser.opened).toEqual([]);
    expect(isWebAddress(text)).toBe(false);
  });

  it('is not opened where there is no address', async () => {
    const browser = system();
    expect(await openUrl(null, browser)).toEqual({ kind: 'not-opened' });
    expect(browser.opened).toEqual([]);
  });
});

describe('the sign-out page of a pool', () => {
  it('names the app client and where to go afterwards', () => {
    expect(hostedSignOutUrl(profile)).toBe(
      'https://login.example.com/logout?client_id=client1&logout_uri=https%3A%2F%2Fwww.example.com%2Fbye%3Fa%3D1%26b%3D2',
    );
  });

  it('is none for a pool without a sign-in page', () => {
    expect(hostedSignOutUrl({ ...profile, hosted: null })).toBeNull();
  });

  it.each([
    'thief.example/x?',
    'thief.example#',
    'thief.example\\',
    'login.example.com@thief.example',
    'user:pw@login.example.com',
    'login.example.com/..',
    'login.example.com:443',
    'LOGIN.example.com',
    ' login.example.com',
    'login.example.com\t',
    'login.exämple.com',
    '127.1',
    '',
    ...hostile.filter((text) => text !== 'example.com'),
  ])('is none for what is no plain host: %j', (domain) => {
    expect(hostedSignOutUrl(withDomain(domain))).toBeNull();
  });

  it('lets nothing of its parameters reach the rest of the address', () => {
    const signOutUrl = 'https://x/&client_id=other#/../..@thief.example';
    const url = new URL(
      String(
        hostedSignOutUrl({
          ...profile,
          clientId: 'a&logout_uri=b',
          hosted: { domain: 'login.example.com', signOutUrl },
        }),
      ),
    );
    expect(url.origin + url.pathname).toBe('https://login.example.com/logout');
    expect([...url.searchParams]).toEqual([
      ['client_id', 'a&logout_uri=b'],
      ['logout_uri', signOutUrl],
    ]);
  });
});
