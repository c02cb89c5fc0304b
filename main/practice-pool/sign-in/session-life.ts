import type { StoredClient } from '../store/records.ts';

/** How long a challenge of this app client waits for its answer, in ms (`AuthSessionValidity`). */
export const sessionLifeMs = ({ settings }: StoredClient): number =>
  settings.AuthSessionValidity * 60_000;
