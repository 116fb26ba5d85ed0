import { summaryQuestion } from '@corridor/graph-schema/questions';
import { summarise } from '@corridor/network';
import { defineAnswer } from './define-answer.ts';
import { sourceIds } from './scope.ts';
import { sourceLabel } from './source-label.ts';

/** Counts over everything that this reader may see. */
export const summaryAnswer = defineAnswer(summaryQuestion, async ({ sources }, sight) => {
  const view = sight.view(sources ? { sources: sourceIds(sight, sources) } : {});
  const summary = summarise(view);
  const list = (counts: Iterable<readonly [string, number]>) =>
    [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

  return {
    results: [
      {
        entities: summary.entities,
        claims: summary.claims,
        records: summary.records,
        byKind: list(summary.byKind),
        byType: list(summary.byType),
        bySource: list(
          [...summary.bySource].map(
            ([code, count]) => [sourceLabel(sight, view.topology.sources.textOf(code)), count] as const,
          ),
        ),
        byMonth: [...summary.byMonth]
          .sort(([a], [b]) => a - b)
          .map(([month, count]) => ({ name: monthName(month), count })),
      },
    ],
    beside: {},
  };
});

function monthName(month: number): string {
  return `${1970 + Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
