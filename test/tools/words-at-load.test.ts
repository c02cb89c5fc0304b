/** The language can be exchanged at run time: lint refuses words that are read at load. */
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const rule = 'no-restricted-syntax';
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === rule,
  // The rule reads the shape of the code; types would take seconds to load.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

const findingsOf = async (file: string, code: string): Promise<readonly string[]> => {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'not parsed');
};
const inPage = `import { words } from '../words/catalogue.ts';\n`;

describe('words that are read when a module is loaded', () => {
  it.each([
    ['renderer/failure.ts', `export const title = words.account.title;`],
    ['renderer/failure.ts', `const all: Readonly<Record<string, string>> = words.account.factors;`],
    ['renderer/failure.ts', `const { title } = words.account;`],
    ['renderer/failure.ts', `export class Form { static title = words.account.title; }`],
    ['renderer/failure.ts', `export const lines = [{ title: words.account.title }];`],
    ['renderer/desk.svelte.ts', `const saved = words.saving;`],
    ['main/menu.ts', `const label = words.menu.file;`],
  ])('are refused: %s: %s', async (file, code) => {
    expect(await findingsOf(file, inPage + code)).toEqual([rule]);
  });

  it('are refused in the module script of a component', async () => {
    const code = `<script module lang="ts">\n${inPage}const title = words.account.title;\n</script>`;
    expect(await findingsOf('renderer/App.svelte', code)).toEqual([rule]);
  });
});

describe('words that are read when they are needed', () => {
  it.each([
    ['renderer/failure.ts', `export const title = (): string => words.account.title;`],
    ['renderer/failure.ts', `export function title() { return words.account.title; }`],
    ['renderer/failure.ts', `export type Title = typeof words.account.title;`],
    ['renderer/failure.ts', `export class Form { title = words.account.title; }`],
    ['renderer/failure.ts', `export class Form { read() { return words.account; } }`],
    ['renderer/failure.ts', `const said = (kind: keyof typeof words.account) => kind;`],
  ])('are let through: %s: %s', async (file, code) => {
    expect(await findingsOf(file, inPage + code)).toEqual([]);
  });

  it('are let through in the script of a component', async () => {
    const code = `<script lang="ts">\n${inPage}const title = $derived(words.account.title);\n</script>\n{title}`;
    expect(await findingsOf('renderer/App.svelte', code)).toEqual([]);
  });
});
