/** Which attributes an app client may read and write (developer guide, "Attribute permissions and scopes"). */
import type { PoolSettings } from '../settings/pool-settings.ts';
import type { StoredClient } from '../store/records.ts';
import { definitionOf } from './schema.ts';

/**
 * The attributes of a user that this client may see; all, unless it was told which. The `sub`
 * is in every token as well, so that nobody keeps it from a client.
 */
export function readableAttributes(
  settings: PoolSettings,
  { settings: { ReadAttributes } }: StoredClient,
  attributes: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name]) =>
        name === 'sub' ||
        (definitionOf(settings, name)?.writer !== 'developer' &&
          (ReadAttributes?.includes(name) ?? true)),
    ),
  );
}

/** Whether this client may write this attribute, if the schema has it. */
export function isWritable(
  settings: PoolSettings,
  { settings: { WriteAttributes } }: StoredClient,
  name: string,
): boolean {
  return (
    definitionOf(settings, name)?.writer === 'client' && (WriteAttributes?.includes(name) ?? true)
  );
}
