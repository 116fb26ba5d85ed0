import type { flowsQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';

/** One direction between two countries or places, as the question answers it. */
export type Flow = z.infer<typeof flowsQuestion.result>;

/** What flows are asked for; empty texts ask for all. */
export interface FlowFilter {
  readonly by: 'country-pair' | 'place-pair';
  readonly substance: string;
  readonly mode: string;
  readonly from: string;
  readonly to: string;
  /** ISO days; the first is included, the last is not. */
  readonly fromDay: string;
  readonly beforeDay: string;
}

/** Everything, between countries. */
export const everyFlow: FlowFilter = {
  by: 'country-pair',
  substance: '',
  mode: '',
  from: '',
  to: '',
  fromDay: '',
  beforeDay: '',
};

/** Names a flow on this page: a pair has one line a direction. */
export function flowKey({ from, to }: Pick<Flow, 'from' | 'to'>): string {
  return `${from.id} ${to.id}`;
}

/** The parameters of the question: what is empty is left out. */
export function flowParams(filter: FlowFilter): z.input<typeof flowsQuestion.params> {
  const { by, substance, mode, from, to, fromDay, beforeDay } = filter;
  const said = Object.entries({ substance, mode, from, to }).map(([name, text]) => [name, text.trim()]);
  const period = { ...(fromDay ? { from: fromDay } : {}), ...(beforeDay ? { to: beforeDay } : {}) };
  return {
    by,
    ...Object.fromEntries(said.filter(([, text]) => text !== '')),
    ...(fromDay || beforeDay ? { period } : {}),
  };
}

/** Whether its seizures can be asked for: a country among places would stand for all places in it. */
export function isListed({ from, to }: Flow, { by }: FlowFilter): boolean {
  return by === 'country-pair' || (from.kind !== 'Country' && to.kind !== 'Country');
}

/** Whether both ends are known well enough to be drawn. */
export function isOnMap(flow: Flow): boolean {
  return flow.fromPoint !== undefined && flow.toPoint !== undefined;
}
