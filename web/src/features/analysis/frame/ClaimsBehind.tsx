import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { counted } from '../../chart/count-words.ts';
import { ClaimsAt } from '../../inspector/ClaimsAt.tsx';

/** How many claims something rests on; opened, each of them with its record. They are read from the entities that they are about. */
export function ClaimsBehind({ claims, entities }: { claims: readonly string[]; entities: readonly string[] }) {
  const [isOpen, setOpen] = useState(false);
  if (claims.length === 0) return null;
  return (
    <>
      <Anchor component="button" inherit aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {counted(claims.length, 'claim', 'claims')}
      </Anchor>
      {isOpen && <ClaimsAt entities={entities} ids={claims} />}
    </>
  );
}
