/** How each attribute is typed: which field, what is wrong with it before anything is sent. */
import { words } from '../../words/catalogue.ts';

/** `long` has lines of its own. */
export type AttributeInput = 'text' | 'long' | 'email' | 'tel' | 'url' | 'date';

const inputs: Readonly<Record<string, AttributeInput>> = {
  address: 'long',
  birthdate: 'date',
  email: 'email',
  phone_number: 'tel',
  picture: 'url',
  profile: 'url',
  website: 'url',
};

/** The standard attributes a person can give, in the order in which they are offered. */
export const standardAttributes: readonly string[] = [
  'name',
  'given_name',
  'middle_name',
  'family_name',
  'nickname',
  'preferred_username',
  'email',
  'phone_number',
  'birthdate',
  'gender',
  'address',
  'locale',
  'zoneinfo',
  'profile',
  'website',
  'picture',
];

/** Kept by the pool, or by programs: nothing that a person types. */
const notTyped = new Set([
  'sub',
  'email_verified',
  'phone_number_verified',
  'identities',
  'updated_at',
]);

export const isEditable = (name: string): boolean =>
  !notTyped.has(name) && !name.startsWith('cognito:') && !name.startsWith('dev:');

const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** A value that its own field could not show is typed as text, so that none of it is lost. */
export function inputOf(name: string, held: string): AttributeInput {
  if (held.includes('\n')) return 'long';
  const input = inputs[name] ?? 'text';
  return input === 'date' && held !== '' && !isDay(held) ? 'text' : input;
}

/** What is sent for what was typed: a phone number as E.164 wants it, nothing around the rest. */
export const cleaned = (name: string, typed: string): string =>
  name === 'phone_number' ? typed.replace(/[\s().\-/\u00a0]/g, '') : typed.trim();

const isWebAddress = (value: string): boolean => /^https?:\/\//i.test(value) && URL.canParse(value);

const isTimeZone = (value: string): boolean =>
  didWork(() => new Intl.DateTimeFormat('en', { timeZone: value }));

const isLanguage = (value: string): boolean =>
  didWork(() => Intl.getCanonicalLocales(value.replaceAll('_', '-')));

function didWork(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a value, as far as can be told here; the pool has the last word. */
export function problemOf(name: string, value: string): string | undefined {
  const { problems } = words.attributeEdit;
  if (value === '') return undefined;
  if (value.length > 2048) return problems.long;
  switch (name) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value) ? undefined : problems.email;
    case 'phone_number':
      return /^\+[1-9]\d{1,14}$/.test(value) ? undefined : problems.phone_number;
    case 'birthdate':
      return isDay(value) ? undefined : problems.birthdate;
    case 'zoneinfo':
      return isTimeZone(value) ? undefined : problems.zoneinfo;
    case 'locale':
      return isLanguage(value) ? undefined : problems.locale;
    case 'picture':
    case 'profile':
    case 'website':
      return isWebAddress(value) ? undefined : problems.url;
    default:
      return undefined;
  }
}

/** What belongs in the field; of a language also which one it is. */
export function hintOf(name: string, typed: string): string | undefined {
  const { hints, languageIs } = words.attributeEdit;
  if (name === 'locale') {
    const language = languageName(typed);
    if (language !== undefined) return languageIs(language);
  }
  return hints[name] ?? (name.startsWith('custom:') ? hints['custom'] : undefined);
}

function languageName(tag: string): string | undefined {
  if (tag.trim() === '' || !isLanguage(tag.trim())) return undefined;
  const names = new Intl.DisplayNames(document.documentElement.lang || 'en', {
    type: 'language',
    fallback: 'none',
  });
  return names.of(tag.trim().replaceAll('_', '-'));
}

/** What this computer says of itself, where it fits the attribute; else null. */
export function fromHere(name: string): string | null {
  if (name === 'zoneinfo') return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return name === 'locale' ? navigator.language : null;
}
