/** Addresses of clients to which the browser is sent back. */

/** Names and values in the order in which they stand in the address. */
export type CallbackParameters = readonly (readonly [name: string, value: string])[];

/**
 * A registered address with what it is to be told, as its query or as its fragment. The
 * address is kept letter for letter: a client may compare it.
 */
export function callbackUrl(
  registered: string,
  parameters: CallbackParameters,
  where: 'query' | 'fragment',
): string {
  const told = new URLSearchParams(Object.fromEntries(parameters)).toString();
  const address = headerSafe(registered);
  if (where === 'fragment') return `${address}#${told}`;
  return `${address}${address.includes('?') ? '&' : '?'}${told}`;
}

/** As it may stand in a `Location` header. */
export function headerSafe(address: string): string {
  return /^[\x21-\x7e]*$/.test(address) ? address : new URL(address).href;
}
