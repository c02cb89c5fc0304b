/** Forms, as browsers and clients send them. */
import type { HonoRequest } from 'hono';

/** No form here comes near it: the largest is a sign-up with every attribute filled. */
export const largestFormBytes = 64 * 1024;

/** The fields of a form; null when the body is something else. */
export async function readForm(request: HonoRequest): Promise<URLSearchParams | null> {
  const type = request.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return null;
  return new URLSearchParams(await request.text());
}

/** A field's value; empty when it is not there. */
export const field = (form: URLSearchParams, name: string): string => form.get(name) ?? '';

/** Whether some name of a form or a query is there twice, which OAuth forbids (RFC 6749, section 3.1). */
export const hasRepeated = (fields: URLSearchParams): boolean =>
  new Set(fields.keys()).size < fields.size;
