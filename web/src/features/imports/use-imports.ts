import { importSchema, quarantineItemSchema, type ImportState } from '@corridor/graph-schema/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { request } from '../../api/client.ts';

const moving: readonly ImportState[] = ['received', 'running', 'retracting'];

/** All imports that this reader may see, newest first; asked again every second while one moves. */
export function useImports() {
  return useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => request('/imports', z.object({ imports: z.array(importSchema) }), { signal }),
    refetchInterval: ({ state }) => (state.data?.imports.some((one) => moving.includes(one.state)) ? 1_000 : false),
  });
}

/** One import. */
export function useImport(id: string) {
  return useQuery({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => request(`/imports/${id}`, importSchema, { signal }),
    refetchInterval: ({ state }) => (state.data && moving.includes(state.data.state) ? 1_000 : false),
  });
}

/** The first rows of an import that wait for a person. */
export function useQuarantine(id: string, limit: number) {
  return useQuery({
    queryKey: ['imports', id, 'quarantine', limit],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      request(
        `/imports/${id}/quarantine?limit=${limit}`,
        z.object({ items: z.array(quarantineItemSchema), total: z.int() }),
        {
          signal,
        },
      ),
  });
}

/** Whether an import is still moving. */
export function isMoving(state: ImportState): boolean {
  return moving.includes(state);
}
