import type { PropertyDeclarations } from '../define-property.ts';
import { describesProperties, DESCRIBES } from '../claims/describes.ts';
import type { RelationshipDefinition } from '../define-relationship.ts';
import { nodeLabels } from '../cypher/labels.ts';
import { kinds } from '../kinds/index.ts';
import { relationships } from '../relationships/index.ts';
import { links } from '../relationships/links.ts';
import { vocabularyOf } from '../vocabularies/index.ts';

/** Rules that the edition of the store cannot enforce: the statement counts what breaks each of them, and must answer 0s. */
export interface InvariantCheck {
  /** Answers one row: for each rule its name and how many things break it. */
  readonly text: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Only needed where claims of this type exist. */
  readonly type?: string;
}

const claimTypes: readonly string[] = [DESCRIBES, ...relationships.map(({ type }) => type)];
const referenceKinds = kinds.filter(({ reference }) => reference).map(({ label }) => label);
const common = [
  'id',
  'record',
  'token',
  'confidence',
  'fromEarliest',
  'fromLatest',
  'toEarliest',
  'toLatest',
  'recordedAt',
];

const between = new Map<string, RelationshipDefinition>(
  relationships.map((relationship) => [relationship.type, relationship]),
);
/** Codes of descriptions, each held where the kind declares it: a further column of a file may bear a name that another kind has. */
const describedCodes = [
  ...codesOf(describesProperties),
  ...kinds.flatMap(({ label, properties }) =>
    codesOf(properties).map((code) => ({ ...code, broken: `(b:${label} AND ${code.broken})` })),
  ),
];

/** All rules over one type of claim in one statement: it scans only that type, and once. */
function overClaims(type: string): InvariantCheck {
  const relationship = between.get(type);
  const coded = relationship === undefined ? describedCodes : codesOf(relationship.properties);
  const rules: Record<string, string> = {
    claimComplete: common.map((property) => `c.${property} IS NULL`).join(' OR '),
    claimKnownRecord: 'r IS NULL',
    claimKnownToken: 'ct IS NULL',
    confidenceRange: 'NOT 0.0 <= c.confidence <= 1.0',
    intervalOrder: 'c.fromEarliest > c.fromLatest OR c.toEarliest > c.toLatest OR c.fromEarliest >= c.toLatest',
    retractedTogether: 'c.recordedAt <> r.recordedAt OR coalesce(c.retractedAt, -1) <> coalesce(r.retractedAt, -1)',
    rawNotLooser: `r.token <> c.token AND (rt.level < ct.level OR (ct.victim AND NOT rt.victim) OR any(x IN ct.denied WHERE NOT x IN rt.denied)
      OR (NOT 'ALL' IN ct.releasableTo AND any(x IN rt.releasableTo WHERE NOT x IN ct.releasableTo))
      OR (ct.compartment IS NOT NULL AND coalesce(rt.compartment, '-') <> ct.compartment))`,
    ...(relationship === undefined
      ? {
          claimKnownRecord: 'r IS NULL OR a.id <> c.record',
          mentionHasHome: 'NOT EXISTS { (:Entity {id: c.mention}) }',
          namesParallel: `c.names IS NOT NULL AND any(l IN [c.nameTypes, c.nameScripts, c.nameLanguages, c.nameGiven, c.nameFamily, c.namePatronymic]
            WHERE l IS NOT NULL AND size(l) <> size(c.names))`,
        }
      : {
          endIsDescribed: `none(l IN labels(a) WHERE l IN $referenceKinds)
            AND NOT EXISTS { (r)-[:DESCRIBES {mention: coalesce(c.fromMention, a.id)}]->(a) }
            OR none(l IN labels(b) WHERE l IN $referenceKinds)
            AND NOT EXISTS { (r)-[:DESCRIBES {mention: coalesce(c.toMention, b.id)}]->(b) }`,
          allowedEnds: 'none(l IN labels(a) WHERE l IN $from) OR none(l IN labels(b) WHERE l IN $to)',
        }),
    ...(coded.length === 0 ? {} : { vocabulary: coded.map(({ broken }) => broken).join(' OR ') }),
  };
  return {
    type,
    text: `MATCH (a)-[c:${type}]->(b)
      OPTIONAL MATCH (r:Record {id: c.record})
      OPTIONAL MATCH (ct:PolicyToken {id: c.token})
      OPTIONAL MATCH (rt:PolicyToken {id: r.token})
      RETURN ${Object.entries(rules)
        .map(([name, broken]) => `sum(CASE WHEN ${broken} THEN 1 ELSE 0 END) AS ${name}`)
        .join(',\n        ')}`,
    parameters: {
      referenceKinds,
      from: relationship?.from ?? [],
      to: relationship?.to ?? [],
      values: Object.fromEntries(coded.map(({ name, values }) => [name, values])),
    },
  };
}

/** Domain rules I01 to I27, as far as this release stores what they are about; a name may stand in several statements. */
export const invariantChecks: readonly InvariantCheck[] = [
  {
    text: `MATCH (e:Entity) WHERE e.id IS NULL OR size(labels(e)) <> 2 OR size(keys(e)) <> 1
      OR NOT any(l IN labels(e) WHERE l IN $kinds) RETURN count(e) AS identityOnly`,
    parameters: { kinds: kinds.map(({ label }) => label) },
  },
  ...claimTypes.map(overClaims),
  {
    text: `MATCH (r:Record) WHERE r.retractedAt IS NULL WITH r.source AS source, r.ref AS ref, count(*) AS n WHERE n > 1
      RETURN count(*) AS oneStandingVersion`,
  },
  {
    text: `MATCH ()-[d:DESCRIBES]->(e:Entity) WITH d.mention AS mention, count(DISTINCT e) AS n WHERE n > 1
      RETURN count(*) AS mentionAtOneEntity`,
  },
  {
    text: `MATCH ()-[d:DESCRIBES]->(e:Entity) WHERE d.mention <> e.id WITH DISTINCT d.mention AS mention, e
      WHERE NOT EXISTS { MATCH (:Entity {id: mention}) ((:Entity)<-[:ABOUT]-(s:Decision)-[:ABOUT]->(:Entity)
        WHERE s.verdict = 'SAME' AND s.retractedAt IS NULL){1,20} (e) } RETURN count(*) AS awayOnlyByDecision`,
  },
  {
    // Under one token: a merge by somebody who does not see that others told them apart joins them for nobody else.
    text: `MATCH (a:Entity)<-[:ABOUT]-(s:Decision {verdict: 'NOT_SAME'})-[:ABOUT]->(b:Entity)
      WHERE s.retractedAt IS NULL AND a.id < b.id
        AND EXISTS { MATCH (a) ((:Entity)<-[:ABOUT]-(m:Decision)-[:ABOUT]->(:Entity)
          WHERE m.verdict = 'SAME' AND m.retractedAt IS NULL AND m.token = s.token){1,20} (b) }
      RETURN count(DISTINCT s) AS notSameApart`,
  },
  {
    text: `MATCH (n) UNWIND labels(n) AS name WITH DISTINCT name WHERE NOT name IN $labels RETURN count(name) AS knownNames`,
    parameters: { labels: nodeLabels },
  },
  {
    text: `MATCH ()-[c]->() WITH DISTINCT type(c) AS name WHERE NOT name IN $types RETURN count(name) AS knownNames`,
    parameters: { types: [...claimTypes, ...links.map(({ type }) => type)] },
  },
  {
    text: `MATCH (g:GraphRevision) WITH count(g) AS n, max(g.rev) AS top
      RETURN CASE WHEN n <> 1 OR EXISTS { MATCH (r:Record) WHERE r.rev > top } OR EXISTS { MATCH (d:Decision) WHERE d.rev > top }
        THEN 1 ELSE 0 END AS revisionOrder`,
  },
  {
    text: `MATCH (e:Entity) WHERE none(l IN labels(e) WHERE l IN $referenceKinds) AND NOT EXISTS { (e)<-[:DESCRIBES]-() }
      AND NOT EXISTS { (e)<-[:ABOUT]-() } AND NOT EXISTS { ()-[:DESCRIBES {mention: e.id}]->() } RETURN count(e) AS noLeftovers`,
    parameters: { referenceKinds },
  },
  ...kinds
    .filter((kind) => 'alwaysKeyed' in kind)
    .map(({ label }) => ({
      type: DESCRIBES,
      text: `MATCH ()-[d:DESCRIBES]->(:${label}) WHERE size(coalesce(d.keys, [])) = 0 RETURN count(d) AS keyStated`,
    })),
];

/** For each coded property the condition that breaks its vocabulary. */
function codesOf(properties: PropertyDeclarations): { name: string; values: string[]; broken: string }[] {
  return Object.entries(properties).flatMap(([name, { vocabulary, type }]) => {
    if (vocabulary === undefined) return [];
    const broken =
      type === 'codes'
        ? `(c.${name} IS NOT NULL AND any(v IN c.${name} WHERE NOT v IN $values.${name}))`
        : `(c.${name} IS NOT NULL AND NOT c.${name} IN $values.${name})`;
    return [{ name, values: Object.keys(vocabularyOf[vocabulary].values), broken }];
  });
}
