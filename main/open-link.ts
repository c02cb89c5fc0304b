/** The one place that hands an address to the system, to be opened in the person's browser. */
import { shell, type Shell } from 'electron';
import type { OpenOutcome } from './contract/api.ts';
import { isOpenable, type PracticePage, type WebAddress } from './security/external-links.ts';

/** Opens an address that `security/external-links.ts` made; null where there is none. */
export const openUrl = async (
  url: PracticePage | WebAddress | null,
  system: Pick<Shell, 'openExternal'> = shell,
): Promise<OpenOutcome> => {
  if (url === null || !isOpenable(url)) return { kind: 'not-opened' };
  try {
    await system.openExternal(url);
    return { kind: 'opened' };
  } catch {
    return { kind: 'not-opened' };
  }
};
