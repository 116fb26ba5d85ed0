import { Button, Stack, Text } from '@mantine/core';
import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { hierarchyQuestion } from '@corridor/graph-schema/questions';
import { useEffect, useMemo, useState } from 'react';
import { Failure } from '../../../components/Failure.tsx';
import { useEmphasis } from '../../../state/emphasis.ts';
import { useShowsOnScreen } from '../../../state/on-screen.ts';
import { counted } from '../../chart/count-words.ts';
import { Asking } from '../frame/Asking.tsx';
import { DayField } from '../frame/DayField.tsx';
import { distinctEntities } from '../frame/distinct-entities.ts';
import { EntityField } from '../frame/EntityField.tsx';
import { EntityLink } from '../frame/EntityLink.tsx';
import { LongList } from '../frame/LongList.tsx';
import type { ScopeChoice } from '../frame/scope-choice.ts';
import { useAnswer } from '../frame/use-answer.ts';
import { useDrawEntities } from '../frame/use-draw-entities.ts';
import { Roles } from './Roles.tsx';
import { Tiers, type Hierarchy } from './Tiers.tsx';

/** Asks who stands above whom and who plays which role; each tier has its colour on the chart. */
export function HierarchyPanel() {
  const [scope, setScope] = useState<ScopeChoice>('chart');
  const [organisation, setOrganisation] = useState<EntitySummary>();
  const [day, setDay] = useState('');
  const asked = useAnswer(hierarchyQuestion);
  const { draw, isDrawing, drawError } = useDrawEntities();
  const emphasise = useEmphasis((state) => state.emphasise);
  const found = asked.answer.data;
  const hierarchy = found?.results[0];
  const ranked = useMemo(() => (hierarchy ? rankedIn(hierarchy) : []), [hierarchy]);
  const whole = useMemo(
    () => (ranked.length === 0 ? {} : { groups: new Map(ranked.map(({ entity, tier }) => [entity.id, tier])) }),
    [ranked],
  );
  useEffect(() => emphasise(whole), [whole, emphasise]);
  useShowsOnScreen('hierarchy', [
    ...ranked.map(({ entity }) => entity.id),
    ...(hierarchy ? [...hierarchy.roles, ...hierarchy.unranked].map(({ id }) => id) : []),
  ]);
  const ask = () => {
    const on = day === '' ? {} : { asOf: day };
    if (organisation) asked.put({ ...on, organisation: organisation.id });
    else asked.ask(scope, (within) => ({ ...within, ...on }));
  };

  return (
    <Asking
      asked={asked}
      {...(organisation ? {} : { scope, onScope: setScope })}
      onAsk={ask}
      fields={
        <>
          <EntityField
            label="Of the organisation"
            none="none: of the network above"
            value={organisation}
            onChange={setOrganisation}
          />
          <DayField label="On day" value={day} onChange={setDay} />
        </>
      }
    >
      {found && hierarchy && (
        <>
          <Stack gap="xs" px="sm" pb="sm">
            <Text size="sm">
              {ranked.length === 0
                ? 'No record says here who directs whom.'
                : `${counted(ranked.length, 'stands', 'stand')} on ${counted(hierarchy.tiers.length, 'tier', 'tiers')}.`}
            </Text>
            {drawError && <Failure error={drawError} />}
            {ranked.length > 0 && (
              <Button
                size="compact-xs"
                variant="default"
                w="fit-content"
                loading={isDrawing}
                onClick={() => draw(distinctEntities(ranked.map(({ entity }) => entity)))}
              >
                Put the tiers on the chart
              </Button>
            )}
          </Stack>
          <Tiers tiers={hierarchy.tiers.filter(({ groups }) => groups.length > 0)} whole={whole} />
          <Roles roles={hierarchy.roles} />
          {found.unrankedCount > 0 && (
            <section className="answer-line" aria-label="Who stands nowhere">
              <Text size="sm" fw={600}>
                Of {counted(found.unrankedCount, 'person', 'persons')} no record says where they stand
              </Text>
              <LongList
                items={hierarchy.unranked}
                total={found.unrankedCount}
                keyOf={({ id }) => id}
                line={(entity) => (
                  <Text size="xs" component="div">
                    <EntityLink entity={entity} />
                  </Text>
                )}
              />
            </section>
          )}
        </>
      )}
    </Asking>
  );
}

function rankedIn({ tiers }: Hierarchy): readonly { readonly tier: number; readonly entity: EntitySummary }[] {
  return tiers.flatMap(({ tier, groups }) =>
    groups.flatMap(({ members }) => members.map((entity) => ({ tier, entity }))),
  );
}
