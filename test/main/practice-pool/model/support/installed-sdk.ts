/**
 * The service's model as the installed SDK has it: operations, shapes and the values of
 * enumerations from what it exports, errors and required members from its type declarations.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as sdk from '@aws-sdk/client-cognito-identity-provider';

const packageFile = createRequire(import.meta.url).resolve(
  '@aws-sdk/client-cognito-identity-provider/package.json',
);
const typesOf = (file: string): string =>
  readFileSync(join(dirname(packageFile), 'dist-types', file), 'utf8');
const models = typesOf('models/models_0.d.ts') + typesOf('models/models_1.d.ts');
const exported = sdk as unknown as Readonly<Record<string, unknown>>;

/** What both the SDK and our table can say of a shape; limits are known to us alone. */
export interface Outline {
  readonly type: string;
  readonly sensitive: boolean;
  /** Sorted. */
  readonly enum?: readonly string[];
  readonly member?: Outline;
  readonly members?: Readonly<Record<string, MemberOutline>>;
}

export type MemberOutline = Outline & { readonly required: boolean };

/** Names of the operations for which the SDK does not sign. */
export function unsignedOperations(): readonly string[] {
  const { config } = new sdk.CognitoIdentityProviderClient({ region: 'eu-west-1' });
  return Object.values(exported)
    .filter((value): value is Schema => Array.isArray(value) && value[0] === kinds.operation)
    .map((schema) => String(schema[2]))
    .filter((operation) => {
      const schemes = config.httpAuthSchemeProvider({ operation, region: 'eu-west-1' });
      return schemes.some(({ schemeId }) => schemeId === 'smithy.api#noAuth');
    });
}

/** Errors that the documentation of a command says it throws, sorted. */
export function declaredErrors(operation: string): readonly string[] {
  const types = typesOf(`commands/${operation}Command.d.ts`);
  const thrown = [...types.matchAll(/@throws \{@link (\w+)\}/g)].map(([, name]) => String(name));
  // The base of all the service's exceptions is no error of its own.
  return thrown.filter((name) => name !== 'CognitoIdentityProviderServiceException').sort();
}

/** The outlines of an operation's input. */
export function inputOutline(operation: string): Readonly<Record<string, MemberOutline>> {
  return outlineOf(target(schemaOf(operation)[4])).members ?? {};
}

/** Whether it has an output shape, be it an empty one. */
export function hasOutput(operation: string): boolean {
  return target(schemaOf(operation)[5]) !== 'unit';
}

type Schema = readonly unknown[];

/** First numbers of the SDK's schemas. */
const kinds = { simple: 0, list: 1, map: 2, structure: 3, operation: 9 };
/** Numbers that stand for a schema of their own. */
const simpleTypes = new Map([
  [0, 'string'],
  [1, 'integer'],
  [2, 'boolean'],
  [15, 'document'],
]);
const [listOf, mapOf, sensitiveTrait] = [64, 128, 8];

function schemaOf(operation: string): Schema {
  const schema = exported[`${operation}$`];
  if (Array.isArray(schema)) return schema;
  throw new Error(`The SDK has no schema of ${operation}`);
}

/** References are functions, members that carry traits are pairs. */
function target(reference: unknown): unknown {
  if (typeof reference === 'function') return (reference as () => unknown)();
  return Array.isArray(reference) && reference.length === 2 ? target(reference[0]) : reference;
}

function outlineOf(schema: unknown): Outline {
  if (typeof schema === 'number') return outlineOfNumber(schema);
  const [kind, , name, traits, first, second] = schema as Schema;
  const sensitive = (Number(traits) & sensitiveTrait) !== 0;
  switch (kind) {
    case kinds.simple:
      return { ...outlineOf(target(first)), sensitive };
    case kinds.list:
      return { type: 'list', sensitive, member: outlineOf(target(first)) };
    case kinds.map:
      return { type: 'map', sensitive };
    case kinds.structure: {
      const members = (first as readonly string[]).map(
        (member, index) =>
          [
            member,
            withTypes(outlineOf(target((second as Schema)[index])), String(name), member),
          ] as const,
      );
      return { type: 'structure', sensitive, members: Object.fromEntries(members) };
    }
    default:
      throw new Error(`A schema of an unknown kind: ${JSON.stringify(schema)}`);
  }
}

function outlineOfNumber(schema: number): Outline {
  if ((schema & mapOf) !== 0) return { type: 'map', sensitive: false };
  if ((schema & listOf) !== 0) {
    return { type: 'list', sensitive: false, member: outlineOfNumber(schema - listOf) };
  }
  return { type: simpleTypes.get(schema) ?? `number ${schema}`, sensitive: false };
}

/** Adds what only the declared type of a member tells: whether it is required, and its values. */
function withTypes(outline: Outline, structure: string, member: string): MemberOutline {
  const body = new RegExp(`^export interface ${structure} \\{$(.*?)^\\}$`, 'ms').exec(models)?.[1];
  const found = new RegExp(`^ {4}${member}(\\??): (\\w+).* \\| undefined;$`, 'm').exec(body ?? '');
  if (found === null) throw new Error(`The SDK declares no type of ${structure}.${member}`);
  const [, optional, type = ''] = found;
  const values = outline.type === 'string' ? exported[type] : undefined;
  return {
    ...outline,
    required: optional === '',
    ...(values === undefined ? {} : { enum: Object.values(values as object).sort() as string[] }),
  };
}
