/** What the parent process hears of the pools. */
import type { Change } from './changes.ts';
import type { MessageFromPool, PersonNews, PolicyNews, PoolNews } from './messages.ts';
import type { PracticePool, PracticeUserPool } from './practice-pool.ts';
import {
  presetNames,
  presets,
  type PresetName,
  type PresetPool,
} from './settings/presets/presets.ts';

/** Says that the pools are there, and from then on what changes. */
export function tellParent(
  pool: PracticePool,
  port: { postMessage(message: MessageFromPool): void },
): void {
  const { endpoint, region, notice, control } = pool;
  const news: Readonly<Record<Change, () => MessageFromPool>> = {
    inbox: () => ({ kind: 'inbox', messages: pool.inbox() }),
    demo: () => ({ kind: 'pools', pools: poolsOf(pool) }),
    clock: () => ({ kind: 'clock', aheadMs: control.clock().aheadMs }),
    storm: () => ({ kind: 'storm', switches: control.switches() }),
  };
  port.postMessage({ kind: 'ready', endpoint, region, pools: poolsOf(pool), notice });
  for (const change of ['inbox', 'clock', 'storm'] as const) port.postMessage(news[change]());
  pool.onChange((change) => port.postMessage(news[change]()));
}

/** The preset a pool was made from, told by its name; null for another. */
export const presetOf = ({ name }: PracticeUserPool): PresetName | null =>
  presetNames.find((preset) => presets[preset].PoolName === name) ?? null;

const peopleOf = (pool: PracticeUserPool, preset: PresetName | null): readonly PersonNews[] => {
  const described: PresetPool = preset === null ? { PoolName: '' } : presets[preset];
  return (described.Users ?? [])
    .filter(({ Username }) => pool.owner.has(Username))
    .map(({ Username, Password = null, SoftwareTokenSecret = null }) => ({
      username: Username,
      password: Password,
      authenticatorSecret: SoftwareTokenSecret,
    }));
};

const policyOf = ({ settings }: PracticeUserPool): PolicyNews => {
  const policy = settings.Policies.PasswordPolicy;
  return {
    minimumLength: policy.MinimumLength,
    lowercase: policy.RequireLowercase,
    uppercase: policy.RequireUppercase,
    numbers: policy.RequireNumbers,
    symbols: policy.RequireSymbols,
  };
};

const poolsOf = ({ pools }: PracticePool): readonly PoolNews[] =>
  pools.map((pool) => {
    const { userPoolId, name, clients, demoAccount } = pool;
    const preset = presetOf(pool);
    return {
      userPoolId,
      name,
      preset,
      clients,
      passwordPolicy: policyOf(pool),
      demo: demoAccount,
      people: peopleOf(pool, preset),
    };
  });
