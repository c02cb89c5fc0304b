/** What every page of the managed login looks like, and what keeps it safe. */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { Pool } from '../pool.ts';
import { style } from './page-style.ts';

/** Markup in which every value that was put in is escaped. */
export type Markup = ReturnType<typeof html>;

/** A page under its heading. */
export interface Page {
  readonly title: string;
  /** What went wrong, read out at once; null when nothing did. */
  readonly alert?: string | null;
  /** What went well or has to be known; null when there is nothing to say. */
  readonly notice?: string | null;
  readonly body: Markup;
}

const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * Nothing but the page and its one style: no script, no frame, no picture, nothing from
 * elsewhere (Content Security Policy Level 3; OWASP, "Clickjacking Defense"). `form-action`
 * stays unsaid, because browsers apply it to every redirect after a form as well: a client's
 * address may send the browser on to wherever its app is.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A reply with a page; the cookies set on the context go along. */
export async function pageReply(
  context: Context,
  pool: Pool | null,
  page: Page,
  status: 200 | 400 | 403 | 404 | 413 = 200,
): Promise<Response> {
  keepSafe(context);
  return context.html(await wholePage(pool?.settings.PoolName ?? 'Practice pool', page), status);
}

/** A redirect; the cookies set on the context go along. `to` is a path here, or a client's. */
export function redirectReply(context: Context, to: string): Response {
  keepSafe(context);
  return context.redirect(to, 302);
}

/** Codes and tokens stand in addresses: they must not be kept, nor sent on as referrer. */
function keepSafe(context: Context): void {
  context.header('content-security-policy', contentSecurityPolicy);
  context.header('x-frame-options', 'DENY');
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  context.header('cache-control', 'no-store');
}

function wholePage(poolName: string, { title, alert, notice, body }: Page): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${poolName}</title>
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <main>
          <p class="pool">${poolName}</p>
          <h1>${title}</h1>
          ${said(alert) ? html`<p class="alert" role="alert">${alert}</p>` : ''}
          ${said(notice) ? html`<p class="notice" role="status">${notice}</p>` : ''} ${body}
        </main>
        <footer>A practice pool on this computer. No message of it leaves the machine.</footer>
      </body>
    </html>`;
}

const said = (words: string | null | undefined): boolean => (words ?? '') !== '';
