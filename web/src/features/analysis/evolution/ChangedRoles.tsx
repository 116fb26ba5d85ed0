import { Text } from '@mantine/core';
import { ClaimsBehind } from '../frame/ClaimsBehind.tsx';
import { EntityLink } from '../frame/EntityLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import { roleWords } from '../hierarchy/role-words.ts';
import type { Evolution } from './lineages.ts';

type ChangedRole = Evolution['changes'][number]['roles'][number];

/** Who stayed and plays another role, by what records say; each opens to its claims. */
export function ChangedRoles({ roles, total }: { roles: readonly ChangedRole[]; total: number }) {
  if (total === 0) return null;
  return (
    <section aria-label="Roles that changed">
      <Text size="xs" fw={700}>
        Roles that changed
      </Text>
      <LongList
        items={roles}
        total={total}
        keyOf={({ entity }) => entity.id}
        line={({ entity, gained, lost, claims }) => (
          <Text size="xs" component="div">
            <EntityLink entity={entity} />: {changeWords(lost, gained)} ·{' '}
            <ClaimsBehind claims={claims} entities={[entity.id]} />
          </Text>
        )}
      />
    </section>
  );
}

function changeWords(lost: readonly string[], gained: readonly string[]): string {
  return [
    ...(lost.length > 0 ? [`no longer ${lost.map(roleWords).join(', ')}`] : []),
    ...(gained.length > 0 ? [`now ${gained.map(roleWords).join(', ')}`] : []),
  ].join('; ');
}
