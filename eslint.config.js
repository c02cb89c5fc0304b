// @ts-check
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The import walls: who may import whom. Each rule names what is walled off and the
 * folders it is open to; everybody else is refused. `practice-pool` and `cognito` are
 * walled off from each other so that one mistake about the protocol cannot be made in
 * both and agree with itself.
 */
const subjects = [
  'browser-sign-in',
  'cognito',
  'deletion',
  'doctor',
  'documents',
  'ipc',
  'soft-passkeys',
  'practice-pool',
  'preferences',
  'preload',
  'profiles',
  'rehearsal',
  'security',
  'session',
  'vault',
];

/** @param {string} folder what a relative import out of a sibling folder looks like */
const folder = (folder) => `^(\\.\\./)+(main/)?${folder}/`;

const walls = {
  sdk: {
    regex: '^@(aws-sdk|smithy)/',
    message: 'Only main/cognito speaks to a pool.',
  },
  store: {
    regex: '^(electron-store|conf)$',
    message: 'Only main/profiles and main/vault keep files.',
  },
  electron: {
    regex: '^electron(/|$)',
    message: 'This folder runs in plain Node: take a narrow port instead.',
  },
  svelte: { regex: '^svelte', message: 'Svelte belongs to the page.' },
  page: { regex: folder('renderer'), message: 'Main never imports the page.' },
  test: { regex: folder('test'), message: 'The product never imports its tests.' },
  tools: { regex: folder('tools'), message: 'Tools ship with nothing.' },
};

const ipcMain = {
  name: 'electron',
  importNames: ['ipcMain'],
  message: 'Only main/ipc registers channels.',
};
const ipcRenderer = {
  name: 'electron',
  importNames: ['ipcRenderer'],
  message: 'Only main/preload asks.',
};
const shell = {
  name: 'electron',
  // The default import holds it as well.
  importNames: ['shell', 'default'],
  message: 'Only main/open-link.ts opens anything outside the app.',
};

/** @param {readonly string[]} open folders of main that may be imported */
const onlySubjects = (open) =>
  subjects
    .filter((name) => !open.includes(name))
    .map((name) => ({ regex: folder(name), message: `This folder may not know main/${name}.` }));

/**
 * @param {string[]} files
 * @param {{ patterns: { regex: string, message: string, allowTypeImports?: boolean }[], paths?: object[] }} walled
 * @returns {import('eslint').Linter.Config}
 */
const wall = (files, { patterns, paths = [ipcMain, ipcRenderer, shell] }) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns, paths }] },
});

const always = [walls.page, walls.test, walls.tools, walls.svelte];

const importWalls = [
  wall(['main/*.ts'], { patterns: [...always, walls.sdk, walls.store] }),
  wall(['main/open-link.ts'], {
    patterns: [...always, walls.sdk, walls.store],
    paths: [ipcMain, ipcRenderer],
  }),
  wall(['main/contract/**'], {
    patterns: [
      { regex: '^(?!\\./)', message: 'The contract is a leaf: it imports nothing but itself.' },
    ],
  }),
  wall(['main/preload/**'], {
    patterns: [...always, walls.sdk, walls.store, ...onlySubjects([])],
    paths: [ipcMain, shell],
  }),
  wall(['main/ipc/**'], {
    patterns: [
      ...always,
      walls.sdk,
      walls.store,
      ...onlySubjects(['cognito', 'deletion', 'documents', 'profiles', 'session', 'vault']),
    ],
    paths: [ipcRenderer, shell],
  }),
  wall(['main/security/**'], {
    patterns: [...always, walls.sdk, walls.store, ...onlySubjects([])],
  }),
  wall(['main/profiles/**'], { patterns: [...always, walls.sdk, ...onlySubjects([])] }),
  wall(['main/vault/**'], { patterns: [...always, walls.sdk, ...onlySubjects([])] }),
  wall(['main/cognito/**'], {
    patterns: [...always, walls.store, walls.electron, ...onlySubjects([])],
  }),
  wall(['main/browser-sign-in/**'], {
    patterns: [
      ...always,
      walls.sdk,
      walls.store,
      walls.electron,
      ...onlySubjects(['cognito', 'session']),
    ],
  }),
  wall(['main/doctor/**'], {
    patterns: [
      ...always,
      walls.sdk,
      walls.store,
      walls.electron,
      ...onlySubjects(['browser-sign-in', 'cognito', 'profiles']),
    ],
  }),
  wall(['main/soft-passkeys/**'], {
    patterns: [
      ...always,
      walls.sdk,
      walls.store,
      walls.electron,
      ...onlySubjects(['cognito', 'vault']),
    ],
  }),
  wall(['main/preferences/**'], {
    patterns: [...always, walls.sdk, walls.store, walls.electron, ...onlySubjects([])],
  }),
  wall(['main/session/**'], {
    patterns: [
      ...always,
      walls.sdk,
      walls.store,
      walls.electron,
      ...onlySubjects(['cognito', 'documents', 'profiles', 'vault']),
    ],
  }),
  wall(['main/deletion/**'], {
    patterns: [
      ...always,
      walls.sdk,
      walls.store,
      walls.electron,
      ...onlySubjects(['cognito', 'documents', 'session']),
    ],
  }),
  wall(['main/documents/**'], {
    patterns: [...always, walls.sdk, walls.store, walls.electron, ...onlySubjects([])],
  }),
  wall(['main/rehearsal/**'], {
    patterns: [
      ...always,
      walls.sdk,
      walls.store,
      walls.electron,
      ...onlySubjects(['cognito', 'deletion', 'session']),
    ],
  }),
  wall(['main/practice-pool/**'], {
    patterns: [
      walls.sdk,
      walls.store,
      walls.electron,
      { regex: '^\\.\\./\\.\\.', message: 'The practice pool imports nothing of ours.' },
      ...[...subjects, 'contract'].map((name) => ({
        regex: folder(name),
        message: 'The practice pool imports nothing of ours.',
      })),
    ],
  }),
  wall(['words/**'], {
    patterns: [
      { regex: '^(?!\\./)', message: 'The catalogue is a leaf: it imports nothing but itself.' },
    ],
  }),
  wall(['renderer/**'], {
    patterns: [
      walls.sdk,
      walls.store,
      walls.electron,
      walls.test,
      walls.tools,
      {
        regex: '(^|/)main/contract/',
        message: 'The page takes only types from the contract.',
        allowTypeImports: true,
      },
      { regex: '(^|/)main/(?!contract/)', message: 'The page knows only main/contract.' },
    ],
  }),
];

/**
 * The language is exchanged while the app runs: a sentence that was read when its module was
 * loaded would stay in the language of that moment. Types may name them.
 */
const wordsAtLoad =
  ':matches(MemberExpression > .object, VariableDeclarator > .init)[name="words"]:not(:function *, PropertyDefinition[static=false] *)';
const messageAtLoad = 'Read words inside a function: the language changes while the app runs.';

export default defineConfig(
  { ignores: ['out/', 'release/', 'node_modules/'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        projectService: { allowDefaultProject: [] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The contract's phantom types say void where a question takes nothing.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['renderer/**', 'test/renderer/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { files: ['tools/**', 'main/practice-pool/cli.ts'], rules: { 'no-console': 'off' } },
  // CommonJS has no other way.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['main/**/*.ts', 'renderer/**/*.ts'],
    ignores: ['main/practice-pool/**'],
    rules: {
      'no-restricted-syntax': ['error', { selector: wordsAtLoad, message: messageAtLoad }],
    },
  },
  {
    files: ['renderer/**/*.svelte'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `SvelteScriptElement:has(SvelteAttribute[key.name="module"]) ${wordsAtLoad}`,
          message: messageAtLoad,
        },
      ],
    },
  },
  ...importWalls,
);
