import * as v from 'valibot';

/** Where a reading stands, and whom it tells what it left out. */
export interface Lenient {
  readonly place: string;
  note(place: string, reason: 'unknown' | 'wrong' | 'too_many'): void;
}

/** More entries than a list in the panel can hold. */
const MOST_ENTRIES = 50;

/** The longest JSON text that a registry value may hold, in characters: 20 contacts with every field full. */
const LONGEST_JSON = 20_000;

/** The longest unknown name that is repeated to whoever looks for it, in characters. */
const LONGEST_NAME = 60;

/**
 * Reads a value part by part against a schema made of objects, lists, optional parts and plain values: what does not
 * fit is left out and noted, and the rest counts. An object that lacks a part it needs is left out whole.
 *
 * Windows' registry has neither lists nor yes and no, so a list or an object may come as JSON text, and yes as 1.
 *
 * @returns undefined where nothing can be read
 */
export function readLeniently(schema: v.GenericSchema, found: unknown, at: Lenient): unknown {
  const value = fromRegistry(schema, found);
  if (isOptional(schema)) return readLeniently(schema.wrapped, value, at);
  if (isObject(schema)) return readObject(schema, value, at);
  if (isList(schema)) return readList(schema, value, at);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  at.note(at.place, 'wrong');
  return undefined;
}

type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;
type ListSchema = v.ArraySchema<v.GenericSchema, undefined>;
type OptionalSchema =
  | v.OptionalSchema<v.GenericSchema, undefined>
  | v.ExactOptionalSchema<v.GenericSchema, undefined>;

export function isObject(schema: v.GenericSchema): schema is ObjectSchema {
  return schema.type === 'object';
}

export function isList(schema: v.GenericSchema): schema is ListSchema {
  return schema.type === 'array';
}

export function isOptional(schema: v.GenericSchema): schema is OptionalSchema {
  return schema.type === 'optional' || schema.type === 'exact_optional';
}

function readObject(schema: ObjectSchema, value: unknown, at: Lenient): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    at.note(at.place, 'wrong');
    return undefined;
  }
  const known = new Map(Object.entries(schema.entries));
  const read: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const own = known.get(name);
    const place = within(at.place, name.slice(0, LONGEST_NAME));
    if (own === undefined) at.note(place, 'unknown');
    else {
      const output = readLeniently(own as v.GenericSchema, part, { ...at, place });
      if (output !== undefined) read[name] = output;
    }
  }
  if (v.is(schema, read)) return read;
  // What it needs was not given, or was named above already.
  at.note(at.place, 'wrong');
  return undefined;
}

function readList(schema: ListSchema, value: unknown, at: Lenient): unknown {
  if (!Array.isArray(value)) {
    at.note(at.place, 'wrong');
    return undefined;
  }
  if (value.length > MOST_ENTRIES) at.note(at.place, 'too_many');
  return value
    .slice(0, MOST_ENTRIES)
    .map((entry, index) =>
      readLeniently(schema.item, entry, { ...at, place: `${at.place}[${index}]` }),
    )
    .filter((entry) => entry !== undefined);
}

function within(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}

function fromRegistry(schema: v.GenericSchema, value: unknown): unknown {
  if (schema.type === 'boolean' && (value === 0 || value === 1)) return value === 1;
  if (!(isObject(schema) || isList(schema)) || typeof value !== 'string') return value;
  if (value.length > LONGEST_JSON) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
