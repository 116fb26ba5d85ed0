import { fetchPatiently } from '../fetch-patiently.ts';
import { readAgencies } from '../reference/agencies/read.ts';
import { ServiceFault } from '../services/service-fault.ts';

/** Gives the demonstration its agencies, with their names, and its task force; written again, they stay as they are. */
export async function putAgencies(url: string, secret: string, report: (detail: string) => void): Promise<void> {
  for (const { code, type, ...fields } of readAgencies()) {
    const response = await fetchPatiently(new URL(`/api/v1/agencies/${code}`, url), {
      method: 'PUT',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ agencyType: type, ...fields }),
    });
    if (!response.ok)
      throw new ServiceFault('startFailed', `The agency ${code} was refused: ${(await response.text()).slice(0, 500)}`);
    report(code);
  }
}
