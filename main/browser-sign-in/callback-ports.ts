import { callbackAddresses } from '../contract/browser-sign-in.ts';

/** The ports of the callback addresses, in the order they are tried. */
export const callbackPorts: readonly number[] = callbackAddresses.map((address) =>
  Number(new URL(address).port),
);
