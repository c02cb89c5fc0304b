/** The walls of the house hold: lint refuses each import that crosses one. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const rule = '@typescript-eslint/no-restricted-imports';
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === rule,
  // The rule reads import lines; types would take seconds to load.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** The rules that one import breaks, were it to stand in this file. */
const findingsOf = async (file: string, code: string): Promise<readonly string[]> => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return [...new Set((result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'not parsed'))];
};

describe('an import that crosses a wall is refused', () => {
  it.each([
    ['main/cognito/pool.ts', `import { app } from 'electron';`],
    ['main/deletion/deletion.ts', `import { app } from 'electron';`],
    ['main/session/people.ts', `import { app } from 'electron';`],
    ['main/practice-pool/pool.ts', `import { app } from 'electron';`],
    ['main/practice-pool/pool.ts', `import { readError } from '../cognito/errors.ts';`],
    ['main/practice-pool/pool.ts', `import type { Api } from '../contract/api.ts';`],
    ['main/practice-pool/operations/sign-up.ts', `import { log } from '../../log.ts';`],
    ['main/practice-pool/pool.ts', `import '@aws-sdk/client-cognito-identity-provider';`],
    ['main/cognito/pool.ts', `import { Pool } from '../practice-pool/pool.ts';`],
    ['main/cognito/pool.ts', `import { People } from '../session/people.ts';`],
    ['main/session/people.ts', `import { registerHandlers } from '../ipc/register.ts';`],
    ['main/deletion/deletion.ts', `import { registerHandlers } from '../ipc/register.ts';`],
    ['main/session/people.ts', `import '@aws-sdk/client-cognito-identity-provider';`],
    ['main/ipc/handlers.ts', `import '@aws-sdk/client-cognito-identity-provider';`],
    ['main/ipc/handlers.ts', `import Store from 'electron-store';`],
    ['main/session/people.ts', `import Store from 'electron-store';`],
    ['main/documents/render.ts', `import { app } from 'electron';`],
    ['main/documents/render.ts', `import Store from 'electron-store';`],
    ['main/documents/render.ts', `import '@aws-sdk/client-cognito-identity-provider';`],
    ['main/documents/render.ts', `import { receiptOf } from '../deletion/receipt.ts';`],
    ['main/documents/render.ts', `import { copyOf } from '../session/account-copy.ts';`],
    ['main/cognito/pool.ts', `import { rendered } from '../documents/render.ts';`],
    ['main/practice-pool/pool.ts', `import { rendered } from '../documents/render.ts';`],
    ['main/index.ts', `import { ipcMain } from 'electron';`],
    ['main/security/navigation.ts', `import { ipcMain } from 'electron';`],
    ['main/index.ts', `import { ipcRenderer } from 'electron';`],
    ['main/index.ts', `import { shell } from 'electron';`],
    ['main/index.ts', `import * as electron from 'electron';`],
    ['main/index.ts', `import electron from 'electron';`],
    ['main/ipc/handlers.ts', `import { shell } from 'electron';`],
    ['main/security/external-links.ts', `import { shell } from 'electron';`],
    ['main/preload/preload.ts', `import { shell } from 'electron';`],
    ['main/open-link.ts', `import { ipcMain } from 'electron';`],
    ['main/rehearsal/rehearsals.ts', `import { app } from 'electron';`],
    ['main/rehearsal/rehearsals.ts', `import '@aws-sdk/client-cognito-identity-provider';`],
    ['main/rehearsal/rehearsals.ts', `import { Users } from '../practice-pool/users.ts';`],
    ['main/rehearsal/rehearsals.ts', `import { registerHandlers } from '../ipc/register.ts';`],
    ['main/deletion/deletion.ts', `import { Rehearsals } from '../rehearsal/rehearsals.ts';`],
    ['main/contract/api.ts', `import { app } from 'electron';`],
    ['main/contract/api.ts', `import { People } from '../session/people.ts';`],
    ['main/contract/api.ts', `import { join } from 'node:path';`],
    ['main/window.ts', `import { words } from '../renderer/bridge.ts';`],
    ['main/window.ts', `import { tokens } from '../test/support/tokens.ts';`],
    ['words/en.ts', `import type { Api } from '../main/contract/api.ts';`],
    ['renderer/bridge.ts', `import { api } from '../main/contract/api.ts';`],
    ['renderer/bridge.ts', `import type { People } from '../main/session/people.ts';`],
    ['renderer/bridge.ts', `import { ipcRenderer } from 'electron';`],
  ])('%s: %s', async (file, code) => {
    expect(await findingsOf(file, code)).toEqual([rule]);
  });
});

describe('an import that the walls leave open is let through', () => {
  it.each([
    ['main/cognito/pool.ts', `import '@aws-sdk/client-cognito-identity-provider';`],
    ['main/ipc/register.ts', `import { ipcMain } from 'electron';`],
    ['main/preload/preload.ts', `import { ipcRenderer } from 'electron';`],
    ['main/vault/store-file.ts', `import Store from 'electron-store';`],
    ['main/deletion/deletion.ts', `import { People } from '../session/people.ts';`],
    ['main/open-link.ts', `import { shell } from 'electron';`],
    ['main/rehearsal/rehearsals.ts', `import type { People } from '../session/people.ts';`],
    ['main/rehearsal/rehearsals.ts', `import { identitiesOf } from '../deletion/identities.ts';`],
    ['main/session/people.ts', `import { Vault } from '../vault/vault.ts';`],
    ['main/deletion/receipt.ts', `import { rendered } from '../documents/render.ts';`],
    ['main/session/account-copy.ts', `import { rendered } from '../documents/render.ts';`],
    ['main/ipc/handlers.ts', `import { rendered } from '../documents/render.ts';`],
    ['main/documents/render.ts', `import type { DocumentForm } from '../contract/document.ts';`],
    ['main/documents/render.ts', `import { words } from '../../words/catalogue.ts';`],
    ['renderer/bridge.ts', `import type { Bridge } from '../main/contract/api.ts';`],
    ['renderer/bridge.ts', `import { words } from '../words/catalogue.ts';`],
  ])('%s: %s', async (file, code) => {
    expect(await findingsOf(file, code)).toEqual([]);
  });
});
