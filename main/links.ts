/** What Signet opens in the person's browser: one of a few constants, or a pool's sign-out page. */
import type { OpenOutcome } from './contract/api.ts';
import { callbackAddresses } from './contract/browser-sign-in.ts';
import type { ExternalLink } from './contract/clean-up.ts';
import type { DeletionView } from './contract/deletion.ts';
import type { ProfileView } from './contract/profile.ts';
import { openUrl } from './open-link.ts';
import { addPasskeyUrl, externalLinks, hostedSignOutUrl } from './security/external-links.ts';

export interface LinkPorts {
  readonly deletion: { view(): DeletionView };
  readonly profileOf: (profileId: string) => ProfileView | undefined;
}

export interface Links {
  open(link: ExternalLink): Promise<OpenOutcome>;
  /** Of the pool whose deletion is on screen: the page names no address and no pool. */
  openHostedSignOut(): Promise<OpenOutcome>;
}

export const linksOf = ({ deletion, profileOf }: LinkPorts): Links => ({
  open: (link) => openUrl(externalLinks[link]),
  openHostedSignOut: () => {
    const view = deletion.view();
    const profile = 'subject' in view ? profileOf(view.subject.profileId) : undefined;
    return openUrl(profile === undefined ? null : hostedSignOutUrl(profile));
  },
});

/** Opens the page of the pool's own sign-in that adds a passkey. */
export const openPasskeyPage = (profile: ProfileView): Promise<OpenOutcome> =>
  openUrl(addPasskeyUrl(profile, callbackAddresses[0] ?? ''));
