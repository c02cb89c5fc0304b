/** The command line of `npm run practice-pool`. */
import { parseArgs } from 'node:util';
import { isPresetName, presetNames, type PresetName } from './settings/presets/presets.ts';

/** The port that local Cognito stand-ins have come to use. */
export const defaultPort = 9229;

export const usage = `npm run practice-pool -- [options]

  --port PORT      port on 127.0.0.1, ${defaultPort} unless given; 0 takes any free one
  --data FOLDER    keep users and keys in this folder; without it they live in memory
  --preset NAME    the kind of pool; given several times, several side by side
                   (${presetNames.join(', ')})
  --settings FILE  pools described in a JSON file, instead of presets
  --json           print one line of JSON instead of sentences
  --help           print this
`;

/** What is to be served. */
export interface ServeOptions {
  readonly port: number;
  /** Null: in memory. */
  readonly dataFolder: string | null;
  /** None: the plain one. */
  readonly presets: readonly PresetName[];
  readonly settingsFile: string | null;
  readonly json: boolean;
}

export type CommandLine =
  | ({ readonly kind: 'serve' } & ServeOptions)
  | { readonly kind: 'help' }
  /** A sentence on what is wrong. */
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads the arguments after the name of the script. */
export function readCommandLine(args: readonly string[]): CommandLine {
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        preset: { type: 'string', multiple: true, default: [] },
        settings: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { port = String(defaultPort), data, preset, settings, json, help } = values;
  if (help) return { kind: 'help' };
  const why = faultOf(port, data, preset, settings);
  if (why !== null) return { kind: 'wrong', why };
  return {
    kind: 'serve',
    port: Number(port),
    dataFolder: data ?? null,
    presets: preset.filter(isPresetName),
    settingsFile: settings ?? null,
    json,
  };
}

function faultOf(
  port: string,
  data: string | undefined,
  preset: readonly string[],
  settings: string | undefined,
): string | null {
  if (!/^[0-9]{1,5}$/.test(port) || Number(port) > 65535) {
    return `--port takes a number from 0 to 65535, not "${port}".`;
  }
  if (data === '') return '--data takes the path of a folder.';
  if (settings === '') return '--settings takes the path of a file.';
  const unknown = preset.find((name) => !isPresetName(name));
  if (unknown !== undefined) {
    return `There is no preset "${unknown}". There are: ${presetNames.join(', ')}.`;
  }
  return settings !== undefined && preset.length > 0
    ? '--settings and --preset both say which pools to make; give one of them.'
    : null;
}
