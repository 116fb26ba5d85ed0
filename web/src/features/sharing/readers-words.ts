import type { SharingView } from '@corridor/graph-schema/contracts';
import { levelWords } from '@corridor/graph-schema/policy';

const EVERYBODY = 'ALL';

/** Who reads a record, in a sentence: whose it is, for whom it is released, and what they need besides. */
export function readersWords({
  originator,
  level,
  releasableTo,
  denied,
  victim,
  compartment,
}: SharingView['handling']): string {
  const others = releasableTo.filter((one) => one !== originator);
  const readers = others.includes(EVERYBODY)
    ? 'every agency'
    : others.length === 0
      ? `${originator} alone`
      : `${originator} and ${others.join(', ')}`;
  return [
    `Accounts of ${readers} with clearance ${levelWords(level)} or above`,
    ...(compartment === undefined ? [] : ['members of its case or operation alone']),
    ...(victim ? ['only with the right to data on victims'] : []),
    ...(denied.length === 0 ? [] : [`never ${denied.join(', ')}`]),
  ]
    .join('; ')
    .concat('.');
}
