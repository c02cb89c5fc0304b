import { describe, expect, it } from 'vitest';
import type { TokensView, TokenView } from '../../../main/contract/tokens.ts';
import { TokensReading } from '../../../renderer/tokens/tokens-reading.svelte.ts';
import { words } from '../../../words/catalogue.ts';
import { poolError } from '../samples.ts';
import { settle, StandInBridge } from '../stand-in-bridge.ts';

const access: TokenView = {
  use: 'access',
  header: [],
  claims: [],
  issuedAtMs: 1_000,
  expiresAtMs: 3_601_000,
  verification: { kind: 'verified', keyId: 'k' },
};
const view: TokensView = {
  sessionId: 's1',
  access,
  id: null,
  scopes: [],
  refresh: 'kept',
  authenticatedAtMs: 1_000,
  acceptedUntilMs: 3_601_000,
};
const later: TokensView = { ...view, acceptedUntilMs: 3_661_000 };

const open = async () => {
  const stand = new StandInBridge();
  const ended: true[] = [];
  stand.answer('tokens.read', { kind: 'read', tokens: view });
  stand.answer('tokens.renew', { kind: 'renewed' });
  const tokens = new TokensReading(stand.bridge, 's1', () => ended.push(true));
  await tokens.read();
  return { stand, tokens, ended };
};

describe('the tokens of a sign-in', () => {
  it('are read', async () => {
    const { stand, tokens } = await open();
    expect(tokens.view).toEqual(view);
    expect(stand.asked.at(-1)?.argument).toEqual({ sessionId: 's1' });
  });

  it('are read again after they were renewed, and it is said', async () => {
    const { stand, tokens } = await open();
    stand.answer('tokens.read', { kind: 'read', tokens: later });
    await tokens.renew();
    expect(tokens.view).toEqual(later);
    expect(tokens.renewed).toBe(true);
  });

  it('are renewed once, however often it is pressed', async () => {
    const { stand, tokens } = await open();
    const answer = stand.hold('tokens.renew');
    void tokens.renew();
    void tokens.renew();
    expect(tokens.renewing).toBe(true);
    answer({ kind: 'renewed' });
    await settle();
    expect(tokens.renewing).toBe(false);
    expect(stand.times('tokens.renew')).toBe(1);
  });

  it('stay shown when renewing fails, with the reason, until it is tried again', async () => {
    const { stand, tokens } = await open();
    stand.answer('tokens.renew', poolError('offline'));
    await tokens.renew();
    expect(tokens.failure?.title).toBe(words.poolErrors.offline.title);
    expect(tokens.view).toEqual(view);
    expect(tokens.renewed).toBe(false);
    stand.answer('tokens.renew', { kind: 'renewed' });
    await tokens.renew();
    expect(tokens.failure).toBeNull();
  });

  it.each(['no-such-session', 'ended'] as const)(
    'are over where main says so, and the account is read for why: %s',
    async (kind) => {
      const { stand, tokens, ended } = await open();
      stand.answer('tokens.renew', { kind });
      await tokens.renew();
      expect(tokens.over).toBe(true);
      expect(ended).toHaveLength(1);
    },
  );

  it('are over where they cannot be read any more', async () => {
    const { stand, tokens, ended } = await open();
    stand.answer('tokens.read', { kind: 'no-such-session' });
    await tokens.read();
    expect(tokens.over).toBe(true);
    expect(ended).toHaveLength(1);
  });
});
