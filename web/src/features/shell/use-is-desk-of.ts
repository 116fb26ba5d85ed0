import type { SessionView } from '@corridor/graph-schema/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { useDeskOwner } from '../../state/desk-owner.ts';

/** Whether the desk is that of who is signed in now; until it is, nothing of it may be drawn. */
export function useIsDeskOf(session: SessionView | undefined): boolean {
  const { owner, take } = useDeskOwner();
  const queries = useQueryClient();
  const asks = session ? ownerOf(session) : undefined;

  useLayoutEffect(() => {
    if (asks === undefined || asks === owner) return;
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    take(asks);
  }, [asks, owner, take, queries]);
  return asks !== undefined && asks === owner;
}

/** Who it is, with what rights. For what they ask and whether they proved who they are may change on the same desk. */
function ownerOf(session: SessionView): string {
  const { purpose: _purpose, isSteppedUp: _isSteppedUp, ...rest } = session;
  return JSON.stringify(rest);
}
