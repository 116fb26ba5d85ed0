import { useMutation } from '@tanstack/react-query';
import { download } from '../../api/client.ts';
import { saveFile } from './save-file.ts';

/** Asks an address for a file and keeps it. */
export function useExport(path: string) {
  return useMutation({
    mutationFn: async (asked: object) => {
      const file = await download(path, asked);
      saveFile(file);
      return file;
    },
  });
}
