import type { ReceivedFile } from '../../api/client.ts';

/** Hands a file to the browser, which keeps it where its user's files go. */
export function saveFile({ bytes, name }: ReceivedFile): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
