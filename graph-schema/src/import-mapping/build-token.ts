import type { ImportOptions } from '../contracts/imports.ts';
import type { Ids } from '../ids/index.ts';
import { tokenId, type PolicyToken } from '../policy/policy-token.ts';
import { COURT } from '../policy/reading-clauses.ts';
import { needsTwo } from '../policy/two-persons.ts';
import { handlingValue, type Handling } from '../values/handling.ts';
import { isEmpty, type PartContext } from './part-context.ts';

/** A policy token with its id. */
export type IdentifiedToken = PolicyToken & { readonly id: string };

/** The tokens of one row: of what anybody with the rights may see, and of what needs the right to see victims. */
export interface RowTokens {
  readonly open: IdentifiedToken;
  readonly guarded: IdentifiedToken;
}

/** What the import says of every row. */
export interface TokenDefaults {
  readonly owner: string;
  readonly options: ImportOptions;
  readonly ids: Ids;
}

/** The handling of a row, and whom it keeps out. */
interface RowHandling extends Handling {
  readonly denied: readonly string[];
}

/** Makes the tokens of rows; the same handling gives the same token, made once. */
export function createTokens({ owner, options, ids }: TokenDefaults): (context?: PartContext) => RowTokens {
  const made = new Map<string, RowTokens>();
  const ofImport: RowHandling = {
    level: levelOf(options.level),
    handling: options.handling,
    releasableTo: options.releaseTo,
    denied: options.deny,
  };

  const tokensOf = ({ level, handling, releasableTo, denied }: RowHandling): RowTokens => {
    const label = JSON.stringify([level, handling, releasableTo, denied]);
    const known = made.get(label);
    if (known) return known;
    const one = (victim: boolean): IdentifiedToken => {
      const token: PolicyToken = {
        originator: owner,
        level,
        handling,
        releasableTo: [...new Set(releasableTo)].sort(),
        denied: [...new Set(denied)].sort(),
        victim,
        ...(options.compartment === undefined ? {} : { compartment: options.compartment }),
      };
      return { ...token, id: tokenId(token, ids) };
    };
    const tokens = { open: one(false), guarded: one(true) };
    made.set(label, tokens);
    return tokens;
  };

  return (context) => tokensOf(context === undefined ? ofImport : handlingOf(ofImport, owner, context));
}

/** The handling of a row: what its cells say, else what the import says. What they say unclearly is the strictest (fault B77). */
function handlingOf(ofImport: RowHandling, owner: string, context: PartContext): RowHandling {
  const { policy } = context.part;
  if (policy === undefined) return ofImport;
  const { reading, options } = context;
  let handling = ofImport;
  if (policy.handling !== undefined) {
    // An empty cell of a column for handling is a missing handling, not the usual one.
    const read = handlingValue.clean(reading.text(policy.handling), options.missing);
    handling = { ...handling, ...reading.take(read, policy.handling) };
  }
  if (policy.level !== undefined && (isLost(policy.level, context) || !isEmpty(policy.level, context))) {
    const text = reading.text(policy.level).trim();
    const read = handlingValue.clean(text === '' ? '' : `${text} // ${handling.handling}`, options.missing);
    handling = { ...handling, level: reading.take(read, policy.level)?.level ?? 3 };
  }
  if (policy.releaseTo !== undefined && !isEmpty(policy.releaseTo, context)) {
    handling = { ...handling, releasableTo: codesIn(reading.text(policy.releaseTo)) };
  }
  handling = { ...handling, denied: [...handling.denied, ...deniedBy(owner, context)] };
  const column = policy.releaseTo ?? policy.handling ?? policy.level;
  return withoutRelease(withoutCourt(handling, column, context), { owner, column }, context);
}

/** From level 2 a release needs two people; a row has one, so that it comes without and is shared afterwards. */
function withoutRelease(
  handling: RowHandling,
  { owner, column }: { owner: string; column: string | undefined },
  { reading }: PartContext,
): RowHandling {
  const left = needsTwo({ ...handling, originator: owner, releasableTo: [...handling.releasableTo] });
  if (left.length === 0) return handling;
  reading.raise('HANDLING_DEFAULTED', column, `from level 2 two people release: not given to ${left.join(', ')}`);
  return { ...handling, releasableTo: handling.releasableTo.filter((code) => !left.includes(code)) };
}

/** Whom a row keeps out, beside those whom its import does. A row that keeps its owner out says something else than it means. */
function deniedBy(owner: string, context: PartContext): string[] {
  const { reading, part } = context;
  const deny = part.policy?.deny;
  if (deny === undefined) return [];
  const column = typeof deny === 'string' ? deny : undefined;
  const hold = (why: string) => reading.raise('HANDLING_DEFAULTED', column, why, 'quarantine');
  if (column !== undefined && isLost(column, context)) hold('the column that says who may not see it is not there');
  if (column !== undefined && isEmpty(column, context)) return [];
  const codes = codesIn(typeof deny === 'string' ? reading.text(deny) : deny.value);
  if (codes.includes(owner)) hold('it excludes its owner');
  return codes.filter((code) => code !== owner);
}

function codesIn(text: string): string[] {
  return text
    .toUpperCase()
    .split(/[\s,;|]+/u)
    .filter((one) => one !== '');
}

/** A row does not permit its own use in court: its owner does, record by record, and that is on record. */
function withoutCourt(handling: RowHandling, column: string | undefined, { reading }: PartContext): RowHandling {
  if (!handling.releasableTo.includes(COURT)) return handling;
  reading.raise('HANDLING_DEFAULTED', column, 'COURT: only its owner permits its use in court', 'quarantine');
  return { ...handling, releasableTo: handling.releasableTo.filter((code) => code !== COURT) };
}

/** Whether a table has lost a column that says how its rows may be used: then no row says the usual. */
function isLost(column: string, { reading, part }: PartContext): boolean {
  return (part.format.type === 'csv' || part.format.type === 'xlsx') && !reading.has(column);
}

function levelOf(level: number): Handling['level'] {
  return level === 0 || level === 1 || level === 2 ? level : 3;
}
