import { notifications } from '@mantine/notifications';
import { flowsQuestion } from '@corridor/graph-schema/questions';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ask } from '../../api/ask.ts';
import { addToChart } from '../../state/chart-content.ts';
import { useChart } from '../../state/chart-store.ts';
import { useSelection } from '../../state/selection.ts';
import { counted } from '../chart/count-words.ts';
import { flowParams, type Flow, type FlowFilter } from './flow.ts';

const MOST_DRAWN = 200;

/** Puts the seizures that a flow counts on the chart, with its ends, and goes there: each opens to its claims. */
export function useDrawSeizures(filter: FlowFilter) {
  const change = useChart((state) => state.change);
  const select = useSelection((state) => state.select);
  const navigate = useNavigate();

  return useMutation({
    mutationFn: ({ from, to }: Flow) =>
      ask(flowsQuestion, {
        ...flowParams(filter),
        from: from.id,
        to: to.id,
        includeDomestic: from.id === to.id,
        list: MOST_DRAWN,
      }),
    onSuccess: async ({ listed = [], totalSeizures }, { from, to }) => {
      change((chart) => addToChart(chart, [from, to, ...listed], []));
      select(listed.map(({ id }) => id));
      if (listed.length < totalSeizures)
        notifications.show({
          message: `${listed.length} of ${counted(totalSeizures, 'seizure', 'seizures')} are on the chart: no more are put there at once.`,
        });
      await navigate({ to: '/' });
    },
  });
}
