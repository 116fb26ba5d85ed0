import type { EntityClaim, EntitySummary } from '@corridor/graph-schema/contracts';
import { useQueries } from '@tanstack/react-query';
import { entityQuery } from './use-entity.ts';

/** Claims by their ids, as these entities tell them, the first first: of a busy entity only the newest are told. */
export function useClaimsAt(entities: readonly string[], ids: readonly string[]) {
  const views = useQueries({ queries: [...new Set(entities)].map((id) => entityQuery(id)) });
  const meant = new Set(ids);
  const told = new Map<string, EntityClaim>();
  const subjects = new Map<string, EntitySummary>();
  for (const { id, kind, caption, claims } of views.flatMap(({ data }) => data ?? [])) {
    for (const claim of claims) {
      if (!meant.has(claim.id) || told.has(claim.id)) continue;
      told.set(claim.id, claim);
      subjects.set(claim.id, { id, kind, caption });
    }
  }

  return {
    claims: [...told.values()],
    /** The entity that tells each. */
    subjects,
    isPending: views.some(({ isPending }) => isPending),
    error: views.find(({ isError }) => isError)?.error,
    retry: () => void Promise.all(views.filter(({ isError }) => isError).map(({ refetch }) => refetch())),
  };
}
