import { builtInProfiles } from '../profiles/index.ts';
import { ServiceFault } from '../services/service-fault.ts';

/** Puts the built-in import profiles into the store; those that are there already stay as they are. */
export async function putBuiltInProfiles(url: string, token: string, report: (detail: string) => void): Promise<void> {
  for (const { name, text } of builtInProfiles) {
    const response = await fetch(`${url}/api/v1/profiles/${name}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: text,
    });
    if (!response.ok) throw new ServiceFault('startFailed', `The import profile ${name} was refused: ${(await response.text()).slice(0, 500)}`);
    report(name);
  }
}

/** Loads reference data and demonstration scenarios through the ordinary import. There are none yet. */
export async function loadDemonstration(_url: string, _token: string, report: (detail: string) => void): Promise<void> {
  report('no demonstration data yet');
}
