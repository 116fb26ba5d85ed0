import { findEntity } from '@corridor/network';
import type { Session } from '../../access/session.ts';
import { keptTokens } from '../../questions/kept-views.ts';
import { createSight, type SightContext } from '../../questions/sight.ts';
import { tokensAt } from '../../resources/decisions/audience.ts';

/** Whose information stands at some entities, as far as this reader sees, and under which handling codes. */
export function rightsOf(
  context: SightContext,
  session: Session,
  entities: readonly string[],
): { originator: string; code: string }[] {
  if (entities.length === 0 || !context.resident.isReady()) return [];
  const view = createSight(session, context).view();
  const codes = new Set<number>();
  for (const id of entities) {
    const node = findEntity(view, id);
    if (node !== -1) for (const code of keptTokens(view, node, () => tokensAt(view, node))) codes.add(code);
  }
  return [...codes].flatMap((code) => {
    const token = context.resident.tokenOf(view.topology.tokens.textOf(code));
    return token ? [{ originator: token.originator, code: token.handling }] : [];
  });
}
