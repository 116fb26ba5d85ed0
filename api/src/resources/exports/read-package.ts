import { GREATEST_DAY, LEAST_DAY } from '@corridor/graph-schema';
import type {
  EntityClaim,
  EntitySummary,
  ExportedClaim,
  ExportedEntity,
  ExportPackage,
  Marking,
} from '@corridor/graph-schema/contracts';
import { markingOf, strictestMarking } from '@corridor/graph-schema/policy';
import { isGuarded, shownEnds, valueAt } from '@corridor/network';
import { AppError } from '../../http/app-error.ts';
import { byCaption, type Sight } from '../../questions/sight.ts';
import { dateOf } from '../../questions/view-options.ts';
import { claimParts, readProperties } from '../entities/read-claims.ts';
import { keysOf, namesOf, propertiesOf, readDescribed, type Described } from '../entities/read-described.ts';
import { describesClaim } from '../entities/read-entity-view.ts';
import { summaryOf } from '../entities/read-records.ts';
import { readRecordRows } from './exports.repository.ts';
import { markingUnderId } from './marking-under-id.ts';
import { readExportedRecords } from './read-exported-records.ts';
import { CLAIMS_A_FILE, claimSupport, type WhatLeaves } from './what-leaves.ts';

/** So many entities are read from the store at once. */
const AT_ONCE = 8;

/** Reads what leaves, each part under its marking; the order follows from captions and ids. */
export async function readPackage(
  sight: Sight,
  leaves: WhatLeaves,
): Promise<Omit<ExportPackage, 'form' | 'watermark'>> {
  const known = leaves.nodes.map((node) => ({ node, summary: sight.summary(leaves.view, node) }));
  known.sort((a, b) => byCaption(a.summary, b.summary));
  const entities: ExportedEntity[] = [];
  const claims = await readLinks(sight, leaves);
  for (let at = 0; at < known.length; at += AT_ONCE) {
    const some = known.slice(at, at + AT_ONCE).map(({ node, summary }) => readEntity(sight, leaves, node, summary));
    for (const { entity, said } of await Promise.all(some)) {
      entities.push(entity);
      claims.push(...said);
    }
  }
  const order = new Map(entities.map(({ id }, at) => [id, at]));
  const place = (id = '') => order.get(id) ?? -1;
  claims.sort(
    (a, b) =>
      place(a.from) - place(b.from) || place(a.to) - place(b.to) || compare(a.type, b.type) || compare(a.id, b.id),
  );
  const records = await readExportedRecords(sight, leaves.view, [...new Set(claims.map(({ record }) => record))]);
  const marking = strictestMarking([...entities, ...claims, ...records].map((part) => part.marking));
  if (!marking) throw new AppError('conflict', 'The graph has changed meanwhile. Export again.');
  return { marking, entities, claims, records };
}

async function readEntity(
  sight: Sight,
  leaves: WhatLeaves,
  node: number,
  summary: EntitySummary,
): Promise<{ entity: ExportedEntity; said: ExportedClaim[] }> {
  const { view } = leaves;
  const supports = leaves.supports.get(node) ?? [];
  const { ids } = view.topology.records;
  // What has come since it was decided what leaves was not decided on.
  const decided = new Set(supports.flatMap(({ record }) => (record === undefined ? [] : ids.idOf(record))));
  const described = (await readDescribed(sight, view, node, CLAIMS_A_FILE)).filter(({ record }) =>
    decided.has(String(record['id'])),
  );
  return {
    entity: {
      ...summary,
      names: namesOf(described).map(({ name }) => name),
      keys: keysOf(described).map(({ key }) => key),
      properties: propertiesOf(described),
      marking: entityMarking(sight, leaves, node),
    },
    said: described.map((one) => describedClaim(sight, one, summary.id)),
  };
}

function entityMarking(sight: Sight, { view, links, supports, pseudonyms }: WhatLeaves, node: number): Marking {
  if (isGuarded(view, node)) return markingOf(pseudonyms);
  const own = supports.get(node) ?? [];
  const linked = () =>
    links
      .filter(({ from, to }) => from === node || to === node)
      .flatMap(({ claims }) => claims.map((claim) => claimSupport(sight, view, claim)));
  const marking = strictestMarking((own.length > 0 ? own : linked()).map(({ token }) => markingOf(token)));
  return marking ?? markingOf(pseudonyms);
}

function describedClaim(sight: Sight, one: Described, from: string): ExportedClaim {
  const claim = describesClaim(sight, one);
  const texts = Object.fromEntries(
    ['names', 'keys'].flatMap((name) => (name in one.said ? [[name, one.said[name]]] : [])),
  );
  return {
    ...common(claim),
    from,
    properties: { ...texts, ...claim.properties },
    marking: markingUnderId(sight, String(one.said['token'])),
  };
}

async function readLinks(sight: Sight, { view, links }: WhatLeaves): Promise<ExportedClaim[]> {
  const claims = links.flatMap((link) =>
    link.claims.map((claim) => ({
      claim,
      id: sight.claimId(view, claim),
      record: valueAt(view.topology.claims.record, claim),
      ...shownEnds(view, link),
    })),
  );
  const properties = await readProperties(sight, view, claims);
  const records = new Set(claims.map(({ record }) => record));
  const grades = new Map(
    (
      await readRecordRows(
        sight.read,
        [...records].map((record) => view.topology.records.ids.idOf(record)),
      )
    ).map((row) => [String(row['id']), summaryOf(sight, row, () => false).grade]),
  );
  return claims.map(({ claim, id, from, to }) => {
    const parts = claimParts(sight, view, claim);
    const grade = grades.get(parts.record) ?? { scheme: 'ungraded' };
    return {
      ...common({ ...parts, id, grade, properties: properties.get(id) ?? {} }),
      from,
      to,
      marking: markingOf(claimSupport(sight, view, claim).token),
    };
  });
}

/** What the claims of a file have in common with those of a page, and when they held, as dates. */
function common(claim: Omit<EntityClaim, 'other' | 'direction'>) {
  const { id, type, record, source, grade, confidence, properties, recordedAt } = claim;
  return {
    id,
    type,
    record,
    source,
    grade,
    confidence,
    properties,
    recordedAt,
    fromEarliest: dateIn(claim.fromEarliest),
    fromLatest: dateIn(claim.fromLatest),
    toEarliest: dateIn(claim.toEarliest),
    toLatest: dateIn(claim.toLatest),
  };
}

/** A bound as a date; nothing where it is open. */
function dateIn(day: number): string | undefined {
  return day === LEAST_DAY || day === GREATEST_DAY ? undefined : dateOf(day);
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
