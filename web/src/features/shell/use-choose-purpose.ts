import type { Purpose, SessionView } from '@corridor/graph-schema/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useStatedPurpose } from '../../state/purpose.ts';

/** Works for another purpose, in a case or in none. */
export function useChoosePurpose(session: SessionView) {
  const choose = useStatedPurpose((state) => state.choose);
  const queries = useQueryClient();

  return (purpose: Purpose, caseReference: string | undefined) => {
    choose(purpose, caseReference);
    queries.setQueryData(['session'], { ...session, purpose });
    // What was read for the other purpose is not what one may see for this one.
    void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
  };
}
