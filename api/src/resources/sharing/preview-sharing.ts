import type { SharingPreview } from '@corridor/graph-schema/contracts';
import { COURT, isReleasedTo, type PolicyToken } from '@corridor/graph-schema/policy';
import {
  captionAmong,
  captionClaims,
  findEntity,
  isGuarded,
  shownId,
  withAllTypes,
  type View,
} from '@corridor/network';
import type { Sight } from '../../questions/sight.ts';
import type { SharedRecord } from './sharing.repository.ts';

/**
 * What a recipient would come to see, over what the asker sees of the record: entities, called as those of the recipient are
 * shown them who may see no more than this record asks for, and claims by what guards them.
 */
export function previewSharing(
  sight: Sight,
  { id: record, said, token }: SharedRecord,
  recipient: string,
  reference: ReadonlyMap<string, string>,
): SharingPreview {
  const view = withAllTypes(sight.view());
  const homes = new Map(
    said.mentions.map(({ id }) => [findEntity(view, id), id] as const).filter(([node]) => node !== -1),
  );
  // A record's own token is never looser than those of its parts: who reads the record reads all of them.
  const parts = [...said.mentions.filter(({ bare }) => bare !== true), ...said.claims];
  const isApart = (id: string | undefined) => {
    const own = sight.resident.tokenOf(id ?? said.token);
    return own !== undefined && (own.victim || own.compartment !== undefined);
  };
  const call = recipient === COURT ? undefined : callAs(sight, { record, token }, recipient, reference);
  return {
    recipient,
    entities: [...homes].map(([node, home]) => {
      const summary = sight.summary(view, node);
      return call === undefined || isGuarded(view, node) ? summary : { ...summary, caption: call(view, node, home) };
    }),
    claims: parts.filter((part) => !isApart(part.token)).length,
    guarded: parts.filter((part) => isApart(part.token)).length,
    level: token.level,
  };
}

/** How a recipient calls entities: by what the asker sees that is released to the recipient, and by what the record says openly. */
function callAs(
  sight: Sight,
  { record, token: { level } }: { readonly record: string; readonly token: PolicyToken },
  recipient: string,
  reference: ReadonlyMap<string, string>,
): (view: View, node: number, home: string) => string {
  const under = (holds: (token: PolicyToken) => boolean) => {
    const held = new Set(sight.resident.tokensWhere(holds));
    return withAllTypes(sight.viewUnder(sight.resident.tokensOf(sight.session).filter((id) => held.has(id))));
  };
  const theirs = under((token) => token.level <= level && isReleasedTo(token, recipient));
  const open = under(({ victim, compartment }) => !victim && compartment === undefined);
  const saidIn = (view: View, home: string) => {
    const node = findEntity(view, home);
    return node === -1 ? [] : captionClaims(view, node);
  };
  return (view, node, home) => {
    const claims = [
      ...saidIn(theirs, home).filter((claim) => claim.record !== record),
      ...saidIn(open, home).filter((claim) => claim.record === record),
    ];
    const named = claims.length === 0 ? reference.get(shownId(view, node)) : undefined;
    return named ?? captionAmong(view, node, claims);
  };
}
