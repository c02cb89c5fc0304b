/** What a sign-in page's particulars may be, and everything that only looks like it. */
import { describe, expect, it } from 'vitest';
import {
  hostIn,
  problemOfHostedDomain,
  problemOfSignOutUrl,
} from '../../../main/profiles/hosted-rules.ts';

const right = { hostedDomain: 'login.example.com', signOutUrl: 'https://example.com/' };

const hostileHosts = [
  'localhost',
  'intranet',
  '127.0.0.1',
  '127.1',
  '0x7f.0.0.1',
  '2130706433',
  '[::1]',
  '::1',
  'example.com:8443',
  'example.com:443',
  'user@example.com',
  'user:pw@example.com',
  'example.com@thief.example',
  'example.com\\@thief.example',
  'example.com\\thief.example',
  'example.com thief.example',
  'example.com\tthief.example',
  'example.com\nthief.example',
  'example.com\u0000',
  'example.com%00.thief.example',
  'example.com%2fthief.example',
  'example.com%40thief.example',
  '.example.com',
  'example.com.',
  'example..com',
  '-example.com',
  'example-.com',
  'exa_mple.com',
  'ex&mple.com',
  "ex'ample.com",
  'ex"ample.com',
  'ex<ample>.com',
  'exämple.com',
  'example。com',
  'еxample.com',
  'example.com\u202e',
  'javascript:alert(1)',
  'data:text/html,x',
  'file:',
  'http:',
  'ftp:thief.example',
  'mailto:me@example.com',
  'signet:app',
  `${'a'.repeat(64)}.com`,
  `${'a.'.repeat(130)}com`,
];

const hostileUrls = [
  'http://example.com/',
  'http://localhost.example.com/',
  'http://127.0.0.1.example.com/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://localhost@example.com/',
  'https:example.com',
  'https:/example.com',
  'https:\\\\example.com',
  'https://',
  'https://example.com/\\thief.example',
  'https://user@example.com/',
  'https://user:pw@example.com/',
  'https://example.com/#end',
  'https://exam\tple.com/',
  'https://example.com/\r\nset-cookie:x',
  ' https://example.com/',
  'https://example.com/ x',
  'https://exämple.com/',
  'https://[::1',
  'HTTPS://example.com/',
  'javascript:alert(1)',
  'javascript://example.com/%0aalert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'file://example.com/share',
  'smb://example.com/share',
  'ms-msdt:/id',
  'vbscript:x',
  'blob:https://example.com/1',
  'view-source:https://example.com/',
  'ftp://example.com/',
  'signet://app/index.html',
  '//example.com/',
  '/signed-out',
  'example.com',
];

describe('the domain of a sign-in page', () => {
  it.each([
    'login.example.com',
    'example.auth.eu-central-1.amazoncognito.com',
    'a.b-c.example',
    'login.xn--bcher-kva.example',
    'login.example.xn--p1ai',
  ])('is a host name: %s', (hostedDomain) => {
    expect(problemOfHostedDomain({ ...right, hostedDomain })).toBeUndefined();
  });

  it.each(hostileHosts)('is not %j', (hostedDomain) => {
    expect(problemOfHostedDomain({ ...right, hostedDomain })).toBe('hosted-domain-shape');
  });

  it.each(hostileHosts)('is not %j when pasted as an address either', (host) => {
    const hostedDomain = hostIn(`https://${host}/login`);
    expect(problemOfHostedDomain({ ...right, hostedDomain })).toBe('hosted-domain-shape');
  });
});

describe('the address after signing out', () => {
  it.each(hostileUrls)('is not %j', (signOutUrl) => {
    expect(problemOfSignOutUrl({ ...right, signOutUrl })).toBe('sign-out-url-shape');
  });
});
