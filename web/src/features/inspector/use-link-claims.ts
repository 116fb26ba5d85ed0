import type { EntityClaim, Link } from '@corridor/graph-schema/contracts';
import { useEntity } from './use-entity.ts';

/** The claims that carry a link, as either of its ends tells them: of a busy end only the newest are told. */
export function useLinkClaims({ from, to, claims }: Link) {
  const start = useEntity(from);
  const end = useEntity(to);
  const meant = new Set(claims);
  // From the start they read as the link does; the end adds those that the start has too many to tell.
  const told = new Map<string, EntityClaim>();
  for (const claim of [...(start.data?.claims ?? []), ...(end.data?.claims ?? [])])
    if (meant.has(claim.id) && !told.has(claim.id)) told.set(claim.id, claim);

  return {
    claims: [...told.values()],
    isPending: start.isPending || end.isPending,
    error: start.error ?? end.error,
    retry: () => void Promise.all([start.refetch(), end.refetch()]),
  };
}
