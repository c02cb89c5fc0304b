import { createContext } from 'svelte';

/** Tells in passing that something worked; never an error. */
export type Say = (text: string) => void;

/** Given to buttons deep in rows by the context that `App` sets. */
export const [getSay, setSay] = createContext<Say>();
