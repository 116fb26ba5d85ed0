import { Text } from '@mantine/core';
import { ClaimsBehind } from '../frame/ClaimsBehind.tsx';
import { EntityLink } from '../frame/EntityLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import { roleWords } from './role-words.ts';
import type { Hierarchy } from './Tiers.tsx';

type Role = Hierarchy['roles'][number];

/** Who plays which role: on whose word, or by which indicators; each opens to its claims. */
export function Roles({ roles }: { roles: readonly Role[] }) {
  return (
    <section className="answer-line" aria-label="Roles">
      <Text size="sm" fw={600}>
        Roles
      </Text>
      {roles.length === 0 && <Text size="xs">No record gives anybody a role, and too little speaks for one.</Text>}
      <LongList
        items={roles}
        most={12}
        keyOf={({ id, role }) => `${id} ${role}`}
        line={({ id, kind, caption, role, asserted, probability, indicators }) => (
          <>
            <Text size="xs" component="div">
              <EntityLink entity={{ id, kind, caption }} />: <b>{roleWords(role)}</b>
              {!asserted && ` · inferred and unverified, ${((probability ?? 0) * 100).toFixed(0)} %`}
            </Text>
            {indicators.map(({ name, claims }) => (
              <Text key={name} size="xs" c="var(--desk-text-soft)" component="div">
                {name} · <ClaimsBehind claims={claims} entities={[id]} />
              </Text>
            ))}
          </>
        )}
      />
    </section>
  );
}
