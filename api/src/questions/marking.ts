import type { Marking } from '@corridor/graph-schema/contracts';
import { markingQuestion } from '@corridor/graph-schema/questions';
import { COURT, EVERY_AGENCY, type PolicyToken } from '@corridor/graph-schema/policy';
import { findEntity } from '@corridor/network';
import { tokensAt } from '../resources/decisions/audience.ts';
import { defineAnswer } from './define-answer.ts';
import { wideViewOf } from './view-options.ts';

/** The marking of everything that the reader is shown of these. */
export const markingAnswer = defineAnswer(markingQuestion, async (params, sight) => {
  const view = wideViewOf(sight, params);
  const codes = new Set<number>();
  for (const id of params.entities) {
    const node = findEntity(view, id);
    if (node !== -1) for (const code of tokensAt(view, node)) codes.add(code);
  }
  const tokens = [...codes].flatMap((code) => sight.resident.tokenOf(view.topology.tokens.textOf(code)) ?? []);
  return { results: tokens.length === 0 ? [] : [markingOf(tokens)], beside: {} };
});

/** The strictest of several tokens in each of their dimensions. */
export function markingOf(tokens: readonly PolicyToken[]): Marking {
  return {
    level: Math.max(0, ...tokens.map(({ level }) => level)),
    handling: sorted(tokens.map(({ handling }) => handling)),
    releasableTo: commonReaders(tokens),
    denied: sorted(tokens.flatMap(({ denied }) => denied)),
    originators: sorted(tokens.map(({ originator }) => originator)),
    victims: tokens.some(({ victim }) => victim),
    closed: tokens.some(({ compartment }) => compartment !== undefined),
  };
}

/** Who is among the recipients of each; a court's permission is no release. */
function commonReaders(tokens: readonly PolicyToken[]): string[] {
  const named = tokens.filter(({ releasableTo }) => !releasableTo.includes(EVERY_AGENCY));
  if (named.length === 0) return [EVERY_AGENCY];
  const [first = [], ...others] = named.map(({ originator, releasableTo }) =>
    [originator, ...releasableTo].filter((code) => code !== COURT),
  );
  return sorted(first.filter((code) => others.every((codes) => codes.includes(code))));
}

function sorted(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
