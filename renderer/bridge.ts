import type { Bridge } from '../main/contract/api.ts';

declare global {
  interface Window {
    /** Put there by the preload; read here and nowhere else. */
    readonly signet: Bridge;
  }
}

export const bridge: Bridge = window.signet;
