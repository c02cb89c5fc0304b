import { createContext } from 'svelte';

/** Puts a text on the clipboard; rejected when that did not work. */
export type Copy = (text: string) => Promise<unknown>;

/**
 * Copying goes through main, since the page has no permission to. Buttons deep in rows take
 * it from the context that `App` sets, so that no component in between has to carry it.
 */
export const [getCopy, setCopy] = createContext<Copy>();
