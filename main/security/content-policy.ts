/**
 * Threat: script or markup injected through a claim or a server's text. Nothing is allowed
 * but the page's own files; strings cannot become markup or script (Trusted Types; Svelte
 * registers the one policy named here for its compiled templates).
 * https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

/** Hot reload injects styles and talks to its server; this exists under `npm run dev` only. */
const policyUnderDevelopment = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' ws://127.0.0.1:5173",
].join('; ');

/** The headers every answer to the page carries. */
export const pageHeaders = (type: string): Readonly<Record<string, string>> => ({
  'content-type': type,
  'content-security-policy': import.meta.env.DEV ? policyUnderDevelopment : policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
