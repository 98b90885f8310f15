import fc from 'fast-check';
import * as v from 'valibot';
import { anyText } from './unicode.ts';

/** What the strings of our schemas are made of: for each of them one that fits, and some that nearly do. */
const STRINGS = [
  ...['discord', 'chat.example.org', 'Discord', '-x'],
  // Just below and above our bounds: a name that is short enough by one may be too long by another.
  ...[31, 60, 61, 100, 101, 192, 253, 254, 300, 501].map((length) => 'a'.repeat(length)),
  ...[
    'https://www.example.org/',
    'http://www.example.org/',
    'https://a:b@example.org',
    'javascript:1',
  ],
  ...['2026-03-04', '2026-3-4', 'secrecy', 'meet_request', 'Mia', ' ', '', '  Ana ', '\u202eAna'],
  ...[
    '116 111',
    '+44 20',
    '1'.repeat(40),
    'tel:1',
    'ana@school.example',
    'ana@',
    'correct horse battery',
  ],
  ...['[]', '{}', '["en"]', '[{"name":"Ana"}]', '1', 'true', 'null', '{', '__proto__'],
];

const NUMBERS = [0, 1, -1, 0.5, 4, 5, 1e6, 1e6 + 1, 2 ** 53, 1e308, -0, Date.UTC(2026, 10, 22)];

const text = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...STRINGS) }, anyText);
const number = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NUMBERS) }, fc.double());

/** Names that every object has, and ours. */
const NAMES = ['__proto__', 'constructor', 'toString', 'type', 'name', 'version', 'locked'];

/** Any value that JSON can hold, and what a page could put in its place. */
export const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, undefined, true, false),
    text,
    number,
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), anyText), tie('any'), { maxKeys: 4 }),
  ),
})).any;

/** The parts of a valibot schema that are looked at. */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** Of so many values one is not what its place asks for, where a schema is followed. */
const RIGHT_TO_WRONG = 25;

/** Values that fit a schema, or nearly: all of it, with here and there a part that is missing, strange or too much. */
export function nearly(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: RIGHT_TO_WRONG, arbitrary: following(schema as Shape) },
    { weight: 1, arbitrary: anything },
  );
}

function following(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.type) {
    case 'object':
      return object(shape.entries ?? {});
    case 'array':
      return fc.array(nearly(shape.item as Shape), { maxLength: 3 });
    case 'record':
      return fc.dictionary(
        plain(shape.key as Shape, STRINGS, text) as fc.Arbitrary<string>,
        nearly(shape.value as Shape),
        { maxKeys: 3 },
      );
    case 'optional':
    case 'exact_optional':
    case 'nullable':
      return nearly(shape.wrapped as Shape);
    case 'variant':
      return fc.oneof(...(shape.options as readonly Shape[]).map(following));
    case 'picklist':
      return fc.constantFrom(...(shape.options ?? []));
    case 'literal':
      return fc.constant(shape.literal);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return plain(shape, NUMBERS, number);
    case 'string':
      return plain(shape, STRINGS, text);
    default:
      return anything;
  }
}

/** Mostly what fits, as far as one of our own values does. */
function plain(
  shape: Shape,
  own: readonly unknown[],
  any: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const fitting = own.filter((value) => v.is(shape, value));
  if (fitting.length === 0) return any;
  return fc.oneof(
    { weight: RIGHT_TO_WRONG, arbitrary: fc.constantFrom(...fitting) },
    { weight: 1, arbitrary: any },
  );
}

/** An object with most of its parts, and now and then one that nobody knows. */
function object(entries: Readonly<Record<string, Shape>>): fc.Arbitrary<unknown> {
  const parts = Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => {
      const isOptional = /optional/.test(entry.type);
      const present = { weight: isOptional ? 1 : RIGHT_TO_WRONG, arbitrary: nearly(entry) };
      return [name, fc.oneof(present, { weight: 1, arbitrary: fc.constant(ABSENT) })];
    }),
  );
  return fc
    .tuple(
      fc.record(parts),
      fc.oneof(
        { weight: RIGHT_TO_WRONG, arbitrary: fc.constant({}) },
        fc.dictionary(fc.constantFrom(...NAMES), anything),
      ),
    )
    .map(([own, more]) =>
      Object.fromEntries(
        [...Object.entries(own), ...Object.entries(more)].filter(([, value]) => value !== ABSENT),
      ),
    );
}

const ABSENT = Symbol('absent');
