import type { Marking } from '../contracts/marking.ts';
import type { PolicyToken } from './policy-token.ts';
import { COURT, EVERY_AGENCY } from './reading-clauses.ts';

/** The dimensions of a token, as they are shown with a record, too. */
type Handled = Omit<PolicyToken, 'handling'> & { readonly handling: string };

/** The marking of what stands under one token; a court's permission is no release. */
export function markingOf({
  originator,
  level,
  handling,
  releasableTo,
  denied,
  victim,
  compartment,
}: Handled): Marking {
  return {
    level,
    handling: [handling],
    releasableTo: releasableTo.includes(EVERY_AGENCY)
      ? [EVERY_AGENCY]
      : sorted([originator, ...releasableTo].filter((code) => code !== COURT)),
    denied: sorted(denied),
    originators: [originator],
    victims: victim,
    closed: compartment !== undefined,
  };
}

/** The strictest of several markings in each of their dimensions; `undefined` of none. */
export function strictestMarking(markings: readonly Marking[]): Marking | undefined {
  if (markings.length === 0) return undefined;
  return {
    level: Math.max(...markings.map(({ level }) => level)),
    handling: sorted(markings.flatMap(({ handling }) => handling)),
    releasableTo: commonReaders(markings),
    denied: sorted(markings.flatMap(({ denied }) => denied)),
    originators: sorted(markings.flatMap(({ originators }) => originators)),
    victims: markings.some(({ victims }) => victims),
    closed: markings.some(({ closed }) => closed),
  };
}

/** Who may be given all of it. */
function commonReaders(markings: readonly Marking[]): string[] {
  const named = markings.map(({ releasableTo }) => releasableTo).filter((codes) => !codes.includes(EVERY_AGENCY));
  const [first, ...others] = named;
  if (first === undefined) return [EVERY_AGENCY];
  return sorted(first.filter((code) => others.every((codes) => codes.includes(code))));
}

function sorted(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
