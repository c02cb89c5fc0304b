/**
 * The only place that registers channels. One wrapper does three things for every call:
 * it checks who asks, narrows what is asked, and turns a bug into one opaque word.
 */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import {
  channelOf,
  questions,
  type Answer,
  type Argument,
  type Question,
} from '../contract/api.ts';

/** One handler for each question; a missing or extra one fails the type check. */
export type Handlers = {
  readonly [Name in Question]: (argument: Argument<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

/** What the preload script unwraps: a value, or why there is none. */
export type Envelope<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: 'refused' | 'unexpected' };

export interface Wrapping {
  /** May still be under way: the window opens first, and its first questions wait. */
  readonly handlers: Promise<Handlers>;
  /** Whether this message comes from our own page. */
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  /** Told about refusals and bugs. Gets the question's name and the bug, never an argument. */
  readonly report: (
    event: 'refused-call' | 'handler-failed',
    name: Question,
    bug?: unknown,
  ) => void;
}

/** Answers one call. Exported for its tests; `registerHandlers` binds it to channels. */
export const answerCall = async <Name extends Question>(
  { handlers, isTrusted, report }: Wrapping,
  name: Name,
  event: IpcMainInvokeEvent,
  given: unknown,
): Promise<Envelope<Answer<Name>>> => {
  const refuse = () => {
    report('refused-call', name);
    return { ok: false, why: 'refused' } as const;
  };
  if (!isTrusted(event)) return refuse();
  try {
    // On first use: the window opens without it.
    const { parseArgument } = await import('./arguments.ts');
    const parsed = parseArgument(name, given);
    if (parsed.kind === 'malformed') return refuse();
    return { ok: true, value: await (await handlers)[name](parsed.argument) };
  } catch (bug) {
    report('handler-failed', name, bug);
    return { ok: false, why: 'unexpected' };
  }
};

/**
 * Closes the channel that electron-store opens with its first store: it would answer any
 * frame with the path of the user's data, and Signet's page never uses it.
 */
export const closeForeignChannels = (): void => {
  ipcMain.removeAllListeners('electron-store-get-data');
};

/** Opens every channel of the contract, once. */
export const registerHandlers = (wrapping: Wrapping): void => {
  for (const name of questions) {
    ipcMain.handle(channelOf(name), (event, given: unknown) =>
      answerCall(wrapping, name, event, given),
    );
  }
};
