import { askedImportOptionsSchema, type AskedImportOptions } from '@corridor/graph-schema/contracts';
import { CommandFault } from '../../command-fault.ts';
import type { Target } from '../../connect.ts';
import { connectionOptions, readWords } from '../../read-words.ts';

/** What an import is asked to do. */
export interface ImportWords {
  readonly files: readonly string[];
  readonly source: string;
  readonly profile: string;
  /** Only what was said; the rest is the system's to choose. */
  readonly options: AskedImportOptions;
  readonly target: Target;
  readonly isWaiting: boolean;
  readonly isJson: boolean;
}

/** Takes the words of an import apart; throws a usage fault that names what is missing or does not fit. */
export function readImportWords(words: readonly string[]): ImportWords {
  const { values, positionals } = readWords(words, {
    ...connectionOptions,
    source: { type: 'string' },
    profile: { type: 'string' },
    owner: { type: 'string' },
    level: { type: 'string' },
    handling: { type: 'string' },
    'release-to': { type: 'string' },
    deny: { type: 'string' },
    compartment: { type: 'string' },
    caveats: { type: 'string' },
    'right-kind': { type: 'string' },
    wait: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new CommandFault('usage', 'Name at least one file.');
  if (!values.source) throw new CommandFault('usage', 'Name the source of the files, with --source.');
  if (!values.profile) throw new CommandFault('usage', 'Name the import profile, with --profile.');
  const said = Object.entries({
    owner: values.owner,
    level: values.level === undefined ? undefined : Number(values.level),
    handling: values.handling,
    releaseTo: listed(values['release-to']),
    deny: listed(values.deny),
    // None, whatever source or profile have.
    compartment: values.compartment === 'none' ? null : values.compartment,
    caveats: values.caveats,
    rightKind: values['right-kind'],
  }).filter(([, value]) => value !== undefined);
  const options = askedImportOptionsSchema.safeParse(Object.fromEntries(said));
  if (!options.success) {
    const [issue] = options.error.issues;
    throw new CommandFault(
      'usage',
      `--${optionOf(issue?.path[0])} does not fit: ${issue?.message ?? 'not understood'}.`,
    );
  }
  return {
    files: positionals,
    source: values.source,
    profile: values.profile,
    options: options.data,
    target: values,
    isWaiting: values.wait ?? false,
    isJson: values.json ?? false,
  };
}

function listed(codes: string | undefined): string[] | undefined {
  return codes?.split(',').map((code) => code.trim());
}

/** `releaseTo` as it is written on the command line. */
function optionOf(name: PropertyKey | undefined): string {
  return String(name).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
