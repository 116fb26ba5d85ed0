import type * as z from 'zod';
import type { signaturesQuestion } from '@corridor/graph-schema/questions';
import { bearingsIn, valueAt, type View } from '@corridor/network';
import { readProperties } from '../resources/entities/read-claims.ts';
import { readFolded } from '../resources/entities/read-folded.ts';
import type { Sight } from './sight.ts';
import { dayOf } from './view-options.ts';

export type SignatureParams = z.infer<typeof signaturesQuestion.params>;

/** That a seizure bears a signature: how well it fits as the best claim says, and which claims say so. */
export interface ReadBearing {
  readonly seizure: number;
  readonly signature: number;
  readonly score: number;
  readonly claims: readonly string[];
  readonly earliest: number;
  readonly latest: number;
}

/** Reads who bears what, as far as it is asked for, and of which type each signature is. */
export async function readBearings(sight: Sight, view: View, params: SignatureParams) {
  const found = bearingsIn(view);
  const types = await readFolded(
    sight,
    view,
    found.map(({ signature }) => signature),
    ['signatureType'],
  );
  const typeOf = (signature: number) => {
    const type = types.get(signature)?.values['signatureType'];
    return typeof type === 'string' ? type : '';
  };
  const from = params.window?.from === undefined ? -Infinity : dayOf(params.window.from);
  const to = params.window?.to === undefined ? Infinity : dayOf(params.window.to);
  const asked = found.filter(
    ({ signature, earliest, latest }) =>
      latest >= from &&
      earliest < to &&
      (params.signatureTypes === undefined || params.signatureTypes.some((type) => type === typeOf(signature))),
  );
  const { claims } = view.topology;
  const page = asked
    .flatMap((one) => one.claims)
    .map((claim) => ({ claim, id: sight.claimId(view, claim), record: valueAt(claims.record, claim) }));
  const properties = await readProperties(sight, view, page);
  const idOf = new Map(page.map(({ claim, id }) => [claim, id]));
  const bearings = asked.map((one): ReadBearing => {
    const ids = one.claims.map((claim) => idOf.get(claim) ?? '').sort();
    return { ...one, claims: ids, score: Math.max(...ids.map((id) => scoreIn(properties.get(id)))) };
  });
  return { bearings, typeOf };
}

/** Whoever gives no score says that it is the same. */
function scoreIn(properties: Readonly<Record<string, unknown>> | undefined): number {
  const score = properties?.['score'];
  return typeof score === 'number' ? Math.min(1, Math.max(0, score)) : 1;
}
