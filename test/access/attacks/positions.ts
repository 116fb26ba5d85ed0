import * as z from 'zod';
import type { ApiOperation } from '../../support/fuzz/api-operations.ts';

/** A request with one place that takes a text of an attacker. */
export interface Position {
  readonly method: string;
  readonly path: string;
  /** Where the text goes: `body.from`, `query.key`, `path.id`, `header.Corridor-Case`. */
  readonly place: string;
  readonly isForm: boolean;
  fill(text: string): {
    readonly path: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
}

/** Stands in a body where the text will be. */
const MARK = '\u0001';
const MAX_DEPTH = 7;
/** Stands where a body needs an id. */
const ABSENT_ID = 'f'.repeat(32);
const BYTES = 'application/octet-stream';

const shapeSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  minimum: z.number().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
});

/** Every place of a route at which a text is taken: in its address, its query, its headers and at any depth of its body. */
export function positionsOf({ method, path, parameters, content }: ApiOperation): Position[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const inQuery = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const inHeaders = parameters.filter((one) => one.in === 'header').map(({ name }) => name);
  const isForm = content?.type === 'multipart/form-data';
  const isBytes = content?.type === BYTES;
  const address = (text: string | undefined, which?: string) =>
    path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
      name === which ? encodeURIComponent((text ?? '').toWellFormed()) : 'f'.repeat(32),
    );
  const least = content === undefined ? undefined : smallest(content.schema);
  const withBody = least === undefined ? {} : { body: isBytes ? Buffer.from('x') : least };
  const bytesHeaders = isBytes ? { 'content-type': BYTES, 'Upload-Offset': '0' } : {};

  return [
    ...names.map((name) => ({
      method,
      path,
      place: `path.${name}`,
      isForm,
      fill: (text: string) => ({ path: address(text, name), ...withBody, headers: bytesHeaders }),
    })),
    ...inHeaders.map((name) => ({
      method,
      path,
      place: `header.${name}`,
      isForm,
      fill: (text: string) => ({
        path: address(undefined),
        ...withBody,
        headers: { ...bytesHeaders, [name]: headerText(text) },
      }),
    })),
    ...inQuery.map((name) => ({
      method,
      path,
      place: `query.${name}`,
      isForm,
      fill: (text: string) => ({
        path: `${address(undefined)}?${new URLSearchParams(inQuery.map((one): [string, string] => [one, one === name ? text : 'x'])).toString()}`,
      }),
    })),
    ...(content === undefined || isBytes ? [] : marked(content.schema, 'body', 0)).map(({ place, body }) => ({
      method,
      path,
      place,
      isForm,
      fill: (text: string) => ({ path: address(undefined), body: replaced(body, text) }),
    })),
  ];
}

// oxlint-disable-next-line no-control-regex -- no header may hold them
const CONTROLS = /[\x00-\x1f\x7f]/g;
const LONGEST_HEADER = 4_000;

/** The text as a header carries it: its bytes but for those that end a header, and no longer than headers are. */
function headerText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1').replaceAll(CONTROLS, '').slice(0, LONGEST_HEADER).trim();
}

/** The smallest value that fits a schema. */
export function smallest(schema: unknown): unknown {
  const shape = shapeSchema.parse(schema ?? {});
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const [option] = shape.anyOf ?? shape.oneOf ?? [];
  if (option !== undefined) return smallest(option);
  const [type] = [shape.type ?? 'object'].flat();
  if (type === 'array') return Array.from({ length: shape.minItems ?? 0 }, () => smallest(shape.items));
  if (type === 'integer' || type === 'number') return shape.minimum ?? 0;
  if (type === 'boolean') return false;
  if (type === 'string') {
    if (isOfId(shape)) return ABSENT_ID;
    if (shape.format === 'date') return '2025-01-01';
    return shape.format === 'date-time' ? '2025-01-01T00:00:00Z' : 'x';
  }
  const { properties = {}, required = [] } = shape;
  return Object.fromEntries(required.map((name) => [name, smallest(properties[name])]));
}

interface Marked {
  readonly place: string;
  readonly body: unknown;
  /** Whether what stands there is the id of a thing. */
  readonly isId: boolean;
}

const isOfId = ({ pattern }: { readonly pattern?: string | undefined }) => pattern?.includes('{32}') === true;

/** Every place in a body where an id stands, with the body that has one id there and another wherever else it needs one. */
export function idPlacesOf({ content }: ApiOperation): {
  readonly place: string;
  readonly fill: (id: string, other: string) => unknown;
}[] {
  if (content?.type !== 'application/json') return [];
  return marked(content.schema, 'body', 0)
    .filter(({ isId }) => isId)
    .map(({ place, body }) => ({
      place,
      fill: (id, other) => JSON.parse(JSON.stringify(replaced(body, id)).replaceAll(ABSENT_ID, other)) as unknown,
    }));
}

/** For each text in a schema a value that fits, with a mark where the text stands. */
function marked(schema: unknown, place: string, depth: number): Marked[] {
  const shape = shapeSchema.parse(schema ?? {});
  if (depth > MAX_DEPTH || shape.const !== undefined) return [];
  const options = shape.anyOf ?? shape.oneOf;
  if (options) return options.flatMap((option) => marked(option, place, depth + 1));
  const [type] = [shape.type ?? 'object'].flat();
  if (type === 'string') return [{ place, body: MARK, isId: isOfId(shape) }];
  if (type === 'array')
    return marked(shape.items, `${place}[]`, depth + 1).map((one) => ({ ...one, body: [one.body] }));
  if (type !== 'object') return [];
  const base = Object(smallest(schema));
  const inMembers = Object.entries(shape.properties ?? {}).flatMap(([name, member]) =>
    marked(member, `${place}.${name}`, depth + 1).map((one) => ({ ...one, body: { ...base, [name]: one.body } })),
  );
  if (typeof shape.additionalProperties !== 'object') return inMembers;
  const inValues = marked(shape.additionalProperties, `${place}.*`, depth + 1).map((one) => ({
    ...one,
    body: { ...base, id: one.body },
  }));
  return [...inMembers, ...inValues, { place: `${place}.<name>`, body: { ...base, [MARK]: 'x' }, isId: false }];
}

function replaced(value: unknown, text: string): unknown {
  if (value === MARK) return text;
  if (Array.isArray(value)) return value.map((one) => replaced(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name === MARK ? text : name, replaced(one, text)]),
  );
}
