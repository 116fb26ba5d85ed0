import { kinds } from '@corridor/graph-schema';
import type { Ids } from '@corridor/graph-schema/ids';

/** Home ids of things that a strong key names whose value is just this text: an exact look-up without an index. */
export function identifierMentions(ids: Ids, text: string): { mention: string; key: string }[] {
  const compact = text.replace(/[\s-]+/g, '').toUpperCase();
  if (!/^[+A-Z0-9]{2,40}$/.test(compact)) return [];
  return kinds.flatMap(({ label, strongKeys }) =>
    strongKeys.map((scheme) => ({ mention: ids.keyed(label, scheme, compact), key: `${scheme}:-:${compact}` })),
  );
}
