import type { AttributeView } from '../../main/contract/account.ts';

const attributeOf = { email: 'email', sms: 'phone_number' } as const;

/** Where a code would go: a verified address of the account; null where there is none. */
export const addressOf = (
  factor: keyof typeof attributeOf,
  attributes: readonly AttributeView[],
): string | null => {
  const name = attributeOf[factor];
  const value = (wanted: string): string | undefined =>
    attributes.find((attribute) => attribute.name === wanted)?.value;
  return value(`${name}_verified`) === 'true' ? (value(name) ?? null) : null;
};
