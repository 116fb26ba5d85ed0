import { fetchPatiently } from '../fetch-patiently.ts';
import { builtInProfiles } from '../profiles/index.ts';
import { referenceImports } from '../reference/index.ts';
import { scenarios } from '../scenarios/index.ts';
import { ServiceFault } from '../services/service-fault.ts';
import { loadFiles } from './load-files.ts';
import { openDemonstration } from './open-import.ts';
import { releaseRecords } from './release.ts';

/** Puts the built-in import profiles into the store; those that are there already stay as they are. */
export async function putBuiltInProfiles(url: string, token: string, report: (detail: string) => void): Promise<void> {
  for (const { name, text } of builtInProfiles) {
    const response = await fetchPatiently(new URL(`/api/v1/profiles/${name}`, url), {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: text,
    });
    if (!response.ok)
      throw new ServiceFault(
        'startFailed',
        `The import profile ${name} was refused: ${(await response.text()).slice(0, 500)}`,
      );
    report(name);
  }
}

/**
 * Loads the reference data and the demonstration scenarios through the ordinary import, as the demonstration's analyst, whom the secret
 * of the data folder signs in; then single records are released by their owners. Loaded again, it changes nothing.
 */
export async function loadDemonstration(url: string, secret: string, report: (detail: string) => void): Promise<void> {
  const client = await openDemonstration(url, secret);
  await loadFiles(client, [...referenceImports, ...scenarios.flatMap(({ imports }) => imports)], report);
  await releaseRecords(
    url,
    secret,
    scenarios.flatMap(({ releases }) => releases ?? []),
  );
}
