import type { AttributeView } from '../../main/contract/account.ts';
import { words } from '../../words/catalogue.ts';
import { locale } from './locale.ts';

/** One line of the profile. */
export interface AttributeLine {
  readonly name: string;
  readonly label: string;
  /** Empty: not set. */
  readonly value: string;
  /** The same as the pool writes it. */
  readonly held: string;
  /** Whether the pool verified it; null for what is never verified. */
  readonly verified: boolean | null;
  /** Shown as the pool writes it: custom attributes and raw data. */
  readonly raw: boolean;
}

/** Shown even when the pool holds none. */
const always = ['name', 'email', 'phone_number'];

/** Said elsewhere on the page, or beside the value it is about. */
const elsewhere = new Set(['sub', 'email_verified', 'phone_number_verified']);

const verifiable = new Set(['email', 'phone_number']);

/** What an attribute holds; empty where it is not set. */
export const valueOf = (attributes: readonly AttributeView[], name: string): string =>
  attributes.find((attribute) => attribute.name === name)?.value ?? '';

/** Seconds since 1970 are for machines. */
const readable = (name: string, value: string): string =>
  name === 'updated_at' && /^\d{1,12}$/.test(value)
    ? new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
        Number(value) * 1000,
      )
    : value;

/** What people call an attribute: the pool's own name for one that is not standard. */
export const attributeLabel = (name: string): string => words.attributes[name] ?? name;

/** The attributes as lines to read: name, e-mail and phone first, then the pool's order. */
export function attributeLines(attributes: readonly AttributeView[]): readonly AttributeLine[] {
  const others = attributes
    .filter(({ name, value }) => !always.includes(name) && !elsewhere.has(name) && value !== '')
    .map(({ name }) => name);
  return [...always, ...others].map((name) => {
    const value = valueOf(attributes, name);
    const label = words.attributes[name];
    return {
      name,
      label: label ?? name,
      value: readable(name, value),
      held: value,
      verified:
        verifiable.has(name) && value !== ''
          ? valueOf(attributes, `${name}_verified`) === 'true'
          : null,
      raw: label === undefined,
    };
  });
}

/** What to call the person: the name, else what is given. */
export const displayName = (attributes: readonly AttributeView[], otherwise: string): string =>
  valueOf(attributes, 'name') ||
  [valueOf(attributes, 'given_name'), valueOf(attributes, 'family_name')].join(' ').trim() ||
  otherwise;
