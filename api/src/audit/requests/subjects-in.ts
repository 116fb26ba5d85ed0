/** What an answer tells of: entities and records by their ids, and whose they are as far as it says so itself. */
export interface Subjects {
  readonly ids: readonly string[];
  readonly persons: number;
  readonly results: number;
  readonly handling: readonly { readonly originator: string; readonly code: string }[];
}

const ID = /^[0-9a-f]{32}$/;
/** Members that name a thing by its id alone. */
const naming: ReadonlySet<string> = new Set(['entity', 'entities', 'survivor', 'importId']);

/**
 * Finds the things in an answer: every object with an id and a kind, and every member that names one, whatever the answer's form, so that a new question
 * or page is audited without a word of its own. O(size of the answer).
 */
export function subjectsIn(body: unknown, named: readonly string[] = []): Subjects {
  const ids = new Set(named.filter((id) => ID.test(id)));
  const persons = new Set<string>();
  const handling: { originator: string; code: string }[] = [];
  const waiting: unknown[] = [body];
  for (let at = 0; at < waiting.length; at += 1) {
    const value = waiting[at];
    if (Array.isArray(value)) {
      for (const one of value) waiting.push(one);
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    const { id, kind } = value as { id?: unknown; kind?: unknown };
    if (typeof id === 'string' && typeof kind === 'string' && ID.test(id)) {
      ids.add(id);
      if (kind === 'Person') persons.add(id);
    }
    for (const [name, member] of Object.entries(value)) {
      if (name === 'handling') handling.push(...handlingOf(member));
      else if (typeof member === 'object') waiting.push(member);
      if (naming.has(name))
        for (const one of [member].flat()) if (typeof one === 'string' && ID.test(one)) ids.add(one);
    }
  }
  return { ids: [...ids], persons: persons.size, results: resultsIn(body), handling };
}

function handlingOf(value: unknown): { originator: string; code: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { originator, code } = value as { originator?: unknown; code?: unknown };
  return typeof originator === 'string' && typeof code === 'string' ? [{ originator, code }] : [];
}

/** How many results a body has: the length of its first list; one where it is a single thing. */
function resultsIn(body: unknown): number {
  if (typeof body !== 'object' || body === null) return 0;
  if (Array.isArray(body)) return body.length;
  const { results } = body as { results?: unknown };
  if (Array.isArray(results)) return results.length;
  if ('id' in body) return 1;
  return Object.values(body).find(Array.isArray)?.length ?? 1;
}
