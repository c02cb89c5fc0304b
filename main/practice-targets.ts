/** From what the practice pool's process tells to what the window sees and what is signed in to. */
import type { FurtherPoolView, PracticeKind, PracticeView } from './contract/practice.ts';
import type { PasswordPolicy } from './contract/profile.ts';
import type { PoolNews } from './practice-pool/messages.ts';

/** A practice pool as something to sign in to. */
export interface PracticeTarget {
  /** `practice` for the first, `practice.<kind>` for the others. */
  readonly profileId: string;
  /** Null for the first. */
  readonly kind: PracticeKind | null;
  readonly endpoint: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly passwordPolicy: PasswordPolicy;
}

/** The profile id of a pool beside the first. */
export const practiceIdOf = (kind: PracticeKind): string => `practice.${kind}`;

/** What the window sees of the pools. A client's secret stays here. */
export function viewOf([first, ...others]: readonly PoolNews[]): Pick<
  Extract<PracticeView, { readonly kind: 'ready' }>,
  'clients' | 'demo' | 'further' | 'userPoolId'
> {
  if (first === undefined) throw new Error('The practice pool told of no pool.');
  const { userPoolId, clients, demo } = first;
  return {
    userPoolId,
    demo,
    clients: clients.map(({ clientId, name, accountScope }) => ({ clientId, name, accountScope })),
    further: others.flatMap((pool): readonly FurtherPoolView[] =>
      isKind(pool.preset)
        ? [
            {
              kind: pool.preset,
              profileId: practiceIdOf(pool.preset),
              userPoolId: pool.userPoolId,
              demo: pool.demo,
              people: pool.people,
            },
          ]
        : [],
    ),
  };
}

const isKind = (preset: PoolNews['preset']): preset is PracticeKind =>
  preset !== null && preset !== 'plain';

/** The pools that can be signed in to, the first one first: their first app client each. */
export const targetsOf = (
  pools: readonly PoolNews[],
  endpoint: string,
  region: string,
): readonly PracticeTarget[] =>
  pools.flatMap(({ userPoolId, preset, clients: [client], passwordPolicy }, at) =>
    client === undefined || (at > 0 && !isKind(preset))
      ? []
      : [
          {
            profileId: at > 0 && isKind(preset) ? practiceIdOf(preset) : 'practice',
            kind: at > 0 && isKind(preset) ? preset : null,
            endpoint,
            region,
            userPoolId,
            clientId: client.clientId,
            clientSecret: client.secret,
            passwordPolicy,
          },
        ],
  );
