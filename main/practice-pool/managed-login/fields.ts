/** The fields of forms, each with its label. */
import { html } from 'hono/html';
import type { Pool } from '../pool.ts';
import type { Markup } from './page.ts';

/** One line to type into. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'number' | 'password';
  /** A token of HTML, section "Autofill": what browsers and password managers go by. */
  readonly autocomplete: string;
  readonly value?: string;
  readonly optional?: boolean;
  /** A line below, which belongs to the field. */
  readonly hint?: string;
}

/** A field under its label. */
export function fieldMarkup({ name, label, type = 'text', autocomplete, ...rest }: Field): Markup {
  const { value = '', optional = false, hint = null } = rest;
  const id = `field-${name}`;
  return html`<label for="${id}">${label}</label>
    <input
      id="${id}"
      name="${name}"
      type="${type}"
      value="${value}"
      autocomplete="${autocomplete}"
      autocapitalize="none"
      spellcheck="false"
      ${optional ? '' : 'required'}
      ${hint === null ? '' : html`aria-describedby="${id}-hint"`}
    />${hint === null ? '' : html`<span class="hint" id="${id}-hint">${hint}</span>`}`;
}

/** Something that goes along unseen. */
export const hiddenMarkup = (name: string, value: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

/** A password that is typed to sign in. */
export const passwordField: Field = {
  name: 'password',
  label: 'Password',
  type: 'password',
  autocomplete: 'current-password',
};

/** A password that is to be one from now on, with the policy it has to meet. */
export function newPasswordField({ settings }: Pool): Field {
  const { PasswordPolicy: policy } = settings.Policies;
  const kinds = [
    policy.RequireUppercase ? 'an upper-case letter' : null,
    policy.RequireLowercase ? 'a lower-case letter' : null,
    policy.RequireNumbers ? 'a digit' : null,
    policy.RequireSymbols ? 'a symbol' : null,
  ].filter((kind) => kind !== null);
  const least = `At least ${policy.MinimumLength} characters`;
  return {
    ...passwordField,
    label: 'New password',
    autocomplete: 'new-password',
    hint: kinds.length === 0 ? `${least}.` : `${least}, with ${kinds.join(', ')}.`,
  };
}

/** A code from a message or an app. */
export const codeField: Field = { name: 'code', label: 'Code', autocomplete: 'one-time-code' };

/** What people of this pool sign in with. */
export function usernameField({ settings }: Pool, value: string): Field {
  const { UsernameAttributes, AliasAttributes } = settings;
  const words =
    UsernameAttributes.length > 0
      ? UsernameAttributes.map((attribute) => nouns[attribute])
      : ['username', ...AliasAttributes.map((attribute) => nouns[attribute])];
  return {
    name: 'username',
    label: capitalized([...new Set(words)].join(' or ')),
    type: words.length === 1 && words[0] === nouns.email ? 'email' : 'text',
    autocomplete: 'username',
    value,
  };
}

const nouns = {
  email: 'e-mail address',
  phone_number: 'phone number',
  preferred_username: 'preferred username',
} as const;

const typesOf: Readonly<Record<string, Field['type']>> = {
  email: 'email',
  phone_number: 'tel',
  birthdate: 'date',
  website: 'url',
  picture: 'url',
  profile: 'url',
  updated_at: 'number',
};

const autofills: Readonly<Record<string, string>> = {
  address: 'street-address',
  birthdate: 'bday',
  email: 'email',
  family_name: 'family-name',
  given_name: 'given-name',
  middle_name: 'additional-name',
  name: 'name',
  nickname: 'nickname',
  phone_number: 'tel',
  website: 'url',
};

/** Under what an attribute's value is sent. */
export const attributeFieldName = (attribute: string): string => `attribute:${attribute}`;

/** An attribute of the user. */
export function attributeField(attribute: string, value: string, optional: boolean): Field {
  const noun = attribute in nouns ? nouns[attribute as keyof typeof nouns] : null;
  const label = capitalized(noun ?? attribute.replace(/^custom:/, '').replaceAll('_', ' '));
  return {
    name: attributeFieldName(attribute),
    label: optional ? `${label} (optional)` : label,
    type: typesOf[attribute] ?? 'text',
    autocomplete: autofills[attribute] ?? 'off',
    value,
    optional,
    ...(attribute === 'phone_number' ? { hint: 'With its country, such as +15555550144.' } : {}),
  };
}

const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
