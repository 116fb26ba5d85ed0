import { Button, Group, Loader, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { flowsQuestion } from '@corridor/graph-schema/questions';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { ask } from '../../api/ask.ts';
import { Failure } from '../../components/Failure.tsx';
import { addToChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useShowsOnScreen } from '../../state/on-screen.ts';
import { useSelection } from '../../state/selection.ts';
import { counted } from '../chart/count-words.ts';
import { everyFlow, flowKey, flowParams, isListed, isOnMap } from './flow.ts';
import { FlowFilters } from './FlowFilters.tsx';
import { FlowMap } from './FlowMap.tsx';
import { FlowTable } from './FlowTable.tsx';
import { useDrawSeizures } from './use-draw-seizures.ts';

/** Which way seized goods go: arcs on a map, the same in a table, and both ends for the chart. */
export function FlowsPage() {
  const [filter, setFilter] = useState(everyFlow);
  const [selected, setSelected] = useState<string>();
  const change = useChart((state) => state.change);
  const select = useSelection((state) => state.select);
  const answer = useQuery({
    queryKey: ['flows', filter],
    queryFn: ({ signal }) => ask(flowsQuestion, flowParams(filter), signal),
    placeholderData: keepPreviousData,
  });
  const flows = useMemo(() => (answer.isError ? [] : (answer.data?.results ?? [])), [answer.data, answer.isError]);
  useShowsOnScreen(
    'flows',
    flows.flatMap(({ from, to }) => [from.id, to.id]),
    flows.length === 0 ? undefined : answer.data?.marking,
  );
  const flow = flows.find((one) => flowKey(one) === selected);

  const seizures = useDrawSeizures(filter);

  const choose = useCallback(
    (key: string) => {
      setSelected(key);
      select(key.split(' '));
    },
    [select],
  );
  const putOnChart = () => {
    if (!flow) return;
    const { from, to } = flow;
    change((chart) => addToChart(chart, [from, to], []));
    select([from.id, to.id]);
    notifications.show({ message: `${from.caption} and ${to.caption} are on the chart.` });
  };

  return (
    <main className="flows">
      <div className="panel">
        <Group justify="space-between" px="sm" pt="sm">
          <Title order={1} size="h3">
            Flows
          </Title>
          <Group gap="xs">
            <Button size="compact-sm" variant="default" disabled={!flow} onClick={putOnChart}>
              Put both ends on the chart
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={!flow || !isListed(flow, filter)}
              loading={seizures.isPending}
              onClick={() => flow && seizures.mutate(flow)}
            >
              {flow ? `See its ${counted(flow.seizures, 'seizure', 'seizures')}` : 'See its seizures'}
            </Button>
          </Group>
        </Group>
        {seizures.isError && <Failure error={seizures.error} />}
        <FlowFilters isBusy={answer.isFetching} onApply={setFilter} />
        <Text size="sm" px="sm" pb="xs" aria-live="polite">
          {answer.data &&
            !answer.isError &&
            totals(flows.length, answer.data, flows.filter((one) => !isOnMap(one)).length)}
        </Text>
        {answer.isPending && <Loader m="sm" aria-label="Adding up the flows" />}
        {answer.isError && <Failure error={answer.error} onRetry={() => void answer.refetch()} />}
        {answer.isSuccess && flows.length === 0 && (
          <Text size="sm" p="sm">
            No seizure that you may see has both a departure and a destination that fit. Clear a filter, choose
            countries instead of places, or import seizures.
          </Text>
        )}
        {flows.length > 0 && <FlowTable flows={flows} selected={selected} onSelect={choose} />}
      </div>
      <FlowMap flows={flows} selected={selected} onSelect={choose} />
    </main>
  );
}

function totals(
  shown: number,
  { pairs, totalSeizures }: { pairs: number; totalSeizures: number },
  hidden: number,
): string {
  const count = (number: number) => number.toLocaleString('en');
  return `${count(shown)} of ${count(pairs)} pairs, ${count(hidden)} not on the map · ${count(totalSeizures)} seizures`;
}
