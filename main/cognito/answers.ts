/** What calls to a pool answer with, beside what each says of its own. */
import type { PoolError } from '../contract/pool-error.ts';
import type { CodeDelivery } from '../contract/sign-in.ts';
import type { Tokens } from './sign-in/conversation.ts';

export type SignInAnswer =
  | { readonly kind: 'tokens'; readonly tokens: Tokens }
  /** Something more is asked for, by the service's name for it. */
  | { readonly kind: 'challenge'; readonly challenge: string }
  | PoolError;

export type Done = { readonly kind: 'done' } | PoolError;

/** A code is under way; `delivery` is null when the pool did not say where to. */
export type CodeAnswer =
  { readonly kind: 'sent'; readonly delivery: CodeDelivery | null } | PoolError;

/** The answer of a call that says nothing but that it worked. */
export const done = { kind: 'done' } as const;

/** `CodeDeliveryDetailsType`, as the SDK hands it over: its members may be of any type. */
export interface DeliveryDetails {
  readonly DeliveryMedium?: string | undefined;
  readonly Destination?: string | undefined;
}

/** Null where the pool does not say where a code went. */
export const deliveryOf = (details: DeliveryDetails | undefined): CodeDelivery | null =>
  typeof details?.Destination === 'string' && details.Destination !== ''
    ? {
        medium: details.DeliveryMedium === 'SMS' ? 'SMS' : 'EMAIL',
        destination: details.Destination,
      }
    : null;
