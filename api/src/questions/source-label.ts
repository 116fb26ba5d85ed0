import type { Sight } from './sight.ts';

/** What this reader calls a source: its name, and `AGENCY/NAME` where it is another agency's. */
export function sourceLabel({ resident, session }: Pick<Sight, 'resident' | 'session'>, id: string): string {
  const source = resident.sourceOf(id);
  if (!source) return id;
  return source.owner === session.agency ? source.name : `${source.owner}/${source.name}`;
}
