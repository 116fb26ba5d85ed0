import fc from 'fast-check';
import { hostileText } from './hostile-text.ts';

/** As much of JSON Schema as the document of the interface uses. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
}

/** Values of the running system that a member of some name may well have, so that requests get past the first look. */
export type Likely = Readonly<Record<string, readonly unknown[]>>;

const MOST_ITEMS = 4;
const MOST_OPTIONAL = 3;

/** Values that a schema allows, nearly all of them: of a text with a pattern the likely ones and others. */
export function valuesOf(schema: JsonSchema, likely: Likely, name = ''): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (choices) return fc.oneof(...choices.map((choice) => valuesOf(choice, likely, name)));
  if (Array.isArray(schema.type))
    return fc.oneof(...schema.type.map((type: string) => valuesOf({ ...schema, type }, likely, name)));
  const known = likely[name];
  switch (schema.type) {
    case 'object':
      return objectsOf(schema, likely);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, likely, name), {
        minLength: Math.min(schema.minItems ?? 0, MOST_ITEMS),
        maxLength: Math.min(schema.maxItems ?? MOST_ITEMS, MOST_ITEMS),
      });
    case 'integer':
      return fc.oneof(
        fc.integer({ min: Math.max(schema.minimum ?? 0, -1_000), max: Math.min(schema.maximum ?? 1_000, 1_000) }),
        fc.constantFrom(schema.minimum ?? 0, schema.maximum ?? Number.MAX_SAFE_INTEGER),
      );
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return known ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, textsOf(schema)) : textsOf(schema);
    default:
      return known ? fc.constantFrom(...known) : fc.jsonValue({ maxDepth: 2 });
  }
}

function objectsOf({ properties = {}, required = [], additionalProperties }: JsonSchema, likely: Likely) {
  const named = Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, valuesOf(of, likely, name)]));
  // Few of what may be left out, so that one odd value does not refuse nearly every object.
  const optional = Object.keys(named).filter((name) => !required.includes(name));
  const known = fc
    .subarray(optional, { maxLength: Math.min(optional.length, MOST_OPTIONAL) })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries([...required, ...chosen].flatMap((name) => (named[name] ? [[name, named[name]]] : []))),
      ),
    );
  if (typeof additionalProperties !== 'object') return known;
  const more = fc.dictionary(fc.string({ maxLength: 12 }), valuesOf(additionalProperties, likely), { maxKeys: 4 });
  return fc.tuple(known, more).map(([own, others]) => ({ ...others, ...own }));
}

function textsOf({ format, minLength = 0, maxLength = 300 }: JsonSchema): fc.Arbitrary<string> {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  if (format === 'date') return days.map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time') return days.map((date) => date.toISOString());
  return fc.oneof(
    fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 20)) }),
    fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }).map((number) => number.toString(16).padStart(32, '0')),
    hostileText,
  );
}
