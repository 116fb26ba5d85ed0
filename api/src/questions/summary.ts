import { summaryQuestion } from '@corridor/graph-schema/questions';
import { summarise, type View } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import type { Sight } from './sight.ts';
import { sourceLabel } from './source-label.ts';
import { alsoSources, wideViewOf } from './view-options.ts';

/** Counts over everything that this reader may see. */
export const summaryAnswer = defineAnswer(summaryQuestion, async (params, sight) => {
  const view = wideViewOf(sight, alsoSources(params));
  const summary = summarise(view);
  let longest = 0;
  const page = (all: { name: string; count: number }[]) => {
    longest = Math.max(longest, all.length);
    return all.slice(0, params.limit);
  };
  const list = (counts: Iterable<readonly [string, number]>) =>
    page(
      [...counts]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    );

  const result = {
    entities: summary.entities,
    claims: summary.claims,
    records: summary.records,
    byKind: list(summary.byKind),
    byType: list(summary.byType),
    bySource: list(bySource(sight, view, summary.bySource)),
    byMonth: page(
      [...summary.byMonth].sort(([a], [b]) => a - b).map(([month, count]) => ({ name: monthName(month), count })),
    ),
  };
  return {
    results: [result],
    truncated: longest > params.limit ? { reason: `limit ${params.limit} of lines in a list`, total: longest } : null,
    beside: {},
  };
});

/** Records by what this reader calls their source, whoever feeds it. */
function bySource(sight: Sight, { topology }: View, counts: ReadonlyMap<number, number>): Map<string, number> {
  const named = new Map<string, number>();
  for (const [code, count] of counts) {
    const label = sourceLabel(sight, topology.sources.textOf(code));
    named.set(label, (named.get(label) ?? 0) + count);
  }
  return named;
}

/** The name of a month that is counted since January 1970. */
export function monthName(month: number): string {
  return `${1970 + Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
