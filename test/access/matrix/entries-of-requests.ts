import { auditDeclarations, keptLog } from '@corridor/api/testing';

/** How many entries of a log each request has, by its id. */
export function entriesOfRequests(folder: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { bytes } of keptLog(folder).segments())
    for (const [, id = ''] of bytes.toString('latin1').matchAll(/"request":"([^"]+)"/g))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** How many entries a request at a route has to leave: one, or none where its address is declared to need none. */
export function entriesDue(route: string): number {
  const [method = '', path = ''] = route.split(' ');
  const below = path.replace('/api/v1', '').replace(/^\/questions\/.*/, '/questions/{name}');
  const declaration = auditDeclarations[`${method.toLowerCase()} ${below}`];
  return declaration === undefined || 'without' in declaration ? 0 : 1;
}
