import { kindOf, type PropertyValue, type Said, type SaidClaimBase, type SaidMention } from '@corridor/graph-schema';
import { keyValue, valueAt, type View } from '@corridor/network';
import { AppError } from '../../http/app-error.ts';
import type { Sight } from '../../questions/sight.ts';
import { withoutWordsOrNames } from './told-properties.ts';

/**
 * What a reader is told of a record that speaks of somebody under safeguards: of an event all but them, what belongs to
 * them alone, and anything in words, which may speak of them however it spells their name; of anything else nothing. The
 * same object where it speaks of nobody such.
 */
export function withoutGuarded({ guard, topology }: View, record: string, said: Said): Said | undefined {
  const { nodes, records } = topology;
  const number = records.ids.find(record);
  const source = number === -1 ? -1 : valueAt(records.source, number);
  const isGuarded = ({ id }: SaidMention) => guard?.isGuardedIn(nodes.find(id), source) === true;
  if (guard === undefined || !said.mentions.some(isGuarded)) return said;
  const isEvent = ({ kind }: SaidMention) => kindOf[kind].family === 'events';
  if (!said.mentions.some(isEvent)) return undefined;

  const persons = said.mentions.filter(isGuarded).map(({ id }) => nodes.find(id));
  const isTold = (kind: string) => (name: string, isKey: boolean) =>
    !guard.isGivenAway(persons, isKey ? keyValue(name) : name, kind === 'Person');
  const guarded = said.mentions.map(isGuarded);
  const kept = said.claims.filter(({ from, to }) => guarded[from] !== true && guarded[to] !== true);
  const tied = new Set(said.claims.filter((claim) => !kept.includes(claim)).flatMap(({ from, to }) => [from, to]));
  const linked = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return {
    ...said,
    mentions: said.mentions.map((mention, place) => {
      const isTheirs = tied.has(place) && !linked.has(place) && !isEvent(mention);
      return guarded[place] === true || isTheirs
        ? { id: '', kind: mention.kind, bare: true }
        : told(mention, isTold(mention.kind));
    }),
    claims: kept.map((claim) => told(claim, isTold(''))),
  };
}

/** A part of a record without its words. */
function told<Part extends SaidClaimBase>(part: Part, isTold: (name: string, isKey: boolean) => boolean): Part {
  const { validText: _words, properties, ...rest } = part;
  if (properties === undefined) return rest as Part;
  return { ...rest, properties: withoutWordsOrNames(properties, isTold) as Record<string, PropertyValue> } as Part;
}

/** Refuses who may not handle a record because it speaks of somebody under safeguards: as absent where nothing of it is shown. */
export function refuseGuarded(sight: Sight, { id, said }: { readonly id: string; readonly said: Said }): void {
  const told = withoutGuarded(sight.view(), id, said);
  if (told === undefined) throw new AppError('notFound', 'No such record');
  if (told !== said)
    throw new AppError('notAllowed', 'It speaks of a protected person: this needs the right to data on victims.');
}

/** Whether a record is withheld whole from this reader. */
export function isWithheld({ guard, topology }: View, record: string): boolean {
  return guard?.records.has(topology.records.ids.find(record)) === true;
}
