import fc from 'fast-check';
import type { ApiOperation } from './api-operations.ts';
import { hostileJson, hostileText } from './hostile-text.ts';
import { spoil, spoilings } from './spoil.ts';
import { valuesOf, type JsonSchema, type Likely } from './values-of.ts';

/** One request, ready to be sent. */
export interface ApiCase {
  readonly operation: ApiOperation;
  readonly sender: (typeof senders)[number];
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent: no body. */
  readonly body?: string | FormData | Uint8Array<ArrayBuffer>;
}

/** Who may send a request: accounts, a service, or nobody. */
export const senders = ['analyst', 'supervisor', 'admin', 'dpo', 'reader', 'service', 'nobody'] as const;
/** Everybody, and four times as often whoever is likely to be let in: an analyst unless `METHOD /path sender` says. */
function sendersOf({ name }: ApiOperation, likely: Likely) {
  const usual = senders.find((one) => one === likely[`${name} sender`]?.[0]) ?? 'analyst';
  return [usual, usual, usual, usual, ...senders];
}
/** Forms of content that no operation takes. */
const foreignTypes = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-7',
];

/** How requests are made. */
export interface CaseOptions {
  /** Nearly all as the document says, about things that are likely there; else most are spoilt. */
  readonly isFitting?: boolean;
}

/** Requests of one operation and one type of content: as the document says, or spoilt in one place. */
export function casesOf(
  operation: ApiOperation,
  likely: Likely,
  { isFitting = false }: CaseOptions = {},
): fc.Arbitrary<ApiCase> {
  return fc
    .record({
      sender: fc.noBias(fc.constantFrom(...sendersOf(operation, likely))),
      path: pathsOf(operation, likely, isFitting ? 30 : 3),
      headers: headersOf(operation, likely),
      content: contentOf(operation, likely, isFitting),
    })
    .map(({ sender, path, headers, content: { headers: more, ...content } }) => ({
      operation,
      sender,
      path,
      headers: { ...headers, ...more },
      ...content,
    }));
}

function pathsOf({ path, parameters }: ApiOperation, likely: Likely, weight: number): fc.Arbitrary<string> {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const segment = (name: string) =>
    fc.oneof(
      { weight, arbitrary: fc.constantFrom(...(likely[`${path} ${name}`] ?? likely[name] ?? ['x'])).map(String) },
      hostileText.filter((text) => text !== '' && text !== '.' && text !== '..'),
    );
  const query = parameters.filter((one) => one.in === 'query');
  const valueOf = (isRequired: boolean) =>
    Object.fromEntries(
      query
        .filter(({ required }) => required === isRequired)
        .map(({ name, schema }) => [
          name,
          fc.oneof({ weight, arbitrary: valuesOf(schema, likely, name).map(String) }, hostileText),
        ]),
    );
  const needed = valueOf(true);
  const some = someOf({ ...valueOf(false), ...needed });
  // What must be there mostly is, so that what it says is looked at.
  const asked =
    Object.keys(needed).length === 0
      ? some
      : fc.oneof(
          some,
          fc.tuple(someOf(valueOf(false)), fc.record(needed)).map(([more, own]) => ({ ...more, ...own })),
        );
  return fc.tuple(fc.tuple(...named.map(segment)), asked).map(([values, search]) => {
    const filled = named.reduce(
      (text, name, at) => text.replace(`{${name}}`, () => encodeURIComponent((values[at] ?? '').toWellFormed())),
      path,
    );
    const text = new URLSearchParams(search).toString();
    return text === '' ? filled : `${filled}?${text}`;
  });
}

function headersOf({ parameters }: ApiOperation, likely: Likely): fc.Arbitrary<Record<string, string>> {
  const named = parameters.filter((one) => one.in === 'header');
  const value = (name: string) =>
    fc
      .oneof(
        { weight: 12, arbitrary: fc.constantFrom(...(likely[name] ?? ['x'])).map(String) },
        fc.string({ maxLength: 250 }),
      )
      .map((text) => text.replace(/[^\x20-\x7e]/g, '').trim());
  const of = (isRequired: boolean) =>
    Object.fromEntries(named.filter(({ required }) => required === isRequired).map(({ name }) => [name, value(name)]));
  const whole = fc.record(of(true));
  const required = fc.oneof({ weight: 7, arbitrary: whole }, someOf(of(true)));
  return fc.tuple(someOf(of(false)), required).map(([some, rest]) => ({ ...some, ...rest }));
}

/** Some of the members, each by its arbitrary. */
function someOf(members: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<Record<string, string>> {
  return fc
    .subarray(Object.entries(members))
    .chain((chosen) => fc.tuple(...chosen.map(([name, of]) => of.map((text): [string, string] => [name, text]))))
    .map((entries) => Object.fromEntries(entries));
}

type Content = Pick<ApiCase, 'body'> & { readonly headers: Record<string, string> };

function contentOf({ content, method, name }: ApiOperation, likely: Likely, isFitting: boolean): fc.Arbitrary<Content> {
  const foreign = fc
    .tuple(fc.constantFrom(...foreignTypes), hostileText)
    .map(([type, body]) => ({ headers: { 'content-type': type }, body }));
  const nothing = fc.constant<Content>({ headers: {} });
  // fetch sends no body with GET.
  if (!content) return method === 'GET' ? nothing : fc.oneof({ weight: 4, arbitrary: nothing }, foreign);
  const bodies = bodiesOf(name, content.schema, likely);
  if (isFitting && content.type === 'application/json')
    return bodies.map((body) => ({ headers: { 'content-type': content.type }, body: JSON.stringify(body) ?? '' }));
  return fc.oneof({ weight: 12, arbitrary: fittingContent(content.type, bodies, likely) }, foreign, nothing);
}

function bodiesOf(name: string, schema: JsonSchema, likely: Likely): fc.Arbitrary<unknown> {
  const known = likely[`${name} body`];
  return known ? fc.oneof(fc.constantFrom(...known), valuesOf(schema, likely)) : valuesOf(schema, likely);
}

function fittingContent(type: string, values: fc.Arbitrary<unknown>, likely: Likely): fc.Arbitrary<Content> {
  if (type === 'application/octet-stream')
    return fc
      .uint8Array({ maxLength: 40 })
      .map((bytes) => ({ headers: { 'content-type': type }, body: new Uint8Array(bytes) }));
  const spoilt = fc
    .tuple(values, spoilings(hostileJson(Object.keys(likely))))
    .map(([value, spoiling]) => spoil(value, spoiling));
  if (type === 'multipart/form-data') return spoilt.map((value) => ({ headers: {}, body: formOf(value) }));
  return fc
    .tuple(
      spoilt.map((value) => JSON.stringify(value) ?? ''),
      fc.nat(60),
    )
    .map(([text, cut]) => ({
      headers: { 'content-type': type },
      // One in thirty is cut off in the middle.
      body: cut < 2 ? text.slice(0, Math.floor(text.length / 2)) : text,
    }));
}

/** A form with the members as its fields; what is called `file` as files. */
function formOf(value: unknown): FormData {
  const form = new FormData();
  for (const [name, member] of Object.entries(Object(value))) {
    for (const one of Array.isArray(member) ? member : [member]) {
      const text = (typeof one === 'string' ? one : (JSON.stringify(one) ?? '')).toWellFormed();
      if (name === 'file') form.append(name, new Blob([text]), `${text.slice(0, 12)}.csv`);
      else form.append(name.toWellFormed(), text);
    }
  }
  return form;
}
