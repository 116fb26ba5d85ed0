import { readFileSync, readdirSync } from 'node:fs';

/** An import profile that comes with the product: its name, and the JSON document as it is stored and shown. */
export interface BuiltInProfile {
  readonly name: string;
  readonly text: string;
}

const folder = new URL('./', import.meta.url);
const ENDING = '.json';

/** Every built-in import profile, by name. Read from disk once; each document is named as its file is. */
export const builtInProfiles: readonly BuiltInProfile[] = readdirSync(folder)
  .filter((file) => file.endsWith(ENDING))
  .sort()
  .map((file) => ({ name: file.slice(0, -ENDING.length), text: readFileSync(new URL(file, folder), 'utf8') }));
