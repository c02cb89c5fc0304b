import { getContext, setContext } from 'svelte';

const key = Symbol('steps within a page');

/** Says that the steps below stand within a page that has a title of its own. */
export function standWithinPage(): void {
  setContext(key, true);
}

/** Whether the steps are a part of another page, not one of their own. */
export const standsWithinPage = (): boolean => getContext(key) === true;
