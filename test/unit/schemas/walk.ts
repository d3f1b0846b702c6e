/**
 * Reads the schemas as data: what they are made of, which values they take. So tests can make a value
 * of every noun without naming its fields, and a new field is tested on the day it is added.
 */
import * as fc from 'fast-check';
import * as v from 'valibot';

type AnyObject = v.StrictObjectSchema<v.ObjectEntries, undefined>;
type AnyVariant = v.VariantSchema<string, [AnyObject, AnyObject], undefined>;

type Node =
  | AnyObject
  | AnyVariant
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.NullableSchema<v.GenericSchema, undefined>
  | v.ExactOptionalSchema<v.GenericSchema, undefined>
  | v.LiteralSchema<string, undefined>
  | v.PicklistSchema<readonly string[], undefined>
  | v.StringSchema<undefined>
  | v.NumberSchema<undefined>
  | v.BooleanSchema<undefined>
  | v.CustomSchema<unknown, undefined>;

const nodeTypes = [
  'strict_object',
  'variant',
  'array',
  'nullable',
  'exact_optional',
  'literal',
  'picklist',
  'string',
  'number',
  'boolean',
  'custom',
];

const isNode = (schema: v.GenericSchema): schema is v.GenericSchema & Node =>
  nodeTypes.includes(schema.type);

/** The schema as one of the sorts that are known here. Throws for a sort that nobody has met yet. */
function nodeOf(schema: v.GenericSchema): Node {
  if (!isNode(schema)) throw new Error(`the walk does not know ${schema.type} yet`);
  return schema;
}

/** Words with a form of their own: what is not free text is one of these. */
const formed = [
  '6f0c2a1e-58a4-4a53-9c1e-2f7f3b0d9a11',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '2026-11-25T17:14:04.123Z',
  '2026-11-25',
  'recording-interview',
];

const formFor = (schema: v.GenericSchema): string | undefined =>
  formed.find((word) => v.is(schema, word));

export const markerOf = (path: string): string => `‹${path}›`;

/** What the schema takes for a text: a marker with its path where any text will do, else a valid word. */
function textAt(schema: v.GenericSchema, path: string): string {
  const text = v.is(schema, markerOf(path)) ? markerOf(path) : formFor(schema);
  if (text === undefined) throw new Error(`no sample for ${path}`);
  return text;
}

/**
 * Values that the schema takes, together showing every case of every union, with a marker in every
 * field where any text will do. Lists hold every case, and what may be `null` or absent is filled.
 */
export function samplesOf(schema: v.GenericSchema, path: string): unknown[] {
  const node = nodeOf(schema);
  switch (node.type) {
    case 'strict_object':
      return objectSamples(node, path);
    case 'variant':
      return node.options.flatMap((option) => samplesOf(option, path));
    case 'array':
      return [samplesOf(node.item, path)];
    case 'nullable':
    case 'exact_optional':
      return samplesOf(node.wrapped, path);
    case 'literal':
      return [node.literal];
    case 'picklist':
      return [node.options[0]];
    case 'number':
      return [7];
    case 'boolean':
      return [true];
    case 'string':
    case 'custom':
      return [textAt(schema, path)];
  }
}

function objectSamples({ entries }: AnyObject, path: string): unknown[] {
  const fields = Object.entries(entries).map(([name, entry]) => {
    const options = samplesOf(entry, `${path}.${name}`);
    return { name, at: (index: number) => options[index % options.length], count: options.length };
  });
  const count = Math.max(...fields.map((field) => field.count));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(fields.map(({ name, at }) => [name, at(index)])),
  );
}

/** Texts that break programs: markup, replacement patterns, other directions, half characters. */
const awkwardTexts = [
  '',
  '<script>alert(1)</script>',
  '$& $1 $` {} {{name}} %s',
  '😀👩‍👩‍👧 🇳🇱',
  '\u202Eنص\u202C \u200F',
  '\uD800 alone \uDC00',
  '\u0000\u2028\u2029\r\n\t',
  '__proto__',
  '"\\',
];

const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const anyText = fc.oneof(
  fc.constantFrom(...awkwardTexts),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: codeUnit }),
);

const digits = (count: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: count, maxLength: count });

const anyMoment = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const anyWord = (schema: v.GenericSchema): fc.Arbitrary<unknown> => {
  const words = [
    fc.uuid({ version: 4 }),
    digits(64),
    anyMoment,
    anyMoment.map((m) => m.slice(0, 10)),
  ];
  const form = formed.indexOf(formFor(schema) ?? '');
  return v.is(schema, markerOf('')) ? anyText : (words[form] ?? fc.constant(formed[form]));
};

const anyNumber = (schema: v.GenericSchema): fc.Arbitrary<number> =>
  v.is(schema, -0.5)
    ? fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
    : fc
        .maxSafeNat()
        .map((number) => (v.is(schema, number) ? number : Math.max(1, number % 250e12)));

const requiredIn = ({ entries }: AnyObject): string[] =>
  Object.entries(entries).flatMap(([name, { type }]) => (type === 'exact_optional' ? [] : [name]));

/** Any value that the schema takes. */
export function anyOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const node = nodeOf(schema);
  switch (node.type) {
    case 'strict_object':
      return fc.record(
        Object.fromEntries(Object.entries(node.entries).map(([name, e]) => [name, anyOf(e)])),
        { noNullPrototype: true, requiredKeys: requiredIn(node) },
      );
    case 'variant':
      return fc.oneof(...node.options.map(anyOf));
    case 'array':
      return fc.array(anyOf(node.item), { maxLength: 4 });
    case 'exact_optional':
      return anyOf(node.wrapped);
    case 'nullable':
      return fc.option(anyOf(node.wrapped), { nil: null });
    case 'literal':
      return fc.constant(node.literal);
    case 'picklist':
      return fc.constantFrom(...node.options);
    case 'number':
      return anyNumber(schema);
    case 'boolean':
      return fc.boolean();
    case 'string':
    case 'custom':
      return anyWord(schema);
  }
}
