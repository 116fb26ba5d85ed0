import type { Link } from '@corridor/graph-schema/contracts';
import type { ChartContent } from '../../state/chart-content.ts';
import { phraseOf } from '../inspector/phrase-of.ts';

/** A relationship as a sentence: “Ann Test is an associate of Ben Sample”. */
export function linkWords({ from, type, to }: Pick<Link, 'from' | 'type' | 'to'>, { entities }: ChartContent): string {
  return `${entities[from]?.caption ?? from} ${phraseOf(type)} ${entities[to]?.caption ?? to}`;
}
