import { sessionViewSchema } from '@corridor/graph-schema/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import { useCarriedChart } from '../../state/carried-chart.ts';
import { useCamera } from '../../state/camera.ts';
import { outlineOf } from '../../state/chart-outline.ts';
import { useChart } from '../../state/chart-store.ts';
import { useDeskOwner } from '../../state/desk-owner.ts';

/**
 * Goes on as another account of the demonstration. Nothing that the one before had read stays: of the chart only which things
 * were where goes along, to be asked for again under the new rights.
 */
export function useActAs() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (account: string) =>
      request('/sessions/demonstration', sessionViewSchema, { method: 'POST', body: { account } }),
    onSuccess: async (session) => {
      const outline = outlineOf(useChart.getState().history.present, useCarriedChart.getState().outline);
      const { view, look } = useCamera.getState();
      const ofOthers = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'session' };
      await queries.cancelQueries();
      queries.removeQueries(ofOthers);
      useDeskOwner.getState().leave();
      useCarriedChart.getState().carry(session.account, outline);
      look(view);
      queries.setQueryData(['session'], session);
    },
  });
}
