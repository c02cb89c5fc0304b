/** Reading a settings file: JSON in the shape of `service-settings.ts`. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { contradictionsOf } from './contradictions.ts';
import { serviceSettingsSchema, type ServiceSettingsInput } from './service-settings.ts';

export type SettingsFile =
  | { readonly kind: 'read'; readonly settings: ServiceSettingsInput }
  /** Sentences on what is wrong, one for each fault. */
  | { readonly kind: 'unfit'; readonly why: readonly string[] };

/** Reads and judges a settings file. Unknown members are faults: most are slips of the pen. */
export async function readSettingsFile(path: string): Promise<SettingsFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return unfit(`${path} cannot be read: ${describe(error)}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return unfit(`${path} is not JSON: ${describe(error)}`);
  }
  return judgeSettings(json);
}

/** Whether this describes pools; each fault with the place where it is. */
export function judgeSettings(json: unknown): SettingsFile {
  const read = v.safeParse(serviceSettingsSchema, json);
  if (read.success) {
    const contradictions = contradictionsOf(read.output);
    // As they came: defaults are filled in when the pools are made.
    return contradictions.length > 0
      ? unfit(...contradictions)
      : { kind: 'read', settings: json as ServiceSettingsInput };
  }
  const why = read.issues.map((issue) => {
    const path = v.getDotPath(issue);
    return path === null ? issue.message : `${path}: ${issue.message}`;
  });
  return { kind: 'unfit', why };
}

const unfit = (...why: readonly string[]): SettingsFile => ({ kind: 'unfit', why });

const describe = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
