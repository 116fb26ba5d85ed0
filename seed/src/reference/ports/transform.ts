import type { Row } from '../csv-text.ts';
import type { PortEntry } from './read.ts';

export const portColumns = [
  'port_index',
  'locode',
  'name',
  'alternate_names',
  'country',
  'latitude',
  'longitude',
  'precision_km',
  'location_type',
] as const;

const SIZES = ['', 'V', 'S', 'M', 'L'];
/** The index gives most positions in whole minutes of arc. */
const PRECISION_KM = 2;

/**
 * The import rows of the ports. A UN/LOCODE names one place only: it stays with the largest harbour that claims it (then the lowest
 * index number), and goes where its country part is another country's (the index has a handful of both faults); such a port keeps its index number.
 */
export function portRows(ports: readonly PortEntry[], alpha2Of: ReadonlyMap<string, string>): Row[] {
  const holders = new Map<string, PortEntry>();
  for (const port of ports) {
    if (port.locode === '' || port.locode.slice(0, 2) !== alpha2Of.get(port.country)) continue;
    const holder = holders.get(port.locode);
    if (holder === undefined || SIZES.indexOf(port.size) > SIZES.indexOf(holder.size)) holders.set(port.locode, port);
  }

  return ports.map((port) => ({
    port_index: port.index,
    locode: holders.get(port.locode) === port ? port.locode : undefined,
    name: port.name,
    alternate_names: port.alternateNames.length === 0 ? undefined : port.alternateNames.join('|'),
    country: port.country,
    latitude: port.latitude,
    longitude: port.longitude,
    precision_km: PRECISION_KM,
    location_type: 'SEAPORT',
  }));
}
