import type { AgencyView } from '@corridor/graph-schema/contracts';
import { CommandFault } from '../../command-fault.ts';

/** The codes that the words of a command give, as many as it takes. */
export function codesOf(positionals: readonly string[], what: readonly string[]): string[] {
  if (positionals.length !== what.length) throw new CommandFault('usage', `Give ${what.join(' and ')}.`);
  return positionals.map((code) => code.toUpperCase());
}

/** An agency or a task force in one line. */
export function describeAgency({ code, name, agencyType, country, lead, members }: AgencyView): string {
  const of = country === undefined ? '' : `, ${country}`;
  const led = lead === undefined ? '' : `, led by ${lead}`;
  const joined = (members ?? []).map(
    ({ agency, from, to }) => `${agency} from ${from}${to === undefined ? '' : ` to ${to}`}`,
  );
  return `${code}: ${name}, ${agencyType}${of}${led}${joined.length === 0 ? '' : `; members ${joined.join(', ')}`}`;
}
