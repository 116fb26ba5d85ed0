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

/** Makes the tokens of rows; the same handling gives the same token, made once. */
export function createTokens({ owner, options, ids }: TokenDefaults): (context?: PartContext) => RowTokens {
  const made = new Map<string, RowTokens>();
  const ofImport: Handling = {
    level: levelOf(options.level),
    handling: options.handling,
    releasableTo: options.releaseTo,
  };

  const tokensOf = ({ level, handling, releasableTo }: Handling): RowTokens => {
    const label = JSON.stringify([level, handling, releasableTo]);
    const known = made.get(label);
    if (known) return known;
    const one = (victim: boolean): IdentifiedToken => {
      const token: PolicyToken = {
        originator: owner,
        level,
        handling,
        releasableTo: [...new Set(releasableTo)].sort(),
        denied: [],
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
function handlingOf(ofImport: Handling, owner: string, context: PartContext): Handling {
  const { policy } = context.part;
  if (policy === undefined) return ofImport;
  const { reading, options } = context;
  let handling = ofImport;
  if (policy.handling !== undefined) {
    // An empty cell of a column for handling is a missing handling, not the usual one.
    handling =
      reading.take(handlingValue.clean(reading.text(policy.handling), options.missing), policy.handling) ?? handling;
  }
  if (policy.level !== undefined && (isLost(policy.level, context) || !isEmpty(policy.level, context))) {
    const text = reading.text(policy.level).trim();
    const read = handlingValue.clean(text === '' ? '' : `${text} // ${handling.handling}`, options.missing);
    handling = { ...handling, level: reading.take(read, policy.level)?.level ?? 3 };
  }
  if (policy.releaseTo !== undefined && !isEmpty(policy.releaseTo, context)) {
    const agencies = reading
      .text(policy.releaseTo)
      .toUpperCase()
      .split(/[\s,;|]+/u)
      .filter((one) => one !== '');
    handling = { ...handling, releasableTo: agencies };
  }
  const column = policy.releaseTo ?? policy.handling ?? policy.level;
  return withoutRelease(withoutCourt(handling, column, context), { owner, column }, context);
}

/** From level 2 a release needs two people; a row has one, so that it comes without and is shared afterwards. */
function withoutRelease(
  handling: Handling,
  { owner, column }: { owner: string; column: string | undefined },
  { reading }: PartContext,
): Handling {
  const left = needsTwo({ ...handling, originator: owner, releasableTo: [...handling.releasableTo] });
  if (left.length === 0) return handling;
  reading.raise('HANDLING_DEFAULTED', column, `from level 2 two people release: not given to ${left.join(', ')}`);
  return { ...handling, releasableTo: handling.releasableTo.filter((code) => !left.includes(code)) };
}

/** A row does not permit its own use in court: its owner does, record by record, and that is on record. */
function withoutCourt(handling: Handling, column: string | undefined, { reading }: PartContext): Handling {
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
