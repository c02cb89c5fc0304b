/** Pages for what goes no further. */
import { html } from 'hono/html';
import type { RequestFault } from './authorize-request.ts';
import type { Page } from './page.ts';

/** Why nobody can sign in for such a request; the first words are the service's own where known. */
export function faultPage(fault: RequestFault): Page {
  const [alert, explanation] = wordsOf(fault);
  return plainPage('An error was encountered with the requested page.', alert, explanation);
}

/** The managed login has no such page, or the pool is gone. */
export const noSuchPage: Page = plainPage(
  'Nothing is here',
  null,
  'There is no such user pool on this computer, or it was deleted.',
);

/** A form that was not filled in on a page of this pool, or too long ago. */
export const forgedFormPage: Page = plainPage(
  'This form cannot be used',
  null,
  'It was opened elsewhere, or its browser cookie is gone. Go back to the app and sign in anew.',
);

/** A body that is no form, or a form that is too large. */
export const unreadableFormPage: Page = plainPage(
  'This form cannot be read',
  null,
  'It is too large, or it was not sent by a form.',
);

function plainPage(title: string, alert: string | null, explanation: string): Page {
  return { title, alert, body: html`<p>${explanation}</p>` };
}

function wordsOf(fault: RequestFault): readonly [alert: string, explanation: string] {
  switch (fault.kind) {
    case 'missing':
      return [
        `Required String parameter '${fault.parameter}' is not present`,
        'The app that sent you here left something out, or said it twice.',
      ];
    case 'unknown-client':
      // Guess: the text is published nowhere.
      return [
        'Client does not exist.',
        'The app that sent you here is no app client of this pool (client_id).',
      ];
    case 'redirect-mismatch':
      return [
        'redirect_mismatch',
        'The address to send you back to (redirect_uri) is not registered for this app client, ' +
          'letter for letter.',
      ];
    case 'no-identity-providers':
      // Guess: what is written of it is of pools that have others.
      return [
        'Login option is not available. Please try another one',
        'Practice pools know no identity providers but themselves (identity_provider).',
      ];
  }
}
