/** The sign-ins at other providers that an account is linked with, as the pool lists them. */
import type { AttributeView } from '../contract/account.ts';
import type { Json } from '../documents/paper.ts';

/** One link: whatever members the pool gives it. */
export type LinkedSignIn = Readonly<Record<string, Json>>;

/** The attribute in which a pool keeps them, as JSON in a text. */
export const linkedAttribute = 'identities';

const isLink = (value: unknown): value is LinkedSignIn =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries as they stand there; null when the attribute is absent or holds no list. */
export const linkedEntriesOf = (
  attributes: readonly AttributeView[],
): readonly unknown[] | null => {
  const text = attributes.find(({ name }) => name === linkedAttribute)?.value;
  if (text === undefined) return null;
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) ? entries : null;
  } catch {
    return null;
  }
};

/** Null when the attribute is not there, or is not the list it should be. */
export const linkedSignInsOf = (
  attributes: readonly AttributeView[],
): readonly LinkedSignIn[] | null => {
  const entries = linkedEntriesOf(attributes);
  return entries?.every(isLink) === true ? entries : null;
};
