import * as v from 'valibot';
import { isList, isObject, isOptional } from '../../lib/settings/lenient.ts';
import { Policy, type PolicyKey } from '../../lib/settings/policy.ts';

/** What Chromium takes of JSON Schema: each schema has exactly one type, and the top one no further properties. */
export interface ManagedSchema {
  readonly type: 'object' | 'array' | 'string' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ManagedSchema>>;
  readonly additionalProperties?: ManagedSchema;
  readonly items?: ManagedSchema;
}

/** One key of the policy, as it is told to people and to browsers. */
export interface DescribedKey {
  readonly name: PolicyKey;
  readonly title: string;
  readonly description: string;
  /** What may stand there, in words. */
  readonly values: string;
  readonly example: unknown;
  readonly schema: ManagedSchema;
  /** The only values there are, where they can be listed; for a list, of its entries. */
  readonly options: readonly string[] | null;
}

/** Every key with its words, in the order of the source. */
export const KEYS: readonly DescribedKey[] = Object.entries(Policy.entries).map(
  ([name, { wrapped }]) => {
    const schema: v.GenericSchema = wrapped;
    return {
      name: name as PolicyKey,
      title: v.getTitle(schema) ?? '',
      description: v.getDescription(schema) ?? '',
      values: valuesOf(schema),
      example: (v.getExamples(schema) as readonly unknown[])[0],
      schema: shapeOf(schema),
      options: optionsOf(isList(schema) ? schema.item : schema),
    };
  },
);

/** A policy in which every key has its example: the one behind all samples. */
export const SAMPLE: Readonly<Record<string, unknown>> = Object.fromEntries(
  KEYS.map(({ name, example }) => [name, example]),
);

/**
 * `public/managed_schema.json`. It names types alone: Chromium would drop a whole value for one wrong part of it and
 * say so to nobody but the administrator, while Sidelight drops the part and names it.
 */
export function managedSchema(): string {
  const properties = Object.fromEntries(
    KEYS.map(({ name, title, description, schema }) => [name, { title, description, ...schema }]),
  );
  return `${JSON.stringify({ type: 'object', properties }, null, 2)}\n`;
}

function shapeOf(schema: v.GenericSchema): ManagedSchema {
  if (isOptional(schema)) return shapeOf(schema.wrapped);
  if (isList(schema)) return { type: 'array', items: shapeOf(schema.item) };
  if (isObject(schema)) {
    const parts = Object.entries(schema.entries as Record<string, v.GenericSchema>);
    return {
      type: 'object',
      properties: Object.fromEntries(parts.map(([name, part]) => [name, shapeOf(part)])),
      // One with a misspelt name takes no other along.
      additionalProperties: { type: 'string' },
    };
  }
  return { type: schema.type === 'boolean' ? 'boolean' : 'string' };
}

function valuesOf(schema: v.GenericSchema): string {
  const options = optionsOf(schema);
  if (options !== null) return `one of ${options.map(code).join(', ')}`;
  if (!isList(schema)) return schema.type === 'boolean' ? '`true` or `false`' : 'text';
  const inside = optionsOf(schema.item);
  if (inside !== null) return `list of any of ${inside.map(code).join(', ')}`;
  return isObject(schema.item)
    ? `list of entries, each with ${partsOf(schema.item)}`
    : 'list of texts';
}

function partsOf({ entries }: v.ObjectSchema<v.ObjectEntries, undefined>): string {
  const parts = Object.entries(entries as Record<string, v.GenericSchema>);
  const names = (optional: boolean) =>
    parts.filter(([, part]) => isOptional(part) === optional).map(([name]) => code(name));
  return `${names(false).join(', ')} and, if you like, ${names(true).join(', ')}`;
}

function optionsOf(schema: v.GenericSchema): readonly string[] | null {
  return 'options' in schema ? (schema.options as readonly string[]) : null;
}

function code(text: string): string {
  return `\`${text}\``;
}
