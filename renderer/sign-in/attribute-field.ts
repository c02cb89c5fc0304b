import type { HTMLInputAttributes } from 'svelte/elements';
import { words } from '../../words/catalogue.ts';

/** A field for an attribute the pool wants. */
export interface AttributeField {
  /** By the pool: `name`, `custom:tier`. */
  readonly name: string;
  /** By the people: `Name`; the pool's own name where there is no other. */
  readonly label: string;
  /** The label is the pool's own name. */
  readonly raw: boolean;
  readonly hint: string | undefined;
  readonly type: 'text' | 'email';
  readonly autocomplete: HTMLInputAttributes['autocomplete'];
}

const autocompletes: Readonly<Record<string, HTMLInputAttributes['autocomplete']>> = {
  name: 'name',
  given_name: 'given-name',
  family_name: 'family-name',
  middle_name: 'additional-name',
  nickname: 'nickname',
  email: 'email',
  phone_number: 'tel',
  birthdate: 'bday',
  address: 'street-address',
  gender: 'sex',
  locale: 'language',
  website: 'url',
};

/** How an attribute is asked for. */
export function attributeField(name: string): AttributeField {
  const label = words.attributes[name];
  return {
    name,
    label: label ?? name,
    raw: label === undefined,
    hint: words.steps.attributeHints[name],
    type: name === 'email' ? 'email' : 'text',
    autocomplete: autocompletes[name] ?? 'off',
  };
}
