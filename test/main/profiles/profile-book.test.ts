import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FieldProblem, NewProfile, ProfileProblem } from '../../../main/contract/profile.ts';
import { ProfileBook } from '../../../main/profiles/profile-book.ts';
import type { PracticeEntry } from '../../../main/profiles/profile-view.ts';
import { isStoredProfiles, type StoredProfiles } from '../../../main/profiles/stored-profile.ts';
import { openStoreFile } from '../../../main/vault/store-file.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'signet-profiles-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A shelf that outlives a book, as the sealed one does. */
let shelf: Map<string, string>;
beforeEach(() => (shelf = new Map()));

const openBook = (inUse = false, practice: readonly PracticeEntry[] = []) => {
  let ids = 0;
  const { store, setAsideAs } = openStoreFile<StoredProfiles>(folder, 'profiles', isStoredProfiles);
  const book = new ProfileBook({
    store,
    shelf: {
      put: (key, value) => Promise.resolve(shelf.set(key, value).has(key)),
      remove: (key) => Promise.resolve(shelf.delete(key) || true),
      keys: (prefix) => Promise.resolve([...shelf.keys()].filter((key) => key.startsWith(prefix))),
    },
    newId: () => `id-${++ids}`,
    practiceName: () => 'Practice',
    practice: () => practice,
    isInUse: () => inUse,
    onChange: () => undefined,
  });
  return { book, setAsideAs };
};

const right: NewProfile = {
  name: 'Work',
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_Ab12Cd34E',
  clientId: '1example23456789',
  endpoint: '',
  hostedDomain: '',
  signOutUrl: '',
  clientSecret: '',
  colour: 'blue',
  production: false,
  passwordPolicy: null,
};
const hosted = {
  hostedDomain: 'example.auth.eu-central-1.amazoncognito.com',
  signOutUrl: 'https://www.example.com/signed-out',
};

describe('adding a pool', () => {
  it('keeps it for the next start, readable by its owner alone', async () => {
    await openBook().book.add({ ...right, name: '  Work ' });
    expect(openBook().book.list()).toMatchObject([
      { id: 'practice', kind: 'practice', name: 'Practice' },
      { kind: 'cognito', name: 'Work', endpoint: null },
    ]);
    expect(statSync(join(folder, 'profiles.json')).mode & 0o777).toBe(0o600);
  });

  it.each([
    'http://localhost:9229',
    'http://127.0.0.1:9229/',
    'http://127.1.2.3',
    'https://[::1]:4000',
  ])('takes a loopback address in place of Amazon Cognito: %s', async (endpoint) => {
    expect(await openBook().book.add({ ...right, endpoint })).toMatchObject({ kind: 'added' });
  });

  it.each<[keyof NewProfile, string, ProfileProblem]>([
    ['name', '', 'empty'],
    ['name', '   ', 'empty'],
    ['name', 'x'.repeat(61), 'too-long'],
    ['name', 'practice', 'name-taken'],
    ['region', '', 'empty'],
    ['region', 'Frankfurt', 'region-shape'],
    ['region', 'eu-central', 'region-shape'],
    ['region', 'eu-central-1.evil.example', 'region-shape'],
    ['userPoolId', '', 'empty'],
    ['userPoolId', 'eu-central-1', 'pool-id-shape'],
    ['userPoolId', 'eu-central-1_Ab/../x', 'pool-id-shape'],
    ['userPoolId', `eu-central-1_${'x'.repeat(50)}`, 'pool-id-shape'],
    ['userPoolId', 'us-east-1_Ab12Cd34E', 'region-mismatch'],
    ['clientId', '', 'empty'],
    ['clientId', 'has blank', 'client-id-shape'],
    ['clientId', 'x'.repeat(129), 'client-id-shape'],
    ['endpoint', 'localhost:9229', 'endpoint-shape'],
    ['endpoint', 'not an address', 'endpoint-shape'],
    ['endpoint', 'http://127.0.0.1:9229/path', 'endpoint-shape'],
    ['endpoint', 'http://me:pw@127.0.0.1:9229', 'endpoint-shape'],
    ['endpoint', 'ftp://127.0.0.1', 'endpoint-shape'],
    ['endpoint', 'http://example.com', 'endpoint-not-loopback'],
    ['endpoint', 'http://127.0.0.1.example.com', 'endpoint-not-loopback'],
    ['endpoint', 'http://localhost.example.com', 'endpoint-not-loopback'],
    ['endpoint', 'http://0.0.0.0:9229', 'endpoint-not-loopback'],
    ['endpoint', 'http://10.0.0.1', 'endpoint-not-loopback'],
  ])('says at the field what is wrong: %s %j is %s', async (field, value, problem) => {
    const { book } = openBook();
    expect(await book.add({ ...right, [field]: value })).toEqual({
      kind: 'invalid',
      problems: [{ field, problem }],
    });
    expect(book.list()).toHaveLength(1);
  });

  it('says everything that is wrong at once', async () => {
    const empty = { ...right, name: '', region: '', userPoolId: '', clientId: '' };
    const outcome = await openBook().book.add(empty);
    expect(outcome.kind === 'invalid' && outcome.problems.map(({ field }) => field)).toEqual([
      'name',
      'region',
      'userPoolId',
      'clientId',
    ]);
  });

  it('knows a pool that is there already under another name', async () => {
    const { book } = openBook();
    await book.add(right);
    expect(await book.add({ ...right, name: 'Work again' })).toEqual({
      kind: 'invalid',
      problems: [{ field: 'clientId', problem: 'already-there' }],
    });
  });
});

describe('the sign-in page of a pool', () => {
  it('is kept with it', async () => {
    await openBook().book.add({ ...right, ...hosted });
    expect(openBook().book.list()[1]?.hosted).toEqual({
      domain: hosted.hostedDomain,
      signOutUrl: hosted.signOutUrl,
    });
  });

  it('is nothing a pool must have', async () => {
    const { book } = openBook();
    await book.add(right);
    expect(book.list().map((profile) => profile.hosted)).toEqual([null, null]);
  });

  it.each([
    ` https://${hosted.hostedDomain}/ `,
    `https://${hosted.hostedDomain}/login?client_id=x&redirect_uri=https://thief.example/`,
    `HTTPS://${hosted.hostedDomain.toUpperCase()}#top`,
  ])('is taken from the whole address that was pasted: %s', async (hostedDomain) => {
    const { book } = openBook();
    await book.add({ ...right, ...hosted, hostedDomain });
    expect(book.list()[1]?.hosted?.domain).toBe(hosted.hostedDomain);
  });

  it.each(['http://localhost:3000/', 'http://127.0.0.1/bye?x=1', 'https://example.com'])(
    'may lead here after signing out: %s',
    async (signOutUrl) => {
      const { book } = openBook();
      await book.add({ ...right, ...hosted, signOutUrl });
      expect(book.list()[1]?.hosted?.signOutUrl).toBe(signOutUrl);
    },
  );

  it.each<[Partial<NewProfile>, FieldProblem]>([
    [{ hostedDomain: '' }, { field: 'hostedDomain', problem: 'hosted-domain-missing' }],
    [
      { signOutUrl: `https://example.com/${'x'.repeat(1024)}` },
      { field: 'signOutUrl', problem: 'too-long' },
    ],
  ])('needs a page for its sign-out address, and a short one: %j', async (given, problem) => {
    const { book } = openBook();
    expect(await book.add({ ...right, ...hosted, ...given })).toEqual({
      kind: 'invalid',
      problems: [problem],
    });
  });
});

describe('removing a pool', () => {
  it('forgets it', async () => {
    const { book } = openBook();
    await book.add(right);
    expect(await book.remove('id-1')).toEqual({ kind: 'removed' });
    expect(openBook().book.list()).toHaveLength(1);
  });

  it('never removes the practice pool', async () => {
    expect(await openBook().book.remove('practice')).toEqual({ kind: 'kept-practice' });
  });

  it('keeps a pool through which somebody is signed in', async () => {
    const { book } = openBook(true);
    await book.add(right);
    expect(await book.remove('id-1')).toEqual({ kind: 'in-use' });
  });
});

describe('a file of pools', () => {
  it.each([
    ['cut JSON', '{"profiles": ['],
    ['no JSON', 'hello'],
    ['another root', '[]'],
    ['a text', '"x"'],
    ['another shape', '{"profiles": [{"id": 1}]}'],
  ])('that is damaged is set aside, not overwritten: %s', (_case, content) => {
    writeFileSync(join(folder, 'profiles.json'), content);
    const { book, setAsideAs } = openBook();
    expect(book.list()).toHaveLength(1);
    expect(setAsideAs).not.toBeNull();
    expect(readFileSync(join(folder, String(setAsideAs)), 'utf8')).toBe(content);
    expect(readdirSync(folder).filter((name) => name.includes('corrupt'))).toHaveLength(1);
  });

  it.each<[string, (path: string) => void]>([
    ['a link', (path) => symlinkSync('/etc/hostname', path)],
    ['a folder', (path) => mkdirSync(path)],
  ])('that is %s is set aside', async (_case, make) => {
    make(join(folder, 'profiles.json'));
    const { book, setAsideAs } = openBook();
    expect(setAsideAs).not.toBeNull();
    expect(await book.add(right)).toMatchObject({ kind: 'added' });
  });

  it.each<Partial<NewProfile>>([
    { endpoint: 'http://thief.example' },
    { ...hosted, hostedDomain: 'thief.example/x?' },
    { ...hosted, signOutUrl: 'file:///etc/passwd' },
  ])('cannot bring in an address that a form would refuse: %j', (given) => {
    const stored = { id: 'x', ...right, ...given };
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ profiles: [stored] }));
    expect(openBook().book.list()).toHaveLength(1);
  });

  it('from before sign-in pages could be given is read, and kept when another is added', async () => {
    const { name, region, userPoolId, clientId, endpoint } = right;
    const profiles = [{ id: 'x', name, region, userPoolId, clientId, endpoint }];
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ profiles }));
    const { book, setAsideAs } = openBook();
    expect(setAsideAs).toBeNull();
    expect(book.list()[1]).toMatchObject({ id: 'x', name: 'Work', hosted: null });
    await book.add({ ...right, name: 'Second', clientId: 'another' });
    expect(openBook().book.list()).toHaveLength(3);
  });
});

const secret = 'secret0123456789secret0123456789secret012345678901';
const onDisk = (): string => readFileSync(join(folder, 'profiles.json'), 'utf8');

describe('the secret of an app client', () => {
  it('is kept on the shelf and never in the file of pools', async () => {
    const { book } = openBook();
    const outcome = await book.add({ ...right, clientSecret: secret });
    expect(outcome).toMatchObject({ kind: 'added', profile: { secretKept: true } });
    expect([...shelf.values()]).toEqual([secret]);
    expect(onDisk()).not.toContain(secret);
    expect(onDisk()).not.toContain('clientSecret');
    expect(JSON.stringify(book.list())).not.toContain(secret);
  });

  it('is known of after a restart, as soon as the shelf was read', async () => {
    await openBook().book.add({ ...right, clientSecret: secret });
    const { book } = openBook();
    await Promise.resolve().then(() => undefined);
    expect(book.list()[1]).toMatchObject({ secretKept: true });
  });

  it('goes with its pool', async () => {
    const { book } = openBook();
    await book.add({ ...right, clientSecret: secret });
    await book.remove('id-1');
    expect(shelf.size).toBe(0);
  });

  it('is replaced, and forgotten, without a trace', async () => {
    const { book } = openBook();
    await book.add({ ...right, clientSecret: secret });
    const other = `other${secret.slice(5)}`;
    await book.change({ profileId: 'id-1', clientSecret: other });
    expect([...shelf.values()]).toEqual([other]);
    expect(await book.change({ profileId: 'id-1', clientSecret: '' })).toMatchObject({
      profile: { secretKept: false },
    });
    expect(shelf.size).toBe(0);
  });

  it.each(['short', 'has blanks in it and is long enough', 'x'.repeat(65)])(
    'is refused in a shape that none has: %s',
    async (clientSecret) => {
      expect(await openBook().book.add({ ...right, clientSecret })).toEqual({
        kind: 'invalid',
        problems: [{ field: 'clientSecret', problem: 'client-secret-shape' }],
      });
      expect(shelf.size).toBe(0);
    },
  );
});

describe('changing a pool', () => {
  it('keeps what was not given', async () => {
    const { book } = openBook();
    await book.add({ ...right, ...hosted, clientSecret: secret });
    const outcome = await book.change({ profileId: 'id-1', colour: 'teal', production: true });
    expect(outcome).toMatchObject({
      kind: 'changed',
      profile: { name: 'Work', colour: 'teal', production: true, secretKept: true },
    });
    expect(openBook().book.list()[1]).toMatchObject({
      colour: 'teal',
      production: true,
      hosted: { domain: hosted.hostedDomain },
    });
  });

  it('says what is wrong and changes nothing', async () => {
    const { book } = openBook();
    await book.add(right);
    await book.add({ ...right, name: 'Second', clientId: 'another' });
    expect(await book.change({ profileId: 'id-2', name: 'work', colour: 'pink' })).toEqual({
      kind: 'invalid',
      problems: [{ field: 'name', problem: 'name-taken' }],
    });
    expect(book.list()[2]).toMatchObject({ name: 'Second', colour: 'blue' });
  });

  it('may keep its own name', async () => {
    const { book } = openBook();
    await book.add(right);
    expect(await book.change({ profileId: 'id-1', name: ' WORK ' })).toMatchObject({
      kind: 'changed',
      profile: { name: 'WORK' },
    });
  });

  it('knows only pools of the list', async () => {
    expect(await openBook().book.change({ profileId: 'x', colour: 'teal' })).toEqual({
      kind: 'no-such-profile',
    });
  });

  it('changes of a practice pool the colour alone', async () => {
    const passwordless = { ...practiceEntry, id: 'practice.passwordless', name: 'Passwordless' };
    const { book } = openBook(false, [practiceEntry, passwordless]);
    expect(await book.change({ profileId: 'practice', colour: 'green' })).toMatchObject({
      kind: 'changed',
      profile: { kind: 'practice', colour: 'green' },
    });
    await book.change({ profileId: 'practice.passwordless', colour: 'pink' });
    for (const change of [{ name: 'Mine' }, { colour: 'teal', production: true }] as const) {
      expect(await book.change({ profileId: 'practice', ...change })).toEqual({
        kind: 'kept-practice',
      });
    }
    expect(openBook(false, [practiceEntry, passwordless]).book.list()).toMatchObject([
      { colour: 'green', name: 'Practice' },
      { colour: 'pink', name: 'Passwordless' },
    ]);
  });

  it('offers the first colour that no pool has', async () => {
    const { book } = openBook();
    expect(book.freeColour()).toBe('blue');
    await book.add(right);
    expect(book.freeColour()).toBe('teal');
  });
});

const practiceEntry: PracticeEntry = {
  id: 'practice',
  name: 'Practice',
  region: 'eu-central-1',
  userPoolId: 'eu-central-1_Practice1',
  clientId: 'client',
  endpoint: 'http://127.0.0.1:9229',
  signInPage: null,
  passwordPolicy: null,
};

describe('what a file says beside the ids', () => {
  it.each([
    { colour: 'red', production: 'yes', passwordPolicy: 8 },
    { colour: 1, production: 1, passwordPolicy: { minimumLength: '8' } },
    { clientSecret: secret },
  ])('is not taken where it is nothing that the book writes: %j', async (odd) => {
    const stored = { id: 'x', ...right, ...odd };
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ profiles: [stored] }));
    const { book, setAsideAs } = openBook();
    expect(setAsideAs).toBeNull();
    expect(book.list()[1]).toMatchObject({
      name: 'Work',
      colour: 'blue',
      production: false,
      secretKept: false,
      passwordPolicy: null,
    });
    await book.change({ profileId: 'x', colour: 'teal' });
    expect(onDisk()).not.toContain(secret);
  });

  it('cannot make a practice pool of an added one', () => {
    const stored = { ...right, id: 'practice.devices' };
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ profiles: [stored] }));
    expect(openBook().book.list()).toHaveLength(1);
  });
});
