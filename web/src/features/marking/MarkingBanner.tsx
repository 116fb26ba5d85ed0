import { markingWords, strictestMarking } from '@corridor/graph-schema/policy';
import { useMemo } from 'react';
import { useOnScreen } from '../../state/on-screen.ts';
import { MOST_MARKED, useMarking } from './use-marking.ts';

/** The highest marking of what is on screen. As long as it is not known, everything is treated as the highest that one may read. */
export function MarkingBanner({ clearance }: { clearance: number }) {
  const parts = useOnScreen((state) => state.parts);
  const ids = useMemo(() => [...new Set(Object.values(parts).flatMap((part) => part.ids))].sort(), [parts]);
  const ofEntities = useMarking(ids);
  const isKnown = ids.length === 0 || ofEntities.data !== undefined;
  const given = Object.values(parts).flatMap((part) => part.marking ?? []);
  const marking = isKnown ? strictestMarking([...given, ...(ofEntities.data ? [ofEntities.data] : [])]) : undefined;

  if (isKnown && marking === undefined) return null;
  return (
    <div role="note" aria-label="Marking" className="marking" data-level={marking?.level ?? clearance}>
      {marking && markingWords(marking)}
      {marking && ids.length > MOST_MARKED && ` · of the first ${MOST_MARKED.toLocaleString('en')}`}
      {!isKnown && ofEntities.isPending && 'Reading the marking of what is on screen'}
      {!isKnown && ofEntities.isError && UNREADABLE}
    </div>
  );
}

const UNREADABLE = 'The marking could not be read: treat what is on screen as the highest that you may read';
