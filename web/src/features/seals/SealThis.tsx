import { Anchor } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { useState } from 'react';
import { mayAs } from '../shell/places.ts';
import { useSession } from '../shell/use-session.ts';
import { SealDialog } from './SealDialog.tsx';

/** For supervisors: the way from a person to their seal. */
export function SealThis({ entity }: { entity: EntitySummary }) {
  const session = useSession().data;
  const [isAsked, setAsked] = useState(false);

  if (entity.kind !== 'Person' || !session || !mayAs('sealPersons', session)) return null;
  return (
    <>
      <Anchor component="button" size="sm" onClick={() => setAsked(true)}>
        Seal this person…
      </Anchor>
      {isAsked && <SealDialog entity={entity} agency={session.agency} onClose={() => setAsked(false)} />}
    </>
  );
}
