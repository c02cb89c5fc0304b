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
import {
  isStoredProfiles,
  ProfileBook,
  type StoredProfiles,
} from '../../../main/profiles/profile-book.ts';
import { openStoreFile } from '../../../main/vault/store-file.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'signet-profiles-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const openBook = (inUse = false) => {
  let ids = 0;
  const { store, setAsideAs } = openStoreFile<StoredProfiles>(folder, 'profiles', isStoredProfiles);
  const book = new ProfileBook({
    store,
    newId: () => `id-${++ids}`,
    practiceName: 'Practice',
    practice: () => [],
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
  it('keeps it for the next start, readable by its owner alone', () => {
    openBook().book.add({ ...right, name: '  Work ' });
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
  ])('takes a loopback address in place of Amazon Cognito: %s', (endpoint) => {
    expect(openBook().book.add({ ...right, endpoint })).toMatchObject({ kind: 'added' });
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
  ])('says at the field what is wrong: %s %j is %s', (field, value, problem) => {
    const { book } = openBook();
    expect(book.add({ ...right, [field]: value })).toEqual({
      kind: 'invalid',
      problems: [{ field, problem }],
    });
    expect(book.list()).toHaveLength(1);
  });

  it('says everything that is wrong at once', () => {
    const empty = { ...right, name: '', region: '', userPoolId: '', clientId: '' };
    const outcome = openBook().book.add(empty);
    expect(outcome.kind === 'invalid' && outcome.problems.map(({ field }) => field)).toEqual([
      'name',
      'region',
      'userPoolId',
      'clientId',
    ]);
  });

  it('knows a pool that is there already under another name', () => {
    const { book } = openBook();
    book.add(right);
    expect(book.add({ ...right, name: 'Work again' })).toEqual({
      kind: 'invalid',
      problems: [{ field: 'clientId', problem: 'already-there' }],
    });
  });
});

describe('the sign-in page of a pool', () => {
  it('is kept with it', () => {
    openBook().book.add({ ...right, ...hosted });
    expect(openBook().book.list()[1]?.hosted).toEqual({
      domain: hosted.hostedDomain,
      signOutUrl: hosted.signOutUrl,
    });
  });

  it('is nothing a pool must have', () => {
    const { book } = openBook();
    book.add(right);
    expect(book.list().map((profile) => profile.hosted)).toEqual([null, null]);
  });

  it.each([
    ` https://${hosted.hostedDomain}/ `,
    `https://${hosted.hostedDomain}/login?client_id=x&redirect_uri=https://thief.example/`,
    `HTTPS://${hosted.hostedDomain.toUpperCase()}#top`,
  ])('is taken from the whole address that was pasted: %s', (hostedDomain) => {
    const { book } = openBook();
    book.add({ ...right, ...hosted, hostedDomain });
    expect(book.list()[1]?.hosted?.domain).toBe(hosted.hostedDomain);
  });

  it.each(['http://localhost:3000/', 'http://127.0.0.1/bye?x=1', 'https://example.com'])(
    'may lead here after signing out: %s',
    (signOutUrl) => {
      const { book } = openBook();
      book.add({ ...right, ...hosted, signOutUrl });
      expect(book.list()[1]?.hosted?.signOutUrl).toBe(signOutUrl);
    },
  );

  it.each<[Partial<NewProfile>, FieldProblem]>([
    [{ hostedDomain: '' }, { field: 'hostedDomain', problem: 'hosted-domain-missing' }],
    [
      { signOutUrl: `https://example.com/${'x'.repeat(1024)}` },
      { field: 'signOutUrl', problem: 'too-long' },
    ],
  ])('needs a page for its sign-out address, and a short one: %j', (given, problem) => {
    const { book } = openBook();
    expect(book.add({ ...right, ...hosted, ...given })).toEqual({
      kind: 'invalid',
      problems: [problem],
    });
  });
});

describe('removing a pool', () => {
  it('forgets it', () => {
    const { book } = openBook();
    book.add(right);
    expect(book.remove('id-1')).toEqual({ kind: 'removed' });
    expect(openBook().book.list()).toHaveLength(1);
  });

  it('never removes the practice pool', () => {
    expect(openBook().book.remove('practice')).toEqual({ kind: 'kept-practice' });
  });

  it('keeps a pool through which somebody is signed in', () => {
    const { book } = openBook(true);
    book.add(right);
    expect(book.remove('id-1')).toEqual({ kind: 'in-use' });
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
  ])('that is %s is set aside', (_case, make) => {
    make(join(folder, 'profiles.json'));
    const { book, setAsideAs } = openBook();
    expect(setAsideAs).not.toBeNull();
    expect(book.add(right)).toMatchObject({ kind: 'added' });
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

  it('from before sign-in pages could be given is read, and kept when another is added', () => {
    const { name, region, userPoolId, clientId, endpoint } = right;
    const profiles = [{ id: 'x', name, region, userPoolId, clientId, endpoint }];
    writeFileSync(join(folder, 'profiles.json'), JSON.stringify({ profiles }));
    const { book, setAsideAs } = openBook();
    expect(setAsideAs).toBeNull();
    expect(book.list()[1]).toMatchObject({ id: 'x', name: 'Work', hosted: null });
    book.add({ ...right, name: 'Second', clientId: 'another' });
    expect(openBook().book.list()).toHaveLength(3);
  });
});
