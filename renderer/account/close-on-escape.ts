import type { Attachment } from 'svelte/attachments';

/** Escape inside a form that opened in its row leaves it. A dialog over it takes its own. */
export const closeOnEscape =
  (close: () => void): Attachment<HTMLElement> =>
  (element) => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    element.addEventListener('keydown', hear);
    return () => {
      element.removeEventListener('keydown', hear);
    };
  };
