import { describe, expect, it } from 'vitest';
import { permissionLifeMs, Permissions } from '../../../main/deletion/permission.ts';

const owner = { sub: 'sub-1', userPoolId: 'pool-1' };

const open = () => {
  const clock = { nowMs: 1_000_000 };
  let count = 0;
  const permissions = new Permissions(
    () => `permission-${++count}`,
    () => clock.nowMs,
  );
  return { permissions, clock };
};

describe('a permission', () => {
  it('is good once', () => {
    const { permissions } = open();
    const { permission } = permissions.mint(owner);
    expect(permissions.redeem(permission, owner)).toBe(true);
    expect(permissions.redeem(permission, owner)).toBe(false);
  });

  it('is good for 120 seconds and no longer', () => {
    const { permissions, clock } = open();
    const early = permissions.mint(owner);
    clock.nowMs += permissionLifeMs - 1;
    expect(permissions.redeem(early.permission, owner)).toBe(true);
    const late = permissions.mint(owner);
    clock.nowMs += permissionLifeMs;
    expect(permissions.redeem(late.permission, owner)).toBe(false);
  });

  it('is not stretched by a clock that is set back', () => {
    const { permissions, clock } = open();
    const { permission } = permissions.mint(owner);
    clock.nowMs -= 1;
    expect(permissions.redeem(permission, owner)).toBe(false);
  });

  it.each([
    ['another account', { sub: 'sub-2', userPoolId: 'pool-1' }],
    ['another pool', { sub: 'sub-1', userPoolId: 'pool-2' }],
  ])('is not good for %s, and used up by the attempt', (_case, bearer) => {
    const { permissions } = open();
    const { permission } = permissions.mint(owner);
    expect(permissions.redeem(permission, bearer)).toBe(false);
    expect(permissions.redeem(permission, owner)).toBe(false);
  });

  it('is void once another one is minted', () => {
    const { permissions } = open();
    const first = permissions.mint(owner);
    permissions.mint(owner);
    expect(permissions.redeem(first.permission, owner)).toBe(false);
  });

  it('is void once the person turned away', () => {
    const { permissions } = open();
    const { permission } = permissions.mint(owner);
    permissions.void();
    expect(permissions.redeem(permission, owner)).toBe(false);
  });

  it.each(['', 'undefined', 'permission-2'])('cannot be guessed: %j', (guess) => {
    const { permissions } = open();
    const { permission } = permissions.mint(owner);
    expect(permissions.redeem(guess, owner)).toBe(false);
    expect(permissions.redeem(permission, owner)).toBe(true);
  });

  it('does not exist before one was minted', () => {
    expect(open().permissions.redeem('', owner)).toBe(false);
  });
});
