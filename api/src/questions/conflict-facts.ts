import * as z from 'zod';
import { hasCheck, misreadings } from '@corridor/graph-schema/values';
import { bearersOf, findEntity, identifiersOf, type View } from '@corridor/network';
import { readFolded } from '../resources/entities/read-folded.ts';
import type { ConflictFacts } from './conflict-hypotheses.ts';
import { byCaption, type Sight } from './sight.ts';

const pointSchema = z.object({ longitude: z.number(), latitude: z.number() });

/** Numbers that the bearers have, and the visible things that have one which is an error away. */
export async function readNumbers(sight: Sight, view: View, asked: number, bearers: readonly number[]) {
  const identifiers = [...new Set([asked, ...bearers].flatMap((thing) => identifiersOf(view, thing)))];
  const known = await readFolded(sight, view, [asked, ...identifiers], ['scheme', 'idValue', 'issuer']);
  const own = await readFolded(sight, view, bearers, ['keys']);
  const given = [
    ...[...known.values()].map(({ values }) => ({
      kind: 'Identifier',
      scheme: textOf(values['scheme']),
      issuer: textOf(values['issuer']) || '-',
      value: textOf(values['idValue']),
    })),
    ...[...own].flatMap(([thing, { values }]) => keysOf(sight.summary(view, thing).kind, values['keys'])),
  ].filter(({ scheme, value }) => scheme !== '' && value !== '');
  const numbers = [
    ...new Map(given.map((one) => [`${one.kind} ${one.scheme} ${one.issuer} ${one.value}`, one])).values(),
  ];
  const isOwn = new Set([asked, ...bearers]);
  const lookalikes = new Set<number>();
  const found = numbers.map(({ kind, scheme, issuer, value }) => {
    const near = misreadings(scheme, value);
    for (const other of near) {
      const node = findEntity(view, sight.ids.keyed(kind, scheme, issuer === '-' ? other : `${issuer}:${other}`));
      if (node === -1) continue;
      for (const { thing } of kind === 'Identifier' ? bearersOf(view, node) : [{ thing: node }])
        if (!isOwn.has(thing)) lookalikes.add(thing);
    }
    return { text: value, near: near.length, hasCheck: hasCheck(scheme) };
  });
  return {
    numbers: found.sort((a, b) => (a.text < b.text ? -1 : 1)),
    lookalikes: [...lookalikes].map((thing) => sight.summary(view, thing)).sort(byCaption),
  };
}

/** The strong keys of a thing that has its number as its key; a source's own key is no number. */
function keysOf(kind: string, keys: unknown): { kind: string; scheme: string; issuer: string; value: string }[] {
  if (!Array.isArray(keys)) return [];
  return keys.flatMap((key) => {
    const [scheme = '', issuer = '-', ...value] = String(key).split(':');
    return scheme === 'SOURCE' || value.length === 0 ? [] : [{ kind, scheme, issuer, value: value.join(':') }];
  });
}

/** Visible places whose UN/LOCODE is one error away from that of one of these, and where they lie. */
export async function readOtherPlaces(
  sight: Sight,
  view: View,
  places: readonly number[],
): Promise<ConflictFacts['otherPlaces']> {
  const codes = await readFolded(sight, view, places, ['locode']);
  const near = [...codes].flatMap(([of, { values }]) =>
    misreadings('LOCODE', textOf(values['locode']))
      .map((code) => ({ of, node: findEntity(view, sight.ids.keyed('Location', 'LOCODE', code)) }))
      .filter(({ node }) => node !== -1),
  );
  const points = await readFolded(
    sight,
    view,
    near.map(({ node }) => node),
    ['point', 'pointPrecisionKm'],
  );
  return near
    .flatMap(({ of, node }) => {
      const values = points.get(node)?.values;
      const point = pointSchema.safeParse(values?.['point']);
      const precision = values?.['pointPrecisionKm'];
      if (!point.success) return [];
      return [
        {
          of,
          place: sight.summary(view, node),
          ...point.data,
          precisionKm: typeof precision === 'number' ? precision : 0,
        },
      ];
    })
    .sort((a, b) => byCaption(a.place, b.place));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
