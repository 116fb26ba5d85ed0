import { Button, Checkbox, Group, Loader, Modal, NumberInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { Failure } from '../../components/Failure.tsx';
import { counted } from './count-words.ts';
import { groupCounts, type CountGroup } from './group-counts.ts';
import { words } from './to-elements.ts';
import { useExpand, useNeighbourCounts, type Expansion } from './use-expand.ts';

const EXPAND_LIMIT = 100;
const MOST = 1_000;
/** The question takes no more at a time. */
const MOST_STARTS = 200;

/** Counts first, by type and direction; then as many as asked for are put on the chart beside what is there. */
export function ExpandDialog({ entities, onClose }: { entities: readonly string[]; onClose: () => void }) {
  const [chosen, setChosen] = useState<readonly string[]>();
  const [direction, setDirection] = useState<Expansion['direction']>('both');
  const [limit, setLimit] = useState(EXPAND_LIMIT);
  const starts = entities.slice(0, MOST_STARTS);
  const counts = useNeighbourCounts(starts);
  const add = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Until the counts are there it cannot take the focus.
    if (counts.isSuccess) add.current?.focus();
  }, [counts.isSuccess]);
  const expand = useExpand(starts, (added, found, total) => {
    onClose();
    notifications.show({ message: outcome(added, found, total) });
  });
  const groups = groupCounts(counts.data?.counts ?? [], direction);
  const meant = groups.filter(({ type }) => chosen?.includes(type) ?? true);
  const isAll = meant.length === groups.length && direction === 'both';
  const total = isAll ? (counts.data?.total ?? 0) : meant.reduce((sum, { count }) => sum + count, 0);

  return (
    <Modal
      opened
      onClose={onClose}
      title={`Expand ${counted(entities.length, 'entity', 'entities')}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="sm">
        {entities.length > MOST_STARTS && (
          <Text size="sm">
            At most {MOST_STARTS} are expanded at a time: the first {MOST_STARTS} of the selection.
          </Text>
        )}
        {counts.isPending && <Loader size="sm" aria-label="Counting what is linked" />}
        {counts.error && <Failure error={counts.error} onRetry={() => void counts.refetch()} />}
        {counts.isSuccess && counts.data.counts.length === 0 && (
          <Text size="sm">Nothing is linked to this, as far as is known.</Text>
        )}
        {counts.isSuccess && counts.data.counts.length > 0 && (
          <>
            <SegmentedControl
              size="xs"
              aria-label="Direction"
              value={direction}
              onChange={setDirection}
              data={[
                { value: 'both', label: 'Both ways' },
                { value: 'out', label: 'From here →' },
                { value: 'in', label: 'To here ←' },
              ]}
            />
            <Checkbox.Group
              value={meant.map(({ type }) => type)}
              onChange={setChosen}
              label="Which relationships"
              description={groups.length === 0 ? 'None goes this way.' : undefined}
            >
              <Stack gap={6} mt="xs" mah="45vh" style={{ overflow: 'auto' }}>
                {groups.map((group) => (
                  <Checkbox
                    key={group.type}
                    value={group.type}
                    label={`${words(group.type)} · ${group.count}`}
                    description={`${ways(group)} · ${group.kinds}`}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          </>
        )}
        {expand.error && <Failure error={expand.error} />}
        <Group justify="space-between" align="flex-end">
          <NumberInput
            label="At most"
            min={1}
            max={MOST}
            clampBehavior="strict"
            allowDecimal={false}
            w={110}
            value={limit}
            onChange={(value) => setLimit(Number(value) || EXPAND_LIMIT)}
          />
          <Button
            disabled={total === 0}
            loading={expand.isPending}
            onClick={() => expand.mutate({ types: meant.map(({ type }) => type), direction, limit })}
            ref={add}
          >
            {label(total, limit, isAll || isPlain(meant))}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function ways({ out, in: inward }: CountGroup): string {
  return [out > 0 && `${out} →`, inward > 0 && `${inward} ←`].filter(Boolean).join(' ');
}

/** Whether no entity can be counted twice: several types, or both ways of one, can lead to the same. */
function isPlain([first, ...others]: readonly CountGroup[]): boolean {
  return first !== undefined && others.length === 0 && (first.out === 0 || first.in === 0);
}

function label(total: number, limit: number, isExact: boolean): string {
  if (total > limit) return `Add ${limit} of ${total}`;
  return isExact ? `Add ${total}` : `Add up to ${total}`;
}

/** What came, and what did not and why. */
function outcome(added: number, found: number, total: number): string {
  const came =
    added === 0 ? 'Nothing new: all of them were on the chart' : `${counted(added, 'entity', 'entities')} added`;
  return found < total
    ? `${came}. ${found} of ${total} shown: limit ${found}. Expand again with a higher limit for the rest.`
    : `${came}.`;
}
