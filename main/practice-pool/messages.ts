/** What Signet's main process and the practice pool's process tell each other. */
import * as v from 'valibot';
import { presetNames, type PresetName } from './settings/presets/presets.ts';
import type { StormSwitch } from './storm/storm.ts';

/** An app client of a pool. */
export interface ClientNews {
  readonly clientId: string;
  readonly name: string;
  /** Null for a public client. */
  readonly secret: string | null;
  /** False: its access tokens lack the scope that DeleteUser and GetUser need. */
  readonly accountScope: boolean;
}

/** The seeded owner; the password is a practice credential made to be shown, null once changed. */
export interface DemoNews {
  readonly username: string;
  readonly password: string | null;
}

/** Somebody who is there from the start, made to be shown; what they are now may differ. */
export interface PersonNews {
  readonly username: string;
  /** Null for somebody without a password. */
  readonly password: string | null;
  /** Base32; null for somebody without an authenticator. */
  readonly authenticatorSecret: string | null;
}

/** What a pool asks of passwords. */
export interface PolicyNews {
  readonly minimumLength: number;
  readonly lowercase: boolean;
  readonly uppercase: boolean;
  readonly numbers: boolean;
  readonly symbols: boolean;
}

/** One of the pools. */
export interface PoolNews {
  readonly userPoolId: string;
  readonly name: string;
  readonly clients: readonly ClientNews[];
  /** Which of the presets it was made from, by its name; null for another. */
  readonly preset: PresetName | null;
  readonly passwordPolicy: PolicyNews;
  /** Null once the demo owner was deleted. */
  readonly demo: DemoNews | null;
  /** The people of the preset who are still there. */
  readonly people: readonly PersonNews[];
}

/** A message a pool would have sent. */
export interface MailNews {
  readonly id: string;
  readonly userPoolId: string;
  readonly medium: 'EMAIL' | 'SMS';
  readonly to: string;
  /** Whose account it is about. */
  readonly username: string;
  readonly purpose:
    | 'sign-up'
    | 'forgot-password'
    | 'verify-attribute'
    | 'sign-in'
    | 'temporary-password'
    | 'unfamiliar-sign-in';
  readonly code: string;
  /** The `EventId` of a notice about a sign-in; else null. */
  readonly eventId: string | null;
  readonly sentAtMs: number;
}

export type MessageToPool =
  /** Once, first. Port 0: the port of the last time if it is free, else any. */
  | { readonly kind: 'open'; readonly dataFolder: string; readonly port: number }
  /** Save, stop listening, end with exit code 0. */
  | { readonly kind: 'close' }
  /** Sets a switch of the storm; no effect when it could never come about. */
  | { readonly kind: 'set-switch'; readonly rule: unknown }
  | { readonly kind: 'clear-switch'; readonly id: string }
  /** Takes every switch of the storm away. */
  | { readonly kind: 'calm' }
  /** Moves the pools' clock ahead; every expiry follows. */
  | { readonly kind: 'advance-clock'; readonly byMs: number }
  /** Answered by `twin-added` or `twin-failed` with the same id. Twins of before go. */
  | {
      readonly kind: 'add-twin';
      readonly id: string;
      readonly username: string;
      readonly password: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly groups: readonly string[];
    }
  /**
   * Adds a pool of this preset, or finds the one that was added before. Answered by
   * `pool-opened` or `pool-failed` with the same id, after `pools`.
   */
  | { readonly kind: 'open-pool'; readonly id: string; readonly preset: PresetName }
  /** Takes a user out; no effect when there is nobody of that name. */
  | { readonly kind: 'remove-user'; readonly username: string };

export type MessageFromPool =
  | {
      readonly kind: 'ready';
      /** `http://127.0.0.1:<port>`. */
      readonly endpoint: string;
      readonly region: string;
      /** All of them, in the order in which they were made; never empty. */
      readonly pools: readonly PoolNews[];
      /** Something the person should know, in a sentence, such as a file set aside; else null. */
      readonly notice: string | null;
    }
  /** The pools, or their demo owners, are not what they were. */
  | { readonly kind: 'pools'; readonly pools: readonly PoolNews[] }
  /** Once after `ready`, then at every change. Newest first, at most 100. */
  | { readonly kind: 'inbox'; readonly messages: readonly MailNews[] }
  /** Once after `ready`, then at every change: how far the clock is ahead of the computer's. */
  | { readonly kind: 'clock'; readonly aheadMs: number }
  /** Once after `ready`, then at every change: the switches of the storm that are on. */
  | { readonly kind: 'storm'; readonly switches: readonly StormSwitch[] }
  | { readonly kind: 'pool-opened'; readonly id: string; readonly userPoolId: string }
  | { readonly kind: 'pool-failed'; readonly id: string }
  | { readonly kind: 'twin-added'; readonly id: string; readonly sub: string }
  /** The pool is not open, or could not write. */
  | { readonly kind: 'twin-failed'; readonly id: string }
  /** It could not start; the process ends with exit code 1. */
  | { readonly kind: 'failed'; readonly detail: string };

const text = v.string();
const filled = v.pipe(text, v.nonEmpty());
const port = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65535));

const messageToPool: v.GenericSchema<MessageToPool> = v.variant('kind', [
  v.object({ kind: v.literal('open'), dataFolder: filled, port }),
  v.object({ kind: v.literal('close') }),
  v.object({ kind: v.literal('set-switch'), rule: v.unknown() }),
  v.object({ kind: v.literal('clear-switch'), id: text }),
  v.object({ kind: v.literal('calm') }),
  v.object({ kind: v.literal('advance-clock'), byMs: v.number() }),
  v.object({
    kind: v.literal('add-twin'),
    id: text,
    username: filled,
    password: filled,
    attributes: v.record(text, text),
    groups: v.array(text),
  }),
  v.object({ kind: v.literal('open-pool'), id: text, preset: v.picklist(presetNames) }),
  v.object({ kind: v.literal('remove-user'), username: text }),
]);

/** Whether something received is a message to the pool. */
export function isMessageToPool(received: unknown): received is MessageToPool {
  return v.is(messageToPool, received);
}
