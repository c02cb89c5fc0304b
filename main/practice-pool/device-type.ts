/** What a `User-Agent` header tells of a device, in the form of the service's example. */

type Reading = readonly [pattern: RegExp, name: string];

/** Most particular first: each browser of the Chromium family calls itself Chrome as well. */
const browsers: readonly Reading[] = [
  [/\bEdgA?\/(\d+)/, 'Edge'],
  [/\bOPR\/(\d+)/, 'Opera'],
  [/\bElectron\/(\d+)/, 'Electron'],
  [/\bFirefox\/(\d+)/, 'Firefox'],
  [/\bChrome\/(\d+)/, 'Chrome'],
  [/\bVersion\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\//, 'Safari'],
];

const systems: readonly Reading[] = [
  [/\bWindows NT (\d+)/, 'Windows'],
  [/\b(?:iPhone|CPU) OS (\d+)/, 'iOS'],
  [/\bMac OS X (\d+(?:[._]\d+)?)/, 'macOS'],
  [/\bAndroid (\d+)/, 'Android'],
  [/\bLinux\b/, 'Linux'],
];

/** A program that names itself and no more, for example `curl/8.5.0`. */
const program = /^([A-Za-z][\w.-]{0,40})\/(\d+)/;

const longest = 1024;

/**
 * `DeviceType` of a session: `Chrome 125 / macOS 15.0`, as far as that can be told; else
 * `unknown` (API reference, SessionDescriptionType). Read roughly: people look at it, nothing
 * depends on it.
 */
export function deviceTypeOf(userAgent: string): string {
  const text = userAgent.slice(0, longest);
  const software = read(browsers, text) ?? programOf(text);
  const parts = [software, read(systems, text)].filter((part) => part !== null);
  return parts.length === 0 ? 'unknown' : parts.join(' / ');
}

function read(readings: readonly Reading[], text: string): string | null {
  for (const [pattern, name] of readings) {
    const match = pattern.exec(text);
    if (match !== null) return [name, match[1]?.replace('_', '.')].filter(Boolean).join(' ');
  }
  return null;
}

function programOf(text: string): string | null {
  const match = program.exec(text);
  // Every browser begins with this one, which says nothing.
  return match === null || match[1] === 'Mozilla' ? null : `${match[1] ?? ''} ${match[2] ?? ''}`;
}
