import { safeguardingAlertsSchema } from '@corridor/graph-schema/contracts';
import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';

/** Whom the own agency's records mark as victims or possible minors while others show them. */
export function useSafeguardingAlerts() {
  return useQuery({
    queryKey: ['safeguarding-alerts'],
    queryFn: ({ signal }) => request('/safeguarding-alerts', safeguardingAlertsSchema, { signal }),
  });
}
