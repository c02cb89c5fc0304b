import { describe, expect, it } from 'vitest';
import type { ProfileView } from '../../../main/contract/profile.ts';
import { AddPoolForm } from '../../../renderer/pools/add-pool-form.svelte.ts';
import { practice } from '../samples.ts';
import { StandInBridge } from '../stand-in-bridge.ts';

const form = () => {
  const main = new StandInBridge();
  const added: ProfileView[] = [];
  return {
    main,
    added,
    form: new AddPoolForm(main.bridge, 'teal', (profile) => added.push(profile)),
  };
};

describe('adding a pool', () => {
  it('fills the Region in from the user pool id', () => {
    const { form: it } = form();
    it.type('userPoolId', 'eu-central-1_Ab12Cd34E');
    expect(it.values.region).toBe('eu-central-1');
  });

  it('leaves a Region alone that was typed', () => {
    const { form: it } = form();
    it.type('region', 'us-east-1');
    it.type('userPoolId', 'eu-central-1_Ab12Cd34E');
    expect(it.values.region).toBe('us-east-1');
  });

  it('shows a sentence at each wrong field, until it is typed in', async () => {
    const { main, form: it } = form();
    main.answer('profiles.add', {
      kind: 'invalid',
      problems: [
        { field: 'name', problem: 'name-taken' },
        { field: 'clientId', problem: 'client-id-shape' },
      ],
    });
    await it.submit();
    expect(Object.keys(it.problems)).toEqual(['name', 'clientId']);
    it.type('name', 'Another');
    expect(it.problems.name).toBeUndefined();
    expect(it.problems.clientId).toBeDefined();
  });

  it('keeps open what a refusal unfolded while it is mended', async () => {
    const { main, form: it } = form();
    main.answer('profiles.add', {
      kind: 'invalid',
      problems: [{ field: 'signOutUrl', problem: 'sign-out-url-shape' }],
    });
    it.type('hostedDomain', 'login.example.com');
    await it.submit();
    it.type('signOutUrl', 'https://example.com');
    expect(it.problems.signOutUrl).toBeUndefined();
    expect(it.refused).toEqual(['signOutUrl']);
  });

  it('goes on with the pool that was added', async () => {
    const { main, added, form: it } = form();
    main.answer('profiles.add', { kind: 'added', profile: practice });
    await it.submit();
    expect(added).toEqual([practice]);
  });

  it('says so when the disk refused', async () => {
    const { main, added, form: it } = form();
    main.answer('profiles.add', { kind: 'not-saved' });
    await it.submit();
    expect(it.notSaved).toBe(true);
    expect(added).toEqual([]);
  });
});
