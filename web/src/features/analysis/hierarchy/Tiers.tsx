import { Stack, Text } from '@mantine/core';
import type { hierarchyQuestion } from '@corridor/graph-schema/questions';
import type * as z from 'zod';
import { linkKey } from '../../../state/chart-content.ts';
import type { Emphasis } from '../../../state/emphasis.ts';
import { GROUP_COLOURS } from '../../chart/styles/chart-style.ts';
import { phraseOf } from '../../inspector/phrase-of.ts';
import { ClaimsBehind } from '../frame/ClaimsBehind.tsx';
import { EntityNames } from '../frame/EntityNames.tsx';
import { useStandOut } from '../frame/use-stand-out.ts';

/** Tiers, roles, and who stands nowhere, as it is answered. */
export type Hierarchy = z.infer<(typeof hierarchyQuestion)['result']>;
type Group = Hierarchy['tiers'][number]['groups'][number];

/** Tier after tier from the top; where each of several is above the others, the links that say so. */
export function Tiers({ tiers, whole }: { tiers: Hierarchy['tiers']; whole: Emphasis }) {
  const standOut = useStandOut(whole);
  return (
    <Stack component="ol" gap={0} m={0} p={0} style={{ listStyle: 'none' }}>
      {tiers.map(({ tier, groups }) => (
        <li
          key={tier}
          className="answer-line"
          {...standOut(groups.flatMap(({ members }) => members.map(({ id }) => id)))}
        >
          <Text size="xs" fw={600}>
            <span aria-hidden style={{ color: GROUP_COLOURS[tier % GROUP_COLOURS.length] }}>
              ●
            </span>{' '}
            {tier === 0 ? 'At the top' : `Tier ${tier + 1}`}
          </Text>
          {groups
            .filter(({ contradictory }) => !contradictory)
            .map((group) => (
              <Text key={group.members[0]?.id} size="xs" component="div">
                <EntityNames entities={group.members} />
              </Text>
            ))}
          {groups
            .filter(({ contradictory }) => contradictory)
            .map((group) => (
              <Contradictory key={group.members[0]?.id} group={group} />
            ))}
        </li>
      ))}
    </Stack>
  );
}

function Contradictory({ group: { members, links } }: { group: Group }) {
  const captions = new Map(members.map(({ id, caption }) => [id, caption]));
  return (
    <>
      <Text size="xs" component="div">
        <b>Contradictory:</b> each of <EntityNames entities={members} /> is said to be above the others
      </Text>
      {links.map((link) => (
        <Text key={linkKey(link)} size="xs" component="div">
          {captions.get(link.from)} {phraseOf(link.type)} {captions.get(link.to)} ·{' '}
          <ClaimsBehind claims={link.claims} entities={[link.from, link.to]} />
        </Text>
      ))}
    </>
  );
}
