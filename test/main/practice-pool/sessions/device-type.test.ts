/** What sessions are told to be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviceTypeOf } from '../../../../main/practice-pool/device-type.ts';

const mozilla = 'Mozilla/5.0';
const gecko = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('the device of a user agent', () => {
  test.each([
    [
      `${mozilla} (Macintosh; Intel Mac OS X 15_0) ${gecko} Chrome/125.0.0.0 Safari/537.36`,
      'Chrome 125 / macOS 15.0',
    ],
    [
      `${mozilla} (Windows NT 10.0; Win64; x64) ${gecko} Chrome/125.0.0.0 Safari/537.36 Edg/125.0`,
      'Edge 125 / Windows 10',
    ],
    [
      `${mozilla} (Windows NT 10.0; Win64; x64) ${gecko} Chrome/125.0.0.0 Safari/537.36 OPR/110.0`,
      'Opera 110 / Windows 10',
    ],
    [
      `${mozilla} (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0`,
      'Firefox 126 / Linux',
    ],
    [
      `${mozilla} (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1`,
      'Safari 17 / iOS 17',
    ],
    [
      `${mozilla} (Linux; Android 14; Pixel 8) ${gecko} Chrome/125.0.0.0 Mobile Safari/537.36`,
      'Chrome 125 / Android 14',
    ],
    [
      `${mozilla} (X11; Linux x86_64) ${gecko} signet/1.0 Chrome/140.0 Electron/45.3.4 Safari/537.36`,
      'Electron 45 / Linux',
    ],
    ['curl/8.5.0', 'curl 8'],
    ['aws-sdk-js/3.1169.0 ua/2.1 os/linux#6.1 lang/js md/nodejs#20.19', 'aws-sdk-js 3'],
    ['aws-cli/2.15 Python/3.11 Linux/6.1 exe/x86_64', 'aws-cli 2 / Linux'],
    ['node', 'unknown'],
    [mozilla, 'unknown'],
    ['', 'unknown'],
    ['<script>alert(1)</script>', 'unknown'],
  ])('of %s is %s', (userAgent, deviceType) => {
    expect(deviceTypeOf(userAgent)).toBe(deviceType);
  });

  test('of any text is short and says something', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const deviceType = deviceTypeOf(text);
        expect(deviceType.length).toBeGreaterThan(0);
        expect(deviceType.length).toBeLessThanOrEqual(128);
      }),
    );
  });

  test('of a very long text is found without reading all of it', () => {
    expect(deviceTypeOf(`curl/8.5.0 ${'Windows NT '.repeat(1e6)}`)).toBe('curl 8');
    expect(deviceTypeOf(`x${'1'.repeat(5000)}/1`)).toBe('unknown');
  });
});
