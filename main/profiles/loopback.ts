/** Addresses that cannot leave this computer. Names are not resolved: `localhost` is the one. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
