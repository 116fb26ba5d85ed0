import type { EntitySummary } from '@corridor/graph-schema/contracts';
import { EntityLink } from './EntityLink.tsx';

/** Entities in a row of words, each of which opens; of many the first `most`, and how many more there are. */
export function EntityNames({
  entities,
  total = entities.length,
  most = entities.length,
}: {
  entities: readonly EntitySummary[];
  total?: number;
  most?: number;
}) {
  return (
    <>
      {entities.slice(0, most).map((entity, index) => (
        <span key={entity.id}>
          {index > 0 && ', '}
          <EntityLink entity={entity} />
        </span>
      ))}
      {total > most && ` and ${total - most} more`}
    </>
  );
}
