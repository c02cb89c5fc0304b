/**
 * Pools by name, for those who want one of a kind without writing its settings: together they
 * cover what user pools of owners look like.
 */
import type { ServiceSettingsInput } from '../service-settings.ts';
import { customChallenge } from './custom-challenge.ts';
import { devices, mfaRequired } from './second-factors.ts';
import { emailUsername, plain } from './names.ts';
import { confidentialClient, loweredLimits, rotation } from './tokens.ts';
import { passwordless } from './passwordless.ts';

/** One pool of a settings file. */
export type PresetPool = ServiceSettingsInput['UserPools'][number];

/** Every preset, by the name that `--preset` takes. */
export const presets = {
  plain,
  'email-username': emailUsername,
  'mfa-required': mfaRequired,
  passwordless,
  'confidential-client': confidentialClient,
  rotation,
  devices,
  'custom-challenge': customChallenge,
  'lowered-limits': loweredLimits,
} as const satisfies Readonly<Record<string, PresetPool>>;

export type PresetName = keyof typeof presets;

export const presetNames = Object.keys(presets) as readonly PresetName[];

/** Whether there is a preset of this name. */
export const isPresetName = (name: string): name is PresetName => Object.hasOwn(presets, name);
