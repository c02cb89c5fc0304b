/**
 * A walk leads through the app and stops at every screen and state on the way, so that whoever
 * follows it can look: take a picture, judge the contrast, measure whether a text is cut.
 */
import type { ElectronApplication, Page } from 'playwright';
import type { PracticePool } from '../../../main/practice-pool/practice-pool.ts';
import type { ServiceSettingsInput } from '../../../main/practice-pool/settings/service-settings.ts';

/** What a walk has to work with. */
export interface Ground {
  readonly electronApp: ElectronApplication;
  readonly page: Page;
  /** Opens a practice pool of the walk's own: the plain one unless described. */
  readonly openPool: (pool?: ServiceSettingsInput['UserPools'][number]) => Promise<PracticePool>;
  /** Looks at what is on screen now. The name is the scene's, unique within the walk. */
  readonly look: (scene: string) => Promise<void>;
}

export interface Walk {
  readonly name: string;
  readonly go: (ground: Ground) => Promise<void>;
}
