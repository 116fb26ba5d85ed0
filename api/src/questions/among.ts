import type { GradeCodes, Link } from '@corridor/graph-schema/contracts';
import { amongQuestion } from '@corridor/graph-schema/questions';
import {
  claimConfidence,
  findEntity,
  isGuarded,
  kindLabelOf,
  linksAmong,
  valueAt,
  type FoldedLink,
  type View,
} from '@corridor/network';
import { readFolded } from '../resources/entities/read-folded.ts';
import { readGrades } from '../resources/entities/read-grades.ts';
import { defineAnswer } from './define-answer.ts';
import type { Sight } from './sight.ts';
import { wideViewOf } from './view-options.ts';

/** What these are by now, in the order asked, and the links among them in the order of ends and type. */
export const amongAnswer = defineAnswer(amongQuestion, async (params, sight) => {
  const view = wideViewOf(sight, params);
  const found = params.entities
    .map((asked) => ({ asked, node: findEntity(view, asked) }))
    .filter(({ node }) => node !== -1);
  const nodes = found.map(({ node }) => node);
  const links = linksAmong(view, nodes).map((folded) => ({ folded, link: sight.link(view, folded) }));
  links.sort(
    (a, b) => compare(a.link.from, b.link.from) || compare(a.link.to, b.link.to) || compare(a.link.type, b.link.type),
  );
  // Before anything is waited for: names and links are of one state of the graph.
  const summaries = found.map(({ asked, node }) => ({ asked, node, entity: sight.summary(view, node) }));
  const [statuses, graded] = await Promise.all([
    statusesOf(sight, view, nodes),
    withGrades(sight, view, links.slice(0, params.limit)),
  ]);

  return {
    results: summaries.map(({ node, ...named }) => ({ ...named, ...statuses.get(node) })),
    truncated: params.limit < links.length ? { reason: `limit ${params.limit}`, total: links.length } : null,
    beside: { links: graded },
  };
});

/** Why each person is recorded, where that is told. */
async function statusesOf(sight: Sight, view: View, nodes: readonly number[]) {
  const persons = nodes.filter((node) => kindLabelOf(view, node) === 'Person' && !isGuarded(view, node));
  const folded = await readFolded(sight, view, persons, ['subjectStatus']);
  return new Map(
    [...folded].flatMap(([node, { values }]) => {
      const status = values['subjectStatus'];
      return typeof status === 'string' ? [[node, { status }] as const] : [];
    }),
  );
}

/** Links with the grade of their surest claim; of equally sure ones that of the record with the smallest id. */
async function withGrades(
  sight: Sight,
  view: View,
  links: readonly { readonly folded: FoldedLink; readonly link: Link }[],
): Promise<(Link & { grade?: GradeCodes })[]> {
  const { claims, records } = view.topology;
  const surest = links.map(({ folded }) => {
    const said = folded.claims.map((claim) => ({
      record: records.ids.idOf(valueAt(claims.record, claim)),
      confidence: claimConfidence(claims, claim),
    }));
    return said.reduce((a, b) => ((b.confidence - a.confidence || compare(a.record, b.record)) > 0 ? b : a)).record;
  });
  const grades = await readGrades(sight, surest);
  return links.map(({ link }, at) => {
    const grade = grades.get(surest[at] ?? '');
    return grade?.source === undefined ? link : { ...link, grade };
  });
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
