import { useMemo } from 'react';
import { useOnScreen } from '../../state/on-screen.ts';
import { markingWords } from './marking-words.ts';
import { MOST_MARKED, useMarking } from './use-marking.ts';

/** The highest marking of what is on screen. As long as it is not known, everything is treated as the highest that one may read. */
export function MarkingBanner({ clearance }: { clearance: number }) {
  const parts = useOnScreen((state) => state.parts);
  const ids = useMemo(() => [...new Set(Object.values(parts).flat())].sort(), [parts]);
  const marking = useMarking(ids);

  if (ids.length === 0 || marking.data === null) return null;
  const level = marking.data?.level ?? clearance;
  return (
    <div role="note" aria-label="Marking" className="marking" data-level={level}>
      {marking.data && markingWords(marking.data)}
      {marking.data && ids.length > MOST_MARKED && ` · of the first ${MOST_MARKED.toLocaleString('en')}`}
      {marking.isPending && 'Reading the marking of what is on screen'}
      {marking.isError && 'The marking could not be read: treat what is on screen as the highest that you may read'}
    </div>
  );
}
