/** Identifiers and codes in the forms the service gives them. */
import { randomInt } from 'node:crypto';

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `<region>_` and nine letters or digits. */
export function newUserPoolId(region: string): string {
  return `${region}_${pick(upper + lower + digits, 9)}`;
}

/** 26 lower-case letters or digits. */
export function newClientId(): string {
  return pick(lower + digits, 26);
}

/** 51 lower-case letters or digits. */
export function newClientSecret(): string {
  return pick(lower + digits, 51);
}

/** 28 lower-case letters or digits, `tkn` (of tokens) or `sso` (of the managed login) first. */
export function newSessionId(type: 'tkn' | 'sso'): string {
  return type + pick(lower + digits, 25);
}

/** A confirmation code: six digits. */
export function newCode(): string {
  return pick(digits, 6);
}

// Short, unlike each other, and the same on every Latin keyboard.
const words: readonly string[] = (
  'Amber Birch Cedar Coral Delta Ember Fern Granite Harbor Indigo Jasper Kettle Lantern Maple ' +
  'Nectar Olive Pebble Quartz River Saffron Tulip Umber Velvet Willow'
).split(' ');

/** A password for the demo owner: within the policy, and made to be typed from a screen. */
export function newDemoPassword(): string {
  return `${word()}-${word()}-${pick(digits, 4)}`;
}

function word(): string {
  return words[randomInt(words.length)] ?? '';
}

function pick(alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
