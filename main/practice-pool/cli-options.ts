/** The command line of `npm run practice-pool`. */
import { parseArgs } from 'node:util';

/** The port that local Cognito stand-ins have come to use. */
export const defaultPort = 9229;

export const usage = `npm run practice-pool -- [options]

  --port PORT     port on 127.0.0.1, ${defaultPort} unless given; 0 takes any free one
  --data FOLDER   keep users and keys in this folder; without it they live in memory
  --json          print one line of JSON instead of sentences
  --help          print this
`;

export type CommandLine =
  | {
      readonly kind: 'serve';
      readonly port: number;
      readonly dataFolder: string | null;
      readonly json: boolean;
    }
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
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return { kind: 'wrong', why: error instanceof Error ? error.message : String(error) };
  }
  const { port = String(defaultPort), data, json, help } = values;
  if (help) return { kind: 'help' };
  if (!/^[0-9]{1,5}$/.test(port) || Number(port) > 65535) {
    return { kind: 'wrong', why: `--port takes a number from 0 to 65535, not "${port}".` };
  }
  if (data === '') return { kind: 'wrong', why: '--data takes the path of a folder.' };
  return { kind: 'serve', port: Number(port), dataFolder: data ?? null, json };
}
