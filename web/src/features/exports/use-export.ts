import type { exportRequestSchema } from '@corridor/graph-schema/contracts';
import { useMutation } from '@tanstack/react-query';
import type * as z from 'zod';
import { download } from '../../api/client.ts';
import { saveFile } from './save-file.ts';

/** Asks for a file and keeps it. */
export function useExport() {
  return useMutation({
    mutationFn: async (asked: z.input<typeof exportRequestSchema>) => {
      const file = await download('/exports', asked);
      saveFile(file);
      return file;
    },
  });
}
